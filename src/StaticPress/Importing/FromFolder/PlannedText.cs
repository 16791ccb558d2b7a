using StaticPress.Primitives;

namespace StaticPress.Importing.FromFolder;

/// <summary>A text of the old blog with its place on the new site.</summary>
/// <param name="Old">As it lies there.</param>
internal sealed record PlannedText(OldText Old, bool IsPost, bool IsDraft)
{
    public required string Title { get; init; }

    /// <summary>Null for a page without one.</summary>
    public required DateTimeOffset? Date { get; init; }

    /// <summary>Where readers found it, from the root of the site.</summary>
    public required string Address { get; init; }

    /// <summary>From the site folder; changed while places are given out.</summary>
    public string File { get; init; } = "";

    /// <summary>Whether it has a folder for itself, with its pictures.</summary>
    public bool IsBundle { get; init; }

    /// <summary>The folder of its files on the old site, when it has one; without a slash at the end.</summary>
    public string FilesFolder { get; init; } = "";

    /// <summary>Of a translation that lies beside its text, as its name says: <c>fr</c>; else empty.</summary>
    public string Edition { get; init; } = "";

    /// <summary>As its name or its folder says; empty for the blog's own.</summary>
    public string Language { get; init; } = "";

    /// <summary>What its translations share with it.</summary>
    public string Stem { get; init; } = "";

    /// <summary>The first folder in which it lies, where that is one of several with posts; else empty.</summary>
    public string Section { get; init; } = "";

    /// <summary>Published where no list leads to it: nothing here is to lead there either.</summary>
    public bool IsUnlisted { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string Path => Old.File.Path;

    public string Folder => Old.File.Folder;

    /// <summary>As the site takes it from the name of the file, a number behind it included.</summary>
    public string SlugInFile
    {
        get
        {
            var name = System.IO.Path.GetFileNameWithoutExtension(IsBundle ? System.IO.Path.GetDirectoryName(File)! + ".md" : File);
            if (Edition.Length > 0 && !IsBundle) name = name[..^(Edition.Length + 1)];
            return Slug.From(name.Length > 11 ? name[11..] : name);
        }
    }

    /// <summary>In which the replies to it lie, below the folder of all.</summary>
    public string CommentFolder => IsPost ? SlugInFile : SiteModel.Page.SlugOf(File[..^".md".Length]);

    /// <summary>What a template calls it by: its file's name without ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Old.File.Name);
}
