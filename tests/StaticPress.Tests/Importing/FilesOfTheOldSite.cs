using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Importing;

/// <summary>Pictures and recordings fetched from the old site, by a real socket, and taken from the zip file of a backup.</summary>
public sealed class FilesOfTheOldSite
{
    private const string Cat = "static/wp-content/uploads/2024/05/cat.gif";

    [Fact]
    public async Task They_are_fetched_the_originals_first_and_shown_from_the_new_site()
    {
        await using var server = await OldServer.Start();
        server.With("/wp-content/uploads/2024/05/cat.gif", "image/gif", "original").With("/wp-content/uploads/2024/05/cat-300x200.gif", "image/gif", "small")
            .With("/wp-content/uploads/2024/05/only-300x200.gif", "image/gif", "only the small one is left").With("/wp-content/uploads/show.mp3", "audio/mpeg", "sound");
        using var moved = new MovedBlog(Blog(server, "cat-300x200.gif", "only-300x200.gif", "gone.gif"), "--download");

        Assert.Equal("original", moved.Read(Cat));
        Assert.Equal("only the small one is left", moved.Read("static/wp-content/uploads/2024/05/only-300x200.gif"));
        var post = moved.Read("content/posts/2024/2024-05-02-a.md");
        Assert.Contains("(/wp-content/uploads/2024/05/cat.gif)", post, StringComparison.Ordinal);
        Assert.Contains($"({server.Url}/wp-content/uploads/2024/05/gone.gif)", post, StringComparison.Ordinal);
        Assert.Contains("A picture or file is not to be had; its old address stands in the text.", moved.Report, StringComparison.Ordinal);
        Assert.Equal(1, moved.Run.ExitCode);
    }

    [Fact]
    public async Task What_is_here_already_is_not_fetched_again_so_that_a_fetch_that_was_cut_off_goes_on()
    {
        await using var server = await OldServer.Start();
        server.With("/wp-content/uploads/2024/05/cat.gif", "image/gif", "original");
        using var moved = new MovedBlog(Blog(server, "cat.gif", "dog.gif"), "--download");
        server.With("/wp-content/uploads/2024/05/dog.gif", "image/gif", "dog");
        server.Asked.Clear();

        Assert.Equal(0, moved.Again(Blog(server, "cat.gif", "dog.gif"), "--download").ExitCode);
        Assert.Equal(["/wp-content/uploads/2024/05/dog.gif"], server.Asked);
        Assert.Equal(("original", "dog"), (moved.Read(Cat), moved.Read("static/wp-content/uploads/2024/05/dog.gif")));
    }

