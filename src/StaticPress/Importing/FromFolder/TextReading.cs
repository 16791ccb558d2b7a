using System.Globalization;
using System.Text.RegularExpressions;
using StaticPress.Content;
using StaticPress.Importing.Dialects;
using StaticPress.Importing.Marks;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>Tells of each text whether it is a post, whether anybody has seen it, and where.</summary>
internal sealed partial class TextReading(OldBlog blog, IReadOnlySet<string> languages)
{
    private static readonly string[] OfTemplates = ["{% for ", "{%- for ", "paginator.", "{% paginate", "collections.", "site.posts",
        "site.categories", "site.tags", "{{ content }}", "pagination."];

    private readonly DateText _dates =
        new(DatePattern.TryParse("MM/dd/yyyy", Words.Of("en", [.. ProgramWords.For("en")]).Calendar)!, blog.Zone) { IsChosen = true };

    /// <returns>Null for what is no text of the blog, with a note where its author would miss it.</returns>
    public PlannedText? Read(OldText text, List<ImportNote> notes)
    {
        notes.AddRange(text.Notes);
        var names = TextNames.Of(text.File.Path, blog, languages);
        return names.IsSection ? null : Read(text, names, notes);
    }

    /// <returns>Null where a list stands in the place of the page.</returns>
    /// <param name="lists">Folders at the top that hold posts.</param>
    public PlannedText? ReadSection(OldText text, IReadOnlySet<string> lists, List<ImportNote> notes)
    {
        var names = TextNames.Of(text.File.Path, blog, languages);
        return SectionPages.IsPage(text, names, blog, lists) && Read(text, names, notes) is { } page
            ? page with { IsBundle = false, FilesFolder = "" } : null;
    }

