using StaticPress.Locale;

namespace StaticPress.Markdown;

/// <summary>The words that rendering adds to the author's own, in the language of the site.</summary>
internal sealed record MarkdownWords(string Table, string Footnotes, string BackToText, string LinkToSection, string Done, string ToDo)
{
    public static readonly MarkdownWords English = Of(Words.English);

    /// <summary>The title of an alert by its kind in lower case; a kind that is not here is its own title.</summary>
    public required IReadOnlyDictionary<string, string> Alerts { get; init; }

    public static MarkdownWords Of(Words words) => new(
        words[Word.Table], words[Word.Footnotes], words[Word.BackToText], words[Word.LinkToSection], words[Word.Done], words[Word.ToDo])
    {
        Alerts = ((Word[])[Word.Note, Word.Tip, Word.Important, Word.Warning, Word.Caution])
            .ToDictionary(word => word.Name, word => words[word], StringComparer.Ordinal),
    };
}
