namespace StaticPress.Importing.WordPress;

/// <summary>What an export file tells, one thing at a time.</summary>
internal abstract record WxrPart
{
    private WxrPart()
    {
    }

    /// <summary>Of the whole: <c>title</c>, <c>wp:base_blog_url</c> …</summary>
    public sealed record Setting(string Name, string Value) : WxrPart;

    public sealed record Author(ExportAuthor Value) : WxrPart;

    public sealed record Term(ExportTerm Value) : WxrPart;

    public sealed record Item(ExportItem Value) : WxrPart;
}
