using System.Net;

namespace StaticPress.Markdown;

/// <summary>An opening tag that the author wrote by hand.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Start">Where it begins in the HTML.</param>
/// <param name="Attributes">In the order of the text; only those that have a value.</param>
internal sealed record HtmlTag(string Name, int Start, IReadOnlyList<HtmlAttribute> Attributes)
{
    /// <returns>The value as a browser reads it; null when there is none.</returns>
    public string? Find(string name) =>
        Attributes.FirstOrDefault(attribute => attribute.Name == name) is { Name: not null } found ? WebUtility.HtmlDecode(found.Value)
            .Trim() : null;
}
