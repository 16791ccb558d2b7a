using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Content;
using StaticPress.Importing.Prose;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>
/// Replies that the old blog kept among its data: <c>_data/comments/SLUG/entry1.yml</c>, or a list of them in
/// <c>_data/comments/SLUG.yml</c>; or, with Jekyll, in a folder of their own, as data or as small texts: <c>_comments/SLUG/1.md</c>.
/// </summary>
internal sealed partial class OldReplies
{
    /// <summary>Levels of folders, lists and groups around a reply.</summary>
    private const int MostAround = 6;

    private const string OwnFolder = "_comments";

    private readonly Moving _moving;
    private readonly DateText _dates;
    private readonly Dictionary<string, PlannedText> _texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ImportNote> _notes = [];
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    private OldReplies(Moving moving)
    {
        _moving = moving;
        _dates = new DateText(DatePattern.TryParse("MM/dd/yyyy", Words.Of("en", [.. ProgramWords.For("en")]).Calendar)!, moving.Blog.Zone)
        { IsChosen = true };
        foreach (var text in moving.Plan.Texts.Where(text => text.Edition.Length == 0).OrderByDescending(text => text.IsPost))
        {
            foreach (var name in NamesOf(text)) _texts.TryAdd(name, text);
        }
    }

    /// <summary>By the path from the site folder.</summary>
    public IReadOnlyDictionary<string, string> Files => _files;

    public IReadOnlyList<ImportNote> Notes => _notes;

    public int Found { get; private set; }

    public int Held { get; private set; }

    public int Moved { get; private set; }

    /// <param name="below">From the folder of data.</param>
    public static bool AreIn(string below) => below.Split('/')[0].Split('.')[0].ToLowerInvariant() is "comments" or "replies";

    public static OldReplies Of(Moving moving)
    {
        var replies = new OldReplies(moving);
        var found = new List<FoundReply>();
        var own = moving.Blog.Dialect.Word == "jekyll" ? moving.Blog.Folder.Below(OwnFolder) : [];
        var among = moving.Blog.DataFolders.SelectMany(folder => moving.Blog.Folder.Below(folder)
            .Where(file => AreIn(file.Path[(folder.Length + 1)..])).Select(file => (file, file.Path[(folder.Length + 1)..])));
        foreach (var (file, below) in among.Concat(own.Select(file => (file, file.Path))))
        {
            if (replies.DataOf(file) is not { } data) continue;
            var names = Path.ChangeExtension(below, null).Split('/')[1..];
            if (data.Problems is [var problem, ..])
                replies._notes.Add(ImportNote.Lost(problem.Place, $"The replies in this file cannot be read: {problem.Text}"));
            else Collect(data.Value, names, (file.Path, found));
        }

        replies.Found = found.Count;
        foreach (var thread in found.GroupBy(replies.TextOf)) replies.Move(thread.Key, [.. thread]);
        return replies;
    }

    /// <returns>Null for what holds no reply by its name.</returns>
    private DataFile? DataOf(SourceFile file)
    {
        if (DataFile.KindOf(file) is not null) return DataFile.Read(new MemoryFile(file.Path, WithoutTypes(file)));
        if (!MarkdownFile.Is(file.Path)) return null;
        var text = OldText.Read(file, new FrontDefaults());
        _notes.AddRange(text.Notes);
        if (text.Body.Trim().Length == 0) return null;
        var message = new YamlEntry("message", new YamlScalar(text.Body, text.BodyLine, 1), text.BodyLine, 1);
        return new DataFile(file, text.Head with { Entries = [message, .. text.Head.Entries] }, []);
    }

    /// <summary>Python's and Ruby's YAML says of a value what it is, as <c>!!binary</c>; nothing of that is read here.</summary>
    private static byte[] WithoutTypes(SourceFile file)
    {
        var bytes = file.ReadAll();
        return StrictUtf8.FirstBadByte(bytes) < 0 && DataFile.KindOf(file) is ".yml" or ".yaml"
            ? Encoding.UTF8.GetBytes(Type().Replace(StrictUtf8.Decode(StrictUtf8.WithoutMark(bytes)), "")) : bytes;
    }

    private static void Collect(YamlNode node, string[] names, (string File, List<FoundReply> Found) into)
    {
        if (names.Length > MostAround) return;
        switch (node)
        {
            case YamlMap map when ReplyFields.IsOne(map):
                into.Found.Add(new FoundReply(new ReplyFields(map, names is [.., var last] ? last : ""), names, new Place(into.File)));
                break;
            case YamlMap map:
                foreach (var entry in map.Entries) Collect(entry.Value, [.. names, entry.Key], into);
                break;
            case YamlList list:
                foreach (var item in list.Items) Collect(item, names, into);
                break;
        }
    }