    [Fact]
    public async Task Only_that_host_is_asked_wherever_it_leads()
    {
        await using var server = await OldServer.Start();
        await using var other = await OldServer.Start();
        other.With("/cat.gif", "image/gif", "another's");
        server.With("/wp-content/uploads/2024/05/cat.gif", response => Lead(response, other.Url + "/cat.gif"))
            .With("/wp-content/uploads/2024/05/round.gif", response => Lead(response, "/wp-content/uploads/2024/05/round.gif"))
            .With("/wp-content/uploads/2024/05/moved.gif", response => Lead(response, "/new/moved.gif")).With("/new/moved.gif", "image/gif", "moved");
        using var moved = new MovedBlog(Blog(server, "cat.gif", "round.gif", "moved.gif"), "--download");

        Assert.Empty(other.Asked);
        Assert.Equal(["static/wp-content/uploads/2024/05/moved.gif"], moved.Tree()
            .Where(path => path.EndsWith(".gif", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_page_in_the_place_of_a_picture_is_none_and_a_site_that_asks_for_patience_gets_it()
    {
        await using var server = await OldServer.Start();
        var tries = 0;
        server.With("/wp-content/uploads/2024/05/cat.gif", "text/html", "<h1>Please sign in</h1>")
            .With("/wp-content/uploads/2024/05/dog.gif", response =>
            {
                if (tries++ > 0) return response.WriteAsync("dog");
                response.StatusCode = StatusCodes.Status429TooManyRequests;
                response.Headers.RetryAfter = "1";
                return Task.CompletedTask;
            });
        using var moved = new MovedBlog(Blog(server, "cat.gif", "dog.gif"), "--download");

        Assert.False(moved.Has(Cat));
        Assert.Equal("dog", moved.Read("static/wp-content/uploads/2024/05/dog.gif"));
    }

    [Fact]
    public void An_old_site_that_is_gone_is_told_and_all_else_is_there()
    {
        using var moved = new MovedBlog(new OldBlogExport { Url = "http://127.0.0.1:9" }.Author(1, "cm", "Cora M.")
            .Post(1, "a", "A", Picture("http://127.0.0.1:9", "cat.gif")), "--download");

        Assert.Equal(1, moved.Run.ExitCode);
        Assert.Contains("http://127.0.0.1:9/wp-content/uploads/2024/05/cat.gif", moved.Report, StringComparison.Ordinal);
        Assert.Equal(0, moved.Build().ExitCode);
    }

    [Fact]
    public async Task A_dry_run_fetches_nothing()
    {
        await using var server = await OldServer.Start();
        using var moved = new MovedBlog(Blog(server, "cat.gif"), "--download", "--dry-run");

        Assert.Empty(server.Asked);
        Assert.False(moved.Has(""));
    }

    [Theory]
    [InlineData("wp-content/uploads/2024/05/cat.gif")]
    [InlineData("backup-2025/html/wp-content/uploads/2024/05/cat.gif")]
    [InlineData("uploads/2024/05/cat.gif")]
    [InlineData("2024/05/cat.gif")]
    [InlineData("htdocs\\wp-content\\uploads\\2024\\05\\cat.gif")]
    public void A_zip_file_of_a_backup_gives_them_wherever_they_lie_in_it(string name)
    {
        using var folder = new TemporaryFolder();
        Zip(folder.At("backup.zip"), (name, "original"), ("../../evil.gif", "out"), ("wp-config.php", "canary password"), ("wp-content/uploads/2024/05/secret.pdf", "not asked for"));
        using var moved = new MovedBlog(new OldBlogExport().Author(1, "cm", "Cora M.")
            .Post(1, "a", "A", Picture("https://old.example", "cat-300x200.gif")), "--uploads", folder.At("backup.zip"));

        Assert.Equal("original", moved.Read(Cat));
        Assert.Equal([Cat], moved.Tree().Where(path => path.StartsWith("static/", StringComparison.Ordinal)));
        Assert.Equal(["export.xml", "site"], moved.Folder.Tree().Select(path => path.Split('/')[0]).Distinct());
        Assert.Equal(0, moved.Build().ExitCode);
    }

    [Fact]
    public void A_file_that_is_no_zip_file_is_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("backup.zip", "not a zip file");
        using var moved = new MovedBlog(new OldBlogExport().Author(1, "cm", "Cora M.").Post(1, "a", "A", "Text."), "--uploads",
            folder.At("backup.zip"));

        Assert.Equal(2, moved.Run.ExitCode);
        Assert.EndsWith("backup.zip is no zip file that can be read. Unpack it, and give the folder wp-content/uploads in it.\n", moved.Run.Stderr, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_file_that_is_damaged_gives_what_it_can()
    {
        using var folder = new TemporaryFolder();
        Zip(folder.At("backup.zip"), ("wp-content/uploads/2024/05/cat.gif", new string('c', 5000)), ("wp-content/uploads/2024/05/dog.gif", "dog"));
        var bytes = File.ReadAllBytes(folder.At("backup.zip"));
        for (var at = 60; at < 70; at++) bytes[at] ^= 0xFF;
        File.WriteAllBytes(folder.At("backup.zip"), bytes);
        using var moved = new MovedBlog(new OldBlogExport().Author(1, "cm", "Cora M.")
            .Post(1, "a", "A", Picture("https://old.example", "cat.gif") + Picture("https://old.example", "dog.gif")),
            "--uploads", folder.At("backup.zip"));

        Assert.Equal(1, moved.Run.ExitCode);
        Assert.Equal("dog", moved.Read("static/wp-content/uploads/2024/05/dog.gif"));
        Assert.True(moved.Has("content/posts/2024/2024-05-02-a.md"));
    }

    [Fact]
    public void What_the_old_server_ran_or_gave_to_some_only_is_left_out_and_what_a_browser_runs_is_told()
    {
        const string Uploads = "wp-content/uploads/";
        string[] files = ["2024/tool.php7", "woocommerce_uploads/book.pdf", "2024/bad.svg", "2024/good.svg", "2024/page.html", "2024/php.txt"];
        using var folder = new TemporaryFolder();
        foreach (var file in files) folder.Write(Uploads + file, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        folder.Write(Uploads + "2024/bad.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
        var blog = new OldBlogExport().Author(1, "cm", "Cora M.").Post(1, "a", "A",
            $"<a href=\"https://old.example/{Uploads}2024/tool.php7\">Tool</a>");
        for (var n = 0; n < files.Length; n++) blog.Picture(10 + n, 0, files[n]);
        using var moved = new MovedBlog(blog, "--uploads", folder.At("wp-content"));

        Assert.Equal(["2024/bad.svg", "2024/good.svg", "2024/page.html", "2024/php.txt"], moved.Tree("static/" + Uploads.TrimEnd('/')));
        Assert.Contains("- /wp-content/uploads/2024/tool.php7, a program that the old server ran.", moved.Report, StringComparison.Ordinal);
        Assert.Contains("- /wp-content/uploads/woocommerce_uploads/book.pdf, a file that the old server gave to some people only.",
            moved.Report, StringComparison.Ordinal);
        Assert.Equal(["/wp-content/uploads/2024/bad.svg", "/wp-content/uploads/2024/page.html"], moved.Report
            .Split("A browser runs this file of the library, and it is published as it was.").Skip(1).Select(part => part.Split('`')[1]));
    }

    private static OldBlogExport Blog(OldServer server, params string[] pictures) => new OldBlogExport { Url = server.Url }
        .Author(1, "cm", "Cora M.")
        .Post(1, "a", "A", string.Concat(pictures.Select(picture => Picture(server.Url, picture))));

    private static string Picture(string url, string file) => $"<p><img src=\"{url}/wp-content/uploads/2024/05/{file}\" alt=\"It\"></p>\n\n";

    private static Task Lead(HttpResponse response, string to)
    {
        response.Redirect(to);
        return Task.CompletedTask;
    }

    private static void Zip(string path, params (string Name, string Text)[] files)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, text) in files)
        {
            using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    [Fact]
    public void An_export_in_the_folder_of_the_site_is_told_and_kept_out_of_a_repository()
    {
        using var folder = new TemporaryFolder();
        folder.Write("export.xml", new OldBlogExport().Author(1, "cm", "Cora M.").Post(1, "a", "A", "Text.").Text);

        var moved = CommandRun.In(folder, "import", "wordpress", "export.xml");

        Assert.Contains("To do: export.xml lies in the folder of the site", moved.Stdout, StringComparison.Ordinal);
        Assert.Contains("\n/*.xml\n/*.zip\n/uploads/\n", folder.Read(".gitignore"), StringComparison.Ordinal);
    }
}
