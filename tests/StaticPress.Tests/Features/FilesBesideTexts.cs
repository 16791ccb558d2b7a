using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class FilesBesideTexts
{
    [Theory]
    [InlineData("markdown")]
    [InlineData("mkd")]
    [InlineData("mkdn")]
    [InlineData("mdown")]
    [InlineData("MD")]
    public void A_text_in_Markdown_is_a_post_whatever_its_ending(string ending)
    {
        var site = new TestSite()
            .File($"content/posts/2024-01-02-out.{ending}", "---\ntitle: Out\n---\nText.\n")
            .File($"content/posts/2024-01-03-not-yet.{ending}", "---\ntitle: Not yet\ndraft: true\n---\nText.\n")
            .Build();
        Assert.Equal("Out", site.Page("/2024/01/02/out/").QuerySelector("h1")!.TextContent.Trim());
        Assert.False(site.Has("/2024/01/03/not-yet/"));
        Assert.False(site.Has($"/posts/2024-01-03-not-yet.{ending}"));
    }

    [Theory]
    [InlineData("posts/secret.mdx")]
    [InlineData("posts/secret.html")]
    [InlineData("posts/secret.htm")]
    [InlineData("posts/secret.rst")]
    [InlineData("posts/secret.txt")]
    [InlineData("posts/secret.adoc")]
    [InlineData("posts/secret.org")]
    [InlineData("posts/secret.textile")]
    [InlineData("posts/secret.docx")]
    [InlineData("posts/secret.odt")]
    [InlineData("posts/secret.rtf")]
    [InlineData("posts/secret.pages")]
    [InlineData("posts/secret.md.bak")]
    [InlineData("posts/secret.md.orig")]
    [InlineData("posts/secret.md.save")]
    [InlineData("posts/secret.md.old")]
    [InlineData("posts/secret.md.swp")]
    [InlineData("posts/secret.md.tmp")]
    [InlineData("posts/secret.md.rej")]
    [InlineData("posts/secret.md.txt")]
    [InlineData("posts/secret (Anna's conflicted copy 2024-01-02).md")]
    [InlineData("posts/secret.sync-conflict-20240102-101112-ABCDEFG.md")]
    [InlineData("posts/secret")]
    [InlineData("posts/secret.json")]
    [InlineData("posts/secret.yaml")]
    [InlineData("posts/secret.unheardof")]
    [InlineData("media/secret.md.bak")]
    [InlineData("media/secret.md.swp")]
    [InlineData("media/secret.png.orig")]
    [InlineData("media/secret (Anna's conflicted copy 2024-01-02).pdf")]
    [InlineData("pages/secret.html")]
    [InlineData("pages/about/secret.txt")]
    [InlineData("pages/secret.txt")]
    public void What_could_be_a_text_is_named_and_not_published(string file)
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A").File("content/" + file, "---\ntitle: Secret\n---\nThe secret.\n").Build();
        Assert.DoesNotContain(site.Urls, address => site.Text(address).Contains("The secret.", StringComparison.Ordinal));
        Assert.Equal("content/" + file, Assert.Single(site.Problems).Place.File);
    }

    [Theory]
    [InlineData("posts/2024/chart.png", "/posts/2024/chart.png")]
    [InlineData("posts/2024/talk.mp3", "/posts/2024/talk.mp3")]
    [InlineData("posts/2024/talk.vtt", "/posts/2024/talk.vtt")]
    [InlineData("posts/2024/paper.PDF", "/posts/2024/paper.PDF")]
    [InlineData("posts/2024/figures.csv", "/posts/2024/figures.csv")]
    [InlineData("pages/CNAME", "/CNAME")]
    [InlineData("pages/ads.txt", "/ads.txt")]
    [InlineData("pages/google0123456789abcdef.html", "/google0123456789abcdef.html")]
    [InlineData("media/notes.txt", "/media/notes.txt")]
    public void What_a_reader_is_to_have_is_published(string file, string address)
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A").File("content/" + file, "x").Build();
        Assert.True(site.Has(address));
        Assert.Empty(site.Problems);
    }

    [Fact]
    public void Files_of_one_kind_are_told_once_with_their_number()
    {
        var site = new TestSite().File("content/posts/a.rst", "A").File("content/posts/b.rst", "B").File("content/posts/c.rst", "C")
            .Build();
        Assert.EndsWith("nor are 2 more of its kind.", Assert.Single(site.Problems).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Published_false_holds_a_post_back_as_draft_true_does()
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A\npublished: false").Post("2024-01-03-b", "title: B\npublished: true")
            .Page("about", "title: About\npublished: false").Build();
        Assert.False(site.Has("/2024/01/02/a/"));
        Assert.True(site.Has("/2024/01/03/b/"));
        Assert.False(site.Has("/about/"));
        Assert.Empty(site.Problems);
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("date: 2090-01-01")]
    [InlineData("expires: 2024-02-01")]
    public void A_picture_that_only_a_post_held_back_shows_is_held_back_with_it(string why)
    {
        var site = Shown(why, "![A plan](plan.png) and [the talk](</media/our talk.mp3>)")
            .File("content/posts/plan.png", "x").File("content/media/our talk.mp3", "").File("content/posts/cup.png", "x").Build();
        Assert.False(site.Has("/posts/plan.png"));
        Assert.False(site.Has("/media/our%20talk.mp3") || site.Has("/media/our talk.mp3"));
        Assert.True(site.Has("/posts/cup.png"));
    }

    [Theory]
    [InlineData("![A plan](plan.png)")]
    [InlineData("<img src=\"/posts/plan.png\" alt=\"A plan\">")]
    [InlineData("[Look](PLAN.png?size=2)")]
    public void A_picture_that_a_published_post_shows_too_is_published(string body)
    {
        var site = Shown("draft: true", "![A plan](plan.png)").Post("2024-01-05-b", "title: B", body).File("content/posts/plan.png", "x").Read();
        Assert.Empty(site.HeldFiles.Files);
    }

    [Fact]
    public void A_lead_picture_and_a_drafts_page_count_and_whoever_asks_for_drafts_gets_them()
    {
        var drafts = new TestSite()
            .Post("2024-01-02-a", "title: A\ndraft: true\nimage: lead.jpg")
            .Page("plan", "title: Plan\ndraft: true", "![Map](map.png)")
            .File("content/posts/lead.jpg", "x").File("content/pages/map.png", "x");
        Assert.Equal(["content/pages/map.png", "content/posts/lead.jpg"], drafts.Read().HeldFiles.Files.Select(file => file.Path));
        Assert.Empty(drafts.With(asked => asked with { Drafts = true }).Read().HeldFiles.Files);
    }

    [Theory]
    [InlineData("image: {src: plan.png, alt: \"\"}")]
    [InlineData("image: {alt: A plan, src: plan.png}")]
    [InlineData("image: {\"src\":\"plan.png\",\"alt\":\"\"}")]
    [InlineData("image:\n  src: plan.png\n  alt: A plan")]
    [InlineData("audio: {file: plan.png}")]
    [InlineData("audio: {url: https://a.example/x.mp3, length: 1, transcript: plan.png}")]
    [InlineData("extra: {gallery: [cup.jpg,plan.png]}")]
    [InlineData("extra: {plan: /posts/PLAN.png?size=2}")]
    public void A_file_in_the_head_of_a_draft_is_held_back_however_the_head_is_written(string head) =>
        Assert.Equal(["content/posts/plan.png"], Shown("draft: true\n" + head, "Text.").File("content/posts/plan.png", "x").Read()
            .HeldFiles.Files.Select(file => file.Path));

    [Theory]
    [InlineData("![Our plan](<our plan (2).png>)")]
    [InlineData("![Our plan](our%20plan%20(2).png)")]
    [InlineData("<img srcset=\"cup.png 1x,our%20plan%20(2).png 2x\" alt=\"\">")]
    [InlineData("A table | our plan (2).png |")]
    public void A_name_with_spaces_and_signs_is_found_whatever_stands_around_it(string body) =>
        Assert.Equal(["content/posts/our plan (2).png"], Shown("draft: true", body).File("content/posts/our plan (2).png", "x").Read()
            .HeldFiles.Files.Select(file => file.Path));

    [Fact]
    public void A_longer_name_in_a_published_post_does_not_bring_a_drafts_file_out()
    {
        var site = Shown("draft: true", "![A plan](plan.png)").Post("2024-01-05-b", "title: B", "![A plan](floorplan.png) ![](my-plan.png)").File("content/posts/plan.png", "x");
        Assert.Single(site.Read().HeldFiles.Files);
        Assert.Empty(site.Post("2024-01-06-d", "title: D", "{plan.png}").Read().HeldFiles.Files);
    }

    [Fact]
    public void Two_posts_may_call_their_own_files_the_same()
    {
        var site = new TestSite().Post("s/index", "title: S\ndate: 2024-01-02\ndraft: true", "![S](cover.png)").File("content/posts/s/cover.png", "x")
            .Post("t/index", "title: T\ndate: 2024-01-02", "![T](cover.png)").File("content/posts/t/cover.png", "x");
        Assert.Equal(["content/posts/s/cover.png"], site.Read().HeldFiles.Files.Select(file => file.Path));
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("date: 2090-01-01")]
    [InlineData("expires: 2024-02-01")]
    public void What_lies_in_the_folder_of_a_post_is_held_back_with_it_though_no_text_names_it(string why)
    {
        var site = new TestSite().Post("s/index", $"title: S\n{why}{(why.StartsWith("date", StringComparison.Ordinal) ? "" : "\ndate: 2024-01-02")}")
            .File("content/posts/s/s1.png", "x").File("content/posts/s/parts/s2.mp3", "x").File("content/posts/cup.png", "x")
            .Post("2024-01-04-c", "title: C").Build();
        Assert.Equal(["content/posts/s/parts/s2.mp3", "content/posts/s/s1.png"], site.Blog.HeldFiles.Files.Select(file => file.Path));
        Assert.DoesNotContain(site.Urls, address => address.Contains("s1", StringComparison.Ordinal)
            || address.Contains("s2", StringComparison.Ordinal));
        Assert.True(site.Has("/posts/cup.png"));
    }

    [Fact]
    public void What_lies_in_the_folder_of_a_page_that_is_a_draft_is_held_back_with_it()
    {
        var site = new TestSite().Page("plan/index", "title: Plan\ndraft: true").File("content/pages/plan/map.png", "x");
        Assert.Equal("content/pages/plan/map.png", Assert.Single(site.Read().HeldFiles.Files).Path);
        Assert.Empty(site.Page("plan/team", "title: Team").Read().HeldFiles.Files);
    }

    [Theory]
    [InlineData("![A plan](../s/s1.png)")]
    [InlineData("![A plan](/2024/01/02/s/s1.png)")]
    [InlineData("<img src=\"../../02/s/s1.png\" alt=\"A plan\">")]
    public void A_file_in_the_folder_of_a_post_that_is_over_stays_where_another_post_shows_it(string body)
    {
        var site = new TestSite().Post("s/index", "title: S\ndate: 2024-01-02\nexpires: 2025-01-01").File("content/posts/s/s1.png", "x").File("content/posts/s/s2.png", "x")
            .Post("t/index", "title: T\ndate: 2024-01-03", body).Config("links: warn").Build();
        Assert.True(site.Has("/2024/01/02/s/s1.png"));
        Assert.Equal("content/posts/s/s2.png", Assert.Single(site.Blog.HeldFiles.Files).Path);
    }

    private static TestSite Shown(string why, string body) => new TestSite()
        .Post("2024-01-02-a", $"title: A\n{why}{(why.StartsWith("date", StringComparison.Ordinal) ? "" : "\ndate: 2024-01-02")}", body)
        .Post("2024-01-04-c", "title: C");
}
