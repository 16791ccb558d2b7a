using StaticPress.Authoring;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Preview;
using StaticPress.Primitives;

namespace StaticPress.Desk;

/// <summary>One request that was let in.</summary>
/// <param name="Site">As it was when the request came; it does not change meanwhile.</param>
/// <param name="Asked">The query of a page, or the form of an action.</param>
/// <param name="Host">The name that the browser has this machine by.</param>
internal sealed record DeskVisit(Workplace Desk, PreviewSite Site, DeskFields Asked, string Host)
{
    public Blog Blog => Site.Blog;

    public SiteConfig Config => Blog.Plan.Site.Config;

    public AuthorsFolder Door => Desk.Door;

    /// <summary>On the site's own clock.</summary>
    public DateTimeOffset Now => Config.Zone.Local(Desk.Clock());

    /// <summary>What was sent in place of a form.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    public CancellationToken Stop { get; init; }

    /// <summary>Where the site's own pages are: another origin than the desk's.</summary>
    public string Pages => $"http://{Host}:{Desk.Ports.Site}";

    public string PageAddress(UrlPath url) => Pages + url.Under(Site.BasePath);

    /// <summary>Leads on to a page once the site knows of what was written.</summary>
    /// <param name="changed">Paths from the site folder.</param>
    public async Task<Response> Back(string address, Html notice, params string[] changed)
    {
        foreach (var path in changed) await Desk.Current.CatchUp(path, Stop);
        return See(address, notice);
    }

    /// <summary>Leads on to a page that says why nothing was done.</summary>
    public Task<Response> Refused(string address, Problem problem) =>
        Task.FromResult(See(address, $"<p class=\"bad\" role=\"alert\">{problem.Text} {problem.Hint}</p>"));

    public Response See(string address, Html notice)
    {
        const int SeeOther = 303;
        var sign = address.Contains('?') ? '&' : '?';
        return Response.Moved($"{address}{sign}said={Desk.Notices.Add(notice)}") with { Status = SeeOther };
    }
}
