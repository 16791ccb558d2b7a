using static StaticPress.Tests.Importing.OldBlogExport;

namespace StaticPress.Tests.Importing;

public sealed class ImportingAgain
{
    private const string File = "content/posts/2024/2024-05-02-a.md";

    private static OldBlogExport Blog(string text) => new OldBlogExport().Author(1, "cm", "Cora M.")
        .Post(1, "a", "A", text, Comment(11, "Ruth", "Hello"));

    [Fact]
    public void The_same_export_changes_nothing()
    {
        using var moved = new MovedBlog(Blog("One."));
        var before = moved.Tree().ToDictionary(path => path, moved.Read);

        moved.Again(Blog("One."));

        Assert.Equal(before, moved.Tree().ToDictionary(path => path, moved.Read));
    }

    [Fact]
    public void A_newer_export_changes_what_nobody_has_touched()
    {
        using var moved = new MovedBlog(Blog("One."));

        moved.Again(Blog("Two.").Post(2, "b", "B", "New."));

        Assert.Contains("Two.", moved.Read(File), StringComparison.Ordinal);
        Assert.True(moved.Has("content/posts/2024/2024-05-03-b.md"));
    }

    [Fact]
    public void A_file_that_the_author_has_edited_stays_and_the_new_version_lies_beside()
    {
        using var moved = new MovedBlog(Blog("One."));
        moved.Write(File, moved.Read(File) + "My own words.\n");
        var mine = moved.Read(File);

        moved.Again(Blog("Two."));

        Assert.Equal(mine, moved.Read(File));
        Assert.Contains("Two.", moved.Read("import-beside/" + File), StringComparison.Ordinal);
        Assert.Contains($"{File}: This file is your own work and stays as it is", moved.Run.Stdout, StringComparison.Ordinal);
        Assert.Equal(0, moved.Build().ExitCode);
    }

    [Fact]
    public void What_is_not_public_any_more_is_named()
    {
        using var moved = new MovedBlog(Blog("One.").Post(2, "b", "B", "New."));

        moved.Again(new OldBlogExport().Author(1, "cm", "Cora M.").Post(1, "a", "A", "One.").Held(2, "private", "B", "New."));

        Assert.Contains("To do: 2 files of an earlier import were not written again: content/comments/a/wp-11.yml, "
            + "content/posts/2024/2024-05-03-b.md. What the old site does not show any more, delete here too.",
            moved.Run.Stdout.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_the_author_took_away_does_not_come_back()
    {
        using var moved = new MovedBlog(Blog("One."));
        System.IO.File.Delete(moved.Folder.At("site/content/comments/a/wp-11.yml"));

        moved.Again(Blog("One."));

        Assert.False(moved.Has("content/comments/a/wp-11.yml"));
        Assert.Contains("You took this file away", moved.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void An_import_that_was_cut_off_goes_on()
    {
        using var whole = new MovedBlog(Blog("One."));
        using var moved = new MovedBlog(Blog("One."));
        System.IO.File.Delete(moved.Folder.At("site/import-written.txt"));
        System.IO.File.Delete(moved.Folder.At("site/" + File));

        moved.Again(Blog("One."));

        Assert.Equal(whole.Tree().ToDictionary(path => path, whole.Read), moved.Tree().ToDictionary(path => path, moved.Read));
    }

    [Fact]
    public void Of_a_site_that_is_there_only_what_is_missing_is_added_to_the_settings()
    {
        using var moved = new MovedBlog(Blog("One."), "--dry-run");
        moved.Write("site.yml", "title: Mine   # really\npermalinks: {post: \"/:slug/\"}\n");

        moved.Again(Blog("One."));

        var settings = moved.Read("site.yml");
        Assert.StartsWith("title: Mine   # really\npermalinks: {post: \"/:slug/\"}\n", settings, StringComparison.Ordinal);
        Assert.Contains("\nauthors:\n  cm:\n    name: \"Cora M.\"\n", settings, StringComparison.Ordinal);
        Assert.Contains("permalink: /2024/05/02/a/\n", moved.Read(File), StringComparison.Ordinal);
        Assert.Equal(0, moved.Build().ExitCode);
    }
}
