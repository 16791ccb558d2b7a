using System.Text;

namespace StaticPress.Tests.Support;

/// <summary>Drawings of a few hundred bytes that would take the library minutes or gigabytes, and honest ones like them.</summary>
internal static class HostileDrawing
{
    private const string Whole = "width='1200' height='630'";

    public static IReadOnlyList<HostilePicture> All { get; } =
    [
        Drawn("copies-of-copies.svg", Fate.Told, Copies(8, 10) + "<use href='#a8'/>"),
        Drawn("copies-by-their-old-name.svg", Fate.Told, Copies(8, 10).Replace("href", "xlink:href", StringComparison.Ordinal)
            + "<use xlink:href='#a8'/>"),
        Drawn("copies-behind-a-title.svg", Fate.Told, "<title/>" + Copies(8, 10) + "<use href='#a8'/>"),
        Drawn("copies-of-themselves.svg", Fate.Made,
            "<g id='a'><rect width='9' height='9'/><use href='#b'/></g><g id='b'><use href='#a'/></g>"),
        Drawn("patterns-in-patterns.svg", Fate.Told, string.Concat(Enumerable.Range(0, 8).Select(at => "<pattern id='p" + at
            + "' width='9' height='9' patternUnits='userSpaceOnUse'>" + Times(10, $"<rect width='9' height='9' fill='url(#p{at - 1})'/>")
            + "</pattern>")) + $"<rect {Whole} fill='url(#p7)'/>"),
        Drawn("clouds.svg", Fate.Told,
            $"<filter id='f'>{Times(40, "<feTurbulence baseFrequency='.05'/>")}</filter><rect {Whole} filter='url(#f)'/>"),
        Drawn("blurred-often.svg", Fate.Told,
            "<filter id='f'><feGaussianBlur stdDeviation='1e9'/></filter>" + Times(300, $"<rect {Whole} style='filter:url(\"#f\")'/>")),
        Drawn("letters.svg", Fate.Told, $"<text y='50'>{Times(20_000, "word ")}</text>"),
        Drawn("letters-set-apart.svg", Fate.Made, $"<text y='50'>{Times(5_000, "<tspan>word</tspan> ")}</text>"),
        Drawn("glass-on-glass.svg", Fate.Told, Times(300, "<g opacity='.9'>") + $"<rect {Whole}/>" + Times(300, "</g>")),
        Drawn("masks.svg", Fate.Told, $"<mask id='m'><rect {Whole}/></mask>" + Times(1_000, $"<g mask='url(#m)'><rect {Whole}/></g>")),
        Drawn("rules.svg", Fate.Told, $"<style>{Times(3_000, ".a g rect + rect{fill:red}")}</style>" + Times(5_000, "<rect/>")),
        Drawn("large-picture-inside.svg", Fate.Told, "<image width='9' height='9' href='data:image/png;base64,"
            + Convert.ToBase64String([0x89, .. "PNG\r\n\x1A\n"u8, 0, 0, 0, 13, .. "IHDR"u8,
                0, 0, 0x40, 0, 0, 0, 0x40, 0, 8, 2, 0, 0, 0]) + "'/>"),
        Drawn("a-lie-that-outweighs-copies.svg", Fate.Told, "<image width='9' height='9' href='data:image/png;base64,"
            + Convert.ToBase64String([0x89, .. "PNG\r\n\x1A\n"u8, 0, 0, 0, 13, .. "IHDR"u8,
                0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 8, 2, 0, 0, 0]) + "'/>" + Copies(8, 10) + "<use href='#a8'/>"),
        new("entities.svg", Fate.Told, () => Encoding.ASCII.GetBytes(
            "<!DOCTYPE svg [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;'>]>" + Svg("<text>&b;</text>"))),
        Drawn("a-map.svg", Fate.Made, Times(20_000, "<path d='M9 9l5 5l3 -2z'/>")),
        Drawn("a-poster.svg", Fate.Made, "<filter id='f'><feGaussianBlur stdDeviation='3'/><feOffset dx='3'/></filter>"
            + Times(12, "<g filter='url(#f)' opacity='.5'><rect width='90' height='90'/></g>")
            + Times(90, "<text y='50'>Some words, and more</text>")),
    ];

    private static HostilePicture Drawn(string name, Fate fate, string content) =>
        new(name, fate, () => Encoding.UTF8.GetBytes(Svg(content)));

    private static string Svg(string content) =>
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' " + $"{Whole}>{content}</svg>";

    private static string Copies(int deep, int wide) => "<defs><g id='a0'><rect width='9' height='9'/></g>" + string.Concat(
        Enumerable.Range(1, deep).Select(at => $"<g id='a{at}'>" + Times(wide, $"<use href='#a{at - 1}'/>") + "</g>")) + "</defs>";

    private static string Times(int times, string text) => string.Concat(Enumerable.Repeat(text, times));
}
