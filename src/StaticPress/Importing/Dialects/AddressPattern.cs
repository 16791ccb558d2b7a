using System.Globalization;
using System.Text.RegularExpressions;
using StaticPress.Primitives;

namespace StaticPress.Importing.Dialects;

/// <summary>How the old program made addresses: its pattern with colons before its words, whatever its own spelling was.</summary>
internal static partial class AddressPattern
{
    private static readonly Dictionary<string, string> JekyllStyles = new(StringComparer.Ordinal)
    {
        ["date"] = "/:categories/:year/:month/:day/:title:output_ext",
        ["pretty"] = "/:categories/:year/:month/:day/:title/",
        ["ordinal"] = "/:categories/:year/:y_day/:title:output_ext",
        ["weekdate"] = "/:categories/:year/W:week/:short_day/:title:output_ext",
        ["none"] = "/:categories/:title:output_ext",
    };

    /// <param name="written">As the settings or a text have it: <c>pretty</c>, <c>{date:%Y}/{slug}.html</c>, <c>/blog/{{ page.fileSlug
    /// }}/</c>.</param>
    public static string Read(string written)
    {
        var pattern = JekyllStyles.GetValueOrDefault(written) ?? written.Trim();
        pattern = PythonDate().Replace(pattern, date => DateTokens(date.Groups[1].Value));
        pattern = PythonWord().Replace(pattern, word => ":" + word.Groups[1].Value);
        pattern = TemplateValue().Replace(pattern, value => Template(value.Groups["value"].Value.Trim()));
        if (pattern.EndsWith("index.html", StringComparison.Ordinal)) pattern = pattern[..^"index.html".Length];
        return pattern.StartsWith('/') ? pattern : "/" + pattern;
    }

    /// <summary>Whether nothing in it has to be worked out any more by what is not known here.</summary>
    public static bool IsKnown(string pattern, Dialect dialect) =>
        !pattern.Contains("{{", StringComparison.Ordinal) && !pattern.Contains("${", StringComparison.Ordinal)
        && Token().Matches(pattern).All(token => dialect.Tokens.ContainsKey(token.Groups["name"].Value));

    /// <summary>The address of a text; empty parts vanish.</summary>
    public static string Fill(string pattern, OldFacts facts, Dialect dialect)
    {
        var filled = Token().Replace(pattern, token => dialect.Tokens.TryGetValue(token.Groups["name"].Value, out var part)
            ? Part(part, facts, dialect, token.Groups["part"].Value) : token.Value);
        filled = Slashes().Replace(filled, "/");
        if (filled.EndsWith("/index.html", StringComparison.Ordinal)) filled = filled[..^"index.html".Length];
        return filled.StartsWith('/') ? filled : "/" + filled;
    }

    /// <summary>The pattern as this program has it, where it has one that makes the same of nearly all texts.</summary>
    /// <returns>Null when it has none.</returns>
    public static string? Ours(string pattern, Dialect dialect)
    {
        var isKnown = true;
        var ours = Token().Replace(pattern, token =>
        {
            var word = dialect.Tokens.TryGetValue(token.Groups["name"].Value, out var part) ? OurWord(part) : null;
            isKnown &= word is not null;
            return word ?? "";
        });
        ours = Slashes().Replace(ours, "/");
        if (!Path.GetFileName(ours).Contains('.', StringComparison.Ordinal) && !ours.EndsWith('/')) ours += "/";
        return isKnown && Config.PermalinkPattern.Mistake(ours) is null
            && UrlPath.TryParse(ours.Replace(":", "", StringComparison.Ordinal)) is not null ? ours : null;
    }

    private static string? OurWord(AddressPart part) => part switch
    {
        AddressPart.Year => ":year",
        AddressPart.Month => ":month",
        AddressPart.Day => ":day",
        AddressPart.Slug or AddressPart.Entry or AddressPart.SlugOrTitle or AddressPart.File or AddressPart.Path or AddressPart.Title =>
            ":slug",
        AddressPart.Ending => ".html",
        // Of a blog without folders and categories nothing stands there.
        AddressPart.Folders or AddressPart.Section or AddressPart.Categories => "",
        AddressPart.Category => ":category",
        _ => null,
    };

