namespace StaticPress.Importing.WordPress;

/// <summary>
/// A WordPress blog as its export files, or its REST interface, tell it. What is small is here; the items, which may be a gigabyte, are
/// read again as often as they are asked for, one at a time.
/// </summary>
/// <param name="Site">What the first file says of the whole.</param>
/// <param name="Terms">Of every taxonomy, <c>nav_menu</c> among them, parents before children as a rule; a term of an item that the head
/// does not list is not here.</param>
/// <param name="Heads">One for each item, in the order of <see cref="Items"/>.</param>
/// <param name="Repairs">What was mended and what was given up while reading, by file and line.</param>
/// <param name="Items">Reads all items; an item that several files hold comes once.</param>
internal sealed record Export(
    ExportSite Site,
    IReadOnlyList<ExportAuthor> Authors,
    IReadOnlyList<ExportTerm> Terms,
    IReadOnlyList<ExportHead> Heads,
    IReadOnlyList<ExportRepair> Repairs,
    Func<IEnumerable<ExportItem>> Items)
{
    /// <summary>As it is at a moment: what was published with a later date is marked as such.</summary>
    public Export At(DateTimeOffset now)
    {
        var items = Items;
        return this with
        {
            Heads = [.. Heads.Select(head => head.At(now))],
            Items = () => items().Select(item => item with { Head = item.Head.At(now) }),
        };
    }
}

/// <param name="Link">The address of the blog, as <c>link</c> of the channel has it.</param>
/// <param name="BaseSiteUrl">Of the network, on a multisite.</param>
/// <param name="BaseBlogUrl">Of the blog.</param>
/// <param name="Version"><c>1.0</c> to <c>1.2</c>; empty for a blog that was read by its REST interface.</param>
internal sealed record ExportSite(
    string Title,
    string Tagline,
    string Link,
    string Language,
    string BaseSiteUrl,
    string BaseBlogUrl,
    string Version)
{
    /// <summary>The IANA name or an offset (<c>+02:00</c>), where the blog tells it: export files never do, the REST interface
    /// may.</summary>
    public string TimeZone { get; init; } = "";
}

/// <summary>Somebody who writes. The e-mail address that an export has beside the name is not even read.</summary>
/// <param name="Id">0 where the export lists no authors (WXR 1.0) and the login is known from the items only.</param>
internal sealed record ExportAuthor(int Id, string Login, string DisplayName, string FirstName, string LastName)
{
    /// <summary>From the REST interface; export files have none.</summary>
    public string Biography { get; init; } = "";

    /// <summary>The last part of the address of the author's page, where it is told.</summary>
    public string Slug { get; init; } = "";
}

/// <param name="Taxonomy"><c>category</c>, <c>post_tag</c>, <c>nav_menu</c>, or one of a plug-in or theme.</param>
/// <param name="Slug">As WordPress keeps it: percent-encoded where it is not ASCII.</param>
/// <param name="Parent">The slug of the parent; empty at the top.</param>
/// <param name="Name">With HTML entities already read: <c>News &amp; Views</c>.</param>
internal sealed record ExportTerm(int Id, string Taxonomy, string Slug, string Parent, string Name, string Description);
