namespace StaticPress.Markdown;

/// <summary>One attribute of a tag that the author wrote by hand.</summary>
/// <param name="Tag">In lower case.</param>
/// <param name="Name">In lower case.</param>
/// <param name="Start">Where the value begins in the HTML, with its quotation mark.</param>
/// <param name="End">Where it ends, after its quotation mark.</param>
/// <param name="Value">As it is written, without quotation marks; entities stand in it as they are.</param>
internal readonly record struct HtmlAttribute(string Tag, string Name, int Start, int End, string Value)
{
    /// <summary>Whether a browser goes to, or loads, what the value names.</summary>
    public bool IsAddress => Name switch
    {
        "href" or "src" or "poster" or "action" or "formaction" or "background" or "xlink:href" or "cite" => true,
        "data" => Tag == "object",
        _ => false,
    };
}
