using System.Text;
using StaticPress.Primitives;
using StaticPress.Templates.Language;
using StaticPress.Templates.Reading;
using StaticPress.Tests.Support;
using StaticPress.Tests.Templates;

namespace StaticPress.Fuzzing;

/// <summary>A layout becomes the same bytes twice or a problem that names its place; a value never becomes markup by itself.</summary>
internal static class Templates
{
    private const string Hostile = "<hostile onload='x'>\"`\n";

    private static readonly string[] Own =
    [
        "<p>{{ x }}</p>", "<a href=\"{{ x }}\" title='{{ x }}'>{{ x | string.upcase }}</a>", "<script>var a = {{ x }};</script>",
        "{{ for p in posts }}{{ p.title }}{{ for.index }}{{ end }}",
        "{{ capture c }}<b>{{ x }}</b>{{ end }}{{ c }}", "{{ func f(a) }}{{ a }}{{ end }}{{ f x }}", "{{ include 'a' x }}",
        "{{ y = posts | array.map 'title' | array.join ', ' }}{{ y }}",
        "{{ case x }}{{ when 1 }}a{{ else }}b{{ end }}", "{{ x[0] }}{{ x.size }}{{ posts[0].title }}{{ posts.size }}{{ {a: 1}.a }}",
        "<style>a { color: {{ x }} }</style><!-- {{ x }} -->",
    ];

    public static readonly Target Target = new("templates", Look,
        () => Examples.Files(path => path.StartsWith("themes/", StringComparison.Ordinal)
                && path.EndsWith(".html", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(Repository.PathOf("themes"), "*.html", SearchOption.AllDirectories).Select(File.ReadAllBytes))
            .Concat(Own.Select(Encoding.UTF8.GetBytes)),
        "{{", "}}", "{{-", "-}}", "{{ x }}", "{{ for p in posts }}", "{{ end }}", "{{ if x }}", "{{ else }}", "{{ else if ",
        "{{ while true }}", "{{ func f(a) }}", "{{ capture c }}", "{{ case x }}", "{{ when 1 }}",
        "{{ include 'a' }}", "{{ extends 'a' }}", "{{ block 'b' }}", "{{ cached 'a' }}", " | string.upcase",
        " | array.sort 'title'", " | array.map 'title'", " | string.replace 'a' 'b'", " | html.escape",
        " | regex.replace '(a+)+$' 'b'", " | date.to_string '%Y'", " | math.divided_by 0", " | object.keys",
        " | string.pad_left 99", "p.title", "for.index", "x = ", "$0", "@f", "ret x", "import ", "with p", "wrap ",
        "readonly x", "tablerow ", "break", "continue", "{a: 1}", "[1, 2]", "1..9", "..<", "?.", "??", "&&", "'", "\"", "`", "#",
        "##", "<script>", "</script>", "<a href=\"", "<p onclick=\"", "<style>", "<!--", "-->", "%}", "{%");

    private static void Look(byte[] bytes)
    {
        var layout = Encoding.UTF8.GetString(bytes);
        var set = TemplateLoader.Load(
            [new TemplateSource("layouts/page.html", "themes/t/layouts/page.html", layout),
                new TemplateSource("partials/a.html", "themes/t/partials/a.html", "<i>{{ x }}</i>")],
            new TemplateNames(new Dictionary<string, IReadOnlyList<string>?>()));
        if (set.Problems.Count > 0)
        {
            Assert.All(set.Problems, problem => Assert.InRange(problem.Place.Line, 1, layout.AsSpan().CountAny("\r\n") + 1));
            return;
        }

        var first = Render(set);
        // What may differ is the clock, and what asks for chance.
        var mayDiffer = Says(layout, "date") || Says(layout, "math") || Says(first, "took longer");
        if (!mayDiffer) Assert.Equal(first, Render(set));
        if (!Says(layout, "raw")) Assert.DoesNotContain("<hostile", first, StringComparison.Ordinal);
    }

    private static bool Says(string text, string word) => text.Contains(word, StringComparison.Ordinal);

    private static string Render(TemplateSet set)
    {
        using var renderer = new TemplateRenderer(set, new TemplateGlobals(new Dictionary<string, object?>()))
        { PageTime = TimeSpan.FromSeconds(1) };
        using var buffer = new Utf8Buffer();
        TestView[] posts = [new TestView(("title", Hostile), ("url", "/a/")), new TestView(("title", "B"), ("url", "javascript:b"))];
        var problem = renderer.Render("page", new TestView(("x", Hostile), ("posts", posts), ("n", 3)), buffer);
        return problem?.ToString() ?? Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
