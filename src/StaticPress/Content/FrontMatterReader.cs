using System.Globalization;
using StaticPress.Locale;
using StaticPress.Pictures;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>Types the front matter of one file and reports every mistake in it.</summary>
internal static class FrontMatterReader
{
    public static FrontMatter Read(YamlFields fields, DateText dates)
    {
        var frontMatter = new FrontMatter
        {
            Title = Title(fields),
            Date = Date(fields, dates),
            PublishFrom = dates.Read(fields, "publish_from"),
            Categories = TermNames.Read(fields, "category"),
            Source = Source(fields, dates),
            Authors = AuthorNames.Read(fields),
            Tags = TermNames.Read(fields, "tags"),
            Slug = SlugOf(fields),
            Permalink = Permalink(fields),
            Aliases = fields.Texts("aliases"),
            Description = fields.Text("description") ?? "",
            Image = Image(fields),
            Updated = dates.Read(fields, "updated"),
            Expires = dates.Read(fields, "expires"),
            Draft = IsDraft(fields),
            Pinned = fields.Flag("pinned") ?? false,
            Comments = fields.Flag("comments"),
            News = fields.Flag("news"),
            NoIndex = fields.Flag("noindex") ?? false,
            Canonical = WebAddress(fields, "canonical"),
            Layout = fields.Text("layout") ?? "",
            Language = LanguageTag.Read(fields, "language") ?? "",
            Series = Series(fields),
            Translation = fields.Text("translation") ?? "",
            Guid = fields.Text("guid") ?? "",
            WordPressId = fields.Number("wp_id", 1),
            Audio = AudioReader.Read(fields),
            Ratings = Ratings(fields),
            Extra = fields.Free("extra"),
        };
        fields.Finish(ForeignKeys.Remedies);
        return frontMatter;
    }

