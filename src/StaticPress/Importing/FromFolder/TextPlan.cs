using System.Globalization;
using System.Text.RegularExpressions;
using StaticPress.Content;
using StaticPress.Importing.Dialects;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>Every text of the old blog with its place here, decided before any is written: no two share a file.</summary>
/// <param name="Texts">In the order of their paths.</param>
/// <param name="Pattern">By which the site makes the addresses of posts that say nothing of their own.</param>
internal sealed partial record TextPlan(IReadOnlyList<PlannedText> Texts, string Pattern, IReadOnlyList<ImportNote> Notes)
{
    /// <summary>The pages of lists, whose words stand above them there.</summary>
    public required IReadOnlyList<OldText> Sections { get; init; }

    /// <summary>Where they were, by their paths.</summary>
    public required IReadOnlyDictionary<string, string> SectionAddresses { get; init; }

    /// <summary>Texts that only led on: their own address and where to.</summary>
    public required IReadOnlyList<(string From, string To)> Redirects { get; init; }

    public static TextPlan Of(OldBlog blog, string? pattern)
    {
        var notes = new List<ImportNote>();
        var texts = Read(blog);
        var languages = Languages(blog, texts);
        var reading = new TextReading(blog, languages);
        var planned = texts.Select(text => reading.Read(text, notes)).OfType<PlannedText>().ToList();
        var several =
            planned.Where(text => text is { IsPost: true, IsDraft: false }).Select(text => text.Section).Distinct(StringComparer.Ordinal)
                .Count() > 1;
        var lists = planned.Where(text => text is { IsPost: true, IsDraft: false }).Select(text => text.Section)
            .ToHashSet(StringComparer.Ordinal);
        planned.AddRange(texts.Where(SectionPages.IsSection).Select(text => reading.ReadSection(text, lists, notes)).OfType<PlannedText>());
        planned = [.. planned.Select(text => several ? text : text with { Section = "" }).Where(text => IsWanted(text, notes))];
        planned = [.. AtOwnAddresses(planned, notes)];
        var byFolder = planned.ToLookup(SectionPages.FolderAbove, StringComparer.Ordinal);
        planned = [.. planned.Select(text => SectionPages.IsSection(text.Old) ? SectionPages.WithLinks(text, byFolder) : text)];
        var shape = pattern ?? Shape(blog, planned);
        var pages = planned.Select(text => text.Path).ToHashSet(StringComparer.Ordinal);
        OldText[] sections = [.. texts.Where(text => SectionPages.IsSection(text) && !pages.Contains(text.File.Path))];
        return new TextPlan([.. new TextFiles(blog.Zone).Given(planned)], shape, notes)
        {
            Sections = sections,
            SectionAddresses = sections.ToDictionary(
                text => text.File.Path, text => OwnAddress(blog, text, languages), StringComparer.Ordinal),
            Redirects = [.. texts.Where(text => text.Word("redirect_to").Length > 0)
                .Select(text => (OwnAddress(blog, text, languages), text.Word("redirect_to")))],
        };
    }

    private static string OwnAddress(OldBlog blog, OldText text, IReadOnlySet<string> languages)
    {
        var names = TextNames.Of(text.File.Path, blog, languages);
        return new OldAddresses(blog).Of(text, names, new OldFacts
        { File = names.Name, Folders = names.Folders, Title = text.Word("title"), Slug = text.Word("slug") }, isPost: false);
    }

    private static OldText[] Read(OldBlog blog)
    {
        var leftOut =
            blog.Config.Texts(blog.Dialect.Names.LeftOut).Select(name => name.Trim('/', '*')).Where(name => name.Length > 0).ToArray();
        var files = blog.Sources.SelectMany(source => blog.Folder.Below(source)).Distinct()
            .Where(file => OldText.MayBe(file.Path) && !FileBook.IsOfProgram(file.Path, blog)
                && !leftOut.Any(name => IsIn(file.Path, name, blog))).ToArray();
        var texts = new OldText[files.Length];
        Parallel.For(0, files.Length, i => texts[i] = OldText.Read(files[i], blog.Defaults, blog.Dialect.HeadMayBeLower));
        return texts;
    }

    private static bool IsIn(string path, string name, OldBlog blog) =>
        blog.Sources
            .Any(source => (source.Length == 0 ? path : path[Math.Min(path.Length, source.Length + 1)..]) is var below
                && (below == name || below.StartsWith(name + "/", StringComparison.Ordinal)))
        || path == name || path.StartsWith(name + "/", StringComparison.Ordinal);

