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

    [Theory]
    [InlineData("src/pages/notes/[...slug].astro", "/notes/")]
    [InlineData("src/pages/notes/[id].astro", "/notes/")]
    [InlineData("src/pages/notes/[...slug]/index.astro", "/notes/")]
    [InlineData("src/pages/[...lang]/notes/[...slug].astro", "/notes/")]
    [InlineData("src/pages/[locale]/notes/[slug]/index.astro", "/notes/")]
    [InlineData("src/pages/[...slug].astro", "/")]
    public void Texts_keep_the_addresses_of_the_page_that_shows_their_collection(string page, string above)
    {
        using var old = new OldFolder("astro").File("astro.config.mjs", "export default { site: 'https://old.example' };")
            .File("src/content.config.ts", "const blog = defineCollection({ loader: glob({ base: './src/data/blog' }) });")
            .File(page, "---", "const all = await getCollection(\"blog\", ({ data }) => !data.draft);", "---")
            .File("src/pages/[...lang]/index.astro", "---", "const all = await getCollection(\"blog\");", "---")
            .File("src/data/blog/tide.md", "---", "title: Tide", "pubDate: 2020-03-04", "---", "Words.")
            .File("src/data/blog/low/ebb.md", "---", "title: Ebb", "pubDate: 2020-03-04", "---", "Words.")
            .File("src/data/blog/low/flow.md", "---", "title: Flow", "pubDate: 2020-03-04", "slug: sea/of-its-own", "---", "Words.").Import();

        Assert.Equal("", old.Build());
        foreach (var address in (string[])["tide/", "low/ebb/", "sea/of-its-own/"])
            Assert.Contains("Words.", old.Page(above + address), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_function_made_the_addresses_that_is_told_and_they_can_be_given()
    {
        using var old = Old()
            .File("src/content.config.ts", "const blog = defineCollection({ loader: glob({ base: './src/content/blog', generateId: name }) });")
            .File("src/content/blog/low/tide.md", "---", "title: Tide", "pubDate: 2020-03-04", "---", "Words.").Import();

        Assert.Contains("A function in src/content.config.ts ('generateId') made addresses of texts", old.Report, StringComparison.Ordinal);

        old.Import("--permalink", "/all/:slug/");

        Assert.Equal("", old.Build());
        Assert.Contains("Words.", old.Page("/all/tide/"), StringComparison.Ordinal);
        Assert.DoesNotContain("generateId", old.Report, StringComparison.Ordinal);
    }

    private static OldFolder Old() => new OldFolder("astro").File("astro.config.mjs", "export default { site: 'https://old.example' };")
        .File("src/pages/blog/[...slug].astro", "---", "const posts = await getCollection('blog');", "---");
}
