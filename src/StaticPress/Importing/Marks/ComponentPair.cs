using System.Text.RegularExpressions;

namespace StaticPress.Importing.Marks;

/// <summary>A component of MDX with its end: <c>&lt;Note&gt;Words.&lt;/Note&gt;</c>.</summary>
/// <param name="InnerEnd">Where its end begins.</param>
/// <param name="End">Behind its end.</param>
internal sealed record ComponentPair(Match Opening, int InnerEnd, int End)
{
    public int Start => Opening.Index;

    public int InnerStart => Opening.Index + Opening.Length;

    /// <summary>
    /// Which tags belong together, in one pass, so that a text of ten thousand tags that nobody closes costs no more than another: an end
    /// belongs to the nearest beginning of its name, and what began between the two and has no end is a sign like any other.
    /// </summary>
    /// <param name="edge">A tag that opens or closes, with the group <c>name</c>.</param>
    /// <returns>In their order, each within another or behind it; none that holds a block of code, which is not one to its author.
    /// </returns>
    public static List<ComponentPair> In(string text, Regex edge)
    {
        var pairs = new List<ComponentPair>();
        var (open, waiting) = (new Stack<Match>(), new Dictionary<string, int>(StringComparer.Ordinal));
        if (!text.Contains("</", StringComparison.Ordinal)) return pairs;
        var code = CodeRanges.WithIndented(text);
        for (var tag = edge.Match(text); tag.Success; tag = tag.NextMatch())
        {
            if (code.Holds(tag.Index)) continue;
            var name = tag.Groups["name"].Value;
            if (text[tag.Index + 1] != '/')
            {
                open.Push(tag);
                waiting[name] = waiting.GetValueOrDefault(name) + 1;
                continue;
            }

            if (waiting.GetValueOrDefault(name) == 0) continue;
            Match opening;
            do waiting[(opening = open.Pop()).Groups["name"].Value]--;
            while (opening.Groups["name"].Value != name);
            if (!code.HasBlockWithin(opening.Index, tag.Index) || SecretTags.Is(name, isPair: true))
                pairs.Add(new ComponentPair(opening, tag.Index, tag.Index + tag.Length));
        }

        pairs.Sort((one, other) => one.Start.CompareTo(other.Start));
        return pairs;
    }
}
