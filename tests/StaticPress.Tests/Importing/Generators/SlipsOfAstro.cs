namespace StaticPress.Tests.Importing.Generators;

public sealed class SlipsOfAstro
{
    [Theory]
    [InlineData("import Box from './Box.astro';\n\n<Box>\n\nOne.\n\n<Box flex={1}>\n\nTwo.\n\n</Box>\n\n<Box>\n\nThree.\n\n</Box>\n\n</Box>\n\nFour.", "Three.")]
    [InlineData("import Demo from './Demo.astro';\n\n<figure>\n  <Demo client:idle />\n\n</figure>\n\nWords.", "Words.")]
    [InlineData("| Which | How |\n| --- | --- |\n| One | import fs from 'node:fs'; |\n| Two | export const a = 1;<br>export default a; |\n\nWords.", "<code>import fs from 'node:fs';</code></td>")]
    [InlineData("![A cup [of tea](https://cups.example/)](http://cups.example/a.png)", "src=\"http://cups.example/a.png\"")]
    public void A_text_builds_without_a_warning(string body, string shown)
    {
        using var old = Old().File("src/content/blog/tide.mdx", "---", "title: The tide", "pubDate: 2020-03-04", "---", "", body).Import();

        Assert.Equal("", old.Build());
        var page = old.Page("/blog/tide/");
        Assert.Contains(shown, page, StringComparison.Ordinal);
        Assert.DoesNotContain("\\&lt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_components_that_nobody_closes_the_others_are_read_all_the_same()
    {
        var body = string.Concat(Enumerable.Repeat("<Cup>x\n\n", 5_000)) + "\n\n<Box>\n\nOne <Cup>two</Cup> three.\n\n</Box>\n";
        using var old = Old().File("src/content/blog/tide.mdx", "---", "title: The tide", "pubDate: 2020-03-04", "---", "", body).Import();

        var text = string.Join('\n', old.Read("content/posts/2020/2020-03-04-tide.md").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.EndsWith("`<Box>`\nOne `<Cup>`\ntwo\n`</Cup>` three.\n`</Box>`", text, StringComparison.Ordinal);
        Assert.Equal(5_001, text.Split("Cup>x").Length);
    }

    [Fact]
    public void The_text_of_a_collection_as_a_whole_moves_in()
    {
        using var old = Old()
            .File("src/content.config.ts", "const friends = defineCollection({ loader: glob({ base: './src/content/friends' }) });")
            .File("src/content/friends/index.mdx", "---", "title: Friends", "lang: zh", "---", "", "Words.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("Words.", old.Page("/friends/"), StringComparison.Ordinal);
    }

    private static OldFolder Old() => new OldFolder("astro").File("astro.config.mjs", "export default { site: 'https://old.example' };")
        .File("src/pages/blog/[...slug].astro", "---", "const posts = await getCollection('blog');", "---");
}
