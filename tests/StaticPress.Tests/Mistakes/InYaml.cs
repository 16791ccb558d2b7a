using static StaticPress.Tests.Mistakes.Example;

namespace StaticPress.Tests.Mistakes;

internal static class InYaml
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        Post("a colon in a text without quotation marks", "title: News: the gap"),
        Post("a bracket that is never closed", "title: A\ntags: [a, b"),
        Post("a quotation mark that is never closed", "title: \"A"),
        Post("a text in quotation marks that goes on without a space", "title: A\ndescription: \"One\ntwo.\""),
        Post("a tab for a space", "title:\tA\n\tdate: 1"),
        Post("a line that begins with a tab", "title: A\nimage:\n\tsrc: /a.png"),
        Post("a list whose lines begin with a tab", "title: A\ntags:\n\t- a\n\t- b"),
        Settings("a tab in the settings", "title: A\nextra:\n  a: b\n \tc: d"),
        Post("a control character in a title", "title: A\a bell"),
        Post("a list for a front matter", "- title"),
        Post("a text for a front matter", "just a text"),
        Post("a list for a key", "[a, b]: c"),
        Post("the same key twice", "title: A\ntitle: B"),
        Post("the same key twice in a group", "title: A\nimage: {src: /a.png, src: /b.png}"),
        Post("an anchor", "title: &a A"),
        Post("an alias", "title: *a"),
        Post("a tag", "title: !!str A"),
        Settings("two documents", "title: A\n---\ntitle: B"),
        Post("very deep lists", "title: " + new string('[', 20_000)),
        Settings("very many values", "title: A\nextra: {a: [" + string.Join(",", Enumerable.Repeat("a", 500_001)) + "]}"),
        Settings("very long settings", "title: A\n# " + new string('a', 5_000_000)),
        Settings("four thousand redirects", "redirects:\n" + string.Concat(Enumerable.Range(0, 4000).Select(i => FormattableString.Invariant($"  /old/{i}/: /archive/\n")))),
        Post("a very long front matter", "title: " + new string('a', 300_000)),
        Post("a key that nobody knows", "title: A\ncatgory: News"),
        Post("a key that is like no other", "title: A\nxyzzyx: 1"),
        Post("a key that nobody knows in a group", "title: A\nsource: {nam: B, name: B}"),
        Post("a list for a text", "title: [A]"),
        Post("a group for a text", "title: {a: b}"),
        Post("a word for yes or no", "title: A\ndraft: perhaps"),
        Post("a word for a number", "title: A\nwp_id: many"),
        Post("a group in a list of texts", "title: A\ntags: [a, {b: c}]"),
        Post("a group for a list of texts", "title: A\ntags: {b: c}"),
        Post("a list for a group", "title: A\nimage: [a]"),
        Post("a text for free values", "title: A\nextra: a"),
        Post("a colon that is missing", "title A\ncategory: News"),
        Post("a colon that is missing further down", "title: A\ncategory News\ntags: [b]"),
        Post("curly quotation marks around a title with a colon", "title: “Rain: at last”"),
        Post("an apostrophe in a text in such marks", "title: 'It's'\ncategory: News"),
        Post("a text of which only a part is quoted", "title: \"I\" and more\ncategory: News"),
        Post("a setting that is moved in", "title: A\n description: x\ncategory: News"),
        Post("a first setting that is moved in", " title: A\ncategory: News"),
        Post("a setting in a group that is moved in too far", "title: A\nimage:\n  src: a.png\n   alt: x"),
        Post("a tab before a key", "title: A\n\tcategory: News"),
    ];
}
