using System.Net;
using System.Text;
using StaticPress.Explaining;
using StaticPress.Preview;
using StaticPress.Tests.Support;

namespace StaticPress.Fuzzing;

/// <summary>
/// Three lines: what the preview is asked for, the host, the origin. No request gets at a file that is not of the site, and strangers get
/// nothing but the site.
/// </summary>
internal static class Requests
{
    private const string Secret = "nobody may read this";

    private static readonly string[] Seeds =
    [
        "/show/\nlocalhost:4000\nhttp://localhost:4000", "/show/2021/08/26/a/\n127.0.0.1:4000\n",
        "/show/media/ok.txt?a=b\n[::1]:4000\nnull", "/show/media/../../secret.txt\nlocalhost\n",
        "/show/%2e%2e/secret.txt\nlocalhost\n",
        "/show/%252e%252e%252fsecret.txt\nevil.example\nhttp://evil.example", "/show/2021/08/26/a/index.html\nblog.local\n",
        "/show/%d7%a9/\na\n", "/\nlocalhost.\n", "/show\nLOCALHOST:81\nhttps://localhost:81",
    ];

    public static readonly Target Target = new("requests", Look, () => Seeds.Select(Encoding.Latin1.GetBytes),
        "/show/", "/show/media/ok.txt", "..", "%2e%2e", "%252e", "%2f", "%5c", "\\", "%00", "%c0%af", "%ff", "?a=b", "#", "//",
        "/secret.txt", "/.env", "/_preview/", "/_preview/explain?url=", "index.html",
        "localhost", "127.0.0.1", "[::1]:80", ".evil.example", "http://", "https://", "null", "%d7%a9", "\u00E9");

    private static readonly PreviewOptions Options = new("/nowhere", () => new(TestSite.Moment), IPAddress.Loopback, 4000, true, "");

    /// <summary>Most answers are pages, and it is not the themes that are tried here.</summary>
    private const string ShortPage =
        "<!DOCTYPE html><html lang=\"en\"><head><title>{{ page.title }}</title></head><body>{{ page.content }}</body></html>";

    private static readonly TestSite Files = new TestSite().Config("title: Show\nurl: https://name.github.io/show/\ntheme: short")
        .File("themes/short/theme.yml", "name: short\nextends: plain")
        .File("themes/short/layouts/404.html", ShortPage.Replace("page.content", "site.title", StringComparison.Ordinal))
        .File("themes/short/layouts/post.html", ShortPage.Replace("page.content", "post.content", StringComparison.Ordinal))
        .File("themes/short/layouts/home.html", ShortPage.Replace("page.content", "site.title", StringComparison.Ordinal))
        .Post("2021-08-26-a", "title: A").Post("2021-08-27-b", "title: B\ndraft: true", Secret)
        .File("content/media/ok.txt", "public").File("secret.txt", Secret).File(".env", Secret);

    private static readonly PreviewSite Site = new(Files.Read(), 1, new RenderTimes()) { Pictures = null! };

    private static void Look(byte[] bytes)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        var (target, host, origin) = (lines[0], lines.ElementAtOrDefault(1), lines.ElementAtOrDefault(2));
        var name = HostCheck.NameOf(host ?? "");
        if (HostCheck.Of(host, Options) != Trust.None)
            Assert.True(IPAddress.TryParse(name.Trim('[', ']'), out var address)
                ? IPAddress.IsLoopback(address)
                : name.EndsWith("localhost", StringComparison.OrdinalIgnoreCase), host);
        if (!string.IsNullOrEmpty(origin) && HostCheck.AllowsOrigin(origin, host, Options))
            Assert.Equal($"http://{host}", origin, ignoreCase: true);
        _ = AddressMeaning.For(target, Site.Blog, Site.Held);
        if (RequestPath.Read(target) is not { } path) return;
        Assert.StartsWith("/", path, StringComparison.Ordinal);
        Assert.DoesNotContain(path.Split('/', '\\'), part => part is "." or "..");
        Assert.DoesNotContain(path, char.IsControl);
        var query = target.IndexOf('?') is var at and >= 0 ? target[at..] : "";
        var answer = SiteResponses.Of(path, query, Site, Options);
        Assert.Contains(answer.Status, (int[])[200, 301, 302, 404]);
        var text = answer.File is { } file ? Encoding.UTF8.GetString(file.ReadAll()) : Encoding.UTF8.GetString(answer.Bytes);
        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
    }
}