    /// <summary>What names a text in data: its file, its slug, its address.</summary>
    private static IEnumerable<string> NamesOf(PlannedText text)
    {
        var address = text.Address.Trim('/');
        if (address.EndsWith(".html", StringComparison.Ordinal)) address = address[..^".html".Length];
        yield return address;
        yield return address.Replace('/', '-');
        yield return text.Name;
        yield return TextFiles.SlugOf(text);
        if (text.Old.Word("slug") is { Length: > 0 } slug) yield return slug;
        yield return Slug.From(text.Title);
    }

    /// <returns>Null for one that no text is known for.</returns>
    private PlannedText? TextOf(FoundReply reply)
    {
        var names = reply.Names;
        var paths = Enumerable.Range(0, names.Length).Select(less => string.Join('/', names[..^less])).Concat(names);
        return paths.Concat(reply.Fields.Posts).Select(Bare)
            .Select(name => _texts.GetValueOrDefault(name) ?? _texts.GetValueOrDefault(Slug.From(name)))
            .FirstOrDefault(text => text is not null);
    }

    private static string Bare(string name)
    {
        var path = Uri.TryCreate(name, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsolutePath : name;
        path = Uri.UnescapeDataString(path).Trim('/');
        return Path.GetExtension(path) is ".html" or ".md" ? path[..path.LastIndexOf('.')] : path;
    }

    private void Move(PlannedText? text, FoundReply[] thread)
    {
        if (text is null)
        {
            _notes.AddRange(thread.Where(reply => !reply.Fields.IsHeld).CountBy(reply => reply.Place.File)
                .Select(file => ImportNote.Lost(new Place(file.Key), string.Create(CultureInfo.InvariantCulture,
                    $"No text is known that was answered here: {file.Value:N0} {(file.Value == 1 ? "reply was" : "replies were")} left out. Name the file or its folder as the text is named, and import again."))));
            return;
        }

        var shown = thread.Where(reply => !reply.Fields.IsHeld).ToArray();
        Held += thread.Length - shown.Length;
        var ids = new ReplyIds([.. shown.Select(reply => reply.Fields)], word => _texts.ContainsKey(Bare(word)));
        for (var i = 0; i < shown.Length; i++)
        {
            if (Reply(shown[i], text, (ids.Of(i), ids.ParentOf(i))) is not { } reply) continue;
            if (ids.IsOrphan(i)) _notes.Add(ImportNote.Changed(shown[i].Place,
                $"Reply {reply.Id} answers one that is not there, and stands for itself now."));
            Moved++;
            foreach (var file in reply.Files())
                _files[$"{CommentFiles.Folder}{text.CommentFolder}/{file.Id}{CommentFiles.Ending}"] = file.Text;
        }
    }

    private MovedReply? Reply(FoundReply found, PlannedText text, (string Id, string Parent) place)
    {
        var (fields, message) = (found.Fields, found.Fields.Message);
        if (Element().IsMatch(message))
        {
            var prose = ProseReader.FromComment(message, new ProseSource { LinkTo = address => _moving.Links.LinkTo(address, text) });
            _notes.AddRange(prose.Losses.Where(loss => loss.Kind is not ProseLossKind.Look)
                .Select(loss => ImportNote.Lost(found.Place, $"In reply {place.Id}: {loss.What}.", loss.Snippet)));
            message = prose.Markdown;
        }

        message = ReaderText.Lines(message).Trim();
        var said = MailAddresses.TakenOut(message);
        if (said != message) _notes.Add(ImportNote.Changed(found.Place, $"An e-mail address was taken out of reply {place.Id}."));
        if (said.Length == 0)
        {
            _notes.Add(ImportNote.Lost(found.Place, $"Reply {place.Id} has no words that can be shown, so it is left out."));
            return null;
        }

        var date = fields.Date(_dates, _moving.Blog.Zone);
        if (date is null) _notes.Add(ImportNote.Changed(found.Place,
            $"Reply {place.Id} has no date that can be read; it has that of its text."));
        return new MovedReply(place.Id, said)
        {
            Parent = place.Parent,
            Name = MovedReply.NameOf(System.Net.WebUtility.HtmlDecode(fields.Author)),
            Url = fields.Url,
            Date = date ?? text.Date ?? DateTimeOffset.UnixEpoch,
            Rating = fields.Rating,
            Source = _moving.Blog.Dialect.Word,
        };
    }

    [GeneratedRegex(@"(?<=:[ ]|^[ ]*-[ ])!!?[\w/:.-]+(?=[ \r\n])", RegexOptions.Multiline)]
    private static partial Regex Type();

    [GeneratedRegex(@"</?(?:p|br|a|em|strong|b|i|u|s|del|code|pre|blockquote|ul|ol|li|div|span|img|h[1-6]|hr|script|style)\b[^<>]*>",
        RegexOptions.IgnoreCase)]
    private static partial Regex Element();

    /// <param name="Names">Of the folders, the file and the groups around it.</param>
    private sealed record FoundReply(ReplyFields Fields, string[] Names, Place Place);
}
