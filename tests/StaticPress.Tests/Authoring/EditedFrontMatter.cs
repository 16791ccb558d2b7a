using System.Text;
using CsCheck;
using StaticPress.Authoring;
using StaticPress.Editing;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Tests.Authoring;

/// <summary>A key is set, added or taken away, and nobody can tell from the rest of the file that a program was there.</summary>
public sealed class EditedFrontMatter
{
    private const string Odd = """
        # My own remark
        title:   'It''s here'   # keep me
        tags:
          # the first is the room
          - coffee

          - "tea, green"   # both
        unknown-key: {a: 1, b: [x, y]}
        text: |
          One.

          # not a remark
        # a remark before the date
        "date": 2024-01-02

        """;

    [Theory]
    [InlineData("title", "New", "title:   'It''s here'   # keep me", "title:   New   # keep me")]
    [InlineData("date", "2024-05-06", "\"date\": 2024-01-02", "\"date\": 2024-05-06")]
    [InlineData("tags", "none", "tags:\n  # the first is the room\n  - coffee\n\n  - \"tea, green\"   # both\n", "tags: none\n  # the first is the room\n")]
    [InlineData("text", "short", "text: |\n  One.\n\n  # not a remark\n", "text: short\n")]
    [InlineData("unknown-key", "c", "{a: 1, b: [x, y]}", "c")]
    [InlineData("draft", "true", "\"date\": 2024-01-02\n", "\"date\": 2024-01-02\ndraft: true\n")]
    public void A_value_is_set_and_the_rest_stays(string key, string value, string before, string after) =>
        Assert.Equal(Lines(Odd).Replace(before, after, StringComparison.Ordinal), Set(Lines(Odd), key, value));

    [Theory]
    [InlineData("title", "title:   'It''s here'   # keep me\n")]
    [InlineData("tags", "tags:\n  # the first is the room\n  - coffee\n\n  - \"tea, green\"   # both\n")]
    [InlineData("text", "text: |\n  One.\n\n  # not a remark\n")]
    [InlineData("date", "\"date\": 2024-01-02\n")]
    [InlineData("not-there", "")]
    public void A_key_is_taken_away_with_all_its_lines(string key, string gone) =>
        Assert.Equal(gone.Length == 0 ? Lines(Odd) : Lines(Odd).Replace(gone, "", StringComparison.Ordinal),
            YamlEdit.Apply(Lines(Odd), new YamlSetting(key, null)));

    [Theory]
    [InlineData("{title: A, draft: true}", "draft", "false", "{title: A, draft: false}")]
    [InlineData("{title: A, draft: true}", "tags", "x", "{title: A, draft: true, tags: x}")]
    [InlineData("{}", "title", "A", "{title: A}")]
    [InlineData("{title: A, draft, x: 1}", "draft", "false", "{title: A, draft: false, x: 1}")]
    [InlineData("{\"title\":\"A\"}", "title", "B", "{\"title\":B}")]
    [InlineData("title: A\nimage:\n", "image", "a.jpg", "title: A\nimage: a.jpg\n")]
    [InlineData("image: # none yet\ntitle: A\n", "image", "a.jpg", "image: a.jpg # none yet\ntitle: A\n")]
    [InlineData("? title\n: A\nb: 1\n", "title", "B", "? title\n: B\nb: 1\n")]
    [InlineData("tags:\n- a\n- b\nx: 1\n", "tags", "c", "tags: c\nx: 1\n")]
    [InlineData("  title: A\n", "draft", "true", "  title: A\n  draft: true\n")]
    [InlineData("title: a\n  b\n  c\nx: 1", "title", "B", "title: B\nx: 1")]
    [InlineData("title: \"a\n  b\" # r\nx: 1", "title", "B", "title: B # r\nx: 1")]
    [InlineData("# only a remark\n", "title", "A", "# only a remark\ntitle: A\n")]
    [InlineData("", "title", "A", "title: A\n")]
    [InlineData("text: >-\n  a\n\n\nx: 1\n", "text", "b", "text: b\n\n\nx: 1\n")]
    public void Every_way_to_write_a_mapping_is_kept(string before, string key, string value, string after) =>
        Assert.Equal(after, Set(before, key, value));

