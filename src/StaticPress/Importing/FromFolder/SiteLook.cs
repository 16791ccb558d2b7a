using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Importing.Marks;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Importing.FromFolder;

/// <summary>Plans and renders a site in memory, as a build would, and gathers what it says.</summary>
internal static partial class SiteLook
{
    public static FoundInSite At(SourceTree tree, DateTimeOffset now)
    {
        var blog = Blog.Read(tree, new BuildOptions(now));
        var problems = new ConcurrentBag<Problem>(blog.Problems);
        var dead = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var held = new ConcurrentBag<(string File, string Address)>();
        var plain = new ConcurrentDictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
        var routes = blog.Plan.Routes.Routes.Where(route => route is Route.OfPost or Route.OfPage).ToArray();
        Parallel.For(0, routes.Length, () => (Worker: blog.Renderer.Worker(), Buffer: new Utf8Buffer()), (i, _, mine) =>
        {
            foreach (var problem in mine.Worker.Render(routes[i], mine.Buffer).Problems) problems.Add(problem);
            return mine;
        }, mine =>
        {
            mine.Worker.Dispose();
            mine.Buffer.Dispose();
        });
        Parallel.ForEach(Texts(blog), text =>
        {
            var body = DocumentReader.ReadBody(text, blog.Plan.FileOf(text)).Value;
            LinkRewriting.In(body, address =>
            {
                var target = blog.Plan.Links.Resolve(address, text.File.Folder);
                if (target is LinkTarget.Broken) dead.TryAdd(address, true);
                if (target is LinkTarget.Absent) held.Add((text.File.Path, address));
                return address;
            });
            foreach (var address in Markdown.BodyAddresses.In(body))
            {
                if (blog.Plan.Links.Resolve(address.Meaning, text.File.Folder) is LinkTarget.Broken) dead.TryAdd(address.Meaning, true);
            }

            if (text.FrontMatter.Image is { } image)
            {
                if (blog.Plan.Links.Resolve(image.Src, text.File.Folder) is LinkTarget.Broken) dead.TryAdd(image.Src, true);
                if (PlainOrigin().Match(image.Src) is { Success: true } match) plain.TryAdd(match.Groups["origin"].Value, true);
            }

            foreach (Match found in PlainPicture().Matches(body)) plain.TryAdd(found.Groups["origin"].Value, true);
        });
        return new FoundInSite(
            // What only leads on was planned from the settings of the last look, and is no reason to leave it out of the next.
            blog.Plan.Routes.Routes.Where(route => route is not (Route.Redirect or Route.Former))
                .Select(route => route.Url.Value).ToHashSet(StringComparer.OrdinalIgnoreCase),
            [.. dead.Keys.Where(address => address.Trim().Length > 0).Order(StringComparer.Ordinal)],
            [.. plain.Keys.Order(StringComparer.Ordinal)])
        {
            Authors = Texts(blog).SelectMany(text => text.FrontMatter.Authors).ToHashSet(StringComparer.OrdinalIgnoreCase),
            HasEpisodes = blog.Plan.Site.Posts.Any(post => post.FrontMatter.Audio is not null),
            Problems = [.. problems.Order()],
            Held = [.. held.Order()],
        };
    }

    private static IEnumerable<Document> Texts(Blog blog) =>
        blog.Plan.Site.Posts.Select(post => post.Document).Concat(blog.Plan.Site.Pages.Select(page => page.Document));

    [GeneratedRegex(@"^(?<origin>http://[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]{1,5})?)(?=/|$)", RegexOptions.IgnoreCase)]
    private static partial Regex PlainOrigin();

    [GeneratedRegex(@"(?:!\[(?:[^\[\]]|\[[^\[\]]*\])*\]\([ \t]*<?|<(?:img|audio|video|source)\b[^<>]*?\bsrc=[""']?|^[ ]{0,3}\[[^\]\n]+\]:[ \t]*<?(?=\S+\.(?:png|jpe?g|gif|webp|svg|avif)\b))(?<origin>http://[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]{1,5})?)(?=[/)""'\s>])", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex PlainPicture();
}
