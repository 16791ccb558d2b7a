using System.Globalization;

namespace StaticPress.Importing.FromWordPress;

/// <summary>Copies the library to <c>static/</c>, where its old addresses live on.</summary>
internal sealed record MoveOfFiles(ImportTally Tally, IReadOnlyList<ImportNote> Notes)
{
    private const string Static = "static";

    public static MoveOfFiles Run(Library library, ImportedSite site)
    {
        var notes = new List<ImportNote>();
        var (copied, found) = (0, 0);
        foreach (var name in library.Wanted)
        {
            found++;
            if (site.AddMedia(Static + name.Path, () => library.Read(name))) copied++;
            else notes.Add(ImportNote.Lost(ImportNote.Nowhere, "A picture or file could not be copied.", name.Path));
            if (KeptUploads.RunsScripts(name.Path, site.Read(Static + name.Path)))
            {
                notes.Add(ImportNote.Changed(ImportNote.Nowhere,
                    "A browser runs this file of the library, and it is published as it was. Take it away if you do not know what it is.",
                    name.Path));
            }

            foreach (var size in library.Sizes(name)) site.AddMedia(Static + size.Path, () => library.Read(size));
        }

        notes.AddRange(library.Private.Select(name => ImportNote.Changed(ImportNote.Nowhere,
            "A picture or file that is private in the library is published, since a text shows it, as it did on the old site. Take it out of the text where nobody is to see it.",
            name.Path)));
        notes.AddRange(library.LeftOut.Select(file => ImportNote.LeftOut(ImportNote.Nowhere, $"{file.Key}, {file.Value}")));
        var missing = library.Missing;
        if (missing.Count > 0 && !library.HasSource)
        {
            notes.Add(ImportNote.ToDo(string.Create(CultureInfo.InvariantCulture,
                $"{missing.Count:N0} {(missing.Count == 1 ? "picture or file still lies" : "pictures and files still lie")} on the old site. Fetch them before it goes: run this again with --uploads and the folder or zip of a backup, or with --download.")));
        }
        else
        {
            if (missing.Count > 0) notes.Add(ImportNote.ToDo(string.Create(CultureInfo.InvariantCulture,
                $"{missing.Count:N0} {(missing.Count == 1 ? "picture or file is" : "pictures and files are")} not in what was given. If they are in another backup, or the old site still shows them, run this again with --uploads or --download.")));
            notes.AddRange(
                missing.Select(url => ImportNote.Lost(ImportNote.Nowhere,
                    "A picture or file is not to be had; its old address stands in the text.", url)));
        }

        return new MoveOfFiles(
            new ImportTally("pictures and files", found + missing.Count, copied,
                missing.Count == 0 ? "" : library.HasSource ? "not to be had" : "still on the old site"),
            notes);
    }
}