    [Theory]
    [InlineData("{title: A, draft: true}", "draft", "{title: A}")]
    [InlineData("{title: A, draft: true}", "title", "{draft: true}")]
    [InlineData("{title: A}", "title", "{}")]
    [InlineData("title: A", "title", "")]
    [InlineData("x: 1\n? title\n: A\nb: 1\n", "title", "x: 1\nb: 1\n")]
    [InlineData("title:\nb: 1\n", "title", "b: 1\n")]
    public void A_key_goes_from_every_kind_of_mapping(string before, string key, string after) =>
        Assert.Equal(after, YamlEdit.Apply(before, new YamlSetting(key, null)));

    [Fact]
    public void Mark_line_ends_and_a_body_of_any_bytes_stay()
    {
        byte[] body = [.. "\r\nText\r\n---\r\n"u8, 0xFF, 0xFE, 0];
        byte[] file = [.. "\uFEFF--- \r\ntitle: Á # x\r\ntags: [a]\r\n---\t\r\n"u8, .. body];

        var edited = FrontMatterText.Edit(
            new MemoryFile("content/posts/a.md", file),
            new YamlSetting("title", YamlSpelling.Quoted("Í: \"x\"")), new YamlSetting("tags", null),
                new YamlSetting("description", YamlSpelling.Block("One.\n\nTwo.")));

        Assert.Null(edited.Problem);
        Assert.Equal(
            [.. "\uFEFF--- \r\ntitle: \"Í: \\\"x\\\"\" # x\r\ndescription: |\r\n  One.\r\n\r\n  Two.\r\n---\t\r\n"u8, .. body],
            edited.Bytes.ToArray());
    }

    /// <summary>As two files leave it that were joined.</summary>
    [Fact]
    public void A_mark_that_stands_once_more_below_the_first_line_stays_too()
    {
        var file = MemoryFile.Of("content/posts/a.md", "---\n\uFEFFtitle: A\nimage: /media/a.png\n---\nText.\n");

        var edited = FrontMatterText.Edit(file, new YamlSetting("title", YamlSpelling.Plain("B")));

        Assert.Equal("---\n\uFEFFtitle: B\nimage: /media/a.png\n---\nText.\n", Encoding.UTF8.GetString(edited.Bytes.Span));
        var address = Assert.Single(AddressesInText.Of(file));
        Assert.Equal("/media/a.png", Encoding.UTF8.GetString(file.Bytes.Span).Substring(address.Start, address.Length));
    }

    [Fact]
    public void What_cannot_be_read_is_not_written_and_says_the_mistake()
    {
        var file = MemoryFile.Of("content/posts/a.md", "---\ntitle: A\ntitle: B\n---\n");

        var edited = FrontMatterText.Edit(file, new YamlSetting("title", YamlSpelling.Plain("C")));

        Assert.Equal("content/posts/a.md(3,1): error SP0104: x".Split('(')[0], edited.Problem!.Place.File);
        Assert.Equal(ProblemCode.YamlDuplicateKey, edited.Problem.Code);
        Assert.Equal(file.Bytes.ToArray(), edited.Bytes.ToArray());
    }

    [Fact]
    public void Any_text_reads_back_as_it_was_written() => Gen.OneOf(Texts, Gen.String).Sample(
        text =>
        {
            var whole = Whole(text);
            foreach (var spelling in (YamlSpelling[])[YamlSpelling.Quoted(text), YamlSpelling.Plain(text), YamlSpelling.Block(text)])
            {
                var read = Assert.IsType<YamlScalar>(Read(YamlSetting.Lines(new YamlSetting("it", spelling))).Find("it")!.Value);
                Assert.Equal(spelling.Written.Contains('\n') ? whole.TrimEnd('\n') : whole, spelling.Written.Contains('\n')
                    ? read.Text!.TrimEnd('\n') : read.Text);
            }
        },
        iter: 1_500);

