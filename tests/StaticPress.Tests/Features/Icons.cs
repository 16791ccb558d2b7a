using System.Buffers.Binary;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class Icons
{
    private static readonly TestSite WithSvg = new TestSite().Config("url: https://example.org/blog/\nfavicon: /media/icon.svg")
        .File("content/media/icon.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='64' height='64'><circle cx='32' cy='32' r='30'/></svg>");

    [Fact]
    public void An_svg_serves_in_every_size()
    {
        var site = WithSvg.Build();
        Assert.Equal(
            [
                "icon /blog/favicon.ico image/vnd.microsoft.icon 64x64",
                "icon /blog/media/icon.svg image/svg+xml any",
                "apple-touch-icon /blog/media/icon.svg.180x180.png image/png 180x180",
            ],
            Of(site));
        Assert.Equal([0, 0, 1, 0, 1, 0, 64, 64], site.Bytes("/favicon.ico")[..8]);
        Assert.Equal([0, 0, 0, 180, 0, 0, 0, 180], site.Bytes("/media/icon.svg.180x180.png")[16..24]);
    }

    [Fact]
    public void An_svg_alone_serves_where_nothing_is_made_of_pictures()
    {
        var site = WithSvg.Config("url: https://example.org/blog/\nfavicon: /media/icon.svg\nimages: off").Build();
        Assert.Equal(["icon /blog/media/icon.svg image/svg+xml any"], Of(site));
        Assert.False(site.Has("/favicon.ico"));
    }

    [Fact]
    public void A_png_beside_the_svg_serves_phones_and_those_who_read_no_svg()
    {
        var site = WithSvg.File(Png("icon", 180)).Build();
        Assert.Equal(
            [
                "icon /blog/favicon.ico image/vnd.microsoft.icon 180x180",
                "icon /blog/media/icon.svg image/svg+xml any",
                "apple-touch-icon /blog/media/icon.png image/png 180x180",
            ],
            Of(site));
    }

    [Fact]
    public void A_png_alone_serves_for_all()
    {
        var site = new TestSite().Config("favicon: /media/icon.png").File(Png("icon", 180)).Build();
        Assert.Equal(["icon /media/icon.png image/png 180x180", "apple-touch-icon /media/icon.png image/png 180x180"], Of(site));
        var (icon, png) = (site.Bytes("/favicon.ico"), site.Bytes("/media/icon.png"));
        Assert.Equal([0, 0, 1, 0, 1, 0, 180, 180], icon[..8]);
        Assert.Equal((png.Length, 22), (BinaryPrimitives.ReadInt32LittleEndian(icon.AsSpan(14)),
            BinaryPrimitives.ReadInt32LittleEndian(icon.AsSpan(18))));
        Assert.Equal(png, icon[22..]);
    }

    [Fact]
    public void An_icon_file_of_the_author_s_own_wins()
    {
        Assert.Equal("mine", WithSvg.File(Png("icon", 180)).File("content/pages/favicon.ico", "mine").Build().Text("/favicon.ico"));
    }

    [Fact]
    public void A_blog_without_an_icon_shows_that_of_the_theme()
    {
        Assert.Matches("^icon /assets/icon\\..*svg image/svg\\+xml $", Assert.Single(Of(new TestSite().Build())));
    }

    [Fact]
    public void The_real_blog_has_icons_for_browsers_and_for_phones()
    {
        Assert.Equal(["icon", "icon", "apple-touch-icon"], Of(TestSite.RealBlog()).Select(icon => icon.Split(' ')[0]));
    }

    private static IEnumerable<string> Of(BuiltSite site) => site.Page("/404.html").Head!.QuerySelectorAll("link[rel*=icon]").Select(icon =>
        $"{icon.GetAttribute("rel")} {icon.GetAttribute("href")} {icon.GetAttribute("type")} {icon.GetAttribute("sizes")}");

    /// <summary>The header of a PNG, which is all that anybody reads of it here.</summary>
    private static MemoryFile Png(string name, int pixels)
    {
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R',
            .. new byte[16]];
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), pixels);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), pixels);
        return new MemoryFile($"content/media/{name}.png", png);
    }
}
