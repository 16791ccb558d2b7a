using StaticPress.Output;
using StaticPress.Primitives;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Output;

public sealed class RefusedOutputFolders : IDisposable
{
    private const string Hint = "Choose a folder of its own, like _site: a build replaces what it wrote there before.";

    private readonly TemporaryFolder _disk = new();

    public RefusedOutputFolders() => _disk.Write("home/me/blog/site.yml", "title: A").Write("home/me/blog/content/posts/a.md", "a")
        .Write("home/me/blog/themes/coffee/theme.yml", "name: coffee").Write("home/me/blog/src/app.cs", "code").Write("home/me/blog/.git/HEAD", "ref")
        .Write("home/me/blog/a-file", "x");

    public void Dispose() => _disk.Dispose();

    [Theory]
    [InlineData("home/me/blog", "{0}", "is the site folder itself")]
    [InlineData("home/me/blog/content/..", "{0}", "is the site folder itself")]
    [InlineData("home/me", "{0}", "holds the site folder")]
    [InlineData("", "{0}", "holds the site folder")]
    [InlineData("home/me/blog/content", "content", "is the folder 'content', where the sources are")]
    [InlineData("home/me/blog/content/media/out", "content/media/out", "lies in the folder 'content', where the sources are")]
    [InlineData("home/me/blog/themes/coffee", "themes/coffee", "lies in the folder 'themes', where the sources are")]
    [InlineData("home/me/blog/static/out", "static/out", "lies in the folder 'static', where the sources are")]
    [InlineData("home/me/blog/.tools", ".tools", "is the folder '.tools', where the sources are")]
    [InlineData("home/me/blog/src", "src", "is the folder 'src', where the sources are")]
    [InlineData("home/me/blog/.git/out", ".git/out", "lies in the folder '.git', where the sources are")]
    [InlineData("home/me/blog/a-file", "a-file", "is a file")]
    [InlineData("home/me/blog/a-file/out", "a-file/out", "lies below a file")]
    public void A_folder_that_holds_or_is_somebodys_is_refused_with_the_reason(string output, string shown, string reason)
    {
        var place = string.Format(null, shown, Path.GetFullPath(_disk.At(output)).TrimEnd('/'));

        Assert.Equal($"{place}: error SP0701: The output folder {reason}. {Hint}", Refusal(_disk.At(output), _disk.At("home/me/blog")));
    }

    /// <summary>Hugo's readers call what is built so, and others what is copied as it is.</summary>
    [Fact]
    public void The_folder_that_the_settings_name_for_files_as_they_are_is_one_of_sources()
    {
        Assert.NotNull(Choose(_disk.At("home/me/blog/public"), _disk.At("home/me/blog")).Value);
        _disk.Write("home/me/blog/site.yml", "title: A\nstatic: public\n");

        Assert.Equal($"public: error SP0701: The output folder is the folder 'public', where the sources are. {Hint}", Refusal(_disk.At("home/me/blog/public"), _disk.At("home/me/blog")));
    }

    [Fact]
    public void The_root_of_the_disk_is_refused() =>
        Assert.Equal($"/: error SP0701: The output folder is the root of the disk. {Hint}", Refusal("/", _disk.At("home/me/blog")));

    [Theory]
    [InlineData("home/me", "is your home folder")]
    [InlineData("home", "holds your home folder")]
    public void The_home_folder_is_refused(string output, string reason)
    {
        _disk.Write("srv/blog/site.yml", "");

        Assert.Equal($"{_disk.At(output)}: error SP0701: The output folder {reason}. {Hint}", Refusal(_disk.At(output), _disk.At("srv/blog")));
    }

    [Fact]
    public void A_link_is_judged_by_where_it_leads()
    {
        _disk.Link("home/me/blog/_site", "content/media").Link("home/me/blog/round", "round").Link("way-in", "home/me/blog");

        Assert.Equal(
            $"_site: error SP0701: The output folder lies in the folder 'content', where the sources are. {Hint}",
            Refusal(_disk.At("home/me/blog/_site"), _disk.At("home/me/blog")));
        Assert.Equal(
            $"round: error SP0701: The output folder is a link that leads in a circle. {Hint}",
            Refusal(_disk.At("home/me/blog/round"), _disk.At("home/me/blog")));
        Assert.EndsWith($"is the site folder itself. {Hint}", Refusal(_disk.At("way-in"), _disk.At("home/me/blog")),
            StringComparison.Ordinal);
        Assert.EndsWith($"is the site folder itself. {Hint}", Refusal(_disk.At("home/me/blog"), _disk.At("way-in")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_the_site_that_nobody_named_is_refused()
    {
        _disk.Folder("var/www/blog").Folder("home/me/blog/public").Link("home/me/blog/_site", _disk.At("var/www/blog")).Link("home/me/blog/within", "public");

        Assert.Equal(
            "_site: error SP0701: The output folder is a link that leads out of the site folder. Remove the link; or, when it is your own, name the folder with --output.",
            OutputFolder.Choose(_disk.At("home/me/blog/_site"), _disk.At("home/me/blog"), "", isNamed: false).Problems[0].ToString());
        Assert.Equal(_disk.At("home/me/blog/public"),
            OutputFolder.Choose(_disk.At("home/me/blog/within"), _disk.At("home/me/blog"), "", isNamed: false).Value!.FullPath);
    }

    [Fact]
    public void Content_that_is_kept_elsewhere_is_protected_there()
    {
        _disk.Write("texts/posts/a.md", "a").Write("linked/site.yml", "").Link("linked/content", "../texts");

        Assert.EndsWith($"lies in the folder 'content', where the sources are. {Hint}",
            Refusal(_disk.At("texts/posts"), _disk.At("linked")), StringComparison.Ordinal);
        Assert.EndsWith($"is the folder 'content', where the sources are. {Hint}", Refusal(_disk.At("texts"), _disk.At("linked")),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("home/me/blog/_site", "_site")]
    [InlineData("home/me/blog/contents", "contents")]
    [InlineData("home/me/blog/deep/down/out", "deep/down/out")]
    [InlineData("var/www/blog", null)]
    public void A_folder_of_its_own_is_taken_there_or_not_yet(string output, string? name)
    {
        var (folder, problems) = Choose(_disk.At(output), _disk.At("home/me/blog"));

        Assert.Empty(problems);
        Assert.Equal(new OutputFolder(_disk.At(output), name ?? _disk.At(output)), folder);
    }

    [Fact]
    public void A_linked_output_folder_is_written_where_it_leads()
    {
        _disk.Folder("var/www/blog").Link("home/me/blog/_site", _disk.At("var/www/blog"));

        Assert.Equal(_disk.At("var/www/blog"), Choose(_disk.At("home/me/blog/_site"), _disk.At("home/me/blog")).Value!.FullPath);
    }

    private Reading<OutputFolder?> Choose(string output, string site) =>
        OutputFolder.Choose(output, site, _disk.At("home/me"));

    private string Refusal(string output, string site) => Choose(output, site).Problems[0].ToString();
}
