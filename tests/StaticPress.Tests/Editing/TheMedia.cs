using System.Text;
using StaticPress.Editing;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Editing;

/// <summary>
/// Pictures and recordings: where they are used, renamed with their links, replaced, and thrown away when nobody uses them.
/// </summary>
public sealed class TheMedia : IDisposable
{
    private const string Picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";

    private readonly EditedFolder _site = new EditedFolder("title: A\nfavicon: \"/media/cup.svg\"   # mine\n")
        .Write("content/media/cup.svg", Picture).Write("content/media/unused.svg", Picture).Write("content/media/named.svg", Picture)
        .Write("content/posts/a.md", "---\ntitle: cup.svg\ndate: 2024-01-02\nimage: {src: /media/cup.svg, alt: A cup}\n---\n![A cup](/media/cup.svg \"Mine\") ![](../media/cup.svg)\n\n<img src=\"/media/cup.svg\" srcset=\"/media/cup.svg 1x, /media/cup.svg 2x\">\n\n`/media/cup.svg` and /media/cup.svg\n")
        .Write("content/data/list.yml", "a: named.svg\n");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Each_use_is_found_and_which_lacks_words()
    {
        var media = MediaLibrary.Of(_site.Blog);

        Assert.Equal(["content/media/cup.svg", "content/media/named.svg", "content/media/unused.svg"], media.Select(medium => medium.File.Path));
        Assert.Equal(["content/posts/a.md 4", "content/posts/a.md 6", "content/posts/a.md 6", "content/posts/a.md 8",
            "content/posts/a.md 8", "content/posts/a.md 8", "site.yml 2"], media[0].Uses.Select(use => $"{use.File} {use.Line}"));
        Assert.Equal([6, 8], media[0].WithoutAlt.Select(use => use.Line));
        Assert.Equal(["content/data/list.yml"], media[1].Mentions);
        Assert.True(media[2].IsUnused);
    }

    [Fact]
    public void A_new_name_is_followed_wherever_the_address_stands_and_nowhere_else()
    {
        _site.Apply(MediaEdits.Rename(_site.Blog, Medium("cup.svg"), "Blue cup!.svg"));

        Assert.Equal("---\ntitle: cup.svg\ndate: 2024-01-02\nimage: {src: /media/blue-cup.svg, alt: A cup}\n---\n![A cup](/media/blue-cup.svg \"Mine\") ![](../media/blue-cup.svg)\n\n<img src=\"/media/blue-cup.svg\" srcset=\"/media/blue-cup.svg 1x, /media/blue-cup.svg 2x\">\n\n`/media/cup.svg` and /media/cup.svg\n", _site.Read("content/posts/a.md"));
        Assert.Equal("title: A\nfavicon: \"/media/blue-cup.svg\"   # mine\nredirects:\n  \"/media/cup.svg\": \"/media/blue-cup.svg\"\n", _site.Read("site.yml"));
        Assert.NotNull(_site.Blog.Plan.Routes.Find("/media/cup.svg"));
        Assert.Equal(7, Medium("blue-cup.svg").Uses.Count);
    }

    [Fact]
    public void Signs_of_other_systems_and_scripts_are_followed_too()
    {
        _site.Write("content/media/תמונה (1).svg", Picture).Write("content/posts/b.md", "---\ntitle: B\ndate: 2024-01-03\n---\n![A](<../media/תמונה (1).svg>) ![B](../media/%D7%AA%D7%9E%D7%95%D7%A0%D7%94%20(1).svg)\n");

        Assert.Equal(2, Medium("תמונה (1).svg").Uses.Count);
        _site.Apply(MediaEdits.Rename(_site.Blog, Medium("תמונה (1).svg"), "photo"));

        Assert.EndsWith("![A](<../media/photo.svg>) ![B](../media/photo.svg)\n", _site.Read("content/posts/b.md"));
    }

    [Fact]
    public void Another_file_takes_its_place_and_the_former_can_come_back()
    {
        _site.Apply(MediaEdits.Replace(_site.Blog, _site.Door, Medium("cup.svg"),
            ("other.svg", Encoding.UTF8.GetBytes(Picture.Replace("1", "2", StringComparison.Ordinal)))));

        Assert.Contains("width=\"2\"", _site.Read("content/media/cup.svg"), StringComparison.Ordinal);
        Assert.Equal(Picture, _site.Read(".trash/20260101-120000-cup-svg/content/media/cup.svg"));
        Assert.Equal("SP0016", MediaEdits.Replace(_site.Blog, _site.Door, Medium("cup.svg"), ("other.png", [1])).Problems[0].Code);
    }

    [Fact]
    public void Only_what_nobody_uses_is_thrown_away()
    {
        Assert.Contains("content/posts/a.md and 6 more use this file.", MediaEdits.Delete(_site.Blog, _site.Door, Medium("cup.svg"))
            .Problems[0].Text, StringComparison.Ordinal);
        Assert.Contains("content/data/list.yml uses this file.", MediaEdits.Delete(_site.Blog, _site.Door, Medium("named.svg")).Problems[0]
            .Text, StringComparison.Ordinal);
        _site.Apply(MediaEdits.Delete(_site.Blog, _site.Door, Medium("unused.svg")));
        Assert.False(_site.Folder.Has("content/media/unused.svg"));
    }

    [Theory]
    [InlineData("named.svg", "other", "content/data/list.yml names this file")]
    [InlineData("cup.svg", "cup", "It is called so already.")]
    [InlineData("cup.svg", "??", "cannot be the name of a file")]
    public void A_rename_that_cannot_be_whole_is_refused(string name, string wanted, string why) =>
        Assert.Contains(why, MediaEdits.Rename(_site.Blog, Medium(name), wanted).Problems[0].Text, StringComparison.Ordinal);

    private Medium Medium(string name) => MediaLibrary.Of(_site.Blog).Single(medium => medium.File.Name == name);
}
