using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>What <c>staticpress doctor</c> says of where a push goes, and of what it would not bring.</summary>
public sealed class DoctorOfRemotes
{
    /// <summary>The owner's own settings may call GitHub otherwise.</summary>
    [SkippableTheory]
    [InlineData("https://github.com/carol/x.git", "", "pushurl = git@github.com:cm/cm.github.io.git", "")]
    [InlineData("gh:cm/cm.github.io", "[url \"https://github.com/\"]\n\tinsteadOf = gh:\n", "", "")]
    [InlineData("git@work:cm/cm.github.io.git", "", "", "warning SP0919")]
    [InlineData("../show.git", "", "", "error SP0919")]
    [InlineData("file:///srv/show.git", "", "", "error SP0919")]
    public void A_remote_is_GitHub_s_by_where_it_leads(string url, string settings, string more, string told)
    {
        using var folder = Doctor.Blog();
        Doctor.Git(folder, "git init -q -b main");
        folder.Write(".git/config", $"[core]\n\trepositoryformatversion = 0\n{settings}[remote \"origin\"]\n\turl = {url}\n\t{more}\n");

        Assert.Contains(told, Doctor.Report(folder), StringComparison.Ordinal);
        Assert.Equal(told.Length == 0, Doctor.Report(folder).Length == 0);
    }

    /// <summary>As they may come in an archive that somebody unpacked: each is asked for its words.</summary>
    [SkippableTheory]
    [InlineData(".gitmodules", "github")]
    [InlineData(".gitattributes", "github")]
    [InlineData(PublishingFiles.Package, "github")]
    [InlineData("netlify.toml", "netlify")]
    [InlineData("build.sh", "netlify")]
    public async Task A_pipe_where_a_file_should_be_holds_nothing_up(string path, string host)
    {
        Skip.If(OperatingSystem.IsWindows());
        using var folder = Doctor.Blog();
        folder.Write("site.yml", folder.Read("site.yml") + $"\nhost: {host}\n");
        Doctor.Git(folder, $"git init -q && rm -f {path} && mkfifo {path}");

        var told = await Task.Run(() => Doctor.Report(folder)).WaitAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(path == PublishingFiles.Package, told.Contains("SP0910: This is no package", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void A_package_that_is_left_out_and_not_committed_is_told_once()
    {
        using var folder = Doctor.Blog();
        folder.Write(".gitignore", "*.nupkg\n");
        Doctor.Git(folder, "git init -q -b main && git add . && git -c user.name=a -c user.email=a@b.example commit -qm First");

        Assert.Equal($"{PublishingFiles.Package}: error SP0911: A push would not bring this file: git leaves out what fits '*.nupkg', in line 1 of .gitignore. Take that line out, or add what you need with 'git add --force'.\n", Doctor.Report(folder));
    }

    /// <summary>The publication builds what was pushed, and stops where that is not whole.</summary>
    [SkippableTheory]
    [InlineData("")]
    [InlineData("git add content")]
    public void What_the_committed_rest_cannot_be_built_without_is_an_error_until_it_is_committed(string staged)
    {
        using var folder = Doctor.Blog();
        folder.Write("content/posts/2024-01-02-a.md", "---\ntitle: A\n---\n![The harbour](/media/a.png)\n");
        Doctor.Git(folder, $"git init -q -b main && git add . && {Commit}");
        folder.Write("content/media/a.png", "").Write("content/posts/2024-01-03-b.md", "---\ntitle: B\n---\nText.\n");
        File.WriteAllBytes(folder.At("content/media/a.png"), PhonePicture.Png(4, 4));
        Doctor.Git(folder, staged.Length > 0 ? staged : "true");

        Assert.Equal("content/media/a.png: error SP0911: A push would not bring this file, nor 1 more: they were never committed, and without them the publication would stop at content/posts/2024-01-02-a.md(4,16): Nothing of this site is at '/media/a.png'. Run 'git add .' and commit.\n", Doctor.Report(folder));
        Doctor.Git(folder, $"git add . && {Commit}");
        Assert.Equal("", Doctor.Report(folder));
    }

    /// <summary>A push brings neither.</summary>
    [SkippableFact]
    public void A_picture_in_words_that_are_not_committed_themselves_may_wait_with_them()
    {
        using var folder = Doctor.Blog();
        folder.Write("content/posts/2024-01-02-a.md", "---\ntitle: A\n---\nText.\n");
        Doctor.Git(folder, $"git init -q -b main && git add . && {Commit}");
        folder.Write("content/posts/2024-01-02-a.md", "---\ntitle: A\n---\n![The harbour](/media/a.png)\n").Write("content/media/a.png", "");
        File.WriteAllBytes(folder.At("content/media/a.png"), PhonePicture.Png(4, 4));

        Assert.Equal("content/media/a.png: warning SP0911: A push would not bring this file: it was never committed. Run 'git add .' and commit.\n", Doctor.Report(folder));
    }

    [SkippableFact]
    public void A_text_that_nothing_committed_counts_on_may_wait()
    {
        using var folder = Doctor.Blog();
        Doctor.Git(folder, $"git init -q -b main && git add . && {Commit}");
        folder.Write("content/posts/2024-01-03-b.md", "---\ntitle: B\n---\nText.\n");

        Assert.Equal("content/posts/2024-01-03-b.md: warning SP0911: A push would not bring this file: it was never committed. Run 'git add .' and commit.\n", Doctor.Report(folder));
    }

    /// <summary>Whoever forked it and went no further pushes to somebody else.</summary>
    [Fact]
    public void A_remote_that_is_called_upstream_is_doubted()
    {
        using var folder = Doctor.Blog();
        folder.Write(".git/config", "[remote \"upstream\"]\n\turl = https://me:secret@github.com/cm/cm.github.io\n");

        Assert.Equal(".git: warning SP0919: A push goes to 'upstream', by custom whose work this was forked from: 'https://github.com/cm/cm.github.io'. What is published there is theirs. Run 'git remote add origin https://github.com/NAME/REPOSITORY.git', and 'git push --set-upstream origin main'; or 'git remote rename upstream origin' where it is yours.\n", Doctor.Report(folder));
    }

    [SkippableFact]
    public void Where_git_does_not_answer_that_is_said_since_what_it_leaves_out_is_not_known()
    {
        const string Said = "What git leaves out, and what was never committed, was not seen either: git is not here, or refuses this folder.\n";
        using var folder = Doctor.Blog();

        Assert.EndsWith(Said, CommandRun.In(folder, "doctor").Stdout, StringComparison.Ordinal);
        Doctor.Git(folder, "git init -q -b main");
        Assert.DoesNotContain(Said, CommandRun.In(folder, "doctor").Stdout, StringComparison.Ordinal);
    }

    /// <summary>A shell that completes names writes the slash.</summary>
    [SkippableFact]
    public void A_site_that_is_named_with_a_slash_at_its_end_has_the_same_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("blog/site.yml", "title: Show\nurl: https://cm.github.io/show/\n");
        Doctor.Git(folder, $"git init -q -b main && git add . && {Commit}");

        Assert.Equal(CommandRun.In(folder, "doctor", "--source", "blog").Stdout, CommandRun.In(folder, "doctor", "--source", "blog/")
            .Stdout);
        Assert.DoesNotContain("SP0911", CommandRun.In(folder, "doctor", "--source", "blog/").Stderr, StringComparison.Ordinal);
    }

    private const string Commit = "git -c user.name=a -c user.email=a@b.example commit -qm Words";
}
