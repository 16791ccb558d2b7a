using System.Collections;
using System.Text;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Rendering.Pages;
using StaticPress.Routing;
using StaticPress.Templates.Html;
using StaticPress.Templates.Language;
using StaticPress.Tests.Support;
using StaticPress.Views;
using VerifyXunit;

namespace StaticPress.Tests.Themes;

/// <summary>
/// Every name that a theme may use with the kind of value it was seen to give on the blog of the tests and on a site with what that has
/// not, in one file: whoever renames
/// or retypes one sees it there, and so do the authors of themes.
/// </summary>
public sealed class TheContract
{
    private static readonly TestSite WithTheRest = new TestSite()
        .Config("title: Show\nurl: https://example.org/\nlogo: /media/ann.svg\nauthors:\n  ann: {name: Ann, image: /media/ann.svg}\nauthor: ann\npodcast: {title: Show, author: Ann, category: News, image: /media/ann.svg}\n"
            + "comments: {intake: [form], form: https://forms.example/take}")
        .File("content/media/ann.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>")
        .Page("about", "title: About\ndescription: It.\nupdated: 2025-12-31\nimage: /media/ann.svg")
        .Comment("pages/about", "r1", "name: Ann\ndate: 2025-12-31\nmessage: Mine.")
        .File("content/media/a.mp3", "not really")
        .File("content/media/a.txt", "What is said.")
        .Post("2025-12-31-a", "title: A\nsource: {name: Paper, author: Ann}\naudio: {file: /media/a.mp3, duration: '0:10', transcript: /media/a.txt}")
        .Post("2025-12-30-closed", "title: Closed\ncomments: false")
        .Comment("closed", "r2", "name: Ann\ndate: 2025-12-31\nmessage: Mine.")
        .Post("2026-01-02-later", "title: Later\nimage: {src: /media/ann.svg, alt: Ann, focus: 20% 80%}")
        .With(options => options with { Future = true, Marks = true });

    private readonly HashSet<string> _empty = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedSet<string>> _kinds = new(StringComparer.Ordinal);

    [Fact]
    public async Task Every_name_gives_this()
    {
        LookAt(TestSite.RealBlog(new BuildOptions(TestSite.Moment, Drafts: true, Marks: true)).Blog);
        LookAt(WithTheRest.Read());
        Assert.Empty(_kinds.Where(name => name.Value.Count == 0).Select(name => name.Key));
        await Verifier.Verify(Told());
    }

    /// <summary>What is checked before anything is rendered is what was seen to be given.</summary>
    [Fact]
    public void The_kinds_that_templates_are_held_to_are_those_that_were_seen()
    {
        LookAt(TestSite.RealBlog(new BuildOptions(TestSite.Moment, Drafts: true, Marks: true)).Blog);
        LookAt(WithTheRest.Read());
        var seen = _kinds.SelectMany(name => name.Value.Select(kind => (name.Key, Kind: kind)))
            .Where(name => name.Key.Contains('.') && IsView(name.Kind))
            .Select(name => $"{Plain(name.Key)}={(name.Kind.StartsWith("list of ", StringComparison.Ordinal) ? Plain(name.Kind["list of ".Length..]) + "*" : Plain(name.Kind))}");
        Assert.Equal(seen.Order(StringComparer.Ordinal), MemberKinds.Given.Select(member => $"{member.Key}={member.Value}")
            .Except(["link.children=link*", "site.lists=term*"]).Order(StringComparer.Ordinal));

        static string Plain(string kind) => kind.Replace(' ', '_');
        static bool IsView(string kind) => kind
            is not ("text" or "number" or "true or false" or "markup" or "function" or "list" or "list of text" or "whatever its author wrote");
    }

    /// <summary>What <c>theme check</c> wants asked first is what the guide marks, and what was seen to be empty is among it.</summary>
    [Fact]
    public void What_may_be_empty_is_what_the_guide_marks()
    {
        var marked = Repository.ReadText("themes/README.md").Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length > 3 && cells[2].Contains('°') && cells[1].Contains('.')).Select(cells => Kind(cells[1].Trim('`')));
        Assert.Equal(marked.Order(StringComparer.Ordinal), MemberKinds.MayLack.Order(StringComparer.Ordinal));

        LookAt(TestSite.RealBlog(new BuildOptions(TestSite.Moment, Drafts: true, Marks: true)).Blog);
        LookAt(WithTheRest.Read());
        Assert.Equal([], _empty.Select(name => name.Replace(' ', '_')).Except(MemberKinds.MayLack).Order(StringComparer.Ordinal));

        static string Kind(string name)
        {
            var dot = name.LastIndexOf('.');
            var kind = name[..dot] switch
            {
                "month" or "year" => $"archive_{name[..dot]}",
                "other" => "standalone",
                "site.comments" => "comments_config",
                "image.source" => "image_source",
                var other => other,
            };
            return $"{kind}{name[dot..]}";
        }
    }

    private void LookAt(Blog blog)
    {
        var (views, site) = (blog.Renderer.Views, blog.Renderer.Views.Whole);
        foreach (var (name, value) in ThemeNames.Globals(views)) See(name, value);
        foreach (var route in blog.Plan.Routes.Routes.OfType<Route.WebPage>())
        {
            var page = PageComposer.Compose(route, views, site);
            See("page", new PageView(page.Head, views, site, ""));
            foreach (var (name, value) in page.Names) See(name, value);
        }
    }

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    private void See(string name, object? value)
    {
        if (!_kinds.TryGetValue(name, out var kinds)) _kinds.Add(name, kinds = new(StringComparer.Ordinal));
        if (value is null)
        {
            if (name.Contains('.')) _empty.Add(name);
            return;
        }

        kinds.Add(KindOf(value));
        foreach (var view in value is IEnumerable and not (string or MapView) ? ((IEnumerable)value).OfType<View>()
            : Enumerable.Repeat(value, 1).OfType<View>()) Open(view);
    }

    private void Open(View view)
    {
        if (view is YamlView or MapView or WordsView || !_seen.Add(view)) return;
        foreach (var member in view.Members)
        {
            view.TryGet(member, out var value);
            See($"{NameOf(view)}.{member}", value);
        }
    }

    private static string KindOf(object value) => value switch
    {
        string => "text",
        bool => "true or false",
        int or long or double or decimal => "number",
        Markup => "markup",
        YamlView or MapView => "whatever its author wrote",
        View view => NameOf(view),
        TemplateFunction => "function",
        IEnumerable items => items.Cast<object>().Select(KindOf).Distinct(StringComparer.Ordinal).ToArray() is [var kind]
            ? $"list of {kind}" : "list",
        _ => value.GetType().Name,
    };

    /// <summary><c>PostView</c> is a post.</summary>
    private static string NameOf(View view)
    {
        var name = view.GetType().Name.Replace("View", "", StringComparison.Ordinal);
        return string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}"
            : $"{char.ToLowerInvariant(c)}"));
    }

    private string Told()
    {
        var text = new StringBuilder();
        foreach (var (name, kinds) in _kinds)
        {
            // An empty list says less than one with something in it.
            if (kinds.Count > 1) kinds.Remove("list");
            text.Append(name).Append(": ").Append(kinds.Count == 0 ? "nothing" : string.Join(" or ", kinds)).Append('\n');
        }

        return text.ToString();
    }
}
