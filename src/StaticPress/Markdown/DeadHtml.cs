using StaticPress.Config;
using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>
/// Says what of an author's HTML no browser will run or load, because the policy of the pages forbids it: the page looks well in a text editor, and its
/// readers see nothing of it.
/// </summary>
internal static class DeadHtml
{
    private static readonly HashSet<string> Media = ["img", "audio", "video", "source", "track", "input"];

    public static void Report(BodyWriter writer, HtmlTag tag, Func<int, int> offsetOf)
    {
        if (!writer.Options.HasPolicy) return;
        foreach (var (code, text, hint) in Of(tag, writer.Options.Allowed)) writer.Report(Problem.Warning(writer.PlaceOf(offsetOf(tag.Start)), code, text, hint));
    }

    /// <summary>A picture or a recording that Markdown asks for.</summary>
    public static void ReportMedia(BodyWriter writer, string address, int offset)
    {
        if (!writer.Options.HasPolicy || !IsDead(address, writer.Options.Allowed.Pictures)) return;
        var (code, text, hint) = DeadMedia(address);
        writer.Report(Problem.Warning(writer.PlaceOf(offset), code, text, hint));
    }

    public static void ReportStyle(BodyWriter writer, int offset)
    {
        if (writer.Options.HasPolicy) writer.Report(Problem.Warning(writer.PlaceOf(offset), ProblemCode.DeadStyle, StyleText, StyleHint));
    }

    private const string StyleText = "The policy of the pages lets no 'style=' work: readers see nothing of it.";
    private const string StyleHint = "Give it a class, and say in a style sheet of the theme what the class looks like.";

    private static IEnumerable<(string Code, string Text, string Hint)> Of(HtmlTag tag, AllowedHosts allowed)
    {
        if (tag.Find("style") is not null) yield return (ProblemCode.DeadStyle, StyleText, StyleHint);
        if (tag.Attributes.FirstOrDefault(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)) is { Name: { } handler })
        {
            yield return (ProblemCode.DeadScript, $"The policy of the pages lets no script run from '{handler}='.", "Take it out; a script belongs into a file of the theme.");
        }

        switch (tag.Name)
        {
            case "style":
                yield return (ProblemCode.DeadStyle, "The policy of the pages lets no <style> in a text work: readers see nothing of it.", "Put it into a style sheet of the theme.");
                break;
            case "link" when tag.Find("href") is { } sheet && IsElsewhere(sheet):
                yield return (ProblemCode.DeadStyle, "The policy of the pages loads no style sheet from another site.", "Put it into the theme.");
                break;
            case "script" when IsScript(tag) && tag.Find("src") is not { } src:
                yield return (ProblemCode.DeadScript, "The policy of the pages lets no script in a text run: readers see nothing of it.", "Put it into a file of the theme, or take it out.");
                break;
            case "script" when tag.Find("src") is { } src && IsElsewhere(src) && !IsAllowed(src, allowed.Scripts):
                yield return (ProblemCode.DeadScript, $"The policy of the pages loads no script from '{HostOf(src)}': readers see nothing of it.",
                    $"A link alone in its paragraph often does as well; or allow it in site.yml: markdown: {{allow: {{scripts: [{HostOf(src)}]}}}}.");
                break;
            case "iframe" or "frame" when tag.Find("src") is { } src && IsDead(src, allowed.Frames):
                yield return (ProblemCode.DeadFrame, $"The policy of the pages shows no frame over http: readers see nothing of '{src}'.",
                    $"Write https; or allow it in site.yml: markdown: {{allow: {{frames: [\"http://{HostOf(src)}\"]}}}}.");
                break;
            case "object" or "embed" or "applet":
                yield return (ProblemCode.DeadFrame, $"The policy of the pages shows no <{tag.Name}>: readers see nothing of it.", "Link to the file instead.");
                break;
            case "form" when tag.Find("action") is { } action && IsElsewhere(action):
                yield return (ProblemCode.DeadFrame, $"The policy of the pages sends no form to '{HostOf(action)}'.", "Link to the page that has the form.");
                break;
            default:
                if (Media.Contains(tag.Name) && (tag.Find("src") ?? tag.Find("poster")) is { } media && IsDead(media, allowed.Pictures)) yield return DeadMedia(media);
                break;
        }
    }

    private static (string Code, string Text, string Hint) DeadMedia(string address) => (
        ProblemCode.DeadPicture, $"The policy of the pages loads no picture or recording over http: readers see nothing of '{address}'.",
        $"Write https, or put the file into the blog; or allow it in site.yml: markdown: {{allow: {{pictures: [\"http://{HostOf(address)}\"]}}}}.");

    /// <summary>Structured data and templates run nothing.</summary>
    private static bool IsScript(HtmlTag tag) => tag.Find("type") is not { } type || type.Contains("javascript", StringComparison.OrdinalIgnoreCase) || type is "" or "module";

    private static bool IsElsewhere(string address) => address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("//", StringComparison.Ordinal);

    private static bool IsDead(string address, IReadOnlyList<string> allowed) =>
        address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) && !IsAllowed(address, allowed);

    private static bool IsAllowed(string address, IReadOnlyList<string> allowed) =>
        Uri.TryCreate(address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address, UriKind.Absolute, out var uri) && AllowedHosts.Holds(allowed, uri);

    private static string HostOf(string address) =>
        Uri.TryCreate(address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address, UriKind.Absolute, out var uri) ? uri.Authority : address;
}
