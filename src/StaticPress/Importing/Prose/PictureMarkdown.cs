using System.Text;
using AngleSharp.Dom;
using StaticPress.Primitives;

namespace StaticPress.Importing.Prose;

/// <summary>One picture as Markdown: <c>![alt](address "caption")</c>.</summary>
internal static class PictureMarkdown
{
    /// <summary>What pages show until the real picture is near.</summary>
    private static readonly string[] Later = ["data-src", "data-lazy-src", "data-original", "data-orig-file", "data-actualsrc"];

    /// <param name="caption">Without it, the title that the picture itself has.</param>
    /// <returns>Empty for a picture that has no address.</returns>
    public static string Of(IElement picture, string? caption, ProseJournal journal)
    {
        if (AddressOf(picture) is not { Length: > 0 } written || SafeUrl.Forbidden(written) is not null)
        {
            journal.Lose(picture, ProseLossKind.Content, "A picture without an address was left out");
            return picture.GetAttribute("alt") ?? "";
        }

        if (OwnDisk.Holds(written))
        {
            journal.Lose(picture, ProseLossKind.Look, OwnDisk.LostPicture);
            return picture.GetAttribute("alt") ?? "";
        }

        var number = PictureNumber.Of(picture);
        var attachment = number is { } id ? journal.Source.Attachment(id) : null;
        var alt = picture.GetAttribute("alt") is { Length: > 0 } own ? own : attachment?.Alt ?? "";
        var words = string.Join(' ', alt.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        // Most browsers show nothing of a PDF in the place of a picture.
        var isPdf = written.Split('?', '#')[0].EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);
        if (isPdf && words.Length == 0) words = Path.GetFileName(written.Split('?', '#')[0]);
        if (isPdf && picture.Closest("a") is not null) return words;
        var markdown = new StringBuilder(isPdf ? "[" : "![");
        if (words.Length > 0) PlainSign.Write(markdown, words, new(false, InBrackets: true, InTable: true, false, false));
        markdown.Append("](").Append(MarkdownAddress.With(journal.Picture(written, number), caption ?? picture.GetAttribute("title") ?? ""))
            .Append(')');
        return markdown.Append(words.Length == 0 ? "{role=presentation}" : "").ToString();
    }

    public static string? AddressOf(IElement picture)
    {
        var address = picture.GetAttribute("src")?.Trim();
        if (address is { Length: > 0 } && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return address;
        var later = Later.Select(picture.GetAttribute).FirstOrDefault(value => value is { Length: > 0 });
        return later ?? SourceSet.Of(picture.GetAttribute("srcset") ?? picture.GetAttribute("data-srcset") ?? "").LastOrDefault().Address
            ?? address;
    }
}