    /// <summary>An http(s) address, or empty with a problem.</summary>
    internal static string WebAddress(YamlFields fields, string key)
    {
        if (fields.Text(key) is not { } text) return "";
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0)
            return EncodedAddress.Of(text);
        fields.Bad(key, ProblemCode.BadUrl, $"'{text}' is not a web address.", "Write it whole, as in https://www.example.org/page.");
        return "";
    }

    private static string Title(YamlFields fields)
    {
        if (fields.Text("title") is { } title && title.Trim().Length > 0) return title.Trim();
        if (fields.Node("title") is YamlList or YamlMap) return "";
        if (fields.Node("title") is YamlScalar { IsWordForNothing: true })
            fields.Bad("title", ProblemCode.MissingTitle, "The title is empty: '~' and 'null' mean nothing here.",
                "Write the title there; if it is this very word, put it into quotation marks.");
        else if (fields.Node("title") is YamlScalar { Text: null, IsQuoted: false } && fields.Has("title"))
            fields.Bad("title", ProblemCode.MissingTitle, "The title is empty.",
                "If it begins with #, put it into quotation marks: title: \"#BringThemHome\".");
        else if (fields.Root.Entries.FirstOrDefault(entry => Suggestion.Nearest(entry.Key, ["title"]) is not null) is { } near
            && near.Key != "title")
            fields.BadKey(near, ProblemCode.MissingTitle, $"There is no title, but a line '{near.Key}:'.", "Write 'title:' there.");
        else fields.Bad("title", ProblemCode.MissingTitle, "There is no title.", "Add a line 'title: …' to the front matter.");
        return "";
    }

    private static DateTimeOffset? Date(YamlFields fields, DateText dates)
    {
        var day = DayOfPath.OfName(fields.File);
        if (dates.Read(fields, "date") is not { } date)
            return !fields.Has("date") && (day ?? ElsewhereTold(fields)) is { } told ? dates.Zone.At(told) : null;
        // A moment may lie on the next day or the day before on another clock.
        const int DayAlone = 10;
        var most = fields.Text("date")!.Trim().Length > DayAlone ? 1 : 0;
        if (day is { } named && !DayOfPath.IsOfTranslation(fields.File) && Math.Abs((dates.Zone.Local(date).Date - named).TotalDays) > most)
        {
            fields.Doubt("date", ProblemCode.DatesDiffer, string.Create(CultureInfo.InvariantCulture,
                $"The file's name says {named:yyyy-MM-dd}, and 'date' {dates.Zone.Local(date):yyyy-MM-dd}, which counts."),
                "Write the same day in both; an address that was published must stay as it is.");
        }

        return date;
    }

    /// <summary>By the folders of a post, or by the address that it is given.</summary>
    private static DateTime? ElsewhereTold(YamlFields fields) => !fields.File.StartsWith(Documents.PostsFolder, StringComparison.Ordinal)
        ? null
        : DayOfPath.OfFolders(fields.File[Documents.PostsFolder.Length..])
            ?? (fields.Node("permalink") is YamlScalar { Text: { } address } ? DayOfPath.OfAddress(address) : null);

    /// <summary>
    /// <c>draft: true</c>, or what says the same elsewhere: <c>published: false</c> (Jekyll), <c>status: draft</c> (Pelican, WordPress),
    /// <c>private: true</c>. A post that somebody hid is not shown because its word for it is another.
    /// </summary>
    private static bool IsDraft(YamlFields fields)
    {
        var draft = fields.Flag("draft") ?? false;
        if (fields.Node("draft") is YamlScalar { Text: null })
        {
            fields.Doubt("draft", ProblemCode.EmptyFlag, "'draft' says neither true nor false, so this is published.",
                "Write 'draft: true' to hold it back, or remove the line.");
        }

        // Some write the date of publication there, which holds nothing back.
        if (fields.HasForeign("published") && IsFlag(fields.Node("published"))) draft |= fields.Flag("published") == false;
        foreach (var key in (string[])["private", "hidden"])
        {
            if (fields.HasForeign(key) && IsFlag(fields.Node(key))) draft |= fields.Flag(key) == true;
        }

        foreach (var key in (string[])["status", "visibility"])
        {
            if (fields.HasForeign(key) && fields.Node(key) is YamlScalar { Text: { } word }) draft |= !ForeignKeys.IsPublic(word);
        }

        if (fields.HasForeign("password") && fields.Text("password") is { Length: > 0 })
        {
            draft = true;
            fields.Doubt("password", ProblemCode.BadValue, "No password protects a page of a static site; this post is held back.",
                "Take the line out to publish it for everybody.");
        }

        return draft;
    }

    private static bool IsFlag(YamlNode? node) =>
        node is YamlScalar { Text: { } text } && text.ToLowerInvariant() is "true" or "false" or "yes" or "no" or "on" or "off";

    private static string Series(YamlFields fields)
    {
        var names = fields.Texts("series");
        if (names.Count > 1)
            fields.Bad("series", ProblemCode.WrongType, "A post is a part of one series here.",
                "Name one, and put the others under 'tags:'.");
        return names.Count == 0 ? "" : names[0];
    }

    /// <returns>As written where that can stand in an address, else what stands there instead, and the author is told.</returns>
    private static string SlugOf(YamlFields fields)
    {
        if (fields.Text("slug") is not { } text || text.Trim().Length == 0) return "";
        if (Slug.AsWritten(text) is { } written) return written;
        var slug = Slug.From(Uri.UnescapeDataString(text));
        if (slug == text.Trim()) return slug; // The name of a device: that no file may be called so is told of every address.
        fields.Doubt("slug", ProblemCode.AddressChanged, $"'{text}' cannot stand in an address as it is; '{slug}' stands there.",
            $"Write 'slug: {slug}', or the whole address as 'permalink:'.");
        return slug;
    }

    private static string Permalink(YamlFields fields)
    {
        if (fields.Text("permalink") is not { } text) return "";
        // As Eleventy has it, from the root; a word alone is the name of a pattern to Jekyll.
        if (text.Length > 0 && text[0] is not ('/' or '.') && text.AsSpan().ContainsAny('/', '.') && !text.Contains(':')) text = "/" + text;
        // Browsers and WordPress show an address with its letters encoded; the folder is called as they read.
        var path = Uri.UnescapeDataString(text);
        if (!text.Contains("/:", StringComparison.Ordinal) && UrlPath.TryParse(text) is not null && UrlPath.TryParse(path) is not null)
            return path;
        var hint = text.Contains("/:", StringComparison.Ordinal)
            ? "Words with a colon, such as ':year', stand only in 'permalinks:' of site.yml."
            : "Write it from the root, as in /about/the-show/.";
        fields.Bad("permalink", ProblemCode.BadPermalink, $"'{text}' is not an address inside the site.", hint);
        return "";
    }

    private static SourceCredit? Source(YamlFields fields, DateText dates)
    {
        if (fields.Node("source") is YamlScalar { Text: { } only }) return new SourceCredit(only, "", "", null);
        if (fields.Map("source") is not { } source) return null;
        var name = source.HasForeign("title") && !source.Has("name") ? source.Text("title") : source.Text("name");
        var credit = new SourceCredit(name ?? "", WebAddress(source, "url"), source.Text("author") ?? "", dates.Read(source, "date"));
        if (credit.Name.Length == 0)
            source.Bad("name", ProblemCode.BadValue, "The source has no name.", "Add 'name: Jerusalem Post' beside its url.");
        source.Finish(ForeignKeys.RemediesOfSources);
        return credit;
    }

    private static LeadImage? Image(YamlFields fields)
    {
        if (fields.Node("image") is YamlScalar { Text: { } src }) return new LeadImage(src, "", "", "");
        if (fields.Map("image") is not { } image) return null;
        var lead = new LeadImage(image.Text("src") ?? "", image.Text("alt") ?? "", image.Text("caption") ?? "", image.Text("credit") ?? "")
        {
            Focus = Focus(image),
            IsDecoration = image.Node("alt") is YamlScalar { Text: "" },
        };
        if (lead.Src.Length == 0)
            image.Bad("src", ProblemCode.BadValue, "The image has no file.", "Add 'src: /media/picture.jpg' beside its alt text.");
        image.Finish();
        return lead.Src.Length == 0 ? null : lead;
    }

    /// <summary><c>30% 40%</c>, from the left and from the top, as CSS's <c>object-position</c> has it.</summary>
    private static FocalPoint Focus(YamlFields image)
    {
        if (image.Text("focus") is not { } text) return FocalPoint.Centre;
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 2 && Percent(parts[0]) is { } x && Percent(parts[1]) is { } y) return new FocalPoint(x, y);
        image.Bad("focus", ProblemCode.BadValue, $"'{text}' is not a point of a picture.",
            "Write it from the left and from the top, as in 30% 40%.");
        return FocalPoint.Centre;

        static int? Percent(string part) =>
            part.EndsWith('%')
                && int.TryParse(part.AsSpan(0, part.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
                && value <= 100 ? value : null;
    }

    private static ImportedRatings? Ratings(YamlFields fields)
    {
        if (fields.Map("ratings") is not { } ratings) return null;
        var count = ratings.Number("count", 1) ?? 0;
        var text = ratings.Text("average") ?? "";
        ratings.Finish();
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var average)
            && average is >= 1 and <= 5)
        {
            return count == 0 ? null : new ImportedRatings((int)Math.Round(average * 100), count);
        }

        ratings.Bad("average", ProblemCode.BadValue, $"'{text}' is not a rating.", "Write a number from 1 to 5, as in 4.6.");
        return null;
    }
}
