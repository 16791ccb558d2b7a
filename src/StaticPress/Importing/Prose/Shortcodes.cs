using System.Collections.Immutable;

namespace StaticPress.Importing.Prose;

/// <summary>
/// Makes HTML of the shortcodes of a text. Brackets are signs of prose too (<c>[sic]</c>, <c>[…]</c>), so a name that is not known is a
/// shortcode only when it says so: by values, by an end tag, by a low line in it.
/// </summary>
internal sealed class Shortcodes(ProseJournal journal)
{
    private const int MostNested = 16;

    /// <summary>What stands in these is to be read as it is.</summary>
    private static readonly IReadOnlySet<string> Code =
        ImmutableHashSet.Create("pre", "code", "script", "style", "textarea", "kbd", "samp", "tt");

    public MappedText Expand(MappedText text) => text.Text.Contains('[') ? Expand(text, 0) : text;

    private MappedText Expand(MappedText text, int depth)
    {
        var tags = Tags(text.Text);
        var closed = tags.Where(tag => tag.Closes).ToLookup(tag => tag.Name, StringComparer.Ordinal);
        var opened = tags.Where(tag => !tag.Closes).Select(tag => tag.Name).ToHashSet(StringComparer.Ordinal);
        var closers = closed.ToDictionary(name => name.Key, name => new Queue<Shortcode>(name), StringComparer.Ordinal);
        var writer = new MappedText.Writer(text);
        var written = 0;
        foreach (var tag in tags)
        {
            if (tag.Start < written) continue;
            if (IsEscaped(text.Text, tag) && IsMeant(tag, closed))
            {
                writer.Copy(written, tag.Start - 1);
                writer.Write(text.Text[tag.Start..tag.End].Replace("[", "&#91;", StringComparison.Ordinal), tag.Start);
                written = tag.End + 1;
                continue;
            }

            var close = tag.Closes || tag.ClosesItself ? null : Close(closers, tag);
            if (tag.Closes ? !opened.Contains(tag.Name) || !IsMeant(tag, closed) : !IsMeant(tag, closed)) continue;
            writer.Copy(written, tag.Start);
            written = tag.End;
            if (tag.Closes)
            {
                writer.Write(ShortcodeWords.Break(tag.Name), tag.Start);
                continue;
            }

            if (close is not null && MembersOnly.IsShortcode(tag.Name))
            {
                journal.Lose(text.SourceOf(tag.Start), ProseLossKind.Members, MembersOnly.LeftOut, "");
                written = close.End;
                continue;
            }

            var content = close is not null && ShortcodeHtml.TakesContent(tag) ? text.Text[tag.End..close.Start] : null;
            if (ShortcodeHtml.Of(tag, content, journal.Source) is { } html)
            {
                foreach (var missing in html.Missing)
                    journal.Lose(text.SourceOf(tag.Start), ProseLossKind.Content, missing, text.Text[tag.Start..tag.End]);
                writer.Write(html.Before, tag.Start);
                if (content is null) continue;
                if (html.KeepsContent)
                    writer.Write(depth < MostNested ? Expand(text.Slice(tag.End, close!.Start), depth + 1).Text : content, tag.End);
                writer.Write(html.After, close!.Start);
                written = close.End;
                continue;
            }

            journal.Lose(text.SourceOf(tag.Start), ProseLossKind.Shortcode, ShortcodeWords.WhatIsLost(tag, close is not null),
                text.Text[tag.Start..tag.End]);
            writer.Write(ShortcodeWords.Of(tag), tag.Start);
        }

        writer.Copy(written, text.Text.Length);
        return writer.Done();
    }

    /// <summary>The next end tag behind; those before are over.</summary>
    private static Shortcode? Close(Dictionary<string, Queue<Shortcode>> closers, Shortcode tag)
    {
        if (!closers.TryGetValue(tag.Name, out var behind)) return null;
        while (behind.TryPeek(out var next) && next.Start < tag.End) behind.Dequeue();
        return behind.TryPeek(out var close) ? close : null;
    }

    private static bool IsMeant(Shortcode tag, ILookup<string, Shortcode> closed) =>
        ShortcodeHtml.Knows(tag)
        || closed.Contains(tag.Name)
        || tag.Name.Contains('_', StringComparison.Ordinal)
        || (tag.Attributes.Keys.Any(name => !char.IsAsciiDigit(name[0])) && !HoldsMarkup(tag));

    /// <summary><c>[From &lt;a href="…"&gt;there&lt;/a&gt;]</c> is prose, and the value is that of its link.</summary>
    private static bool HoldsMarkup(Shortcode tag) =>
        tag.Attributes.Any(value => char.IsAsciiDigit(value.Key[0]) && value.Value.StartsWith('<'));

    /// <summary><c>[[gallery]]</c> prints the shortcode.</summary>
    private static bool IsEscaped(string text, Shortcode tag) =>
        tag.Start > 0 && text[tag.Start - 1] == '[' && tag.End < text.Length && text[tag.End] == ']';

    private static List<Shortcode> Tags(string text)
    {
        var tags = new List<Shortcode>();
        for (var at = 0; at < text.Length;) at = ReadTags(text, at, tags);
        return tags;
    }

    /// <summary>Up to the end of code, whose signs are no HTML: a tag that is open there would hide the end of the code.</summary>
    /// <returns>Where to go on.</returns>
    private static int ReadTags(string text, int from, List<Shortcode> tags)
    {
        var behind = from;
        foreach (var piece in HtmlPieces.Of(text, Code, from))
        {
            if (piece.Kind != HtmlPieceKind.Text) continue;
            for (var at = Math.Max(behind, piece.Start); at < piece.End && text.IndexOf('[', at, piece.End - at) is var open and >= 0;)
            {
                at = open + 1;
                if (Shortcode.At(text, open) is not { } tag) continue;
                tags.Add(tag);
                at = behind = tag.End;
                if (tag.Closes || tag.ClosesItself || !ShortcodeCode.IsName(tag.Name)
                    || text.IndexOf($"[/{tag.Name}]", tag.End, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var end)) continue;
                tags.Add(Shortcode.At(text, end)!);
                return tags[^1].End;
            }
        }

        return text.Length;
    }
}
