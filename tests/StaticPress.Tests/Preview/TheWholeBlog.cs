using System.Net;
using System.Text;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Preview;

public sealed class TheWholeBlog
{
    [Fact]
    public async Task Every_address_of_the_real_blog_is_sent_byte_for_byte_as_a_build_writes_it()
    {
        var built = TestSite.RealBlog();
        await using var preview = await PreviewedFolder.Start(Repository.Blog);
        var basePath = built.Blog.Plan.Site.Config.Address.BasePath;
        var different = new List<string>();
        foreach (var url in built.Urls)
        {
            using var answer = await preview.Client.GetAsync(basePath + string.Join('/', url.Split('/').Select(Uri.EscapeDataString)));
            var sent = await answer.Content.ReadAsByteArrayAsync();
            if (answer.StatusCode != HttpStatusCode.OK || !sent.AsSpan()
                .SequenceEqual(built.Bytes(url))) different.Add($"{(int)answer.StatusCode} {url}");
        }

        Assert.NotEmpty(built.Urls);
        Assert.Empty(different);
    }

    [Fact]
    public async Task The_reload_script_is_all_that_is_added()
    {
        using var folder = new TemporaryFolder();
        new TestSite().Config("title: Show").Post("2021-08-26-a", "title: A").WriteTo(folder);
        await using var plain = await PreviewedFolder.Start(folder.FullPath);
        await using var fresh = await PreviewedFolder.Start(folder.FullPath, reload: true);
        var (without, with) = (await plain.Client.GetAsync("/"), await fresh.Client.GetAsync("/"));
        var script = $"<script src=\"/_preview/reload.js\" data-page={without.Headers.ETag} data-warnings=\"0\" defer></script>";
        var page = Encoding.UTF8.GetString(await with.Content.ReadAsByteArrayAsync());
        Assert.Contains(script, page, StringComparison.Ordinal);
        Assert.Equal(await without.Content.ReadAsStringAsync(), page.Replace(script, "", StringComparison.Ordinal));
        Assert.Equal(await plain.Text("/feed.xml"), await fresh.Text("/feed.xml"));
    }
}
