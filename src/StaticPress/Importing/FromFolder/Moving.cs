using System.Collections.Concurrent;
using StaticPress.Importing.Dialects;
using StaticPress.Importing.Marks;
using StaticPress.Importing.Prose;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Importing.FromFolder;

/// <summary>All that is known of the old blog before the first of its texts is written.</summary>
internal sealed record Moving(OldBlog Blog, TextPlan Plan, FileBook Files, LinkBook Links)
{
    public required OldTerms Categories { get; init; }

    public required OldTerms Tags { get; init; }

    public required OldAuthors Authors { get; init; }

    /// <summary>Former addresses, by the path of the text that has them now.</summary>
    public required ILookup<string, string> Aliases { get; init; }

    private readonly ConcurrentDictionary<string, OldConfig> _data = new(StringComparer.Ordinal);

    /// <summary>The body of a text as it stands here.</summary>
    public MarkedText BodyOf(PlannedText text)
    {
        var body = WithoutTitle(text);
        var source = new MarkSource(Blog.Marks)
        {
            FirstLine = text.Old.BodyLine,
            LinkTo = address => Links.LinkTo(address, text),
            TextAt = name => Links.TextAt(name, text),
            Value = name => Value(name, text),
            CodeFile = name => Code(name, text),
        };
        if (!text.Old.IsHtml) return BodyMarks.Read(body, source);
        var pieces = new List<string>();
        var expanded = BodyMarks.Read(body, source with { LinkTo = static address => address, Markdown = Aside });
        var prose = ProseReader.FromHtml(expanded.Text, new ProseSource
        {
            FirstLine = text.Old.BodyLine,
            LinkTo = source.LinkTo,
            MediaAt = (address, _) => source.LinkTo(address),
        });
        var whole = prose.Markdown;
        for (var i = pieces.Count - 1; i >= 0; i--) whole = whole.Replace(PlaceOf(i), pieces[i], StringComparison.Ordinal);
        return new MarkedText(whole,
            [.. expanded.Notes,
                .. prose.Losses
                    .Select(loss =>
                        new MarkNote(loss.Line, loss.Kind is not (ProseLossKind.Look or ProseLossKind.Shortcode), loss.What + ".",
                            loss.Snippet))]);

        // A text in Markdown that a page in HTML shows is put in its place when the page is Markdown too.
        string Aside(string markdown)
        {
            if (markdown.Contains(Sign)) return markdown;
            pieces.Add(LinkRewriting.In(markdown, source.LinkTo));
            return $"<p>{PlaceOf(pieces.Count - 1)}</p>";
        }

        static string PlaceOf(int number) => $"{Sign}{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}{Sign}";
    }

    /// <summary>For private use, and in no text.</summary>
    private const char Sign = '\uE000';

    /// <summary>A heading that serves as the title stands above the text here already.</summary>
    private static string WithoutTitle(PlannedText text)
    {
        if (text.Old.Word("title").Length > 0) return text.Old.Body;
        var body = text.Old.Body.TrimStart('\r', '\n', ' ');
        return body.StartsWith("# ", StringComparison.Ordinal) ? "\n" + (body.Split('\n', 2) is [_, var rest] ? rest : "") : text.Old.Body;
    }

    private string? Value(string name, PlannedText text)
    {
        var (whose, rest) = name.Split('.', 2) is [var first, var below] ? (first, below) : ("", name);
        var value = whose switch
        {
            "page" or "post" or "this" or "frontmatter" => rest == "url" ? text.Address : OfHead(rest),
            "site" when rest.StartsWith("data.", StringComparison.Ordinal) => Data(rest["data.".Length..].Split('.')),
            "site" or "config" or "metadata" => Blog.Config.Text(rest),
            // Eleventy's texts call the words of their heads by their names alone.
            _ when Blog.Dialect.Word == "eleventy" || rest is "title" or "description" or "excerpt" => OfHead(name),
            _ => "",
        };
        return value.Length > 0 ? value : null;

        string OfHead(string path) => new OldConfig([text.Old.Head], []).Text(path);
    }

    /// <summary>Of a file of data, below folders perhaps: <c>site.data.team.cm.name</c>.</summary>
    private string Data(string[] keys)
    {
        for (var depth = 1; depth < keys.Length; depth++)
        {
            var path = string.Join('/', keys[..depth]);
            var file = Blog.DataFolders
                .SelectMany(folder => (string[])[$"{folder}/{path}.yml", $"{folder}/{path}.yaml", $"{folder}/{path}.json"])
                .Select(Blog.Folder.Find).FirstOrDefault(found => found is not null);
            if (file is null) continue;
            var data = _data.GetOrAdd(file.Path, _ => new OldConfig([OldConfig.Read(file).Value], []));
            return data.Text(string.Join('.', keys[depth..]));
        }

        return "";
    }

    private string? Code(string name, PlannedText text)
    {
        string[] places =
        [
            name, text.Folder + name, $"themes/{Blog.Config.Text("theme")}/{name}",
            .. Blog.Sources.Select(source => source.Length == 0 ? name : $"{source}/{name}"),
            .. ((string[])["code", "downloads/code", "source/downloads/code", "content/downloads/code", "content/code", "_includes/code"])
                .Select(folder => $"{folder}/{name}"),
        ];
        const int Most = 100_000;
        var file = places.Select(Blog.Folder.Find).FirstOrDefault(found => found is { Length: > 0 and < Most });
        var bytes = file?.ReadAll();
        return bytes is null || StrictUtf8.FirstBadByte(bytes) >= 0 ? null : StrictUtf8.Decode(bytes).ReplaceLineEndings("\n");
    }

    /// <summary>What stands above a text and below it, as a file.</summary>
    public (string Text, IReadOnlyList<ImportNote> Notes) Written(PlannedText text)
    {
        var marked = BodyOf(text);
        var notes = marked.Notes.Select(note => new ImportNote(
            new Place(text.Path, note.Line), note.IsLost && !text.IsDraft ? NoteKind.Lost : NoteKind.Changed, note.Text,
            text.IsDraft ? "" : note.Snippet)).ToList();
        var settings = new MovedHead(text, this, notes).Settings(marked.Text);
        return (Authoring.FrontMatterText.New(settings, marked.Text.Trim('\n') + "\n"), notes);
    }
}
