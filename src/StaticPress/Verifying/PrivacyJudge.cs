using StaticPress.Importing.WordPress;

namespace StaticPress.Verifying;

/// <summary>Looks in every page for what was never public: texts that were private, thrown away or behind a password, and comments that
/// nobody let pass.</summary>
internal sealed class PrivacyJudge(DateTimeOffset now)
{
    /// <summary>So many words in a row are nobody else's.</summary>
    private const int Run = 8;

    private readonly Dictionary<string, string> _hidden = new(StringComparer.Ordinal);

    public void Take(ExportItem item, string address)
    {
        if (!OldBlogFacts.IsPublic(item.Head) && OldBlogFacts.IsPage(item.Head) && item.Head.Status is not "inherit"
            && !IsDue(item.Head))
            Hide(item.Content, address);
        foreach (var comment in item.Comments.Where(comment => !comment.IsShown))
            Hide(comment.Content, $"{address}#comment-{comment.Id}");
    }

    /// <summary>What was to come when the export was made, and has come since.</summary>
    public bool IsDue(ExportHead head) =>
        head is { Status: "future", HasPassword: false } && (head.DateGmt ?? head.Date) <= now.UtcDateTime;

    /// <param name="publicWords">Of everything that was public: what is said there too is no secret.</param>
    public void Allow(IReadOnlyList<string> publicWords)
    {
        if (_hidden.Count == 0) return;
        foreach (var run in Runs(publicWords)) _hidden.Remove(run);
    }

    public void Judge(BuiltFolder built, Verdict verdict)
    {
        if (_hidden.Count == 0) return;
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in built.Pages())
        {
            foreach (var run in Runs(built.PageOf(file).AllWords))
            {
                if (_hidden.TryGetValue(run, out var address)) found.TryAdd(address, file);
            }
        }

        foreach (var address in _hidden.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            verdict.Hold(VerdictPart.Privacy, address, found.TryGetValue(address, out var file)
                ? $"What was not public is read on {file}."
                : "");
    }

    private static IEnumerable<string> Runs(IReadOnlyList<string> words)
    {
        for (var start = 0; start + Run <= words.Count; start++) yield return string.Join(' ', words.Skip(start).Take(Run));
    }

    private void Hide(string content, string address)
    {
        foreach (var run in Runs(OldText.Of(content).Words).Take(200)) _hidden.TryAdd(run, address);
    }
}