    /// <summary>Heads of every style, and edits one after another: each either does what was asked and nothing else, or nothing.</summary>
    [Fact]
    public void Whatever_is_edited_everything_else_stays_to_the_byte() =>
        Gen.Select(Heads, Gen.Int[0, Keys.Length - 1], Texts.Null(0.3), Gen.Int[0, 2]).Sample(
        (head, key, text, style) =>
        {
            YamlSpelling? value = text is null ? null
                : style switch { 0 => YamlSpelling.Quoted(text), 1 => YamlSpelling.Block(text), _ => YamlSpelling.List([text, "b"]) };
            if (YamlText.Read(head, new Place("")).Problems.Count > 0) return;
            var edited = YamlEdit.Apply(head, new YamlSetting(Keys[key], value));

            Assert.True(edited is not null, head);
            var lineEnd = head.Contains('\r') ? "\r\n" : "\n";
            var unasked = head.Split(lineEnd).Where(line => !line.Contains("of-" + Keys[key], StringComparison.Ordinal)
                && line.Contains("of-", StringComparison.Ordinal));
            var lines = edited.Split(lineEnd);
            Assert.All(unasked, line => Assert.Contains(line, lines));
            Assert.Equal(value is null, Read(edited).Find(Keys[key]) is null);
            if (lineEnd == "\r\n") Assert.DoesNotMatch(@"[^\r]\n", edited);
            // Set back to what it was, an added key is gone without a trace.
            if (value is not null && Read(head).Find(Keys[key]) is null && head.EndsWith('\n')) Assert.Equal(head,
                YamlEdit.Apply(edited, new YamlSetting(Keys[key], null)));
        },
        iter: 2_000);

    private static readonly string[] Keys = ["title", "tags", "text", "image", "new"];

    private static readonly string[] Pieces =
        ["a", " ", "  ", "\n", "\n\n", ": ", " #", "\"", "'", "\\", "- ", "? ", "{", "}", "[", "]", ",", "&a", "*a", "!t", "|", ">", "%",
            "@", "`", "null", "~", "---", "...", "1", "é", "😀", "\t", "\u2028", "\u0001", "\uFEFF", "\u0085", "\r"];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[0, 12]
        .Select(chosen => string.Concat(chosen.Select(i => Pieces[i])));

    /// <summary>Each entry carries <c>of-KEY</c> on every line of its own, so that one sees whose line is missing.</summary>
    private static readonly Gen<string> Heads =
        Gen.Select(Gen.Shuffle(Entries()), Gen.Int[0, 2].Array[4], Gen.Bool, Gen.Bool, (order, styles, crlf, ends) =>
    {
        var text = string.Concat(order.Select((styled, at) => styled[styles[at]]));
        if (!ends) text = text.TrimEnd('\n');
        return crlf ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
    });

    private static string[][] Entries() =>
    [
        ["title: of-title # of-title\n", "title:\n  of-title\n", "'title': \"of-title\n  of-title\"\n"],
        ["tags: [of-tags, b]\n", "tags:   # of-tags\n- of-tags\n\n- {a: of-tags}\n", "tags:\n  - - of-tags\n    - of-tags\n  - of-tags: 1\n    b: of-tags\n"],
        ["text: |\n  of-text\n\n  # of-text\n\n", "text: >+\n\n   of-text\n  \n\n", "? text\n: of-text\n"],
        ["# of-nobody\nimage: {src: of-image, alt: ''}\n# of-nobody too\n", "\n\nimage:\n  src: of-image\n  # of-image\n  alt: of-image\n", "of-other:\nimage: of-image\n"],
    ];

    private static string Lines(string text) => text.ReplaceLineEndings("\n");

    private static string? Set(string yaml, string key, string value) =>
        YamlEdit.Apply(yaml, new YamlSetting(key, YamlSpelling.Plain(value)));

    private static YamlMap Read(string yaml)
    {
        var reading = YamlText.Read(yaml, new Place(""));
        Assert.True(reading.Problems.Count == 0, $"{string.Join(" ", reading.Problems)}\n{yaml}");
        return reading.Value;
    }

    /// <summary>A lone half of a surrogate pair is no character.</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
}
