using System.Text.Json;
using StaticPress.Primitives;

namespace StaticPress.Authoring;

/// <summary>
/// What an edit of several files is about to do, on the disk before its first step. Whoever is cut off in the middle (a power cut, a killed
/// program) finds it at the next start, and does the rest.
/// </summary>
internal static class EditJournal
{
    /// <summary>In the site folder; no build reads it, and it is there only while an edit is made.</summary>
    public const string File = ".unfinished-edit";

    /// <summary>Where edits have to do: a journal that somebody else laid there reaches no further.</summary>
    private static readonly string[] Rooms = ["content/", "static/", "words/", "themes/", "inbox/", ".trash/"];

    /// <returns>Why it could not be written; done when it is on the disk.</returns>
    public static Saving Write(AuthorsFolder door, IEnumerable<FolderStep> steps) => door.Put(File, Written(steps));

    public static void Remove(AuthorsFolder door)
    {
        if (door.Read(File) is { } there) door.Remove(File, there);
    }

    /// <summary>Does what is left of an edit that was cut off.</summary>
    /// <returns>The files that the edit was about, with what could not be finished because somebody changed it meanwhile; none and none
    /// where no edit was cut off.</returns>
    /// <exception cref="IOException">The system refuses.</exception>
    public static Reading<IReadOnlyList<string>> Finish(AuthorsFolder door)
    {
        if (door.Read(File) is not { } bytes) return new Reading<IReadOnlyList<string>>([], []);
        if (Read(bytes) is not { } steps)
        {
            return new Reading<IReadOnlyList<string>>([], [Problem.Error(new Place(File), ProblemCode.NotEdited,
                "This file is no list of edits that StaticPress wrote, so nothing is done by it.", "Remove it.")]);
        }

        // What an early step wrote a later one may have moved on: the last that is done tells where it was cut off.
        var done = Array.FindLastIndex(steps, step => step.IsDone(door)) + 1;
        Problem[] left = [.. steps[done..].Select(step => step.Apply(door).Problem).OfType<Problem>()];
        door.Remove(File, bytes);
        return new Reading<IReadOnlyList<string>>([.. new FolderEdit(steps).Paths], left);
    }

    /// <summary>Where this program changes files of an author.</summary>
    public static IEnumerable<string> Folders => Rooms.Select(room => room.TrimEnd('/'));

    private static byte[] Written(IEnumerable<FolderStep> steps)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartArray();
            foreach (var step in steps)
            {
                json.WriteStartObject();
                switch (step)
                {
                    case FolderStep.Change change:
                        json.WriteString("change", change.Path);
                        json.WriteBase64String("was", change.Was);
                        json.WriteBase64String("now", change.Bytes);
                        break;
                    case FolderStep.Create create:
                        json.WriteString("create", create.Path);
                        json.WriteBase64String("now", create.Bytes);
                        break;
                    case FolderStep.Remove remove:
                        json.WriteString("remove", remove.Path);
                        json.WriteBase64String("was", remove.Was);
                        break;
                    case FolderStep.Move move:
                        json.WriteString("move", move.From);
                        json.WriteString("to", move.To);
                        break;
                    default:
                        throw new ArgumentOutOfRangeException(nameof(steps));
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return stream.ToArray();
    }

    /// <returns>Null for what was not written here.</returns>
    private static FolderStep[]? Read(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            FolderStep[] steps = [.. document.RootElement.EnumerateArray().Select(Step)];
            return steps.SelectMany(step => step.Paths).All(IsOfTheSite) ? steps : null;
        }
        catch (Exception refused) when (refused is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static FolderStep Step(JsonElement step)
    {
        if (step.TryGetProperty("change", out var change)) return new FolderStep.Change(Path(change), Bytes("was"), Bytes("now"));
        if (step.TryGetProperty("create", out var create)) return new FolderStep.Create(Path(create), Bytes("now"));
        if (step.TryGetProperty("remove", out var remove)) return new FolderStep.Remove(Path(remove), Bytes("was"));
        return new FolderStep.Move(Path(step.GetProperty("move")), Path(step.GetProperty("to")));

        string Path(JsonElement named) => named.GetString() ?? throw new FormatException();

        byte[] Bytes(string name) => step.GetProperty(name).GetBytesFromBase64();
    }

    /// <summary>Nothing hidden but the trash: git and editors run what lies in their folders.</summary>
    public static bool IsOfTheSite(string path) => path == "site.yml"
        || (Rooms.Any(room => path.StartsWith(room, StringComparison.Ordinal)) && IsPlain(path.StartsWith('.') ? path[1..] : path));

    private static bool IsPlain(string path) => OutputPath.Fault(path) is null
        && path.Split('/').All(part => !part.StartsWith('.') || part == ".gitignore");
}
