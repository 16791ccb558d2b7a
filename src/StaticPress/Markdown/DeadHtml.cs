using System.Net;
using StaticPress.Config;
using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>
/// Says what of an author's HTML no browser will run or load, because the policy of the pages forbids it: the page looks well in a text
/// editor, and its readers see nothing of it.
/// </summary>
internal static class DeadHtml
{
    private static readonly HashSet<string> Media = ["img", "audio", "video", "source", "track", "input"];

    private static readonly Dead Style = new(
        ProblemCode.DeadStyle,
        "The policy of the pages lets no 'style=' work: readers see nothing of it.",
        "Give it a class, and say in a style sheet of the theme what the class looks like.");

    private sealed record Dead(string Code, string Text, string Hint);

    public static void Report(BodyWriter writer, HtmlTag tag, Func<int, int> offsetOf)
    {
        if (!writer.Options.HasPolicy) return;
        if (tag.Find("style") is not null) Report(writer, Style, offsetOf(tag.Start));
        if (tag.Attributes.FirstOrDefault(attribute => IsHandler(attribute.Name)) is { Name: { } handler })
        {
            Report(writer, Handler(handler), offsetOf(tag.Start));
        }

        if (InTag(tag, writer.Options.Allowed) is { } dead) Report(writer, dead, offsetOf(tag.Start));
        foreach (var address in MediaOf(tag).Where(address => IsDead(address, writer.Options.Allowed.Pictures)).Distinct())
        {
            Report(writer, Unencrypted(address), offsetOf(tag.Start));
        }
    }

    /// <summary>Every event is of letters alone (HTML, 8.1.8.2); elements of one's own have names such as <c>on:media</c>.</summary>
    private static bool IsHandler(string attribute) =>
        attribute.Length > 2 && attribute.StartsWith("on", StringComparison.Ordinal)
        && !attribute.AsSpan().ContainsAnyExceptInRange('a', 'z');

    /// <summary>A picture or a recording that a head or a setting asks for, under a policy.</summary>
    /// <returns>Without its place; null for one that readers see.</returns>
    public static Problem? OfMedia(string address, AllowedHosts allowed) =>
        IsDead(address, allowed.Pictures) && Unencrypted(address) is var dead
            ? Problem.Warning(default, dead.Code, dead.Text, dead.Hint)
            : null;

    /// <summary>A picture or a recording that Markdown asks for.</summary>
    public static void ReportMedia(BodyWriter writer, string address, int offset)
    {
        if (writer.Options.HasPolicy && IsDead(address, writer.Options.Allowed.Pictures)) Report(writer, Unencrypted(address), offset);
    }

    public static void ReportStyle(BodyWriter writer, int offset)
    {
        if (writer.Options.HasPolicy) Report(writer, Style, offset);
    }

    private static void Report(BodyWriter writer, Dead dead, int offset) =>
        writer.Report(Problem.Warning(writer.PlaceOf(offset), dead.Code, dead.Text, dead.Hint));

    private static Dead? InTag(HtmlTag tag, AllowedHosts allowed) => tag.Name switch
    {
        "style" => new(
            ProblemCode.DeadStyle,
            "The policy of the pages lets no <style> in a text work: readers see nothing of it.",
            "Put it into a style sheet of the theme."),
        "link" when tag.Find("href") is { } sheet && IsElsewhere(sheet) => new(
            ProblemCode.DeadStyle, "The policy of the pages loads no style sheet from another site.", "Put it into the theme."),
        "script" => IsScript(tag) ? InScript(tag.Find("src"), allowed) : null,
        "iframe" or "frame" when tag.Find("src") is { } src && IsDead(src, allowed.Frames) => new(
            ProblemCode.DeadFrame,
            $"The policy of the pages shows no frame over http: readers see nothing of '{src}'.",
            $"Write https; or allow it in site.yml: markdown: {{allow: {{frames: [\"http://{HostOf(src)}\"]}}}}."),
        "object" or "embed" or "applet" => new(
            ProblemCode.DeadFrame, $"The policy of the pages shows no <{tag.Name}>: readers see nothing of it.",
            "Link to the file instead."),
        "form" when tag.Find("action") is { } action && IsElsewhere(action) => new(
            ProblemCode.DeadFrame, $"The policy of the pages sends no form to '{HostOf(action)}'.", "Link to the page that has the form."),
        "base" => new(
            ProblemCode.DeadFrame, "The policy of the pages lets no <base> work: addresses are read from the page they stand on.",
            "Take it out, and write each address as it is meant."),
        "button" or "input" when tag.Find("formaction") is { } action && IsElsewhere(action) => new(
            ProblemCode.DeadFrame, $"The policy of the pages sends no form to '{HostOf(action)}'.", "Link to the page that has the form."),
        _ => null,
    };

    /// <summary>Every picture and recording that a tag loads.</summary>
    private static IEnumerable<string> MediaOf(HtmlTag tag)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.IsSourceSet)
                foreach (var (address, _) in SourceSet.Of(WebUtility.HtmlDecode(attribute.Value))) yield return address;
            else if (attribute.IsPicture || (attribute.Name == "src" && Media.Contains(tag.Name)))
                yield return WebUtility.HtmlDecode(attribute.Value).Trim();
        }
    }

    private static Dead? InScript(string? src, AllowedHosts allowed) => src switch
    {
        null => new(
            ProblemCode.DeadScript,
            "The policy of the pages lets no script in a text run: readers see nothing of it.",
            "Put it into a file of the theme, or take it out."),
        _ when !IsElsewhere(src) || IsAllowed(src, allowed.Scripts) => null,
        _ => new(
            ProblemCode.DeadScript,
            $"The policy of the pages loads no script from '{HostOf(src)}': readers see nothing of it.",
            "A link alone in its paragraph often does as well; "
                + $"or allow it in site.yml: markdown: {{allow: {{scripts: [{HostOf(src)}]}}}}."),
    };

    private static Dead Handler(string name) => new(
        ProblemCode.DeadScript,
        $"The policy of the pages lets no script run from '{name}='.",
        "Take it out; a script belongs into a file of the theme.");

    private static Dead Unencrypted(string address) => new(
        ProblemCode.DeadPicture,
        $"The policy of the pages loads no picture or recording over http: readers see nothing of '{address}'.",
        "Write https, or put the file into the blog; "
            + $"or allow it in site.yml: markdown: {{allow: {{pictures: [\"http://{HostOf(address)}\"]}}}}.");

    /// <summary>Structured data and templates run nothing.</summary>
    private static bool IsScript(HtmlTag tag) =>
        tag.Find("type") is not { } type || type.Contains("javascript", StringComparison.OrdinalIgnoreCase) || type is "" or "module";

    private static bool IsElsewhere(string address) => address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("//", StringComparison.Ordinal);

    private static bool IsDead(string address, IReadOnlyList<string> allowed) =>
        address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) && !IsAllowed(address, allowed);

    private static bool IsAllowed(string address, IReadOnlyList<string> allowed) =>
        Absolute(address) is { } uri && AllowedHosts.Holds(allowed, uri);

    private static string HostOf(string address) => Absolute(address)?.Authority ?? address;

    private static Uri? Absolute(string address) =>
        Uri.TryCreate(address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address, UriKind.Absolute, out var uri)
            ? uri : null;
}
