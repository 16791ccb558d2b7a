using CsCheck;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Tests.Yaml;

/// <summary>The quick reader either reads what YamlDotNet reads, to the last position, or leaves the text to it.</summary>
public sealed class QuickAndFull
{
    private static readonly Place Start = new("a.md", 2, 1);

    [Theory]
    [InlineData("title: A")]
    [InlineData("title: \"A: b\"\ndate: 26/08/2021\ntags: [a, 'b c', \"d, e\"]\nsource: {name: Jerusalem Post, url: \"https://example.org/\"}")]
    [InlineData("title:   spaces around   \n\n# a note\ndraft: true")]
    [InlineData("title: Café בראשית 🎉\ndescription: it is 5 o-clock; (so) what, then")]
    [InlineData("nothing: null\ntags: []\nextra: {}\ntitle: ''")]
    [InlineData("message: |\n  A\n\n  b: c\nname: D")]
    public void Usual_front_matter_is_read_the_quick_way(string yaml)
    {
        Assert.NotNull(PlainYaml.TryRead(yaml, Start.Line));
        AssertSame(yaml);
    }

    [Theory]
    [InlineData("title: A: b")]
    [InlineData("title: A #b")]
    [InlineData("title: 'it''s'")]
    [InlineData("title: \"a\\tb\"")]
    [InlineData("title: >-\n  A\n  b")]
    [InlineData("title: A\n  continued")]
    [InlineData("title: A\ntitle: B")]
    [InlineData("tags:\n  - a\n  - b")]
    [InlineData("source:\n  name: B")]
    [InlineData("title: &a A")]
    [InlineData("title: A\r\ndate: B\r\n")]
    [InlineData("Title: A")]
    [InlineData("tags: [a, [b]]")]
    [InlineData("")]
    [InlineData("# only a note")]
    public void Anything_else_is_left_to_the_full_reader(string yaml)
    {
        Assert.Null(PlainYaml.TryRead(yaml, Start.Line));
        _ = YamlText.Read(yaml, Start);
    }

    [Fact]
    public void Both_read_the_same()
    {
        var word = OneOf(
            "a", "title", "A: b", "x #y", "[a, b]", "{name: B, url: 'c'}", "[]", "{}", "'it''s'", "\"q\"", "\"a\\n\"", "~", "null", "true", "26/08/2021",
            "2021-08-26T09:30:00-04:00", "-", "- a", ":", "?", "|", ">", "&a", "*a", "!t", "%", "@", "`", "é", "בר", "🎉", "a, b", "[a", "a]", "{a: b", "'", "\"", "  ", "#");
        var line = Gen.Select(OneOf("title", "tags", "date", "a_b", "null", "Title", "1", "", "  x", "#n"),
            OneOf(": ", ":", ":  ", " : ", ""), word, OneOf("", " ", "  ", " b"))
            .Select((key, colon, value, end) => key + colon + value + end);
        line.Array[1, 5].Sample(lines => AssertSame(string.Join('\n', lines)), iter: 20_000);
    }

    [Fact]
    public void No_text_makes_a_reader_throw() => Gen.String[Gen.Char["ab:[]{}'\"#&*!|>-?, \n\t%@`~\\0é\u0085\uFEFF"], 0, 40]
        .Sample(yaml => { _ = YamlText.Read(yaml, Start); }, iter: 20_000);

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static void AssertSame(string yaml)
    {
        if (PlainYaml.TryRead(yaml, Start.Line) is not { } quick) return;
        var full = FullYaml.Read(yaml, Start);
        Assert.Empty(full.Problems);
        Assert.Equal(Shown(full.Value), Shown(quick));
    }

    private static string Shown(YamlNode node) => node switch
    {
        YamlScalar scalar => $"{scalar.Text ?? "nothing"}{(scalar.IsQuoted ? " in quotation marks" : "")}@{scalar.Line},{scalar.Column}",
        YamlList list => $"[{string.Join(", ", list.Items.Select(Shown))}]@{list.Line},{list.Column}",
        YamlMap map =>
            $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}@{entry.Line},{entry.Column}: {Shown(entry.Value)}"))}}}",
        _ => "",
    };
}
