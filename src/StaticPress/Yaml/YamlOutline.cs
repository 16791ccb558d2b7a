using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticPress.Yaml;

/// <summary>Where the keys and values of a mapping lie in its text, as offsets.</summary>
/// <param name="IsFlow">Written in braces.</param>
/// <param name="Column">Of the keys of a block, from 0.</param>
/// <param name="End">Of a mapping in braces: where the closing one stands.</param>
internal sealed record YamlOutline(IReadOnlyList<YamlSpan> Entries, bool IsFlow, int Column, int End)
{
    /// <returns>Null when this is no mapping, or no YAML.</returns>
    public static YamlOutline? Of(string text)
    {
        using var reader = new StringReader(text);
        var parser = new Parser(reader);
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _)) return new YamlOutline([], IsFlow: false, 0, text.Length);
            parser.Consume<DocumentStart>();
            if (parser.Accept<Scalar>(out var nothing) && nothing.Value.Length == 0)
                return new YamlOutline([], IsFlow: false, 0, text.Length);
            if (!parser.TryConsume<MappingStart>(out var root)) return null;
            var entries = new List<YamlSpan>();
            while (!parser.Accept<MappingEnd>(out _)) entries.Add(Entry(parser, text));
            return new YamlOutline(entries, root.Style == MappingStyle.Flow, (int)root.Start.Column - 1, (int)parser.Current!.Start.Index);
        }
        catch (Exception e) when (e is YamlException or ArgumentException or InvalidOperationException)
        {
            // YamlDotNet throws more than its own exceptions on broken input.
            return null;
        }
    }

    private static YamlSpan Entry(Parser parser, string text)
    {
        var key = parser.Consume<Scalar>();
        var value = (int)parser.Current!.Start.Index;
        var (keyStart, keyEnd) = ((int)key.Start.Index, (int)key.End.Index);
        return new YamlSpan(key.Value, keyStart, keyEnd, value, Math.Max(value, EndOfNode(parser, text)));
    }

    /// <summary>Of its last word: a block's own end is told only where the next thing begins.</summary>
    private static int EndOfNode(Parser parser, string text)
    {
        var (depth, end) = (0, 0);
        do
        {
            var at = parser.Current!;
            depth += at.NestingIncrease;
            var start = (int)at.Start.Index;
            if (at is Scalar) end = (int)at.End.Index;
            else if (at is SequenceEnd or MappingEnd && start < text.Length && text[start] is ']' or '}') end = start + 1;
            parser.MoveNext();
        }
        while (depth > 0);
        return text.AsSpan(0, Math.Min(end, text.Length)).TrimEnd().Length;
    }
}

/// <param name="Value">Where the value starts.</param>
/// <param name="End">Behind the value's last character; the same as its start when there is none.</param>
internal sealed record YamlSpan(string Key, int KeyStart, int KeyEnd, int Value, int End)
{
    public bool IsEmpty => End == Value;
}