    /// <summary>Those that the settings name, and those in which a text lies beside another of its name.</summary>
    private static HashSet<string> Languages(OldBlog blog, OldText[] texts)
    {
        var languages = new HashSet<string>(StringComparer.Ordinal);
        if (blog.Dialect.Word is not ("hugo" or "zola" or "markdown")) return languages;
        if (blog.Config.Node(["languages"]) is YamlMap named) languages.UnionWith(named.Entries.Select(entry => entry.Key));
        var paths = texts.Select(text => Path.ChangeExtension(text.File.Path, null)).ToHashSet(StringComparer.Ordinal);
        languages.UnionWith(paths.Select(path => Edition().Match(path))
            .Where(found => found.Success && paths.Contains(found.Groups["stem"].Value)).Select(found => found.Groups["language"].Value));
        return languages;
    }

    /// <summary>Of two texts at one address the newer keeps it, as the old program wrote it last.</summary>
    private static IEnumerable<PlannedText> AtOwnAddresses(List<PlannedText> texts, List<ImportNote> notes)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in texts.OrderBy(text => text.IsDraft).ThenByDescending(text => text.Date)
            .ThenBy(text => text.Path, StringComparer.Ordinal))
        {
            var address = text.Address;
            for (var number = 2; !taken.Add(address.TrimEnd('/')); number++) address = Numbered(text.Address, number);
            given[text.Path] = address;
            if (address != text.Address && !text.IsDraft)
                notes.Add(ImportNote.Changed(new Place(text.Path),
                    $"Another text has the address {text.Address}, so this one has {address}."));
        }

        return texts.Select(text => text with { Address = given[text.Path] });
    }

    private static string Numbered(string address, int number)
    {
        var ending = address.EndsWith('/') ? "/" : Path.GetExtension(address);
        return string.Create(CultureInfo.InvariantCulture, $"{address[..^ending.Length]}-{number}{ending}");
    }

    private static bool IsWanted(PlannedText text, List<ImportNote> notes)
    {
        if (!ProgramAddress.Usual.Is(text.Address)) return true;
        notes.Add(ImportNote.LeftOut(new Place(text.Path), $"At {text.Address} the theme here puts a page of its own."));
        return false;
    }

    /// <summary>The pattern that makes most addresses as they were.</summary>
    private static string Shape(OldBlog blog, List<PlannedText> texts)
    {
        var posts = texts.Where(text => text is { IsPost: true, IsDraft: false, Edition: "" }).ToArray();
        string[] patterns = [blog.PostPattern, .. blog.SectionPatterns.Values];
        var sections =
            posts.Select(post => post.Address.Trim('/').Split('/')).Where(parts => parts.Length > 1).Select(parts => $"/{parts[0]}/:slug/")
            .GroupBy(shape => shape, StringComparer.Ordinal).OrderByDescending(group => group.Count()).Take(3).Select(group => group.Key);
        IEnumerable<string> candidates = [.. patterns.Select(pattern => AddressPattern.Ours(pattern, blog.Dialect)).OfType<string>(),
            .. sections, "/:year/:month/:day/:slug/", "/:year/:month/:slug/", "/:slug/"];
        return candidates.Where(candidate => Config.PermalinkPattern.Mistake(candidate) is null).Distinct(StringComparer.Ordinal)
            .MaxBy(candidate => posts.Count(post => MadeAddress.OfPost(candidate, post, TextFiles.SlugOf(post), blog.Zone) == post.Address))
            ?? "/:year/:month/:day/:slug/";
    }

    [GeneratedRegex(@"^(?<stem>.+)\.(?<language>[a-z]{2,3}(?:-[A-Za-z]{2,4})?)$")]
    private static partial Regex Edition();
}

/// <summary>The addresses that the site makes of itself.</summary>
internal static class MadeAddress
{
    public static string OfPost(string pattern, PlannedText post, string slug, Locale.SiteZone zone)
    {
        var date = zone.Local(post.Date ?? DateTimeOffset.UnixEpoch);
        var path = pattern
            .Replace(":year", date.Year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(":month", date.Month.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(":day", date.Day.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(":category", post.Categories is [var first, ..] ? Slug.From(first) : "uncategorized", StringComparison.Ordinal)
            .Replace(":slug", slug, StringComparison.Ordinal);
        return UrlPath.Of(post.Edition.Length > 0 ? $"/{post.Edition}{path}" : path).AsPage().Value;
    }

    public static string OfPage(string file, string edition)
    {
        var parts = file[Documents.PagesFolder.Length..^".md".Length].Split('/');
        if (edition.Length > 0 && parts[^1].EndsWith("." + edition, StringComparison.Ordinal))
            parts[^1] = parts[^1][..^(edition.Length + 1)];
        if (parts[^1] == "index") parts = parts[..^1];
        if (edition.Length > 0) parts = [edition, .. parts];
        return parts.Length == 0 ? "/" : $"/{string.Join('/', parts.Select(part => part == edition ? part : Slug.From(part)))}/";
    }
}
