using StaticPress.Output;
using StaticPress.Preview;
using StaticPress.Primitives;
using StaticPress.Publishing;
using StaticPress.Sources;

namespace StaticPress.Desk;

/// <summary>What changed since the last publication, as a reader would say it, and the button that puts it on the web.</summary>
internal static class PublishPage
{
    private const int Few = 20;
    private const string Name = "publish";

    public static Html Show(DeskVisit visit)
    {
        var found = SiteRepository.Find(visit.Desk.Folder);
        if (found.Problems is [var refusal]) return $"<p class=\"bad\" role=\"alert\">{refusal.Text} {refusal.Hint}</p>";
        if (found.Value is not { } repository) return WithoutGit(visit, "There is no git repository here, so");
        if (repository.Remote is null)
            return $"<p class=\"bad\" role=\"alert\">{GitRefusal.NoRemote.Text} {GitRefusal.NoRemote.Hint}</p>{WithoutGit(visit, "Until then")}";
        var changes = Of(visit).Changes(repository);
        return $"{Result(visit, repository)}{Changes(changes, visit)}{Last(repository, visit)}";
    }

    public static async Task<Response> Publish(DeskVisit visit)
    {
        try
        {
            return await Task.Run(() => Run(visit));
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            return visit.See(DeskPath.Of(Name), Alert($"The site could not be written: {refused.Message}"));
        }
    }

    public static Task<Response> Undo(DeskVisit visit) => Task.Run(() =>
    {
        if (SiteRepository.Find(visit.Desk.Folder).Value is not { } repository)
            return visit.See(DeskPath.Of(Name), Alert("There is no git repository here."));
        var end = GitUndo.Run(repository);
        return end.Refusal is { } refusal ? visit.See(DeskPath.Of(Name), Alert(refusal.Text + " " + refusal.Hint))
            : visit.See(DeskPath.Of(Name, ("commit", end.Commit!)),
                $"<p>It is taken back: the site is as it was before, and your texts are here as you left them.</p>");
    });

    private static Response Run(DeskVisit visit)
    {
        var publication = Of(visit);
        if (SiteRepository.Find(visit.Desk.Folder) is not { Value: { Remote: not null } repository })
        {
            return publication.Build() is { Count: > 0 } wrong ? Mistakes(visit, wrong)
                : visit.See(DeskPath.Of(Name),
                    $"<p>The whole site is in the folder <code>_site</code>. Upload what is in it, hidden files too, in the way your host offers.</p>");
        }

        var words = "";
        var end = publication.Run(repository, changes => words = changes.Words);
        if (end is null) return visit.See(DeskPath.Of(Name), $"<p>Nothing changed since the last publication.</p>");
        if (end.Mistakes.Count > 0) return Mistakes(visit, end.Mistakes);
        if (end.Refusal is { } refusal) return visit.See(DeskPath.Of(Name), Alert(refusal.Text + " " + refusal.Hint));
        Html others = end.TakenIn > 0 ? $" What others published meanwhile came in first." : Html.Nothing;
        return visit.See(DeskPath.Of(Name, ("commit", end.Commit!)), $"<p>Published: {words}.{others}</p>");
    }

    private static Publication Of(DeskVisit visit)
    {
        var options =
            visit.Blog.Plan.Site.Options with { Drafts = false, Future = false, Expired = false, Marks = false, Now = visit.Desk.Clock() };
        var folder = OutputFolder.Choose(Path.Join(visit.Desk.Folder, "_site"), visit.Desk.Folder, "", isNamed: false);
        return new Publication(visit.Desk.Folder, folder.Value ?? throw new IOException(folder.Problems[0].Text), () => options);
    }

