using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;

namespace StaticPress.Tests.Support;

/// <summary>
/// What a page says and where it leads, for a snapshot: its elements, texts and links, without anything that only styles or scripts ask
/// for.
/// </summary>
internal static class PageOutline
{
    private static readonly string[] OnlyForLooks = ["class", "style", "width", "height", "fetchpriority", "decoding", "sizes", "tabindex"];

    /// <param name="page">Is changed.</param>
    public static string Of(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll("script, link[rel=stylesheet], meta[http-equiv], style").ToArray()) element.Remove();
        foreach (var icon in page.QuerySelectorAll("svg")) icon.InnerHtml = "";
        foreach (var element in page.All)
        {
            foreach (var attribute in element.Attributes.Where(attribute => IsForLooks(element, attribute.Name))
                .ToArray()) element.RemoveAttribute(attribute.Name);
        }

        return page.ToHtml(new PrettyMarkupFormatter { NewLine = "\n", Indentation = "  " }).Trim() + "\n";
    }

    private static bool IsForLooks(IElement element, string name) =>
        OnlyForLooks.Contains(name) || name.StartsWith("data-", StringComparison.Ordinal)
            || (element.LocalName == "svg" && name != "aria-hidden");
}
