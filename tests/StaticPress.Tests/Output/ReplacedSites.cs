using StaticPress.Output;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Output;

public sealed class ReplacedSites : IDisposable
{
    private readonly TemporaryFolder _disk = new();

    public void Dispose() => _disk.Dispose();

    [Fact]
    public void What_came_into_the_old_site_during_a_build_is_kept_and_links_are_not_followed()
    {
        _disk.Write("elsewhere/a.txt", "mine").Write("old/index.html", "old").Write("new/index.html", "new");
        var old = OldTree.Scan(_disk.At("old"));
        _disk.Write("old/notes/late.txt", "late").Link("old/notes/there", _disk.At("elsewhere"));

        OldTreeRemoval.TryRemove(new KnownTree([.. old.Entries], old.Folders), _disk.At("old"), _disk.At("new"));

        Assert.Equal(["index.html", "notes/late.txt", "notes/there"], _disk.Tree("new"));
        Assert.Equal(_disk.At("elsewhere"), new FileInfo(_disk.At("new/notes/there")).LinkTarget);
        Assert.Equal("mine", _disk.Read("elsewhere/a.txt"));
        Assert.False(Directory.Exists(_disk.At("old")));
    }
}
