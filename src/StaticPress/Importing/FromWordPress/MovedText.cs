using System.Globalization;
using System.Text.RegularExpressions;
using StaticPress.Authoring;
using StaticPress.Content;
using StaticPress.Importing.Prose;
using StaticPress.Importing.WordPress;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromWordPress;

/// <summary>A post or page as a file, with what could not be said in it.</summary>
internal sealed partial record MovedText(string Text, IReadOnlyList<ImportNote> Notes, bool HasAudio)
{
    private const int WordsOfTitle = 8;

    /// <param name="aliases">Former addresses that no other text has.</param>
    public static MovedText Of(ExportItem item, PlannedItem place, Mover mover, IReadOnlyList<string> aliases)
    {
        var content = Tongues.Apart(PageBuilder.ContentOf(item)) + (place.IsPost ? Recording.Player(item) : "") + PicturesOf(item);
        var prose = ProseReader.FromWordPress(content, mover.SourceOf(item));
        var notes = prose.Losses.Select(loss => Note(loss, item.Head.Place, isSeen: place.Standing != Standing.Draft)).ToList();
        if (Tongues.AreIn(item.Content))
            notes.Add(ImportNote.Changed(item.Head.Place, "This text stood here in several languages; one stands below the other now."));
        var body = prose.Markdown.TrimEnd('\n') + "\n";
        if (PageBuilder.NameOf(item) is { } builder && !body.Any(char.IsLetterOrDigit))
        {
            notes.Add(ImportNote.Lost(item.Head.Place,
                $"The page builder {builder} kept this text in a way that is not read here, so it is empty. Copy its words from the old site into the file."));
        }

        var head = new Head(item, place, mover, notes);
        var settings = head.Settings(body, aliases);
        foreach (var link in prose.Links.Where(link => link.StartsWith('#') && !DeadPart.IsThere(body, link[1..])))
            mover.Addresses.TellDead(link);
        return new MovedText(FrontMatterText.New(settings, body), notes, head.HasAudio);
    }

    /// <summary>What a shop shows beside a product (<c>_product_image_gallery</c>: <c>32,33</c>).</summary>
    private static string PicturesOf(ExportItem item) =>
        item.MetaOf("_product_image_gallery") is { Length: > 0 } ids && ids.All(sign => char.IsAsciiDigit(sign) || sign == ',')
            ? $"\n\n[gallery ids=\"{ids}\"]" : "";

    /// <summary>How many pages WordPress parted the text into.</summary>
    public static int PagesOf(string content) => NextPage().Count(content) + 1;

    /// <param name="isSeen">Of what nobody has seen yet, no word stands in the report, and no reader misses it.</param>
    private static ImportNote Note(ProseLoss loss, Place place, bool isSeen) => new(
        place with { Line = loss.Line },
        loss.Kind switch
        {
            ProseLossKind.Members => NoteKind.LeftOut,
            ProseLossKind.Look or ProseLossKind.Shortcode => NoteKind.Changed,
            _ => isSeen ? NoteKind.Lost : NoteKind.Changed,
        },
        loss.What + ".",
        isSeen ? loss.Snippet : "");

    [GeneratedRegex("<!--nextpage-->")]
    private static partial Regex NextPage();

    /// <summary>What stands above the text.</summary>
    private sealed class Head(ExportItem item, PlannedItem place, Mover mover, List<ImportNote> notes)
    {
        private readonly SeoFields _seo = SeoFields.Of(item);

        public bool HasAudio { get; private set; }

        private bool IsPublic => place.Standing is Standing.Live or Standing.Scheduled;

        public IEnumerable<YamlSetting> Settings(string body, IReadOnlyList<string> aliases)
        {
            var terms = item.Terms.Select(term => mover.Names.Terms.Use(term, isSeen: place is { IsPost: true, Standing: Standing.Live }))
                .OfType<BookedTerm>()
                .Distinct().ToArray();
            var categories = Primary([.. terms.Where(term => term.Sort == TermSort.Category)]);
            var description = PlainWords.Of(Tongues.First(item.Excerpt)) is { Length: > 0 } excerpt ? excerpt : _seo.Description;
            return
            [
                new("title", YamlSpelling.Quoted(Title(body))),
                new("date", place.IsPost || place.HasDate ? YamlSpelling.Plain(BlogZone.Written(place.Date)) : null),
                new("updated", Updated()),
                new("draft", place.Standing == Standing.Draft || place is { IsPost: false, Standing: Standing.Scheduled }
                    ? YamlSpelling.Plain("true")
                    : null),
                new("pinned", item.Head.IsSticky && place.IsPost ? YamlSpelling.Plain("true") : null),
                new("category", Names(categories)),
                new("tags", terms.Any(term => term.Sort == TermSort.Tag)
                    ? YamlSpelling.List(terms.Where(term => term.Sort == TermSort.Tag).Select(term => term.Name)) : null),
                new("series", SeriesOf() is { Length: > 0 } series ? YamlSpelling.Quoted(series) : null),
                new("author", Authors()),
                new("language", LanguageOf()),
                new("translation", Translation()),
                new("slug", place.IsPost && PostSlugOf(place.File) != place.Slug ? YamlSpelling.Plain(place.Slug) : null),
                new("permalink", Permalink(categories)),
                new("aliases", aliases.Count > 0 ? YamlSpelling.Items(aliases.Select(YamlSpelling.Plain)) : null),
                new("description", description.Length > 0 ? YamlSpelling.Quoted(description) : null),
                new("image", Image()),
                new("audio", Audio()),
                new("comments", Comments()),
                new("noindex", _seo.NoIndex ? YamlSpelling.Plain("true") : null),
                new("canonical",
                    _seo.Canonical.Length > 0 && mover.Blog.Read(_seo.Canonical) is null ? YamlSpelling.Plain(_seo.Canonical) : null),
                new("ratings", place.IsPost ? RatingFields.Of(item) : null),
                new("wp_id", item.Head.Id > 0 && mover.Items.Find(item.Head.Id) == place ? YamlSpelling.Plain(Number(item.Head.Id)) : null),
                new("guid", place.IsPost ? Guid() : null),
                new("extra", Extra(description)),
            ];
        }

