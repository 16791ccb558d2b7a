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
}
