using System.Text.RegularExpressions;
using StaticPress.Importing.Dialects;

namespace StaticPress.Importing.Marks;

/// <summary>Finds the tags of a text, in one pass.</summary>
internal static partial class TagScan
{
    /// <summary>Between these and their ends nothing is a tag.</summary>
    private static readonly string[] Verbatim =
        ["raw", "verbatim", "literal", "highlight", "codeblock", "code", "comment", "math", "mermaid"];

    /// <param name="firstLine">Of the text in its file.</param>
    public static List<Tag> In(string text, MarkKinds kinds, int firstLine)
    {
        var tags = new List<Tag>();
        if (!text.Contains('{')) return tags;
        var code = CodeRanges.Of(text);
        var (at, line, counted) = (0, firstLine, 0);
        while (at < text.Length && text.IndexOf('{', at) is var open and >= 0)
        {
            var isCode = code.Holds(open);
            if (Read(text, open, kinds) is not { } tag || (isCode ? !IsReadInCode(tag, kinds) : code.HasBlockWithin(open, tag.End)))
            {
                at = open + 1;
                continue;
            }

            line += text.AsSpan(counted, open - counted).Count('\n');
            counted = open;
            tags.Add(tag with { Line = line });
            at = tag.End;
            if (tag.Sort == TagSort.Open && Verbatim.Contains(tag.Name, StringComparer.Ordinal) && EndOf(text, tag, kinds) is { } end)
            {
                line += text.AsSpan(counted, end.Start - counted).Count('\n');
                counted = end.Start;
                tags.Add(end with { Line = line });
                at = end.End;
            }
        }

        return tags;
    }

    /// <summary>Liquid is run before Markdown knows what code is; else a tag in code is only shown.</summary>
    private static bool IsReadInCode(Tag tag, MarkKinds kinds) => tag.Sort == TagSort.Shown
        || (kinds.HasFlag(MarkKinds.Liquid)
            && (tag.Name is "raw" or "endraw" or "verbatim" or "endverbatim" || tag is { Sort: TagSort.Value, Name: ['"' or '\'', ..] }));

    private static Tag? EndOf(string text, Tag tag, MarkKinds kinds)
    {
        var pattern = text.AsSpan(tag.Start).StartsWith("{{") ? $$"""\{\{[<%]-?\s*/\s*{{tag.Name}}\s*-?[>%]\}\}"""
            : kinds.HasFlag(MarkKinds.Zola) && !kinds.HasFlag(MarkKinds.Liquid) ? @"\{%-?\s*end\s*-?%\}"
            : $$"""\{%-?\s*end{{tag.Name}}\s*-?%\}""";
        var found = new Regex(pattern, RegexOptions.CultureInvariant).Match(text, tag.End);
        return found.Success ? new Tag(TagSort.Close, tag.Name, found.Index, found.Index + found.Length) : null;
    }

    private static Tag? Read(string text, int at, MarkKinds kinds)
    {
        if (at + 3 >= text.Length) return null;
        return (text[at + 1], kinds) switch
        {
            ('{', _) when kinds.HasFlag(MarkKinds.Hugo) => OfHugo(text, at),
            ('{', _) when kinds.HasFlag(MarkKinds.Zola) => OfZola(text, at),
            ('%', _) when kinds.HasFlag(MarkKinds.Zola) => BlockOfZola(text, at),
            ('{', _) when kinds.HasFlag(MarkKinds.Liquid) => ValueOfLiquid(text, at),
            ('%', _) when kinds.HasFlag(MarkKinds.Liquid) => OfLiquid(text, at),
            ('#', _) when kinds.HasFlag(MarkKinds.Liquid) =>
                Match(LiquidRemark(), text, at) is { } remark ? new Tag(TagSort.Remark, "", at, at + remark.Length) : null,
            _ => null,
        };
    }

    private static Tag? OfHugo(string text, int at)
    {
        if (Match(HugoShown(), text, at) is { } shown)
            return new Tag(TagSort.Shown, "", at, at + shown.Length)
            { Words = string.Concat(shown.Groups["open"].Value, shown.Groups["words"].Value, shown.Groups["close"].Value) };
        if (Match(HugoTag(), text, at) is not { } found) return null;
        var (sort, name) = (found.Groups["end"].Length > 0 ? TagSort.Close : TagSort.Open, found.Groups["name"].Value);
        return Filled(new Tag(sort, name, at, at + found.Length), found.Groups["words"].Value.TrimEnd('/'));
    }

    private static Tag? OfZola(string text, int at)
    {
        if (Match(ZolaShown(), text, at) is { } shown)
            return new Tag(TagSort.Shown, "", at, at + shown.Length) { Words = "{{" + shown.Groups["words"].Value + "}}" };
        return Match(ZolaTag(), text, at) is { } found
            ? Filled(new Tag(TagSort.Open, found.Groups["name"].Value, at, at + found.Length),
                found.Groups["words"].Value.Replace(',', ' ')) : null;
    }