        /// <summary>WordPress opens every page; only one below which somebody spoke is a place for it.</summary>
        private YamlSpelling? Comments() => place.IsPost
            ? item.Head.IsOpenToComments == false ? YamlSpelling.Plain("false") : null
            : item.Head.IsOpenToComments == true && item.Comments.Any(comment => comment.IsShown) ? YamlSpelling.Plain("true") : null;

        private string Title(string body)
        {
            if (PlainWords.OfTitle(item.Head.Title) is { Length: > 0 } title) return title;
            var words = PlainWords.Of(string.Join(' ', MembersOnly.Without(item.Content, out _)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(200)))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var made = words.Length > 0 && body.Trim().Length > 0
                ? string.Join(' ', words.Take(WordsOfTitle)) + (words.Length > WordsOfTitle ? " …" : "")
                : place.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (IsPublic)
                notes.Add(ImportNote.Changed(item.Head.Place, "This text had no title; its first words, or its day, serve as one.", made));
            return made;
        }

        /// <summary>WordPress notes every touch; what is of the same day is no correction.</summary>
        private YamlSpelling? Updated() =>
            BlogZone.Moment(item.Head.Modified, item.Head.ModifiedGmt, mover.Zone) is { } updated && IsPublic
                && updated.Date > place.Date.Date
                ? YamlSpelling.Plain(BlogZone.Written(updated)) : null;

        /// <summary>The one that its author named first stands first.</summary>
        private BookedTerm[] Primary(BookedTerm[] categories)
        {
            var number = item.MetaOf("_yoast_wpseo_primary_category") ?? item.MetaOf("rank_math_primary_category");
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return categories;
            return [.. categories.OrderBy(category => category.Id != id)];
        }

        private static YamlSpelling? Names(BookedTerm[] terms) => terms switch
        {
            [] => null,
            [var only] when !only.Name.Contains(',', StringComparison.Ordinal) => YamlSpelling.Plain(only.Name),
            _ => YamlSpelling.List(terms.Select(term => term.Name)),
        };

        private string SeriesOf() => PlainWords.OfTitle(item.Terms.FirstOrDefault(term => term.Taxonomy == "series")?.Name ?? "");

        private YamlSpelling? LanguageOf() =>
            item.Terms.FirstOrDefault(term => term.Taxonomy == "language")?.Slug is { Length: 2 or 3 } language
                && language.All(char.IsAsciiLetter)
                ? YamlSpelling.Plain(language) : null;

        /// <summary>Polylang groups the translations of a text below a term that they share.</summary>
        private YamlSpelling? Translation() =>
            place.IsPost && item.Terms.FirstOrDefault(term => term.Taxonomy == "post_translations")?.Slug is { Length: > 0 } group
                ? YamlSpelling.Plain(group) : null;

        private YamlSpelling? Authors()
        {
            var found = item.Terms.Where(term => term.Taxonomy == "author")
                .Select(term => mover.Names.Authors.UseGuest(term.Slug, term.Name))
                .OfType<BookedAuthor>().Distinct().ToArray();
            if (found.Length == 0 && mover.Names.Authors.Use(item.Head.Creator) is { } only) found = [only];
            return found switch
            {
                [] => null,
                [var one] => YamlSpelling.Plain(one.Id),
                _ => YamlSpelling.List(found.Select(author => author.Id)),
            };
        }

        private YamlSpelling? Permalink(BookedTerm[] categories)
        {
            if (place.IsPost && place.Standing == Standing.Draft) return null;
            var made = place.IsPost
                ? PermalinkShape.Filled(mover.Items.Pattern, place, categories is [var first, ..] ? first.Slug : "")
                : PageAddress(place.File);
            return made == place.Address ? null : YamlSpelling.Plain(place.Address);
        }

