using StaticPress.Authoring;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Sources;
using StaticPress.Tests.Support;
using StaticPress.Yaml;

namespace StaticPress.Fuzzing;

/// <summary>The head of a post is read the same twice, and an edit of one key changes nothing else.</summary>
internal static class FrontMatter
{
    private const string Path = "content/posts/2024-01-02-a.md";

    public static readonly Target Target = new("front-matter", Look, () => Examples.Files(Examples.IsText),
        "---\n", "+++\n", "\n---\n", "title: ", "date: ", "tags: [", "category:\n  - ", "aliases: [", "source: {name: ",
        "image:\n  src: ", "draft: true\n",
        "description: |\n  ", "description: >-\n  ", "2024-01-02", "26/08/2021 9:30", "\r\n", "\uFEFF", "# ", " #", "''", "\"",
        "\\\"", "&a ", "*a", "{", "}", "[", "]", ": ",
        "extra: {", "null", "\t", "|+\n", ";;;\n");

    private static readonly SiteConfig Config = new TestSite().Read().Plan.Site.Config;

    private static readonly YamlSetting[] Edits =
    [
        new("title", YamlSpelling.Quoted("It's: \"new\" # here")), new("tags", YamlSpelling.List(["a", "b: c"])), new("date", null),
        new("category", null),
        new("description", YamlSpelling.Block("Two\nlines\n")), new("zzz", YamlSpelling.Plain("1")),
    ];

    private static void Look(byte[] bytes)
    {
        var file = new MemoryFile(Path, bytes);
        var told = DocumentReader.Read(file, Config.Dates);
        Assert.Equal(told.Problems, DocumentReader.Read(file, Config.Dates).Problems);
        _ = DocumentReader.ReadBody(told.Value, file);
        foreach (var edit in Edits) LookAtEdit(file, edit);
    }

    private static void LookAtEdit(MemoryFile file, YamlSetting edit)
    {
        var edited = FrontMatterText.Edit(file, edit);
        if (edited.Problem is not null)
        {
            Assert.True(edited.Bytes.Span.SequenceEqual(file.Bytes.Span), "A refused edit changed the file.");
            return;
        }

        var (before, after) = (FrontMatterBlock.Read(file), FrontMatterBlock.Read(file with { Bytes = edited.Bytes }));
        Assert.True(file.Bytes.Span[before.BodyOffset..].SequenceEqual(edited.Bytes.Span[after.BodyOffset..]), "The body changed.");
        Assert.Equal(Others(before, edit.Key), Others(after, edit.Key));
        var wasThere = before.Settings(Path).Value.Find(edit.Key) is not null;
        if (edit.Value is null || wasThere) return;
        var back = FrontMatterText.Edit(file with { Bytes = edited.Bytes }, edit with { Value = null });
        if (back.Problem is null) Assert.Equal(file.Bytes.ToArray(), back.Bytes.ToArray());
    }

    private static IEnumerable<string> Others(FrontMatterBlock block, string key) =>
        block.Settings(Path).Value.Entries.Where(entry => entry.Key != key).Select(entry => $"{entry.Key}: {Yaml.Shown(entry.Value)}");
}