    private PlannedText? Read(OldText text, TextNames names, List<ImportNote> notes)
    {
        var place = new Place(text.File.Path);
        if (!text.HasHead && (blog.Dialect.Word == "jekyll" || text.IsHtml)) return null;
        // Hexo makes a post of what has no head at all, and copies it elsewhere as it is.
        if (!text.HasHead && blog.Dialect.Word == "hexo" && !IsPost(text, names)) return null;
        if (text.Body.Length == 0 && text.Head.Entries.Count == 0) return null;
        if (IsMadeByTemplate(text, names))
        {
            notes.Add(ImportNote.LeftOut(place, "This page was made by a template of the old theme: lists are made by the theme here."));
            return null;
        }

        if (text.Word("redirect_to").Length > 0) return null;
        if (Unpublished(text, names) is { } why)
        {
            notes.Add(ImportNote.LeftOut(place, why));
            return null;
        }

        var isPost = IsPost(text, names);
        var title = TitleOf(text, names);
        var date = DateOf(text, names, notes);
        if (isPost && date is null)
        {
            date = new DateTimeOffset(((Sources.DiskFile)text.File).Modified, TimeSpan.Zero);
            notes.Add(ImportNote.Changed(place, "This post had no date; that of its file stands in it.",
                date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        var isDraft = IsDraft(text);
        var isUnlisted = IsUnlisted(text, isPost, notes);
        var categories = Terms(text, isTag: false);
        if (categories.Count == 0 && isPost && blog.Dialect.FoldersAreCategories)
            categories = [.. blog.Dialect.Word == "pelican" ? names.Folders.TakeLast(1) : names.Folders];
        // Pelican has a category for what has none.
        if (categories.Count == 0 && isPost && blog.Dialect.Word == "pelican")
            categories = [blog.Config.Text("DEFAULT_CATEGORY") is { Length: > 0 } usual ? usual : "misc"];
        var facts = new OldFacts
        {
            Title = title,
            Slug = text.Word("slug"),
            File = names.Name,
            Folders = names.Folders,
            Date = AsAddressed(text, date),
            Categories = categories,
            Author = OldAuthors.NamesOf(text) is [var author, ..] ? author : "",
            Language = names.Language,
            Number = text.Word("id", "abbrlink", "post_id"),
        };
        var address = new OldAddresses(blog).Of(text, names, facts, isPost);
        if (OutputPath.Fault(UrlPath.Of(address).OutputFile) is { } fault)
        {
            notes.Add(ImportNote.Lost(place, $"Its address cannot be a file here, and leads nowhere now: {fault}.",
                isDraft ? "" : address));
            address = OldAddresses.Instead(facts);
        }

        return new PlannedText(text, isPost && !isUnlisted, isDraft)
        {
            IsUnlisted = isUnlisted,
            Title = title,
            Date = date,
            Address = address,
            Edition = names.Language,
            Language = names.Language,
            Stem = names.Stem,
            Section = isPost && !isUnlisted && names.Folders is [var first, ..] ? first : "",
            Categories = categories,
            Tags = Terms(text, isTag: true),
            IsBundle = names.IsIndex && blog.Dialect.Posts == PostRule.Dated && names.Name.Length > 0 && address.EndsWith('/'),
            FilesFolder = FilesFolder(text, names),
        };
    }

    /// <returns>By which rule of its program nobody saw the text; null where it was public.</returns>
    private string? Unpublished(OldText text, TextNames names)
    {
        var parts = text.File.Path.Split('/');
        return blog.Dialect.Word switch
        {
            "astro" when blog.Sources.Where(source => text.File.Path.StartsWith(source + "/", StringComparison.Ordinal))
                .Any(source => parts[source.Split('/').Length..].Any(part => part.StartsWith('_'))) =>
                "A name that begins with '_' was passed over by Astro.",
            "jekyll" when parts[0] is ['_', .. var name] && name is not ("posts" or "drafts")
                && (blog.Config.Node(["collections"]) is YamlMap map ? map.Find(name) is not null
                    : blog.Config.Texts(["collections"]).Contains(name))
                && blog.Config.Text($"collections.{name}.output") != "true" =>
                $"The collection '{name}' was not published ('output: true' is not set for it).",
            "hugo" when names.Language.Length > 0 && (blog.Config.Text($"languages.{names.Language}.disabled") == "true"
                || blog.Config.Texts(["disableLanguages"]).Contains(names.Language)) =>
                $"The language '{names.Language}' was switched off.",
            "zola" when text.Flag("render") == false => "It said 'render = false'.",
            _ when text.Flag("headless") == true || (text.Node("_build", "build") is YamlMap build
                && (build.Find("render")?.Value as YamlScalar)?.Text is "never" or "false") => "It said that no page is made of it.",
            _ => null,
        };
    }

    /// <summary>The folder of its own, or that of its name beside it, as Hexo has it.</summary>
    private string FilesFolder(OldText text, TextNames names) => names.IsIndex && names.Name.Length > 0 ? text.File.Folder.TrimEnd('/')
        : blog.Dialect.Word == "hexo" && Path.ChangeExtension(text.File.Path, null) is var beside && blog.Folder.HasFolder(beside)
            ? beside
            : "";

    /// <summary>
    /// A page that lists, that loops, or that holds nothing but one tag: what stood there was worked out. A post may write of such tags.
    /// </summary>
    private bool IsMadeByTemplate(OldText text, TextNames names)
    {
        var (isPost, isPaged) = (IsPost(text, names), text.Head.Find("pagination") is { Value: YamlMap });
        if (isPost && !isPaged) return false;
        var shown = CodeRanges.Without(Verbatim().Replace(text.Body, ""));
        if (isPaged && shown.Contains("{%", StringComparison.Ordinal)) return true;
        var isLiquid = blog.Marks.HasFlag(MarkKinds.Liquid);
        return !isPost && ((isLiquid && text.IsHtml && OfTemplates.Any(sign => shown.Contains(sign, StringComparison.Ordinal)))
            || (shown.Contains("{% for ", StringComparison.Ordinal) && shown.Contains("site.posts", StringComparison.Ordinal))
            || (isLiquid && Loop().IsMatch(shown))
            || LoneTag().IsMatch(text.Body.Trim()));
    }

    private bool IsPost(OldText text, TextNames names) => !names.IsSection && blog.Dialect.Posts switch
    {
        PostRule.InFolders =>
            text.File.Path.Split('/').SkipLast(1).Any(folder => blog.Dialect.PostFolders.Contains(folder, StringComparer.Ordinal)),
        PostRule.AllButPages =>
            names.Folders is not [var first, ..] || !blog.Dialect.PageFolders.Contains(first, StringComparer.OrdinalIgnoreCase),
        _ => (names.Folders.Count > 0 || blog.Dialect.Word is "markdown" or "zola"
            || text.File.Path.Contains("_posts/", StringComparison.Ordinal))
            && (names.Day is not null || DateWord(text).Length > 0 || DayInPath(text) is not null)
            && !text.File.Path.Contains("/pages/", StringComparison.Ordinal),
    };

    private static readonly string[] DateKeys = ["date", "pubDate", "pubDatetime", "publishDate", "publish_date", "publishedDate",
        "published_at", "publishedAt", "datePublished", "created", "created_at", "added", "posted", "postDate"];

    /// <summary>Some say <c>published: 2024-05-01</c>, where others say <c>published: true</c>.</summary>
    private static string DateWord(OldText text) =>
        text.Word(DateKeys) is { Length: > 0 } said ? said
            : text.Word("published") is [>= '0' and <= '9', _, _, ..] published ? published : "";

    private DateTimeOffset? DateOf(OldText text, TextNames names, List<ImportNote> notes)
    {
        var written = DateWord(text);
        if (written.Length > 0)
        {
            if (_dates.TryRead(written) is { } date) return date;
            if (names.Day is null) notes.Add(ImportNote.Changed(new Place(text.File.Path), "This date could not be read.", written));
        }

        return (names.Day ?? DayInPath(text)) is { } day ? blog.Zone.At(day) : null;
    }

    /// <summary>Of <c>path = "2019/05/15/a"</c>, where that is all that tells the day.</summary>
    private static DateTime? DayInPath(OldText text) => Day().Match(text.Word("path", "permalink", "url")) is { Success: true } found
        && DateTime.TryParseExact(found.Groups["day"].Value, "yyyy/M/d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>As the clock showed it whose day stands in the address: the site's in Jekyll and Hexo, else the writer's.</summary>
    private DateTimeOffset? AsAddressed(OldText text, DateTimeOffset? date) =>
        date is { } moment && blog.KnowsZone && blog.Dialect.Word is "jekyll" or "hexo" ? blog.Zone.Local(date!.Value) : date;

    private string TitleOf(OldText text, TextNames names)
    {
        if (text.Word("title") is { Length: > 0 } title)
            return blog.Dialect.Word is "jekyll" or "eleventy" or "hexo" or "pelican"
                ? System.Net.WebUtility.HtmlDecode(Element().Replace(title, "${words}")) : title;
        var heading = text.Body.TrimStart('\r', '\n', ' ').Split('\n', 2)[0].Trim();
        if (heading.StartsWith("# ", StringComparison.Ordinal)) return heading[2..].Trim('#', ' ');
        var name = names.Name.Length > 0 ? names.Name : "index";
        var words = name.Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private bool IsDraft(OldText text) =>
        text.Flag("draft") == true || text.Flag("published") == false || text.Flag("publish") == false || text.Flag("private") == true
        || (text.Flag("hidden") == true && blog.Dialect.Word is "astro" or "markdown")
        || ((string[])["encrypt", "encrypted", "protected"]).Any(key => text.Flag(key) == true) || IsEncryptedByTag(text)
        || text.Flag("isdraft") == true || text.Word("password").Length > 0 || text.Word("permalink") == "false"
        || ((string[])["status", "visibility"]).Any(key => text.Word(key) is { Length: > 0 } word && !ForeignKeys.IsPublic(word)
            && !IsHiddenInPelican(word))
        || text.File.Path.Split('/').SkipLast(1).Any(folder => blog.Dialect.DraftFolders.Contains(folder, StringComparer.Ordinal));

    /// <summary>hexo-blog-encrypt has one password for all texts of a tag: <c>encrypt: {tags: [{name: diary, password: …}]}</c>.</summary>
    private bool IsEncryptedByTag(OldText text) => blog.Config.Node(["encrypt.tags"]) is YamlList tags && tags.Items.OfType<YamlMap>()
        .Select(tag => (tag.Find("name")?.Value as YamlScalar)?.Text).OfType<string>().Any(Terms(text, isTag: true).Contains);

    private bool IsHiddenInPelican(string status) =>
        blog.Dialect.Word == "pelican" && status.Equals("hidden", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text was published and no list had it, as those are who have its address: such are pages here.</summary>
    private bool IsUnlisted(OldText text, bool isPost, List<ImportNote> notes)
    {
        var isHidden = blog.Dialect.Word switch
        {
            "pelican" => IsHiddenInPelican(text.Word("status")),
            "hugo" => text.Flag("hidden") == true || (text.Node("_build", "build") as YamlMap)?.Find("list")?.Value
                is YamlScalar { Text: "never" or "false" },
            "eleventy" => text.Flag("hidden") == true || text.Flag("eleventyExcludeFromCollections") == true,
            "astro" or "markdown" => false,
            _ => text.Flag("hidden") == true,
        };
        if (!isHidden || (!isPost && blog.Dialect.Word != "pelican")) return false;
        var isJekyll = blog.Dialect.Word == "jekyll";
        if (isPost) notes.Add(ImportNote.Changed(new Place(text.File.Path), isJekyll
            ? "'hidden' kept this post out of the list that goes page by page, and it stands in all lists here. If no list is to have it, move its file to content/pages/, with its address as 'permalink'."
            : "This post was published, but no list had it: it is a page here, which no list has either, and 'noindex' keeps searches from it."));
        return !isJekyll;
    }

    private IReadOnlyList<string> Terms(OldText text, bool isTag)
    {
        var taxonomies = text.Node("taxonomies") as YamlMap;
        string[] keys = isTag ? ["tags", "tag", "keywords"] : ["categories", "category"];
        var node = text.Node(keys)
            ?? taxonomies?.Entries.FirstOrDefault(entry => keys.Contains(entry.Key, StringComparer.OrdinalIgnoreCase))?.Value;
        return OldTerms.Names(node, blog.Dialect, isTag);
    }

    /// <summary>Which Jekyll shows as it stands there.</summary>
    [GeneratedRegex(@"<(?<name>code|em|i|b|strong|sup|sub|small|span|a|kbd|mark|del|u)(?:\s[^<>]*)?>(?<words>[^<>]*)</\k<name>>")]
    private static partial Regex Element();

    [GeneratedRegex(@"\{%-?\s*for\s+\w+\s+in\s")]
    private static partial Regex Loop();

    /// <summary>What stands between these tags is shown as it is.</summary>
    [GeneratedRegex(@"\{%-?\s*(?:raw|verbatim|highlight\s[^%]*)\s*-?%\}.*?\{%-?\s*end(?:raw|verbatim|highlight)\s*-?%\}",
        RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Verbatim();

    /// <summary><c>{{&lt; all-posts &gt;}}</c>; one that says a picture or a video is known by its words.</summary>
    [GeneratedRegex(@"^\{\{[<%]\s*[\w/-]+\s*/?[>%]\}\}$")]
    private static partial Regex LoneTag();

    [GeneratedRegex("^/?(?:[a-z-]+/)*(?<day>[0-9]{4}/[0-9]{1,2}/[0-9]{1,2})/")]
    private static partial Regex Day();
}
