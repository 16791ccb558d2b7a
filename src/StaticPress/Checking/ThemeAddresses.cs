using System.Text.RegularExpressions;
using StaticPress.Blogs;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Templates.Language;
using StaticPress.Themes;

namespace StaticPress.Checking;

/// <summary>Addresses that the site's own templates spell out, by <c>url '/abuot/'</c> or bare, and at which nothing is.</summary>
internal sealed partial class ThemeAddresses(Blog blog)
{
    public IEnumerable<Problem> All() => [.. Dead(), .. Without()];

    private IEnumerable<Problem> Without() => OwnPages().SelectMany(source => Empty.Matches(source.Text)
        .Select(match => match.Groups["name"]).Where(name => name.Success).Select(name => Problem.Warning(
            TemplateOrigin.In(source.File, source.Text, name.Index), ProblemCode.BrokenLink,
            name.Value == "href" ? "'href' is empty, so it leads to the page that it stands on." : $"'{name.Value}' is empty, so nothing is shown.",
            "Write an address, or take it away.")));

    private IEnumerable<TemplateSource> OwnPages() => blog.Renderer.Templates.Sources
        .Where(source => blog.Plan.Sources.Find(source.File) is not null && source.Name.EndsWith(".html", StringComparison.Ordinal));

    private IEnumerable<Problem> Dead() => OwnPages()
        .SelectMany(source => Spelled().Matches(source.Text).Select(match => match.Groups["address"])
            .Where(address => address.Success)
            .Select(address => Of(source, address.Value, address.Index)).OfType<Problem>());

    private Problem? Of(TemplateSource source, string address, int at)
    {
        var written = System.Net.WebUtility.HtmlDecode(address);
        if (blog.Plan.Links.Resolve(written, "") is not LinkTarget.Broken broken || new AddressBook(blog.Plan).IsKnownDead(written))
            return null;
        var asset = blog.Plan.Theme.Assets.All.FirstOrDefault(asset =>
            written.EndsWith("/" + asset.Name, StringComparison.Ordinal) || written == "/assets/" + asset.Name);
        return Problem.Warning(TemplateOrigin.In(source.File, source.Text, at), ProblemCode.BrokenLink, broken.Text,
            asset is null ? broken.Hint : $"Write {{{{ asset '{asset.Name}' }}}}: its address has a hash in it.");
    }

    /// <summary>Not compiled ahead: only a check asks it, and the program has a limit.</summary>
    private static readonly Regex Empty = new(
        """\{\{~?-?\s*#[^}]*\}\}|<!--.*?-->|\s(?<name>href|src|poster)\s*=\s*(?:""|'')""", RegexOptions.Singleline);

    /// <summary>A comment of the template is none of it; an address with a value in it is known only when the page is made.</summary>
    [GeneratedRegex("""
        \{\{~?-?\s*\#[^}]*\}\} | <!--.*?--> |
        \{\{ (?: [^}'"] | '[^']*' | "[^"]*" )*? \burl\s+(?<q>['"])(?<address>/[^'"{}]*)\k<q> |
        \s(?:href|src|action|poster|data-src)\s*=\s*(?<q>["'])(?<address>/(?!/)[^"'{}]*)\k<q>
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline)]
    private static partial Regex Spelled();
}
