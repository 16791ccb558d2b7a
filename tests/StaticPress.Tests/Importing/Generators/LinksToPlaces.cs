namespace StaticPress.Tests.Importing.Generators;

/// <summary>Links to lists, to the blog itself, and to pictures that several texts share.</summary>
public sealed class LinksToPlaces
{
    private const string Drawing = """<svg xmlns="http://www.w3.org/2000/svg" width="64" height="40"><path d="M0 0h64v40H0z"/></svg>""";

    private const string Post = "content/posts/2021/2021-08-26-tide.md";

    [Theory]
    [InlineData("zola", "[a](@/notes/_index.md)", "[a](/notes/)")]
    [InlineData("zola", "[a](@/_index.md#top)", "[a](/#top)")]
    [InlineData("zola", "[a](@/notes/ebb.md#low)", "[a](/notes/ebb/#low)")]
    [InlineData("hugo", "[a]({{< ref \"/notes/_index.md\" >}})", "[a](/notes/)")]
    [InlineData("hugo", "[a]({{< relref \"notes\" >}}#x)", "[a](/notes/#x)")]
    [InlineData("hugo", "[a](/content/notes/_index.md)", "[a](/notes/)")]
    [InlineData("hugo", "[a](_index.md)", "[a](/notes/)")]
    public void A_link_to_the_page_of_a_list_leads_to_the_list(string generator, string link, string here)
    {
        using var old = new OldFolder(generator).File("config.toml", "title = 'A'", "base_url = 'https://old.example'")
            .File("content/_index.md", "+++", "title = 'Home'", "+++").File("content/notes/_index.md", "+++", "title = 'Notes'", "+++")
            .File("content/notes/ebb.md", "+++", "title = 'Ebb'", "date = 2021-08-26", "+++", "## Low")
            .File("content/notes/tide.md", "+++", "title = 'Tide'", "date = 2021-08-26", "+++", link).Import();

        Assert.Equal("", old.Build());
        Assert.Contains(here, old.Read(Post), StringComparison.Ordinal);
        Assert.DoesNotContain("\nlinks:", old.Read("site.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](//old.example/posts/ebb/)", "[a](/posts/ebb/)")]
    [InlineData("<img src=\"//OLD.example/a.svg\" alt=\"A\">", "<img src=\"/a.svg\" alt=\"A\">")]
    [InlineData("[a](//other.example/posts/ebb/)", "[a](//other.example/posts/ebb/)")]
    public void A_link_to_ones_own_host_is_known_without_a_scheme(string link, string here)
    {
        using var old = new OldFolder("hugo").File("hugo.toml", "baseURL = 'https://old.example/'").File("static/a.svg", Drawing)
            .File("content/posts/ebb.md", "---", "title: Ebb", "date: 2021-08-26", "---", "Words.")
            .File("content/posts/tide.md", "---", "title: Tide", "date: 2021-08-26", "---", link).Import();

        Assert.Contains(here, old.Read(Post), StringComparison.Ordinal);
    }

    [Fact]
    public void Translations_that_have_no_text_in_the_language_of_the_blog_share_the_picture_of_their_folder()
    {
        using var old = new OldFolder("zola")
            .File("config.toml", "base_url = 'https://old.example'", "default_language = 'en'", "[languages.fr]", "[languages.de]")
            .File("content/notes/tide/index.fr.md", "+++", "title = 'La mer'", "date = 2021-08-26", "+++", "![La mer](sea.svg)")
            .File("content/notes/tide/index.de.md", "+++", "title = 'Das Meer'", "date = 2021-08-26", "+++", "![Das Meer](sea.svg)")
            .File("content/notes/tide/sea.svg", Drawing).Import();

        Assert.Equal("", old.Build());
        Assert.DoesNotContain("\nlinks:", old.Read("site.yml"), StringComparison.Ordinal);
        foreach (var page in (string[])["/fr/notes/tide/", "/de/notes/tide/"])
            Assert.Contains("<img", old.Page(page), StringComparison.Ordinal);
    }
}
