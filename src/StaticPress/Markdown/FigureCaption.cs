namespace StaticPress.Markdown;

/// <summary>What stands under a figure: <c>Two desks. (credit: CM)</c> is a caption and a credit.</summary>
/// <param name="Credit">Null when the title names nobody.</param>
internal readonly record struct FigureCaption(string Text, string? Credit)
{
    private const string Opening = "(credit:";

    public static FigureCaption Of(string title)
    {
        title = title.Trim();
        var at = title.LastIndexOf(Opening, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !title.EndsWith(')')) return new(title, null);
        var credit = title[(at + Opening.Length)..^1].Trim();
        return credit.Length == 0 ? new(title, null) : new(title[..at].TrimEnd(), credit);
    }
}
