using StaticPress.Markdown;

namespace StaticPress.Tests.Markdown;

/// <summary>
/// What a reader reads must be in the summary and in the search too. An extension of Markdown that has no example here fails: say what of
/// it is text.
/// </summary>
public sealed class WordsOfExtensions
{
    private static readonly (string Extension, string Markdown, string Words)[] Examples =
    [
        ("DefinitionListExtension", "Term\n:   What it means", "What it means"),
        ("AlertExtension", "> [!NOTE]\n> Take note.", "Take note."),
        ("EmphasisExtraExtension", "~~gone~~ ==marked==", "gone marked"),
        ("Dialect", "| a | b |\n|---|---|\n| one | two |", "two"),
        ("Dialect", "Text.[^1]\n\n[^1]: The note.", "The note."),
        ("Dialect", "*[KJV]: King James Version\n\nThe KJV text", "The KJV text"),
        ("Dialect", "H~2~O 20^th^", "H2O 20th"),
        ("Dialect", "He said \"yes\" -- so", "He said “yes” – so"),
        ("Dialect", "See https://example.org/a now", "See https://example.org/a now"),
        ("Dialect", "Wide `words`{.wide} here", "Wide words here"),
        ("Dialect", "- [x] Done", "Done"),
    ];

    public static IEnumerable<object[]> Written => Examples.Select(example => new object[] { example.Markdown, example.Words });

    [Fact]
    public void Every_extension_has_an_example() => Assert.Equal(
        MarkdownPipelines.For("www.example.org").Extensions.Select(extension => extension.GetType().Name).Order(StringComparer.Ordinal),
        Examples.Select(example => example.Extension).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Written))]
    public void Its_words_are_found_by_the_search(string markdown, string words) =>
        Assert.Contains(words, Body.Of(markdown).Rendered.Text, StringComparison.Ordinal);
}
