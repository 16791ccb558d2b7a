using StaticPress.Authoring;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Editing;
using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Tests.Support;

/// <summary>A site on a disk that is edited as the desk does it, for as long as a test runs.</summary>
internal sealed class EditedFolder : IDisposable
{
    public EditedFolder(string settings = "") => Folder.Write("site.yml", settings).Folder("content");

    public TemporaryFolder Folder { get; } = new();

    public AuthorsFolder Door => AuthorsFolder.At(Folder.FullPath);

    public Blog Blog => EditedSite.Read(DiskScan.Scan(Folder.FullPath), new BuildOptions(TestSite.Moment));

    public Post Post(string slug) => Blog.Plan.Site.Posts.Single(post => post.Slug == slug);

    public EditedFolder Write(string path, string text)
    {
        Folder.Write(path, text);
        return this;
    }

    public string Read(string path) => Folder.Read(path);

    /// <summary>Makes the edit, which leaves the site without a mistake.</summary>
    public void Apply(Reading<FolderEdit?> edit)
    {
        Assert.Empty(edit.Problems);
        Apply(edit.Value!);
    }

    public void Apply(FolderEdit edit)
    {
        Assert.Equal(Saving.Done, edit.Apply(Door));
        Assert.Equal("", string.Concat(Blog.Problems.Where(problem => problem.IsError).Select(problem => $"{problem}\n")));
    }

    public void Dispose() => Folder.Dispose();
}
