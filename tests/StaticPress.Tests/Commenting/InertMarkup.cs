using System.Buffers;
using AngleSharp.Dom;

namespace StaticPress.Tests.Commenting;

/// <summary>What may be on a page of what readers wrote, told by the DOM that a browser makes of it.</summary>
internal static class InertMarkup
{
    private static readonly HashSet<string> Elements =
        new(["p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a"], StringComparer.Ordinal);

    /// <summary>Marks that turn the direction of the text behind them, and characters that no eye sees.</summary>
    private static readonly SearchValues<char> Unseen = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200B\u200E\u200F\u2060\uFEFF\u061C\0\u001B");

    public static void Holds(IElement text)
    {
        foreach (var element in text.QuerySelectorAll("*"))
        {
            Assert.True(Elements.Contains(element.LocalName), $"<{element.LocalName}> in {text.OuterHtml}");
            foreach (var attribute in element.Attributes) Assert.True(IsAllowed(element, attribute),
                $"{attribute.Name}={attribute.Value} in {text.OuterHtml}");
            if (element.LocalName == "a") Assert.Equal("nofollow ugc noopener", element.GetAttribute("rel"));
        }

        Assert.Equal(-1, text.TextContent.AsSpan().IndexOfAny(Unseen));
    }

    /// <summary>A whole comment as the theme shows it.</summary>
    public static void HoldsIn(IElement comment)
    {
        Holds(comment.QuerySelector(".comment-text")!);
        var name = comment.QuerySelector(".comment-name bdi")!;
        Assert.Empty(name.Children);
        Assert.Equal(-1, name.TextContent.AsSpan().IndexOfAny(Unseen));
        if (name.ParentElement is { LocalName: "a" } link) Assert.Matches("^https?://", link.GetAttribute("href"));
    }

    private static bool IsAllowed(IElement element, IAttr attribute) => (element.LocalName, attribute.Name, attribute.Value) switch
    {
        ("a", "rel", _) => true,
        ("a", "href", var address) => address.StartsWith("https://", StringComparison.Ordinal)
            || address.StartsWith("http://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal),
        ("ol", "start", var number) => number.All(char.IsAsciiDigit),
        (_, "dir", "auto") => true,
        _ => false,
    };
}
