using StaticPress.Tests.Support;

namespace StaticPress.Tests.Commands;

/// <summary>A disk that is not mounted, a folder that somebody moved: no site of no texts takes the place of the old one.</summary>
public sealed class VanishedTexts : IDisposable
{
    private const string NoFolder =
        "content: error SP0005: The site has no folder 'content', where its texts lie. Put it back, mount its disk, or name the right site with --source. If there are no texts yet, make the folder (git keeps it with a README.md in it).\n";

    private const string AsItWas = "Nothing was written: 1 error. The old site is as it was.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_site_whose_folder_content_is_gone_is_not_built()
    {
        Build();
        Directory.Move(_folder.At("content"), _folder.At("away"));
        Assert.Equal(NoFolder + AsItWas, Refused());
    }

    [Theory]
    [InlineData("nowhere", "content: error SP0005: This link leads to nothing. Remove it, or put back what it leads to.\n")]
    [InlineData("/usr", "content: error SP0003: This link leads out of the site folder or to a hidden file, and is not followed. Copy what it leads to into the site folder.\n")]
    public void A_site_whose_folder_content_is_a_link_that_cannot_be_followed_is_not_built(string target, string told)
    {
        Build();
        Directory.Move(_folder.At("content"), _folder.At("away"));
        _folder.Link("content", target);
        Assert.Equal(told + AsItWas, Refused());
    }

    [Fact]
    public void A_site_whose_folder_content_is_a_file_is_not_built()
    {
        Build();
        Directory.Move(_folder.At("content"), _folder.At("away"));
        _folder.Write("content", "");
        Assert.StartsWith(NoFolder, Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_texts_takes_no_page_of_the_old_site_away_unless_the_output_is_removed()
    {
        Build();
        Directory.Delete(_folder.At("content/posts"), recursive: true);
        Assert.Matches(
            $"^content: error SP0005: There is no text in this folder, and \\d+ pages of the old site would go\\. Put the texts back, or mount their disk\\. If you mean it, remove the output folder, and build again\\.\n{AsItWas}$",
            Refused());
        Directory.Delete(_folder.At("_site"), recursive: true);
        Build();
        Assert.False(_folder.Has("_site/2021/08/26/a/index.html"));
        Build();
    }

    [Fact]
    public void A_new_site_that_has_no_text_yet_is_built()
    {
        _folder.Write("site.yml", "title: New\n").Folder("content");
        Build();
        Assert.True(_folder.Has("_site/index.html"));
    }

    private void Build()
    {
        if (!_folder.Has("site.yml")) new TestSite().Config("title: Show").Post("2021-08-26-a", "title: A").WriteTo(_folder);
        Assert.Equal((0, ""), CommandRun.In(_folder, "build") is var run ? (run.ExitCode, run.Stderr) : default);
    }

    /// <returns>What is said, when the old site stays.</returns>
    private string Refused()
    {
        var before = _folder.Tree("_site");
        var run = CommandRun.In(_folder, "build");
        Assert.Equal((1, ""), (run.ExitCode, run.Stdout));
        Assert.Equal(before, _folder.Tree("_site"));
        return run.Stderr;
    }
}
