using System.Text.RegularExpressions;
using StaticPress.Importing.Dialects;
using StaticPress.Sources;

namespace StaticPress.Importing.FromFolder;

/// <summary>Tells whether a plug-in or a template of the old blog wrote below a picture what Markdown calls it.</summary>
internal static partial class AltCaptions
{
    private const int MostBytes = 256 * 1024;

    public static bool AreIn(Dialect dialect, OldFolder folder) =>
        Files(dialect).Select(folder.Find).OfType<SourceFile>().Where(file => file.Length < MostBytes)
            .Select(file => (dialect.Word, Text: StrictUtf8.Decode(file.ReadAll())))
            .Any(file => file.Word == "hugo" ? OfHugo().IsMatch(file.Text) : OfPlugins().IsMatch(file.Text));

    private static IEnumerable<string> Files(Dialect dialect) => dialect.Word == "hugo"
        ? ["layouts/_default/_markup/render-image.html", "layouts/_markup/render-image.html"]
        : dialect.Configs;

    /// <summary>In the order of their programs: markdown-it (Eleventy, Hexo), Python-Markdown (Pelican), remark and rehype
    /// (Astro).</summary>
    [GeneratedRegex(@"implicit-figures[\s\S]*\bfigcaption[""']?\s*:\s*(?:true\b|[""']alt[""'])|\bfigureAltCaption\b|\b(?:rehype|remark)-figure(?!-title)|rehypeFigure\b|remarkFigureCaption\b")]
    private static partial Regex OfPlugins();

    [GeneratedRegex(@"<figcaption[^>]*>(?:(?!</figcaption>)[\s\S])*\{\{-?\s*(?:\.Text|\.PlainText|\$alt)\b")]
    private static partial Regex OfHugo();
}
