using System.Text.RegularExpressions;
using StaticPress.Importing.Dialects;
using StaticPress.Sources;

namespace StaticPress.Importing.FromFolder;

/// <summary>What is at home in the texts of the old blog: what its program reads, and what its settings and plug-ins add.</summary>
internal static partial class OldMarks
{
    private const int MostBytes = 256 * 1024;

    private static readonly string[] OldRenderers = ["redcarpet", "rdiscount", "maruku"];

    public static MarkKinds Of(Dialect dialect, OldFolder folder, OldConfig config)
    {
        var marks = dialect.Marks;
        if (Texts(folder, Files(dialect)).Any(text => dialect.Word == "hugo" ? OfHugo().IsMatch(text) : OfPlugins().IsMatch(text)))
            marks |= MarkKinds.AltCaptions;
        if (Texts(folder, ["package.json"]).Any(text => text.Contains("markdown-it-attrs", StringComparison.Ordinal)))
            marks |= MarkKinds.BracesBehind;
        if (dialect.Word == "jekyll" && (OldRenderers.Contains(config.Text("markdown"), StringComparer.OrdinalIgnoreCase)
            || config.Text("kramdown.input").Equals("kramdown", StringComparison.OrdinalIgnoreCase)))
            marks |= MarkKinds.GluedHeadings;
        // To Pelican braces are words, but for two of its plug-ins.
        if (dialect.Word == "pelican" && !Texts(folder, [.. dialect.Configs, "requirements.txt", "pyproject.toml", "Pipfile"])
            .Any(text => OfPelican().IsMatch(text)))
            marks &= ~MarkKinds.Liquid;
        return marks;
    }

    private static IEnumerable<string> Texts(OldFolder folder, IEnumerable<string> paths) =>
        paths.Select(folder.Find).OfType<SourceFile>().Where(file => file.Length < MostBytes)
            .Select(file => StrictUtf8.Decode(file.ReadAll()));

    /// <summary>That may tell whether readers saw below a picture what its text calls it.</summary>
    private static IEnumerable<string> Files(Dialect dialect) => dialect.Word == "hugo"
        ? ["layouts/_default/_markup/render-image.html", "layouts/_markup/render-image.html"]
        : dialect.Configs;

    /// <summary>In the order of their programs: markdown-it (Eleventy, Hexo), Python-Markdown (Pelican), remark and rehype
    /// (Astro).</summary>
    [GeneratedRegex(@"implicit-figures[\s\S]*\bfigcaption[""']?\s*:\s*(?:true\b|[""']alt[""'])|\bfigureAltCaption\b|\b(?:rehype|remark)-figure(?!-title)|rehypeFigure\b|remarkFigureCaption\b")]
    private static partial Regex OfPlugins();

    [GeneratedRegex("liquid[_-]tags|jinja2content")]
    private static partial Regex OfPelican();

    [GeneratedRegex(@"<figcaption[^>]*>(?:(?!</figcaption>)[\s\S])*\{\{-?\s*(?:\.Text|\.PlainText|\$alt)\b")]
    private static partial Regex OfHugo();
}
