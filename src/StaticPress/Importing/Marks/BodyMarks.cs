using System.Text.RegularExpressions;
using StaticPress.Importing.Dialects;

namespace StaticPress.Importing.Marks;

/// <summary>Makes of the text of another program what StaticPress reads.</summary>
internal static partial class BodyMarks
{
    /// <summary>Line by line first, so that the lines that are told stay those of the file.</summary>
    public static MarkedText Read(string body, MarkSource source)
    {
        var notes = new List<MarkNote>();
        var text = Unseen().Replace(body.ReplaceLineEndings("\n"), "");
        if (source.Kinds.HasFlag(MarkKinds.Mdx)) text = MdxText.Read(text, source, notes);
        if (source.Kinds.HasFlag(MarkKinds.Kramdown)) text = KramdownText.Read(text, source, notes);
        if (source.Kinds.HasFlag(MarkKinds.BracesBehind)) text = TrailingBraces.Read(text, source, notes);
        if (source.Kinds.HasFlag(MarkKinds.GluedHeadings)) text = OutsideCode.Replace(text, GluedHeading(), found => found.Value + " ");
        if (source.Kinds.HasFlag(MarkKinds.PythonMarkdown)) text = PythonText.Read(text);
        if (source.Kinds.HasFlag(MarkKinds.Containers)) text = ContainerText.Read(text);
        text = Unseen().Replace(TagExpansion.Of(text, source, notes), "");
        text = TemplateAddresses.Remove(text);
        text = DeadMarkup.Remove(text, source, notes);
        if (source.Kinds.HasFlag(MarkKinds.Kramdown)) text = BlockEnds.Part(text);
        text = LinkRewriting.In(text, source.LinkTo);
        if (source.Kinds.HasFlag(MarkKinds.AltCaptions)) text = CaptionText.Read(text);
        // That nobody described a picture is for its author to mend, and no mistake of the move.
        text = OutsideCode.Replace(text, SilentElement(), found => $"{found.Groups["start"].Value} alt=\"\"{found.Groups["rest"].Value}");
        return new MarkedText(OutsideCode.Replace(text, SilentPicture(),
            found => found.Groups["braces"].Success ? $"{found.Value} role=presentation" : found.Value + "{role=presentation}"), notes);
    }

    [GeneratedRegex(@"[\u0000-\u0008\u000B-\u001F\u007F\uFEFF\u2028\u2029]")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"^#{1,6}(?=[^#\s!])", RegexOptions.Multiline)]
    private static partial Regex GluedHeading();

    [GeneratedRegex(@"(?<start><img\b)(?<rest>(?:\s+(?!alt\b)[^\s""'<>/=]+(?:\s*=\s*(?:""[^""<>]*""|'[^'<>]*'|[^\s""'<>]+))?)*\s*/?>)", RegexOptions.IgnoreCase)]
    private static partial Regex SilentElement();

    [GeneratedRegex(@"!\[\s*\](?:\([ \t]*(?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)(?:[ \t]+(?:""(?:[^""\\\n]|\\.)*""|'[^'\n]*'))?[ \t]*\)|\[[^\[\]\n]+\])(?:(?<braces>\{(?!%)[^{}\n]*(?=\}))|(?!\{))")]
    private static partial Regex SilentPicture();
}
