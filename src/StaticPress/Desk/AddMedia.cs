using System.Globalization;
using StaticPress.Authoring;
using StaticPress.Content;
using StaticPress.Media;
using StaticPress.Preview;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Desk;

/// <summary>
/// Puts a picture or a recording that was dropped, pasted or chosen into the folder of the year, under a name that is safe everywhere.
/// </summary>
internal static class AddMedia
{
    /// <summary>A picture of the largest phone camera, or an hour of speech.</summary>
    public const long MostBytes = 200 << 20;

    private const int MostAlike = 100;
    private const int LongestName = 60;

    private static readonly string[] Recordings = [".mp3", ".m4a", ".ogg", ".oga", ".opus", ".wav", ".flac", ".mp4", ".webm"];

    public static async Task<Response> Do(DeskVisit visit)
    {
        var name = visit.Asked["name"];
        if (visit.Body.Length == 0) return Refused("This file is empty.");
        var (ending, why) = EndingOf(name, visit.Body);
        if (ending is null) return Refused(why);
        var folder = string.Create(CultureInfo.InvariantCulture, $"{Documents.MediaFolder}{visit.Now:yyyy}/");
        for (var number = 1; number <= MostAlike; number++)
        {
            var path = $"{folder}{StemOf(name)}{(number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{number}"))}{ending}";
            var saving = visit.Door.Add(path, visit.Body.Span);
            // The same picture dropped twice is one picture.
            if (saving.End == SavingEnd.Taken && visit.Door.Read(path) is { } there && there.AsSpan().SequenceEqual(visit.Body.Span))
                saving = Saving.Same;
            if (saving.End == SavingEnd.Taken) continue;
            if (saving.Problem is { } refusal) return Refused($"{refusal.Text} {refusal.Hint}");
            await visit.Desk.Current.CatchUp(path, visit.Stop);
            return DeskJson.Of(json =>
            {
                json.WriteString("src", path["content".Length..]);
                json.WriteBoolean("isPicture", !Recordings.Contains(ending));
            });
        }

        return Refused("There are too many files of this name. Give it another.");
    }

    /// <returns>By what the file is and not by what it is called; null with a sentence when readers could not see or hear it.</returns>
    private static (string? Ending, string Why) EndingOf(string name, ReadOnlyMemory<byte> bytes)
    {
        var given = Path.GetExtension(name).ToLowerInvariant();
        return Picture.Of(new MemoryFile("file" + given, bytes)).Kind switch
        {
            PictureKind.Jpeg => (".jpg", ""),
            PictureKind.Png => (".png", ""),
            PictureKind.Gif => (".gif", ""),
            PictureKind.WebP => (".webp", ""),
            PictureKind.Avif => (".avif", ""),
            PictureKind.Svg => (".svg", ""),
            PictureKind.Heic => (null,
                "Browsers do not show this kind of picture (HEIC). Save it as a JPEG; phones send one when they are asked for a copy."),
            _ when Recordings.Contains(given) => (given, ""),
            _ => (null, "This is no picture or recording that browsers show. Take a JPEG, PNG, GIF, WebP, AVIF or SVG, or an MP3."),
        };
    }

    private static string StemOf(string name)
    {
        var slug = Slug.From(Path.GetFileNameWithoutExtension(name.Replace('\\', '/')));
        if (slug.Length > LongestName) slug = slug[..LongestName].TrimEnd('-');
        return OutputPath.Fault(slug) is null ? slug : slug + "-file";
    }

    private static Response Refused(string why) => DeskJson.Of(json => json.WriteString("refused", why));
}
