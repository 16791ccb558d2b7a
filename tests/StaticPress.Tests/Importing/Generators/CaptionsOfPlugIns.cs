namespace StaticPress.Tests.Importing.Generators;

/// <summary>What a plug-in wrote below a picture stands below it still.</summary>
public sealed class CaptionsOfPlugIns
{
    private const string Figures =
        "const f = require('markdown-it-implicit-figures'); module.exports = c => c.setLibrary('md', md().use(f, { figcaption: true }));";

    [Theory]
    [InlineData("![A cup](https://notes.example/cup.png)", "<figcaption>A cup</figcaption>")]
    [InlineData("![A \"cup\" of `tea`](https://notes.example/cup.png)", "<figcaption>A &quot;cup&quot; of tea</figcaption>")]
    [InlineData("![The [harbour](https://notes.example/)](https://notes.example/cup.png)", "<figcaption>The harbour</figcaption>")]
    [InlineData("![A cup](https://notes.example/cup.png){.wide}", "<figcaption>A cup</figcaption>")]
    [InlineData("![A cup](https://notes.example/cup.png \"Tea\")", "<figcaption>Tea</figcaption>")]
    [InlineData("Words ![A cup](https://notes.example/cup.png) go on.", "")]
    [InlineData("Words\n![A cup](https://notes.example/cup.png)", "")]
    [InlineData("![](https://notes.example/cup.png)", "")]
    [InlineData("```md\n\n![A cup](https://notes.example/cup.png)\n\n```", "")]
    public void Of_a_picture_alone_in_its_paragraph(string written, string caption)
    {
        var page = Page(("eleventy", ".eleventy.js"), Figures, written);

        if (caption.Length > 0) Assert.Contains(caption, page, StringComparison.Ordinal);
        else Assert.DoesNotContain("<figcaption>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eleventy", "eleventy.config.js", "import f from 'markdown-it-implicit-figures'; md.use(f, { 'figcaption': 'alt' });", true)]
    [InlineData("eleventy", ".eleventy.js", "const f = require('markdown-it-implicit-figures'); md.use(f, { figcaption: false });", false)]
    [InlineData("eleventy", ".eleventy.js", "md.use(f, { figcaption: true });", false)]
    [InlineData("hugo", "layouts/_default/_markup/render-image.html", "<figure><img src=\"x\"><figcaption>{{ .Text }}</figcaption></figure>", true)]
    [InlineData("hugo", "layouts/_default/_markup/render-image.html", "<figure><img alt=\"{{ .Text }}\"><figcaption>{{ .Title }}</figcaption></figure>", false)]
    [InlineData("pelican", "pelicanconf.py", "MD_EXTENSIONS = ['figureAltCaption']", true)]
    [InlineData("astro", "astro.config.mjs", "import rehypeFigure from '@microflash/rehype-figure'; export default { site: 'https://old.example' };", true)]
    [InlineData("astro", "astro.config.mjs", "import x from 'rehype-figure-title'; export default { site: 'https://old.example' };", false)]
    public void Only_where_one_is_in_use(string generator, string file, string settings, bool isSeen) =>
        Assert.Equal(isSeen, Page((generator, file), settings, "![A cup](https://notes.example/cup.png)")
            .Contains("<figcaption>A cup</figcaption>", StringComparison.Ordinal));

    private static string Page((string Generator, string File) blog, string settings, string words)
    {
        var post = blog.Generator == "pelican" ? $"Title: Tide\nDate: 2021-08-26\nSlug: tide\n\n{words}" : $"---\ntitle: Tide\ndate: 2021-08-26\npermalink: /tide/\nslug: tide\nurl: /tide/\n---\n\n{words}";
        var folder = blog.Generator switch { "hugo" or "pelican" => "content/posts", "astro" => "src/content/blog", _ => "posts" };
        using var old = new OldFolder(blog.Generator).File(blog.File, settings).File($"{folder}/tide.md", post).Import();
        Assert.Equal("", old.Build());
        return old.Tree("_site")
            .Where(path => path.Contains("tide", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal))
            .Select(path => old.Read("_site/" + path)).First();
    }
}
