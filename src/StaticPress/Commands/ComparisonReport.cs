using System.Globalization;
using StaticPress.Comparing;
using StaticPress.Routing;

namespace StaticPress.Commands;

/// <summary>Tells how two sites differ, in a reader's words.</summary>
internal static class ComparisonReport
{
    private const int Few = 10;

    public static void Print(SiteComparison comparison, Terminal terminal)
    {
        if (comparison.IsSame)
        {
            terminal.Line("Nothing differs.");
            return;
        }

        foreach (var (notice, title) in Titles)
        {
            var changes = comparison.Changed.Where(change => change.What.Notice == notice).ToArray();
            if (changes.Length == 0) continue;
            terminal.Line($"{title} {Files(changes.SelectMany(change => change.Paths).Distinct(StringComparer.Ordinal).Count())}:");
            foreach (var change in changes.Take(Few))
            {
                terminal.Line($"  {change.Paths[0]}{More(change.Paths, comparison.Kinds)}");
                // A line of a style says little to a reader.
                if (notice != Notice.Look && change.What.Example.Trim().Length > 0) terminal.Line($"      {change.What.Example}");
            }

            if (changes.Length > Few) terminal.Line($"  and {changes.Length - Few:N0} other changes");
        }

        List("New:", comparison.New, terminal);
        List("Gone:", comparison.Gone, terminal);
    }

    /// <returns><c> and 119 more: 110 posts, 10 lists</c></returns>
    private static string More(IReadOnlyList<string> paths, IReadOnlyDictionary<string, PageKind> kinds)
    {
        if (paths.Count == 1) return "";
        var more = string.Create(CultureInfo.InvariantCulture, $" and {paths.Count - 1:N0} more");
        var known = paths.Where(kinds.ContainsKey).GroupBy(path => kinds[path]).OrderBy(kind => kind.Key)
            .Select(kind => kind.Key.Counted(kind.Count())).ToArray();
        return known.Length > 0 ? $"{more}: {string.Join(", ", known)}" : more;
    }

    private static readonly (Notice Notice, string Title)[] Titles =
    [
        (Notice.Words, "Words that are read differ in"), (Notice.Links, "Links or pictures differ in"),
        (Notice.Head, "What search engines and previews show differs in"), (Notice.Markup, "Elements or classes differ in"),
        (Notice.Look, "How pages look, or what they do, differs in"), (Notice.File, "Beside the pages differ"),
    ];

    private static void List(string title, IReadOnlyList<string> paths, Terminal terminal)
    {
        if (paths.Count == 0) return;
        terminal.Line($"{title} {Files(paths.Count)}");
        foreach (var path in paths.Take(Few)) terminal.Line($"  {path}");
        if (paths.Count > Few) terminal.Line($"  and {paths.Count - Few:N0} more");
    }

    private static string Files(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "file" : "files")}");
}
