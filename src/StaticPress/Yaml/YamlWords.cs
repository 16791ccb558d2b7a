using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticPress.Yaml;

/// <summary>One value of a text in YAML, and where it stands.</summary>
/// <param name="Keys">From the outermost; an item of a list is called by its number, from 0.</param>
/// <param name="Text">What it says, without quotation marks.</param>
/// <param name="Start">In UTF-16 units from the start of the text, quotation marks within.</param>
internal sealed record YamlWord(IReadOnlyList<string> Keys, string Text, int Start, int End)
{
    /// <summary>The same text with another value in this place, and every other sign as it was.</summary>
    public string Replace(string text, YamlSpelling value) => string.Concat(text.AsSpan(0, Start), value.Written, text.AsSpan(End));
}

/// <summary>Finds every value of a text, so that one of them can be changed alone.</summary>
internal static class YamlWords
{
    /// <param name="text">Without a byte order mark.</param>
    /// <returns>In the order of the text, but for blocks of lines; none when this is no YAML.</returns>
    public static IReadOnlyList<YamlWord> In(string text)
    {
        using var reader = new StringReader(text);
        var parser = new Parser(reader);
        var words = new List<YamlWord>();
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _)) return [];
            Walk(parser, [], words);
            return words;
        }
        catch (Exception e) when (e is YamlException or ArgumentException or InvalidOperationException)
        {
            // YamlDotNet throws more than its own exceptions on broken input.
            return [];
        }
    }

    private static void Walk(Parser parser, string[] keys, List<YamlWord> words)
    {
        if (keys.Length > YamlLimits.Depth) throw new InvalidOperationException();
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            if (scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded))
                words.Add(new YamlWord(keys, scalar.Value, (int)scalar.Start.Index, (int)scalar.End.Index));
        }
        else if (parser.TryConsume<SequenceStart>(out _))
        {
            for (var i = 0; !parser.TryConsume<SequenceEnd>(out _); i++)
                Walk(parser, [.. keys, i.ToString(CultureInfo.InvariantCulture)], words);
        }
        else if (parser.TryConsume<MappingStart>(out _))
        {
            while (!parser.TryConsume<MappingEnd>(out _)) Walk(parser, [.. keys, parser.Consume<Scalar>().Value], words);
        }
        else
        {
            parser.MoveNext();
        }
    }
}
