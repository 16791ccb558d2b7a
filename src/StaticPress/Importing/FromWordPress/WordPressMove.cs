using System.Globalization;
using StaticPress.Importing.WordPress;

namespace StaticPress.Importing.FromWordPress;

/// <summary>Moves a WordPress blog into a site: texts, comments, files, settings, and an account of it all.</summary>
internal static class WordPressMove
{
    /// <param name="setAside">Takes what is not public; null to leave it out.</param>
    public static ImportReport Run(Mover mover, ImportedSite site, Action<ExportItem>? setAside)
    {
        var paths = new OldPaths(mover);
        var texts = new MoveOfTexts(mover, paths, site);
        texts.Run(setAside);
        var numbers = mover.Export.Heads.Select(head => head.Id).ToHashSet();
        foreach (var head in mover.Export.Heads.Where(head => head.Attachment is not null && MayBeCarried(head)))
            mover.Library.AddressOf(head.Attachment!.Url, head.Id);
        var files = MoveOfFiles.Run(mover.Library, site);
        var notes = new List<ImportNote>();
        notes.AddRange(paths.AddAll());
        var menu = OldMenu.Of(texts.Menu, mover, notes);
        SettingsFile.Write(SiteSettings.Of(mover, paths, menu, texts.Episodes > 0), site);
        notes.AddRange(texts.Notes);
        notes.AddRange(mover.Items.Notes);
        notes.AddRange(mover.Export.Repairs
            .Select(repair => new ImportNote(repair.Place, repair.IsLoss ? NoteKind.Lost : NoteKind.Changed, repair.Text)));
        notes.AddRange(LeftOut.Of(mover.Export.Heads));
        notes.AddRange(files.Notes);
        notes.AddRange(site.Notes);
        notes.AddRange(Always(mover, texts));
        return new ImportReport(NamesOf(mover.Export), [.. Tallies(mover, texts), files.Tally], notes);

        // A file that was uploaded to a text which is not public was not meant to be seen either.
        bool MayBeCarried(ExportHead head) => head is { Status: "inherit" or "publish" or "", HasPassword: false }
            && (head.Parent == 0 || mover.Items.Find(head.Parent) is not null || !numbers.Contains(head.Parent));
    }

    private static string NamesOf(Export export) =>
        string.Join(", ", export.Heads.Select(head => head.Place.File).Distinct(StringComparer.Ordinal)) is { Length: > 0 } names
            ? names
            : export.Site.Link;

    private static IEnumerable<ImportTally> Tallies(Mover mover, MoveOfTexts texts)
    {
        yield return OfTexts("posts", mover, Standings.IsPost);
        yield return OfTexts("pages", mover, type => !Standings.IsPost(type));
        string[] why =
        [
            Some(texts.CommentsNotShown, "not published there: spam, in the trash, or waiting"),
        ];
        var others = texts.CommentsFound - texts.Comments - texts.CommentsNotShown;
        yield return new ImportTally("comments", texts.CommentsFound, texts.Comments,
            string.Join("; ", why.Append(Some(others, "without words, or twice")).Where(reason => reason.Length > 0)));
    }

    private static ImportTally OfTexts(string what, Mover mover, Func<string, bool> isKind)
    {
        var found = mover.Export.Heads.Where(head => isKind(head.Type)).Select(Standings.Of).Where(standing => standing != Standing.NoText)
            .GroupBy(standing => standing).ToDictionary(group => group.Key, group => group.Count());
        var (all, left) = (found.Values.Sum(), (Standing[])[Standing.Private, Standing.Password, Standing.Members, Standing.Trashed]);
        string[] why =
        [
            Some(found.GetValueOrDefault(Standing.Private), "private"),
            Some(found.GetValueOrDefault(Standing.Password), "behind a password"),
            Some(found.GetValueOrDefault(Standing.Members), "for subscribers"),
            Some(found.GetValueOrDefault(Standing.Trashed), "in the trash"),
        ];
        string[] held = [Some(found.GetValueOrDefault(Standing.Draft), "of them drafts"),
            Some(found.GetValueOrDefault(Standing.Scheduled), "scheduled")];
        return new ImportTally(what, all, all - left.Sum(standing => found.GetValueOrDefault(standing)),
            string.Join("; ", why.Concat(held).Where(reason => reason.Length > 0)));
    }

    private static string Some(int count, string what) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}");

    private static IEnumerable<ImportNote> Always(Mover mover, MoveOfTexts texts)
    {
        yield return ImportNote.Changed(ImportNote.Nowhere,
            "Feed programs that ask for /feed/ find a page there that names the feeds, which most of them follow; the feed itself is /feed.xml.");
        yield return ImportNote.Changed(ImportNote.Nowhere,
            "No file can answer an address with a question mark but that of a text (/?p=123). The feeds of single posts, tags, authors and of the comments have no successor.");
        var lists = mover.Items.Program.Lists;
        foreach (var (list, usual) in new[] { lists.Archive, lists.Categories, lists.Tags, lists.Search }
            .Zip(["/archive/", "/categories/", "/tags/", "/search/"]))
        {
            if (list != usual) yield return ImportNote.Changed(ImportNote.Nowhere,
                $"A text of the old site is at {usual}, so the list that this site makes is at {list}.");
        }

        if (texts.Episodes > 0)
        {
            yield return ImportNote.ToDo(string.Create(CultureInfo.InvariantCulture,
                $"{texts.Episodes:N0} {(texts.Episodes == 1 ? "post has" : "posts have")} a recording. For the feed of the podcast, write in site.yml, in the place of 'podcast: false', its title, description, author, category and image."));
        }

        if (texts.Fields.ToArray() is { Length: > 0 } fields)
        {
            var told = string.Join(", ", fields.Take(20).Select(field =>
                string.Create(CultureInfo.InvariantCulture, $"'{field.Key}' of {field.Value:N0} {(field.Value == 1 ? "text" : "texts")}")));
            yield return ImportNote.ToDo(
                $"Fields of the plug-in ACF are not carried over: {told}{(fields.Length > 20 ? " …" : "")}. Put what readers saw of them into the texts.");
        }

        if (texts.FieldsOfKinds.ToArray() is { Length: > 0 } ofKinds)
        {
            var told = string.Join(", ", ofKinds.Take(20).Select(field => string.Create(CultureInfo.InvariantCulture,
                $"{field.Key} ({field.Value:N0})")));
            yield return ImportNote.ToDo(
                $"What a plug-in or the theme kept in fields is not carried over: {told}{(ofKinds.Length > 20 ? " …" : "")}. Put what readers saw of it into the texts.");
        }

        if (mover.Names.Authors.Used.Any(author => author.Biography.Length == 0))
            yield return ImportNote.ToDo("An export holds no sentence about its authors: add 'bio:' to each below 'authors:' in site.yml.");
        yield return ImportNote.ToDo(
            $"The address of the site is {mover.Blog.Url} now, as the old one was; change 'url:' in site.yml if it moves to another.");
    }
}
