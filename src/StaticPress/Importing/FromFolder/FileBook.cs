using StaticPress.Content;
using StaticPress.Media;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Importing.FromFolder;

/// <summary>
/// The pictures, recordings and other files of the old blog: where each was published, and where it lies here. What was published nowhere
/// is carried only when a text that readers see shows it.
/// </summary>
internal sealed class FileBook
{
    private static readonly HashSet<string> OfPrograms = new(StringComparer.OrdinalIgnoreCase)
    {
        ".njk", ".liquid", ".hbs", ".ejs", ".pug", ".jade", ".swig", ".styl", ".scss", ".sass", ".less", ".ts", ".tsx", ".jsx", ".vue",
        ".astro", ".svelte", ".py", ".pyc", ".rb",
        ".lock", ".toml", ".bat", ".ps1", ".php", ".mjs", ".cjs", ".map", ".rst", ".adoc", ".org", ".textile", ".mdx", ".eslintrc",
        ".example",
    };

    private readonly OldBlog _blog;
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _blank = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pointers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _asked = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> _published;

    public FileBook(OldBlog blog, IReadOnlyList<PlannedText> texts)
    {
        _blog = blog;
        var owners =
            texts.Where(text => text is { FilesFolder.Length: > 0, Edition: "" }).GroupBy(text => text.FilesFolder, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderBy(text => text.IsDraft).ThenBy(text => text.Language.Length).First(),
                StringComparer.Ordinal);
        var copied = StaticFolders.Of(blog);
        var paths = texts.Select(text => text.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var file in blog.Folder.Files.Where(file => !IsOfProgram(file.Path, blog) && !paths.Contains(file.Path)))
        {
            // What was copied as it is was no text and no program to the old one, whatever its name says.
            if (copied.AddressOf(file) is { } whole && !copied.MayBeText(file))
                Take(file, whole, null);
            else if (IsText(file))
                continue;
            else if (Owner(file, owners) is { } owner)
            {
                if (OfPrograms.Contains(Path.GetExtension(file.Name))) continue;
                var rest = file.Path[(owner.FilesFolder.Length + 1)..];
                Take(file, owner.Address.EndsWith('/')
                    ? owner.Address + rest
                    : $"{owner.Address[..(owner.Address.LastIndexOf('/') + 1)]}{rest}", owner);
            }
            else if (AddressOf(file) is { } address && !OfPrograms.Contains(Path.GetExtension(file.Name)))
            {
                Take(file, address, null);
            }
        }

        RenameTwins();
        _published = new Lazy<HashSet<string>>(() => _addresses.Values.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>From the site folder, with the file that lies there; sorted.</summary>
    public IEnumerable<(string Place, SourceFile File)> Carried => _places
        .Concat(_asked.Where(asked => asked.Value)
            .Select(asked => new KeyValuePair<string, string>(asked.Key, Documents.MediaFolder + NameOf(asked.Key))))
        .Where(pair => OutputPath.Fault(pair.Value) is null)
        .OrderBy(pair => pair.Value, StringComparer.Ordinal).DistinctBy(pair => pair.Value)
        .Select(pair => (pair.Value, _blog.Folder.Find(pair.Key)!));

    /// <param name="path">On the old site's disk.</param>
    public bool IsCarried(string path) => _places.ContainsKey(path);

    /// <summary>Files whose names no site can have.</summary>
    public IEnumerable<string> Refused =>
        _places.Where(pair => OutputPath.Fault(pair.Value) is not null).Select(pair => pair.Key).Order(StringComparer.Ordinal);

    /// <summary>What is called a picture and shows nothing.</summary>
    public IEnumerable<string> Blank => _blank.Order(StringComparer.Ordinal);

    /// <summary>What Git LFS left in the place of files.</summary>
    public IEnumerable<string> Pointers => _pointers.Order(StringComparer.Ordinal);

    /// <summary>Old addresses of files that could not keep them, with the new ones.</summary>
    public IEnumerable<KeyValuePair<string, string>> Moved => _renamed.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Whether it lies with another text here, as of two translations in one folder that are apart now.</summary>
    public bool LiesElsewhere(string path, PlannedText text) => _places.TryGetValue(path, out var place)
        && !place.StartsWith(text.File[..(text.File.LastIndexOf('/') + 1)], StringComparison.Ordinal);

    public bool IsAt(string address) => _published.Value.Contains(address);

    /// <returns>Null for an address that stayed.</returns>
    public string? Renamed(string address) => _renamed.GetValueOrDefault(address);

    /// <summary>Files that only drafts show.</summary>
    public IEnumerable<string> Held => _asked.Where(asked => !asked.Value).Select(asked => asked.Key).Order(StringComparer.Ordinal);

    /// <summary>Where readers find a file that a text shows.</summary>
    /// <param name="path">On the old site's disk.</param>
    /// <returns>Null where there is none.</returns>
    public string? Show(string path, PlannedText text)
    {
        if (_addresses.TryGetValue(path, out var address)) return address;
        if (_blog.Folder.Find(path) is not { } file || IsText(file) || _blank.Contains(path)
            || OfPrograms.Contains(Path.GetExtension(path)))
            return null;
        _asked[path] = _asked.GetValueOrDefault(path) || !text.IsDraft;
        return "/media/" + NameOf(path);
    }

    /// <summary>What the old program kept for itself: templates, settings, packages.</summary>
    public static bool IsOfProgram(string path, OldBlog blog)
    {
        var own = blog.Dialect.Own;
        if (own.Contains(path, StringComparer.OrdinalIgnoreCase)) return true;
        foreach (var folder in own)
        {
            if (path.StartsWith(folder + "/", StringComparison.Ordinal)) return true;
            foreach (var source in blog.Sources)
            {
                if (source.Length > 0 && folder.StartsWith('_') && path.StartsWith($"{source}/{folder}/", StringComparison.Ordinal))
                    return true;
            }
        }

        return blog.DataFolders.Any(data => path.StartsWith(data + "/", StringComparison.Ordinal));
    }

    /// <summary>
    /// Two addresses that differ only in capitals are one here, as they are on most disks: the second file is given another.
    /// </summary>
    private void RenameTwins()
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in _places.Keys.Order(StringComparer.Ordinal).ToArray())
        {
            var (place, address) = (_places[path], _addresses[path]);
            for (var number = 2; !taken.Add(_places[path]); number++)
                (_places[path], _addresses[path]) = (Counted(place, number), Counted(address, number));
            if (_addresses[path] != address) _renamed[address] = _addresses[path];
        }

        static string Counted(string path, int number)
        {
            var ending = Path.GetExtension(path);
            return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path[..^ending.Length]}-{number}{ending}");
        }
    }

    private static PlannedText? Owner(SourceFile file, Dictionary<string, PlannedText> owners)
    {
        for (var folder =
            file.Folder.TrimEnd('/'); folder.Length > 0; folder = folder.LastIndexOf('/') is var cut and > 0 ? folder[..cut] : "")
        {
            if (owners.TryGetValue(folder, out var owner)) return owner;
        }

        return null;
    }

    private void Take(SourceFile file, string address, PlannedText? owner)
    {
        if (LargeFilePointers.IsOne(file))
        {
            _pointers.Add(file.Path);
            return;
        }

        if (PictureRoutes.MayBePicture(file.Path) && !file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
            && ForeignFile.HoldsNothing(file))
        {
            _blank.Add(file.Path);
            return;
        }

        if (UrlPath.TryParse(address) is null
            || address.StartsWith("/feed.xml/", StringComparison.Ordinal) || address.StartsWith("/atom.xml/", StringComparison.Ordinal))
            return;
        if (owner is { IsBundle: true } && FilesBeside.IsPublished(file))
        {
            _places[file.Path] = $"{owner.File[..(owner.File.LastIndexOf('/') + 1)]}{file.Path[(owner.FilesFolder.Length + 1)..]}";
        }
        else if (owner is { IsDraft: true })
        {
            return;
        }
        else
        {
            _places[file.Path] = "static" + address;
        }

        _addresses[file.Path] = address;
    }

    /// <returns>Null for what was not published.</returns>
    private string? AddressOf(SourceFile file)
    {
        if (!_blog.Dialect.PublishesBeside) return null;
        foreach (var source in _blog.Sources.OrderByDescending(source => source.Length))
        {
            if (source.Length > 0 && !file.Path.StartsWith(source + "/", StringComparison.Ordinal)) continue;
            var below = source.Length == 0 ? file.Path : file.Path[(source.Length + 1)..];
            return below.Split('/').Any(part => part.StartsWith('_') && part is not ("_headers" or "_redirects")) ? null : "/" + below;
        }

        return null;
    }

    private static bool IsText(SourceFile file) => MarkdownFile.Is(file.Path) || OldText.IsForeign(file.Path)
        || (Path.GetExtension(file.Path).ToLowerInvariant() is ".html" or ".htm" or ".xml" or ".css" or ".js" or ".json" or ".txt"
            && BeginsWithHead(file));

    private static bool BeginsWithHead(SourceFile file)
    {
        Span<byte> room = stackalloc byte[64];
        ReadOnlySpan<byte> first = room[..file.Read(0, room)];
        return first.StartsWith("---"u8) && first[3..].TrimStart(" \t"u8) is [(byte)'\n' or (byte)'\r', ..];
    }

    private string NameOf(string path)
    {
        var source =
            _blog.Sources.FirstOrDefault(known => known.Length > 0 && path.StartsWith(known + "/", StringComparison.Ordinal)) ?? "";
        return (source.Length == 0 ? path : path[(source.Length + 1)..]).Replace("_", "-", StringComparison.Ordinal);
    }
}