    private static Html Changes(PublicationChanges changes, DeskVisit visit)
    {
        if (changes.IsNothing) return $"<p class=\"empty\">Nothing changed since the last publication.</p>";
        Html more = changes.All.Count > Few ? $"<li>and {changes.All.Count - Few} more</li>" : Html.Nothing;
        Html outside = changes.Outside.Count > 0
            ? $"<p class=\"hint\">Changed too, and no part of the site, so they stay out: {string.Join(", ", changes.Outside.Take(Few))}</p>" : Html.Nothing;
        Html unpushed = changes.Unpushed switch
        {
            0 => Html.Nothing,
            1 => $"<p class=\"hint\">A commit that never went to the host goes along.</p>",
            var count => $"<p class=\"hint\">{count} commits that never went to the host go along.</p>",
        };
        return $"""
            <p class="lead">Since the last publication: <b>{changes.Words}</b>.</p>
            <ul class="changes">{changes.All.Take(Few).Select(Change)}{more}</ul>{outside}{unpushed}
            {DeskForm.Post("publish-site", visit, $"<button class=\"main\">Publish</button>")}
            <p class="hint">First the whole site is built, and any mistake stops it. Then it is committed and pushed with git, as it is set up on this machine.</p>
            """;
    }

    private static Html Change(PublicationChange change)
    {
        var way = change switch
        {
            { Kind: PublishedKind.Unseen } => "unseen by readers",
            { Way: ChangeWay.New } => "new",
            { Way: ChangeWay.Gone } => "removed",
            { Way: ChangeWay.Moved } => "moved",
            _ => "changed",
        };
        Html what = change.Way == ChangeWay.Gone
            ? $"<span dir=\"auto\">{(change.Title.Length > 0 ? change.Title : change.Path)}</span>"
            : DeskLinks.ToText(change.Path, change.Title.Length > 0 ? change.Title : change.Path);
        return $"<li><span class=\"quiet\">{way}</span> {what}</li>";
    }

    private static Html Last(SiteRepository repository, DeskVisit visit) =>
        GitUndo.Last(repository) is not { } subject ? Html.Nothing : $"""
        <h2>The last publication</h2><p>{subject}</p>
        {DeskForm.Post("undo-publication", visit, $"<button class=\"danger\" data-ask=\"Take the last publication off the web? Your texts stay here.\">Take it back</button>")}
        """;

    private static Html Result(DeskVisit visit, SiteRepository repository)
    {
        var commit = visit.Asked["commit"];
        if (commit.Length == 0 || !commit.All(char.IsAsciiHexDigit)) return Html.Nothing;
        var result = WorkflowResult.Of(repository, commit);
        Html link = result.Address is { } address ? $" <a href=\"{address}\">See it there</a>" : Html.Nothing;
        var words = result.State switch
        {
            WorkflowState.Good => "The host has built it: it is on the web.",
            WorkflowState.Failed => "The host could not build it; what was on the web before is still there.",
            WorkflowState.Running => "The host builds it now.",
            _ => result.Address is null ? "It is at your host." : "It is at GitHub, which builds it now.",
        };
        return $"<p class=\"panel\" data-result=\"{result.State.ToString().ToLowerInvariant()}\">{words}{link}</p>";
    }

    private static Html WithoutGit(DeskVisit visit, string why) => $"""
        <p>{why} the whole site is written into the folder <code>_site</code>, to be uploaded in the way your host offers.</p>
        {DeskForm.Post("publish-site", visit, $"<button class=\"main\">Write the site</button>")}
        <p class="hint">To publish by git from now on, run <code>git init</code> and <code>git remote add origin ADDRESS</code> in the site's folder once.</p>
        """;

    private static Response Mistakes(DeskVisit visit, IReadOnlyList<Problem> mistakes) => visit.See(DeskPath.Of(Name), $"""
        <div role="alert"><p class="bad">Nothing was published: mend this first. What is on the web is as it was.</p>
        <ul class="changes">{mistakes.Take(Few).Select(mistake => (Html)$"<li>{DeskLinks.ToText(mistake.Place.File, mistake.Place.ToString())}: {mistake.Text} {mistake.Hint}</li>")}</ul></div>
        """);

    private static Html Alert(string words) => $"<p class=\"bad\" role=\"alert\">{words}</p>";
}
