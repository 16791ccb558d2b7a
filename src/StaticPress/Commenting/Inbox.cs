using System.Text;
using StaticPress.Authoring;
using StaticPress.Editing;
using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Commenting;

/// <summary>
/// Replies that wait: letters and form submissions that somebody dropped into a folder of the site. They hold addresses of people, so the
/// folder is no part of the site's sources, and has a <c>.gitignore</c> of its own.
/// </summary>
internal static class Inbox
{
    public const string Folder = "inbox/";

    private const string Ignore = Folder + ".gitignore";

    /// <summary>More than anybody moderates at one sitting.</summary>
    private const int Most = 500;

    /// <summary>What waits, by name.</summary>
    public static IReadOnlyList<WaitingComment> List(string siteFolder, Site site, LetterNotes named = default)
    {
        var root = Path.Join(siteFolder, Folder);
        if (!Directory.Exists(root) || new DirectoryInfo(root.TrimEnd('/')).LinkTarget is not null) return [];
        return
        [
            .. Directory.EnumerateFiles(root).Select(file => Path.GetFileName(file)).Where(name => name[0] != '.')
                .Order(StringComparer.Ordinal).Take(Most)
                .Select(name => Read(AuthorsFolder.At(siteFolder).Read(Folder + name), Folder + name, site, named)),
        ];
    }

    /// <summary>Lays a letter into the folder, for whoever has it in the browser.</summary>
    /// <param name="name">As it was saved; only its letters, digits and ending are taken.</param>
    public static FolderEdit Drop(AuthorsFolder door, string name, byte[] bytes)
    {
        FolderStep[] ignore = door.Read(Ignore) is null ? [new FolderStep.Create(Ignore, [.. "*\n"u8])] : [];
        var (stem, ending) = (Slug.From(Path.GetFileNameWithoutExtension(name)), IsForm(name) ? ".json" : ".eml");
        var path = Enumerable.Range(1, Most)
            .Select(number =>
                $"{Folder}{(stem.Length > 0 ? stem : "letter")}{(number > 1 ? FormattableString.Invariant($"-{number}") : "")}{ending}")
            .First(free => door.Read(free) is null);
        return new FolderEdit([.. ignore, new FolderStep.Create(path, bytes)]);
    }

    /// <summary>Publishes a reply, and throws its letter away; both can come back.</summary>
    public static Reading<FolderEdit?> Accept(AuthorsFolder door, WaitingComment reply, DateTimeOffset now) => reply.Decision switch
    {
        Decision.Accepted accepted => new Reading<FolderEdit?>(
            new FolderEdit([new FolderStep.Create(accepted.Path, Encoding.UTF8.GetBytes(accepted.Text))]).Then(Refuse(door, reply, now)),
            []),
        Decision.AlreadyThere => new Reading<FolderEdit?>(Refuse(door, reply, now), []),
        Decision.Refused refused =>
            new Reading<FolderEdit?>(null, [Problem.Error(new Place(reply.Path), ProblemCode.NotEdited, refused.Reason)]),
        _ => throw new ArgumentOutOfRangeException(nameof(reply)),
    };

    public static FolderEdit Refuse(AuthorsFolder door, WaitingComment reply, DateTimeOffset now) =>
        Trash.Take(door, [reply.Path], Path.GetFileName(reply.Path), now);

    private static WaitingComment Read(byte[]? bytes, string path, Site site, LetterNotes named)
    {
        var reading = bytes is null ? IncomingReading.Refused("This file cannot be read.") : Reading(bytes, path, site, named);
        return new WaitingComment(path, reading.Comment?.Submission, reading.Comment?.Date,
            reading.Comment is { } comment ? CommentDesk.Decide(site, comment) : new Decision.Refused(reading.Refusal));
    }

    private static IncomingReading Reading(byte[] bytes, string path, Site site, LetterNotes named)
    {
        var now = site.Options.Now;
        if (!IsForm(path))
            return Incoming.FromLetter(bytes, now) is { Refusal: not Refusals.NotALetter } ofForm
                ? ofForm
                : PlainLetter.Read(bytes, site, named, now);
        if (bytes.Length > FormSubmission.MostBytes) return IncomingReading.Refused(Refusals.TooLong);
        if (FormSubmission.Read(bytes, site.Config.Comments.FormFields) is not { } form)
            return IncomingReading.Refused("This is no submission of the reply form: it has no message.");
        if (form.IsByRobot) return IncomingReading.Refused("A robot filled this in: it has something in the field that no person sees.");
        return form.Submission.Message.Length > CommentForm.MostCharacters
            ? IncomingReading.Refused(Refusals.TooLong)
            : Incoming.FromForm(form.Submission, form.Sent, now);
    }

    private static bool IsForm(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A reply that nobody has decided about.</summary>
/// <param name="Path">Of its letter, from the site folder.</param>
/// <param name="Submission">Null when it cannot be read.</param>
/// <param name="Decision">What would become of it.</param>
internal sealed record WaitingComment(string Path, Submission? Submission, DateTimeOffset? Sent, Decision Decision);
