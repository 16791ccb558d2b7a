namespace StaticPress.Markdown.Comments;

/// <summary>A reader's message as it goes into a page.</summary>
/// <param name="Html">Holds nothing but p, br, em, strong, code, pre, blockquote, ul, ol, li and a.</param>
/// <param name="Text">The same without markup, on one line.</param>
/// <param name="IsRightToLeft">Whether most letters of the reader's own words run from the right; what is quoted does not count.</param>
internal sealed record ReplyHtml(string Html, string Text, bool IsRightToLeft);
