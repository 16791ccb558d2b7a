using System.Text;
using System.Text.RegularExpressions;

namespace StaticPress.Importing.Marks;

/// <summary>
/// The parts of an MDX page that are a program: imports go, well-known components become what they showed, and of others the words within
/// stay while their names are shown and told.
/// </summary>
internal static partial class MdxText
{
    private const int MostNested = 16;

    public static string Read(string text, MarkSource source, List<MarkNote> notes)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        text = OutsideCode.Replace(text, Module(), found =>
        {
            if (ImportedFile().Match(found.Value) is { Success: true } file) files[file.Groups["name"].Value] = file.Groups["path"].Value;
            return OutsideCode.Lines(found.Value);
        });
        text = OutsideCode.Replace(text, Remark(), found => OutsideCode.Lines(found.Value));
        text = OutsideCode.Replace(text, Space(), found => found.Groups["words"].Value);
        text = OutsideCode.Replace(text, Element(), found => found.Value.Replace(" className=", " class=", StringComparison.Ordinal));
        text = OutsideCode.Replace(text, Value(),
            found => files.TryGetValue(found.Groups["name"].Value, out var file)
                ? $"=\"{file}\""
                : found.Groups["text"].Success ? $"=\"{found.Groups["text"].Value}\"" : found.Value);
        var whole = text;
        text = OutsideCode.Replace(text, Single(), found => Component(found, null, "", (whole, source, notes)));
        return Pairs(text, source, notes);
    }

    /// <summary>Those within others too.</summary>
    private static string Pairs(string text, MarkSource source, List<MarkNote> notes)
    {
        var pairs = ComponentPair.In(text, Edge());
        var next = 0;
        return Made(0, text.Length, 0);

        string Made(int at, int end, int depth)
        {
            var made = new StringBuilder(end - at);
            while (next < pairs.Count && pairs[next].Start < end)
            {
                var pair = pairs[next++];
                if (depth == MostNested) continue;
                var inner = Made(pair.InnerStart, pair.InnerEnd, depth + 1);
                made.Append(text, at, pair.Start - at);
                made.Append(Component(pair.Opening, text[pair.InnerStart..pair.InnerEnd], inner, (text, source, notes)));
                at = pair.End;
            }

            return made.Append(text, at, end - at).ToString();
        }
    }

    /// <param name="raw">What stands between it and its end, as it is; null for a tag without an end.</param>
    /// <param name="inner">The same with its own components made.</param>
    private static string Component(Match found, string? raw, string inner, (string Text, MarkSource Source, List<MarkNote> Notes) around)
    {
        var name = found.Groups["name"].Value;
        if (name is "Fragment") return inner;
        if (SecretTags.Is(name, raw is not null))
        {
            around.Notes.Add(SecretTags.Told(OutsideCode.LineOf(around.Text, found.Index, around.Source.FirstLine)));
            return "";
        }

        var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match word in Attribute().Matches(found.Groups["words"].Value))
            named.TryAdd(word.Groups["key"].Value, word.Groups["value"].Value);
        var tag = new Tag(TagSort.Open, name, found.Index, found.Index + found.Length)
        { Named = named, Inner = raw is null ? null : inner };
        if (KnownTags.Make(tag, new Lazy<string>(inner), around.Source) is { } made)
            return made.IsBlock ? $"\n\n{made.Text}\n\n" : made.Text;
        around.Notes.Add(new MarkNote(OutsideCode.LineOf(around.Text, found.Index, around.Source.FirstLine), true,
            $"The component '{name}' is not known here; its name stands in the text.",
            around.Text.AsSpan(found.Index, Math.Min(200, raw is null ? found.Length : around.Text.Length - found.Index)).ToString()));
        var opening =
            $"`<{name}{Spaces().Replace(found.Groups["words"].Value, " ").TrimEnd().Replace("`", "'", StringComparison.Ordinal)}{(tag.Inner is null ? " />" : ">")}`";
        return tag.Inner is null ? opening : $"{opening}\n\n{inner}\n\n`</{name}>`";
    }

    [GeneratedRegex(@"^(?:import\s+(?:[\w*{][^;]{0,400}?\sfrom\s+)?[""'][^""'\n]+[""'];?|export\s+(?:const|let|default|function)\s[^\n]*(?:\n(?![ \t]*\n)[^\n]*)*)[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Module();

    [GeneratedRegex(@"^import\s+(?<name>\w+)\s+from\s+[""'](?<path>[^""']+\.(?:png|jpe?g|gif|webp|svg|avif|mp4|mp3|pdf))(?:\?\w+)?[""']",
        RegexOptions.IgnoreCase)]
    private static partial Regex ImportedFile();

    [GeneratedRegex(@"\{/\*.*?\*/\}", RegexOptions.Singleline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"\{[""'](?<words>\s*)[""']\}")]
    private static partial Regex Space();

    [GeneratedRegex("<[A-Za-z][^<>]*>")]
    private static partial Regex Element();

    [GeneratedRegex(@"=\{(?:(?<name>[\w.]+)|[""'`](?<text>[^""'`{}]*)[""'`])\}")]
    private static partial Regex Value();

    [GeneratedRegex(@"<(?<name>[A-Z][\w.]*)(?<words>(?:\s+[\w:-]+(?:=(?:""[^""]*""|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}))?)*)\s*/>")]
    private static partial Regex Single();

    [GeneratedRegex(@"<(?<name>[A-Z][\w.]*)(?<words>(?:\s+[\w:-]+(?:=(?:""[^""]*""|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}))?)*)\s*>|</(?<name>[A-Z][\w.]*)\s*>")]
    private static partial Regex Edge();

    [GeneratedRegex(@"(?<key>[\w:-]+)=[""'](?<value>[^""']*)[""']")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
