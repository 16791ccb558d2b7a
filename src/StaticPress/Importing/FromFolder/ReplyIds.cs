using System.Globalization;
using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.Importing.FromFolder;

/// <summary>What the replies below one text are called here, and which answers which.</summary>
internal sealed class ReplyIds
{
    private readonly string[] _ids;
    private readonly string[] _parents;
    private readonly bool[] _orphans;

    /// <param name="replies">In the order of the old blog.</param>
    /// <param name="isText">Whether a word names a text: some programs call the text that is answered a parent, too.</param>
    public ReplyIds(IReadOnlyList<ReplyFields> replies, Func<string, bool> isText)
    {
        (_ids, _parents, _orphans) = (new string[replies.Count], new string[replies.Count], new bool[replies.Count]);
        var (taken, byOld) = (new HashSet<string>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));
        for (var i = 0; i < replies.Count; i++)
        {
            _ids[i] = Free(replies[i], i + 1, taken);
            foreach (var id in replies[i].Ids.Where(id => id.Length > 0)) byOld.TryAdd(id, i);
        }

        // Themes that count name a reply by its place among those that answer the text itself.
        var roots = Enumerable.Range(0, replies.Count).Where(i => !replies[i].Parents.Any(word => !isText(word))).ToArray();
        var above = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < replies.Count; i++)
        {
            var words = replies[i].Parents.ToArray();
            var parent = words.Select(word => Find(word, byOld, roots)).FirstOrDefault(found => found >= 0 && found != i, -1);
            _parents[i] = parent >= 0 ? _ids[parent] : "";
            _orphans[i] = parent < 0 && words.Any(word => !isText(word));
            above[_ids[i]] = _parents[i];
        }

        var circular = MovedReply.InCircles(above);
        for (var i = 0; i < replies.Count; i++)
        {
            if (circular.Contains(_ids[i])) _parents[i] = "";
        }
    }

    public string Of(int reply) => _ids[reply];

    /// <summary>Empty for none.</summary>
    public string ParentOf(int reply) => _parents[reply];

    /// <summary>Whether it answered one that is not there.</summary>
    public bool IsOrphan(int reply) => _orphans[reply];

    private static int Find(string word, Dictionary<string, int> byOld, int[] roots)
    {
        if (byOld.TryGetValue(word, out var found) || byOld.TryGetValue(word.Replace("comment-", "", StringComparison.Ordinal), out found))
            return found;
        // 2-1 is the first answer to the second: it stays in the thread of that one.
        return int.TryParse(word.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && word.All(sign => char.IsAsciiDigit(sign) || sign == '-') && number >= 1 && number <= roots.Length ? roots[number - 1] : -1;
    }

    private static string Free(ReplyFields reply, int number, HashSet<string> taken)
    {
        var old = reply.Ids.Select(id => CommentId.IsValid(id) ? id : Slug.From(id))
            .FirstOrDefault(id => CommentId.IsValid(id) && !taken.Contains(id));
        for (var id = old ?? Numbered(number); ; id = Numbered(++number))
        {
            if (taken.Add(id)) return id;
        }

        static string Numbered(int number) => string.Create(CultureInfo.InvariantCulture, $"reply-{number}");
    }
}