        private YamlSpelling? Image()
        {
            if (!int.TryParse(item.MetaOf("_thumbnail_id"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id == 0)
                return null;
            if (mover.Library.Attachment(id)?.Attachment is not { } picture)
            {
                if (IsPublic)
                    notes.Add(ImportNote.Lost(item.Head.Place,
                        "The picture of this text is not in the export. Export again, with 'All content'.", $"_thumbnail_id {id}"));
                return null;
            }

            var (caption, credit) = Credit(PlainWords.Of(Tongues.First(picture.Caption)));
            return YamlSpelling.Group(
                new YamlSetting("src", YamlSpelling.Plain(mover.Library.AddressOf(picture.Url, id))),
                // Written out where it is empty: that nobody described the picture is for its author to mend, and no mistake of the move.
                new YamlSetting("alt", YamlSpelling.Quoted(PlainWords.Of(Tongues.First(picture.Alt)))), Words("caption", caption),
                Words("credit", credit.Length > 0 ? credit : PlainWords.Of(picture.Credit)));

            static YamlSetting Words(string key, string text) => new(key, text.Length > 0 ? YamlSpelling.Quoted(text) : null);
        }

        private static (string Caption, string Credit) Credit(string caption) =>
            CreditAtEnd().Match(caption) is { Success: true } found
                ? (caption[..found.Index].TrimEnd(), found.Groups[1].Value.Trim())
                : (caption, "");

        private YamlSpelling? Audio()
        {
            if (!place.IsPost || Recording.Of(item) is not { } recording) return null;
            var setting = recording.Setting(mover.Library.AddressOf(recording.Url, null));
            HasAudio = setting is not null;
            if (setting is null && IsPublic)
            {
                notes.Add(ImportNote.Lost(item.Head.Place,
                    "The size of the recording is not told, which podcast programs need: add 'audio:' with 'url:' and 'length:' by hand.",
                    recording.Url));
            }

            return setting;
        }

        private YamlSpelling? Guid()
        {
            if (item.Head.Guid is not { Length: > 0 } guid || mover.Items.HasGuid(guid) != place) return null;
            if (ReaderText.IsClean(guid)) return YamlSpelling.Plain(guid);
            if (IsPublic)
            {
                notes.Add(ImportNote.Lost(item.Head.Place,
                    "Its guid holds a sign that nobody sees, which no feed here has: readers of the feed see the post once more.",
                    ReaderText.Line(guid)));
            }

            return null;
        }

        private YamlSpelling? Extra(string description)
        {
            YamlSetting?[] kept =
            [
                _seo.Title.Length > 0 && _seo.Title != PlainWords.OfTitle(item.Head.Title)
                    ? new("seo_title", YamlSpelling.Quoted(_seo.Title))
                    : null,
                _seo.Description.Length > 0 && _seo.Description != description
                    ? new("seo_description", YamlSpelling.Quoted(_seo.Description))
                    : null,
                item.Head.Type is not ("post" or "page") ? new("type", YamlSpelling.Plain(item.Head.Type)) : null,
                item.Terms.FirstOrDefault(term => term.Taxonomy == "post_format")?.Slug is { } format
                    ? new("format", YamlSpelling.Plain(format.Replace("post-format-", "", StringComparison.Ordinal))) : null,
            ];
            return kept.OfType<YamlSetting>().ToArray() is { Length: > 0 } settings ? YamlSpelling.Group(settings) : null;
        }

        private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

        /// <summary>What the site makes of the file's name where it says no slug.</summary>
        private static string PostSlugOf(string file) => Slug.From(Path.GetFileNameWithoutExtension(file)[11..]);

        private static string PageAddress(string file) =>
            $"/{string.Join('/', file[Documents.PagesFolder.Length..^".md".Length].Split('/') switch
            {
                [.. var above, "index"] => above.Select(Slug.From),
                var parts => parts.Select(Slug.From),
            })}/";
    }

    [GeneratedRegex(@"\s*\((?:photo )?credits?:\s*([^()]+)\)\s*\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex CreditAtEnd();
}

/// <summary>Links within a text: plug-ins for tables of contents leave many that lead nowhere.</summary>
internal static class DeadPart
{
    /// <param name="body">The text, as Markdown.</param>
    /// <param name="part">What stands behind the hash sign of a link in it.</param>
    public static bool IsThere(string body, string part)
    {
        var id = Uri.UnescapeDataString(part);
        // Below each text this program has a place for what readers wrote.
        if (id is "" or "top" || OldUrl.Replies == $"#{id}" || body.Contains($"{{#{id}", StringComparison.Ordinal)
            || body.Contains($"id=\"{id}\"", StringComparison.Ordinal)
            || body.Contains($"name=\"{id}\"", StringComparison.Ordinal)) return true;
        return body.Split('\n').Any(line => line.StartsWith('#') && Slug.From(line.TrimStart('#')) == id);
    }
}