    private static Tag? BlockOfZola(string text, int at)
    {
        if (Match(ZolaBlockShown(), text, at) is { } shown)
            return new Tag(TagSort.Shown, "", at, at + shown.Length) { Words = "{%" + shown.Groups["words"].Value + "%}" };
        if (Match(ZolaEnd(), text, at) is { } end) return new Tag(TagSort.Close, "", at, at + end.Length);
        return Match(ZolaBlock(), text, at) is { } found
            ? Filled(new Tag(TagSort.Open, found.Groups["name"].Value, at, at + found.Length) { IsBlock = true },
                found.Groups["words"].Value.Replace(',', ' ')) : null;
    }

    private static Tag? ValueOfLiquid(string text, int at) => Match(LiquidValue(), text, at) is { } found
        ? new Tag(TagSort.Value, found.Groups["words"].Value.Trim(), at, at + found.Length) : null;

    private static Tag? OfLiquid(string text, int at)
    {
        if (Match(LiquidTag(), text, at) is not { } found) return null;
        var name = found.Groups["name"].Value;
        return name.StartsWith("end", StringComparison.Ordinal) && name.Length > 3
            ? new Tag(TagSort.Close, name[3..], at, at + found.Length)
            : Filled(new Tag(TagSort.Open, name, at, at + found.Length), found.Groups["words"].Value);
    }

    private static Tag Filled(Tag tag, string words)
    {
        var (values, named) = (new List<string>(), new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        foreach (Match word in Word().Matches(words))
        {
            var value = word.Groups["quoted"].Success
                ? word.Groups["quoted"].Value.Replace("\\\"", "\"", StringComparison.Ordinal)
                : word.Groups["bare"].Value;
            if (word.Groups["key"].Success) named.TryAdd(word.Groups["key"].Value, value);
            else if (value.Length > 0) values.Add(value);
        }

        return tag with { Words = words.Trim(), Values = values, Named = named };
    }

    private static Match? Match(Regex pattern, string text, int at) => pattern.Match(text, at) is { Success: true } found ? found : null;

    [GeneratedRegex(@"\G(?<open>\{\{[<%])/\*(?<words>.{0,500}?)\*/(?<close>[>%]\}\})", RegexOptions.Singleline)]
    private static partial Regex HugoShown();

    [GeneratedRegex(@"\G\{\{[<%]-?\s*(?<end>/?)\s*(?<name>[\w/.-]*[\w])(?<words>(?:[^""`<>%]|""(?:[^""\\]|\\.)*""|`[^`]*`|[<>%](?!\}\})){0,10000}?)\s*-?[>%]\}\}", RegexOptions.Singleline)]
    private static partial Regex HugoTag();

    [GeneratedRegex(@"\G\{\{/\*(?<words>.{0,500}?)\*/\}\}", RegexOptions.Singleline)]
    private static partial Regex ZolaShown();

    [GeneratedRegex(@"\G\{%/\*(?<words>.{0,500}?)\*/%\}", RegexOptions.Singleline)]
    private static partial Regex ZolaBlockShown();

    [GeneratedRegex(@"\G\{\{-?\s*(?<name>\w+)\((?<words>(?:[^()""`']|""[^""]*""|'[^']*'|`[^`]*`){0,10000})\)\s*-?\}\}", RegexOptions.Singleline)]
    private static partial Regex ZolaTag();

    [GeneratedRegex(@"\G\{%-?\s*(?<name>\w+)\((?<words>(?:[^()""`']|""[^""]*""|'[^']*'|`[^`]*`){0,10000})\)\s*-?%\}", RegexOptions.Singleline)]
    private static partial Regex ZolaBlock();

    [GeneratedRegex(@"\G\{%-?\s*end\s*-?%\}")]
    private static partial Regex ZolaEnd();

    [GeneratedRegex(@"\G\{\{-?(?<words>(?:[^{}""'\n]|""[^""\n]*""|'[^'\n]*'){1,400}?)-?\}\}")]
    private static partial Regex LiquidValue();

    /// <summary>To the first end, whatever quotation marks stand before it (Liquid, “PartialTemplateParser”).</summary>
    [GeneratedRegex(@"\G\{%-?\s*(?<name>(?>[\w-]*\w))(?<words>(?>(?:[^%-]|-(?!%\})|%(?!\})){0,10000}))-?%\}")]
    private static partial Regex LiquidTag();

    [GeneratedRegex(@"\G\{#.{0,2000}?#\}", RegexOptions.Singleline)]
    private static partial Regex LiquidRemark();

    [GeneratedRegex(@"(?:(?<key>[\w-]+)\s*(?:=|:(?!//))\s*)?(?:""(?<quoted>(?:[^""\\]|\\.)*)""|'(?<quoted>[^']*)'|`(?<quoted>[^`]*)`|(?<bare>[^\s""',]+))")]
    private static partial Regex Word();
}
