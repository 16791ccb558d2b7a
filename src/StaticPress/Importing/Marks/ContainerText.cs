using System.Text.RegularExpressions;

namespace StaticPress.Importing.Marks;

/// <summary>Boxes between <c>:::note</c> and <c>:::</c>, as plug-ins of markdown-it and remark read them.</summary>
internal static partial class ContainerText
{
    public static string Read(string text)
    {
        text = PythonText.Boxes(text);
        if (!text.Contains(":::", StringComparison.Ordinal)) return text;
        var code = CodeRanges.Of(text);
        var lines = text.Split('\n');
        var open = new Stack<bool>();
        var at = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var start = at;
            at += lines[i].Length + 1;
            var found = code.Holds(start) ? Match.Empty : Fence().Match(lines[i]);
            var quote = string.Concat(Enumerable.Repeat("> ", open.Count(isBox => isBox)));
            if (!found.Success) lines[i] = quote.Length > 0 ? (quote + lines[i]).TrimEnd() : lines[i];
            else if (found.Groups["name"].Value is { Length: > 0 } name)
            {
                var kind = Kind(name);
                open.Push(kind.Length > 0);
                var title = found.Groups["title"].Value.Trim(' ', '"', '[', ']', '{', '}');
                lines[i] = kind.Length == 0
                    ? quote.TrimEnd()
                    : $"{quote}> [!{kind}]{(title.Length > 0 && !title.StartsWith('.') ? $"\n{quote}> **{title}**\n{quote}>" : "")}";
            }
            else if (open.TryPop(out _))
            {
                lines[i] = string.Concat(Enumerable.Repeat("> ", open.Count(isBox => isBox))).TrimEnd();
            }
        }

        return string.Join('\n', lines);
    }

    /// <returns>Empty for a container that only gives a class.</returns>
    public static string Kind(string name) => name.ToLowerInvariant() switch
    {
        "note" or "info" or "details" or "aside" or "callout" or "abstract" or "quote" => "NOTE",
        "tip" or "hint" or "success" => "TIP",
        "important" => "IMPORTANT",
        "warning" or "warn" or "attention" => "WARNING",
        "caution" or "danger" or "error" or "failure" or "bug" => "CAUTION",
        _ => "",
    };

    [GeneratedRegex(@"^[ ]{0,3}:::+[ ]*(?<name>[\w-]*)(?<title>.*)$")]
    private static partial Regex Fence();
}