    private static string Part(AddressPart part, OldFacts facts, Dialect dialect, string range)
    {
        var style = dialect.Slugs;
        return part switch
        {
            AddressPart.Year => Day("yyyy"),
            AddressPart.ShortYear => Day("yy"),
            AddressPart.Month => Day("MM"),
            AddressPart.PlainMonth => Number(facts.Date?.Month),
            AddressPart.MonthName => Day("MMMM").ToLowerInvariant(),
            AddressPart.Day => Day("dd"),
            AddressPart.PlainDay => Number(facts.Date?.Day),
            AddressPart.DayOfYear => facts.Date?.DayOfYear.ToString("000", CultureInfo.InvariantCulture) ?? "",
            AddressPart.Hour => Day("HH"),
            AddressPart.Minute => Day("mm"),
            AddressPart.Second => Day("ss"),
            AddressPart.Slug => facts.Slug.Length > 0 ? facts.Slug : OfFile(facts.File, style),
            AddressPart.File => OfFile(facts.File, style),
            AddressPart.Title => OldSlugs.Of(facts.Title, style),
            AddressPart.SlugOrTitle => facts.Slug.Length > 0 ? facts.Slug : OldSlugs.Of(facts.Title, style),
            AddressPart.Section => facts.Folders is [var first, ..] ? OfFolder(first, style) : "",
            AddressPart.Folders => Join(Range(facts.Folders, range), style),
            AddressPart.Entry when facts.Slug.Length > 0 => facts.Slug.Trim('/'),
            AddressPart.Entry => Join([.. facts.Folders.Skip(1), facts.File], style),
            AddressPart.Path => Join([.. facts.Folders, .. facts.File.Length > 0 ? [facts.File] : (string[])[]], style),
            AddressPart.Category => facts.Categories is [var first, ..] ? OfTerm(first, style) : "",
            AddressPart.Categories => string.Join('/', facts.Categories.Select(name => OfTerm(name, style))),
            AddressPart.Author => OldSlugs.Of(facts.Author, style),
            AddressPart.Language => facts.Language,
            AddressPart.Number => facts.Number,
            AddressPart.Ending => ".html",
        };

        string Day(string form) => facts.Date?.ToString(form, CultureInfo.InvariantCulture) ?? "";
        static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
    }

    public static string OfTerm(string name, SlugStyle style) => style switch
    {
        SlugStyle.Jekyll => name.ToLowerInvariant(),
        SlugStyle.AsIs => OldSlugs.Of(name, SlugStyle.Zola),
        _ => OldSlugs.Of(name, style),
    };

    private static string OfFile(string name, SlugStyle style) =>
        style is SlugStyle.Hexo or SlugStyle.AsIs ? name : OldSlugs.Of(name, style);

    private static string OfFolder(string name, SlugStyle style) =>
        style is SlugStyle.Hexo or SlugStyle.AsIs or SlugStyle.Jekyll or SlugStyle.Pelican ? name : OldSlugs.Of(name, style);

    private static string Join(IEnumerable<string> parts, SlugStyle style) => string.Join('/', parts.Select(part => OfFolder(part, style)));

    /// <summary>Hugo's <c>[1:]</c> and <c>[last]</c>.</summary>
    private static IEnumerable<string> Range(IReadOnlyList<string> folders, string range) => range switch
    {
        "[last]" => folders.TakeLast(1),
        "[0]" or "[:1]" or "[first]" => folders.Take(1),
        "[1:]" => folders.Skip(1),
        "[2:]" => folders.Skip(2),
        _ => folders,
    };

    private static string DateTokens(string format) => format
        .Replace("%Y", ":year", StringComparison.Ordinal).Replace("%m", ":month", StringComparison.Ordinal)
        .Replace("%d", ":day", StringComparison.Ordinal)
        .Replace("%y", ":short_year", StringComparison.Ordinal).Replace("%-m", ":i_month", StringComparison.Ordinal)
        .Replace("%-d", ":i_day", StringComparison.Ordinal)
        .Replace("yyyy", ":year", StringComparison.Ordinal).Replace("MM", ":month", StringComparison.Ordinal)
        .Replace("dd", ":day", StringComparison.Ordinal);

    private static string Template(string value)
    {
        var parts = value.Split('|', StringSplitOptions.TrimEntries);
        var format = parts.Length > 1 ? Format().Match(parts[^1]) : Match.Empty;
        return parts[0] switch
        {
            "page.fileSlug" or "data.page.fileSlug" or "fileSlug" => ":file",
            "page.filePathStem" or "data.page.filePathStem" => "/:path",
            "title" or "data.title" => ":title",
            "slug" or "data.slug" => ":slug",
            "page.date" or "date" when format.Success => DateTokens(format.Groups["text"].Value),
            _ => "{{" + value + "}}",
        };
    }

    [GeneratedRegex(@"\{date:([^{}]+)\}")]
    private static partial Regex PythonDate();

    [GeneratedRegex(@"(?<![{$])\{(\w+)\}(?!\})")]
    private static partial Regex PythonWord();

    [GeneratedRegex(@"\{\{-?(?<value>[^{}]*?)-?\}\}|\$\{(?<value>[^{}]*)\}")]
    private static partial Regex TemplateValue();

    [GeneratedRegex(@"[""'](?<text>[^""']+)[""']")]
    private static partial Regex Format();

    [GeneratedRegex(@":(?<name>[a-z_]*[a-z])(?<part>\[[^\]]*\])?")]
    private static partial Regex Token();

    [GeneratedRegex("/{2,}")]
    private static partial Regex Slashes();
}

/// <summary>What the address of a text was made of.</summary>
internal sealed record OldFacts
{
    public string Title { get; init; } = "";

    /// <summary>That it names itself; empty for none.</summary>
    public string Slug { get; init; } = "";

    /// <summary>The name of its file, or of its folder, without date and ending; empty for the page of a folder.</summary>
    public string File { get; init; } = "";

    /// <summary>In which it lies, below the folder of texts, and without those that say only that it is a post.</summary>
    public IReadOnlyList<string> Folders { get; init; } = [];

    public DateTimeOffset? Date { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    public string Author { get; init; } = "";

    public string Language { get; init; } = "";

    public string Number { get; init; } = "";
}
