using System.Globalization;
using System.Text;
using StaticPress.Authoring;
using StaticPress.Importing.WordPress;

namespace StaticPress.Importing.FromWordPress;

/// <summary>Writes what was not public to a folder of its own, outside the site.</summary>
internal sealed class SetAside
{
    private readonly Mover _mover;
    private readonly AuthorsFolder _folder;

    /// <param name="folder">From the root of the disk.</param>
    public SetAside(Mover mover, string folder)
    {
        // Its pictures are not carried over either, so they must not be asked for.
        var library = new Library(mover.Blog, mover.Export.Heads, UploadSource.None);
        _mover = mover with { Library = library, Addresses = new AddressBook(mover.Blog, mover.Items, mover.Names, library) };
        _folder = AuthorsFolder.At(folder);
    }

    public void Write(ExportItem item)
    {
        var date = BlogZone.Moment(item.Head.Date, item.Head.DateGmt, _mover.Zone) ?? DateTimeOffset.UnixEpoch;
        var slug = OldSlug.ForFile(OldSlug.Decoded(item.Head.Slug));
        var name = string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}-{item.Head.Id}{(slug.Length > 0 ? "-" : "")}{slug}.md");
        var place = new PlannedItem(item.Head, Standing.Draft, Standings.IsPost(item.Head.Type))
        { Date = date, Slug = slug, File = "content/posts/" + name, Address = "/" };
        _folder.Put(name, Encoding.UTF8.GetBytes(MovedText.Of(item, place, _mover, []).Text));
    }
}
