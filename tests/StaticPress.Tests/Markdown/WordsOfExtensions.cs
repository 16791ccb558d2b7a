using StaticPress.Markdown;

namespace StaticPress.Tests.Markdown;

/// <summary>
/// What a reader reads must be in the summary and in the search too. An extension of Markdown that has no example here fails: say what of
/// it is text.
/// </summary>
public sealed class WordsOfExtensions
{
    private static readonly Dictionary<string, (string Markdown, string Words)> Examples = new(StringComparer.Ordinal)
    {
        ["PipeTableExtension"] = ("| a | b |\n|---|---|\n| one | two |", "two"),
        ["FootnoteExtension"] = ("Text.[^1]\n\n[^1]: The note.", "The note."),
        ["DefinitionListExtension"] = ("Term\n:   What it means", "What it means"),
        ["AbbreviationExtension"] = ("*[KJV]: King James Version\n\nThe KJV text", "The KJV text"),
        ["AlertExtension"] = ("> [!NOTE]\n> Take note.", "Take note."),
        ["EmphasisExtraExtension"] = ("~~gone~~ ==marked== H~2~O 20^th^", "gone marked H2O 20th"),
        ["SmartyPantsExtension"] = ("He said \"yes\" -- so", "He said “yes” – so"),
        ["AutoLinkExtension"] = ("See https://example.org/a now", "See https://example.org/a now"),
        ["AttributeLists"] = ("Wide *words*{.wide} here", "Wide words here"),
    };

    public static TheoryData<string> Names => [.. Examples.Keys];

    [Fact]
    public void Every_extension_has_an_example() =>
        Assert.Equal(MarkdownPipelines.For("https://example.org").Extensions.Select(extension => extension.GetType().Name).Order(StringComparer.Ordinal), Examples.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_words_are_found_by_the_search(string extension) =>
        Assert.Contains(Examples[extension].Words, Body.Of(Examples[extension].Markdown).Rendered.Text, StringComparison.Ordinal);
}
