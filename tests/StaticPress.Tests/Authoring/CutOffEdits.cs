using StaticPress.Authoring;
using StaticPress.Editing;
using StaticPress.Primitives;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Authoring;

/// <summary>The program is killed while it changes several files: at the next start the folder is as if it had not been.</summary>
public sealed class CutOffEdits : IDisposable
{
    private readonly EditedFolder _site = Site();

    public void Dispose() => _site.Dispose();

    private static EditedFolder Site() => new EditedFolder()
        .Write("content/posts/2024-01-02-rain.md", "\uFEFF---\r\ntitle: 'Rain' # mine\r\ndate: 2024-01-02\r\n---\r\n![A cup](/media/cup.svg)\r\n")
        .Write("content/posts/2024-01-03-sun.md", "---\ntitle: Sun\ndate: 2024-01-03\n---\nAfter [the rain](2024-01-02-rain.md) ![A cup](/media/cup.svg)\n")
        .Write("content/media/cup.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>")
        .Write("content/comments/rain/one.yml", "id: one\nname: Ruth\ndate: 2024-01-04\nmessage: Yes\n");

    private static FolderEdit Edit(EditedFolder site, string kind) => kind switch
    {
        "a post gets another name" => PostEdits.Rename(site.Blog, site.Post("rain"), "late").Value!,
        "a picture gets another name" => MediaEdits.Rename(site.Blog, MediaLibrary.Of(site.Blog).Single(), "mug.svg").Value!,
        _ => Trash.Take(site.Door, ["content/posts/2024-01-03-sun.md", "content/comments/rain/one.yml"], "sun", TestSite.Moment),
    };

    private static string[] State(EditedFolder site) =>
        [.. site.Folder.Tree().Select(path => Directory.Exists(site.Folder.At(path)) ? path : $"{path}: {site.Read(path)}")];

    [Theory]
    [InlineData("a post gets another name")]
    [InlineData("a picture gets another name")]
    [InlineData("two files go into the trash")]
    public void After_whichever_step_it_was_killed_the_rest_is_done(string kind)
    {
        using var whole = Site();
        var edit = Edit(whole, kind);
        Assert.True(edit.Steps.Count > 1);
        Assert.Null(edit.Apply(whole.Door).Problem);
        for (var done = 0; done <= edit.Steps.Count; done++)
        {
            using var cut = Site();
            var steps = Edit(cut, kind).Steps;
            Assert.Null(EditJournal.Write(cut.Door, steps).Problem);
            foreach (var step in steps.Take(done)) Assert.Null(step.Apply(cut.Door).Problem);

            var finished = EditJournal.Finish(cut.Door);

            Assert.Empty(finished.Problems);
            Assert.Equal(edit.Paths, finished.Value);
            Assert.Equal(State(whole), State(cut));
            Assert.Empty(EditJournal.Finish(cut.Door).Value);
        }
    }

    [Fact]
    public void Killed_while_it_goes_back_it_goes_back_to_the_end()
    {
        var before = State(_site);
        var steps = Edit(_site, "a post gets another name").Steps;
        foreach (var step in steps.Take(2)) step.Apply(_site.Door);
        FolderStep[] back = [.. steps.Take(2).Reverse().Select(step => step.Inverse)];
        EditJournal.Write(_site.Door, back);
        back[0].Apply(_site.Door);

        Assert.Empty(EditJournal.Finish(_site.Door).Problems);
        Assert.Equal(before, State(_site));
    }

    [Fact]
    public void What_somebody_wrote_before_the_next_start_stays_and_is_told()
    {
        var edit = Edit(_site, "a post gets another name");
        EditJournal.Write(_site.Door, edit.Steps);
        _site.Write("content/posts/2024-01-03-sun.md", "---\ntitle: Sun\ndate: 2024-01-03\n---\nMine.\n");

        var told = Assert.Single(EditJournal.Finish(_site.Door).Problems);

        Assert.Equal("content/posts/2024-01-03-sun.md", told.Place.File);
        Assert.EndsWith("Mine.\n", _site.Read("content/posts/2024-01-03-sun.md"), StringComparison.Ordinal);
        Assert.True(_site.Folder.Has("content/posts/2024-01-02-late.md"));
    }

    [Theory]
    [InlineData(".git/hooks/pre-commit")]
    [InlineData("content/.git/config")]
    [InlineData("../outside.md")]
    [InlineData("/etc/passwd")]
    [InlineData("content/../.bashrc")]
    [InlineData(".trash/../.git/config")]
    [InlineData(".vscode/tasks.json")]
    public void A_journal_that_a_stranger_laid_there_reaches_nothing_but_the_texts(string path)
    {
        _site.Write(EditJournal.File, $"[{{\"create\":\"{path}\",\"now\":\"{Convert.ToBase64String("x"u8)}\"}}]");
        var before = State(_site);

        Assert.Equal(ProblemCode.NotEdited, Assert.Single(EditJournal.Finish(_site.Door).Problems).Code);
        Assert.Equal(before, State(_site));
    }

    [Fact]
    public void Halves_of_files_go_and_what_is_written_at_this_moment_stays()
    {
        string[] left = [".staticpress-1.new", "content/posts/.staticpress-1.new"];
        foreach (var half in left)
        {
            _site.Write(half, "half");
            File.SetLastWriteTimeUtc(_site.Folder.At(half), TestSite.Moment.UtcDateTime.AddMinutes(-2));
        }

        _site.Write("content/posts/.staticpress-2.new", "just now");
        File.SetLastWriteTimeUtc(_site.Folder.At("content/posts/.staticpress-2.new"), TestSite.Moment.UtcDateTime.AddSeconds(-1));

        Unfinished.RemoveLeft(_site.Folder.FullPath, TestSite.Moment);

        Assert.DoesNotContain(left, _site.Folder.Has);
        Assert.True(_site.Folder.Has("content/posts/.staticpress-2.new"));
        Assert.True(_site.Folder.Has("content/posts/2024-01-03-sun.md"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[{}]")]
    [InlineData("[1]")]
    [InlineData("[{\"create\":\"content/a.md\",\"now\":\"not base64!\"}]")]
    [InlineData("[{\"change\":null,\"was\":\"\",\"now\":\"\"}]")]
    public void What_is_no_journal_is_told_and_left(string text)
    {
        _site.Write(EditJournal.File, text);

        Assert.Equal(ProblemCode.NotEdited, Assert.Single(EditJournal.Finish(_site.Door).Problems).Code);
        Assert.Equal(text, _site.Read(EditJournal.File));
    }
}
