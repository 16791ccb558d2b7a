using System.Globalization;
using StaticPress.Content;
using StaticPress.Locale;
using StaticPress.Primitives;

namespace StaticPress.Importing.FromFolder;

/// <summary>Gives each text a file of its own; a translation lies beside its text.</summary>
internal sealed class TextFiles(SiteZone zone)
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PlannedText> _main = new(StringComparer.Ordinal);

    public IEnumerable<PlannedText> Given(IReadOnlyList<PlannedText> texts)
    {
        var given = new Dictionary<string, PlannedText>(StringComparer.Ordinal);
        // What readers know keeps its name before what nobody has seen.
        foreach (var text in texts.Where(text => text.Edition.Length == 0).OrderBy(text => text.IsDraft))
            given[text.Path] = _main[text.Stem] = text with { File = FileOf(text) };
        foreach (var text in texts.Where(text => text.Edition.Length > 0)) given[text.Path] = Beside(text);
        return texts.Select(text => given[text.Path]);
    }

    /// <summary>The name of a post, less its day, as its address ends.</summary>
    public static string SlugOf(PlannedText text)
    {
        var last = text.Address.TrimEnd('/').Split('/')[^1];
        if (last.EndsWith(".html", StringComparison.Ordinal) || last.EndsWith(".htm", StringComparison.Ordinal))
            last = last[..last.LastIndexOf('.')];
        return Slug.From(last.Length > 0 ? last : text.Title);
    }

    private PlannedText Beside(PlannedText text)
    {
        if (!_main.TryGetValue(text.Stem, out var main) || main.IsPost != text.IsPost)
            return text with { File = FileOf(text), Edition = "" };
        var file = $"{main.File[..^".md".Length]}.{text.Edition}.md";
        return _taken.Add(file) ? text with { File = file, IsBundle = main.IsBundle } : text with { File = FileOf(text), Edition = "" };
    }

    private string FileOf(PlannedText text)
    {
        var stem = text.IsPost ? PostStem(text) : PageStem(text);
        for (var number = 1; ; number++)
        {
            var counted = number == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
            if (_taken.Add(counted)) return counted + (text.IsBundle ? "/index.md" : ".md");
        }
    }

    private string PostStem(PlannedText text)
    {
        var day = zone.Local(text.Date ?? DateTimeOffset.UnixEpoch);
        return string.Create(CultureInfo.InvariantCulture, $"{Documents.PostsFolder}{day:yyyy}/{day:yyyy-MM-dd}-{SlugOf(text)}");
    }

    private static string PageStem(PlannedText text)
    {
        var path = text.Address.Trim('/');
        if (path.EndsWith(".html", StringComparison.Ordinal)) path = path[..^".html".Length];
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Slug.From).ToArray();
        if (parts.Length == 0) parts = ["home"];
        if (parts[^1] is "readme" or "index") parts[^1] += "-page";
        return Documents.PagesFolder + string.Join('/', parts);
    }
}
