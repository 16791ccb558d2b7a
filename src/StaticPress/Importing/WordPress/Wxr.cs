using StaticPress.Primitives;

namespace StaticPress.Importing.WordPress;

/// <summary>Reads the export files of WordPress (WXR 1.0 to 1.2).</summary>
internal static class Wxr
{
    /// <summary>
    /// Several files are one blog: WordPress.com splits a large export, and some people export posts and media apart. Everything is read
    /// once to learn what there is and what is wrong, and again each time that items are asked for.
    /// </summary>
    /// <param name="paths">Of files as WordPress gives them, or of archives of such.</param>
    /// <exception cref="IOException">A file cannot be read, or begins like an archive and is none.</exception>
    public static Export Read(IReadOnlyList<string> paths)
    {
        var gathering = new Gathering();
        ExportFile[] files;
        try
        {
            files = [.. paths.SelectMany(ExportFile.At)];
            foreach (var file in files) gathering.Take(file);
        }
        catch (InvalidDataException broken)
        {
            throw new IOException("The archive of the export is damaged or breaks off. Download it again, or unpack it and give the .xml file.",
                broken);
        }

        if (files.Length == 0)
            gathering.Repairs.AddRange(paths
                .Select(path => new ExportRepair(new Place(Path.GetFileName(path)), true,
                    "The archive holds no XML file: give the export itself.")));
        return gathering.Finish(files);
    }

    /// <summary>Reads one file to its end; closes it when the last part was taken.</summary>
    public static IEnumerable<WxrPart> Parts(ExportFile file, Action<int, bool, string> tell)
    {
        using var stream = file.Open();
        var stretch = new Stretch(stream);
        Prolog.Pass(stretch, tell);
        stretch.Need(1000);
        var text = new FieldText(Prolog.Declared(stretch.Ahead), tell);
        var start = stretch.Ahead[..Math.Min(2000, stretch.Ahead.Length)].ToArray();
        var tags = new Tags(stretch, tell);
        foreach (var part in new WxrParts(tags, text, new ItemReading(tags, text, file.Name, tell)).Read()) yield return part;
        if (!tags.HasBegun) tell(0, true, Prolog.NoExport(start));
        else if (!tags.HasEnded)
            tell(stretch.Line, true,
                "The file ends before the export does: items may be missing. Ask WordPress for the export again, or for one year at a time.");
    }
}
