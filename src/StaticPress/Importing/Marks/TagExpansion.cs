using System.Text;

namespace StaticPress.Importing.Marks;

/// <summary>
/// Puts in the place of each tag what the old program made of it, where that can be told. What cannot stays in sight, between backticks,
/// and is told with its line.
/// </summary>
internal sealed class TagExpansion
{
    private const int Deepest = 24;

    private readonly string _text;
    private readonly MarkSource _source;
    private readonly List<Tag> _tags;
    private readonly int[] _ends;
    private readonly List<MarkNote> _notes;
    private readonly Lazy<HashSet<string>> _given;
    private readonly Lazy<CodeRanges> _code;

    /// <summary>What <c>capture</c> and <c>assign</c> have put aside, by its name.</summary>
    private readonly Dictionary<string, string> _aside = new(StringComparer.Ordinal);

    private TagExpansion(string text, MarkSource source, List<MarkNote> notes)
    {
        _text = text;
        _source = source with { Value = name => _aside.GetValueOrDefault(name) ?? source.Value(name) };
        _notes = notes;
        _given = new Lazy<HashSet<string>>(() => TemplateValues.GivenIn(text));
        _code = new Lazy<CodeRanges>(() => CodeRanges.WithIndented(text));
        _tags = TagScan.In(text, source.Kinds, source.FirstLine);
        _ends = Ends(_tags);
    }

    public static string Of(string text, MarkSource source, List<MarkNote> notes)
    {
        var expansion = new TagExpansion(text, source, notes);
        return expansion._tags.Count == 0 ? text : expansion.Stretch((0, text.Length), (0, expansion._tags.Count), 0);
    }

    /// <returns>For each tag that opens something the tag that ends it; -1 for none.</returns>
    private static int[] Ends(List<Tag> tags)
    {
        var ends = new int[tags.Count];
        Array.Fill(ends, -1);
        var open = new List<int>();
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i].Sort == TagSort.Open) open.Add(i);
            if (tags[i].Sort != TagSort.Close) continue;
            // Zola's end names nothing: it ends the last block that was opened.
            var name = tags[i].Name;
            var at = name.Length == 0 ? open.FindLastIndex(o => tags[o].IsBlock) : open.FindLastIndex(o => tags[o].Name == name);
            if (at < 0) continue;
            ends[open[at]] = i;
            open.RemoveRange(at, open.Count - at);
        }

        return ends;
    }

    private string Stretch((int From, int To) range, (int First, int Last) tags, int depth)
    {
        var made = new StringBuilder();
        var at = range.From;
        for (var i = tags.First; i < tags.Last; i++)
        {
            var tag = _tags[i];
            if (tag.Start < at) continue;
            made.Append(_text, at, tag.Start - at);
            at = tag.End;
            var end = _ends[i];
            if (end >= 0 && end < tags.Last)
            {
                var close = _tags[end];
                if (Branch(i, end) is { } branch)
                {
                    made.Append(Stretch(branch.Range, branch.Tags, depth + 1));
                    at = close.End;
                    i = end;
                    continue;
                }

                var whole = tag with { Inner = _text[tag.End..close.Start], End = close.End };
                var inner = new Lazy<string>(
                    () => depth < Deepest ? Stretch((tag.End, close.Start), (i + 1, end), depth + 1) : whole.Inner);
                Put(made, whole, inner, close);
                at = close.End;
                i = end;
                continue;
            }

            Put(made, tag, new Lazy<string>(""), null);
        }

        return made.Append(_text, at, range.To - at).ToString();
    }

    /// <summary>Of <c>{% if site.disqus %} … {% else %} … {% endif %}</c> what was shown, where the settings or the head tell.</summary>
    private ((int From, int To) Range, (int First, int Last) Tags)? Branch(int open, int close)
    {
        var tag = _tags[open];
        if (tag.Name is not ("if" or "unless") || LiquidConditions.Holds(tag.Words, _source) is not { } holds) return null;
        var parts = new List<int>();
        for (var i = open + 1; i < close; i++)
        {
            if (_ends[i] >= 0) i = _ends[i];
            else if (_tags[i].Name is "elsif" or "elif" or "elseif") return null;
            else if (_tags[i].Name == "else") parts.Add(i);
        }

        if (parts.Count > 1) return null;
        var middle = parts.Count == 1 ? parts[0] : close;
        if (holds == (tag.Name == "if")) return ((tag.End, _tags[middle].Start), (open + 1, middle));
        return middle == close ? ((tag.End, tag.End), (open + 1, open + 1))
            : ((_tags[middle].End, _tags[close].Start), (middle + 1, close));
    }

    /// <summary>Whether the tag only put something aside.</summary>
    private bool IsPutAside(Tag tag, Lazy<string> inner)
    {
        if (tag is { Name: "capture", Inner: not null })
        {
            _aside[tag.Words.Trim(' ', '"', '\'')] = inner.Value;
            return true;
        }

        if (tag.Name != "assign" || tag.Words.Split('=', 2, StringSplitOptions.TrimEntries) is not [var name, var said]
            || TemplateValues.Of(said, _source) is not { } value) return false;
        _aside[name] = value;
        return true;
    }

    /// <summary>A text of its own that another shows: <c>{% include about/en.md %}</c>.</summary>
    private string? Included(Tag tag)
    {
        if (tag.Name is not ("include" or "include_relative" or "include_cached") || !Primitives.MarkdownFile.Is(tag.At(0))) return null;
        if ((_source.CodeFile($"_includes/{tag.At(0)}") ?? _source.CodeFile(tag.At(0))) is not { } text) return null;
        var inside = _source with { CodeFile = name => Primitives.MarkdownFile.Is(name) ? null : _source.CodeFile(name) };
        if (_source.Kinds.HasFlag(Dialects.MarkKinds.Kramdown)) text = KramdownText.Read(text, inside, _notes);
        return Of(text, inside, _notes).Trim('\n');
    }

    private void Put(StringBuilder made, Tag tag, Lazy<string> inner, Tag? close)
    {
        switch (tag.Sort)
        {
            case TagSort.Remark:
                return;
            case TagSort.Shown:
                made.Append(tag.Words);
                return;
            case TagSort.Close:
                Keep(made, tag);
                return;
            case TagSort.Value when TemplateValues.Of(tag.Name, _source) is { } value:
                if (value.Contains('\n')) PlaceApart(made, value);
                else made.Append(value);
                return;
            case TagSort.Value when _source.Kinds.HasFlag(Dialects.MarkKinds.Forgiving)
                && TemplateValues.SaidNothing(tag.Name, _given.Value):
                _notes.Add(new MarkNote(tag.Line, false, "Nothing had this name: it was seen as nothing, and was taken out.", Raw(tag)));
                return;
            case TagSort.Value:
                Keep(made, tag);
                return;
        }

        if (SecretTags.Is(tag.Name, close is not null))
        {
            _notes.Add(SecretTags.Told(tag.Line));
            return;
        }

        // What is told shows no word between the two: it may be a secret.
        var opening = close is null ? tag : tag with { End = tag.End - (close.End - close.Start) - tag.Inner!.Length };
        if (IsPutAside(tag, inner)) return;
        if (Included(tag) is { } included)
        {
            PlaceApart(made, included);
            return;
        }

        if (KnownTags.Make(tag, inner, _source) is { } known)
        {
            if (known.Loss.Length > 0) _notes.Add(new MarkNote(tag.Line, known.IsLost, known.Loss, Raw(opening)));
            Place(made, tag, known);
            return;
        }

        if (close is null)
        {
            if (tag is { Named.Count: 0, Values: [var words] } && IsProse(words))
            {
                _notes.Add(new MarkNote(tag.Line, false, $"'{NameOf(tag)}' is not known here; its words stand in its place.", Raw(tag)));
                made.Append(words);
            }
            else
            {
                Keep(made, tag);
            }

            return;
        }

        Keep(made, opening);
        made.Append(inner.Value);
        made.Append(Shown(close));
    }

    /// <summary>A block stands in lines of its own, as deep as the tag stood.</summary>
    private void Place(StringBuilder made, Tag tag, MadeText known)
    {
        if (!known.IsBlock)
        {
            made.Append(known.Text);
            return;
        }

        var line = _text.LastIndexOf('\n', Math.Max(0, tag.Start - 1)) + 1;
        var before = tag.Start > line ? _text[line..tag.Start] : "";
        if (before.AsSpan().IndexOfAnyExcept(" \t>") < 0)
        {
            if (made.Length == before.Length || EndsEmpty(made, before.Length)) { }
            else made.Insert(made.Length - before.Length, "\n");
            made.Append(known.Text.Replace("\n", "\n" + before, StringComparison.Ordinal));
        }
        else
        {
            made.Append("\n\n").Append(known.Text);
        }

        var rest = _text.AsSpan(tag.End);
        var end = rest.IndexOf('\n');
        if (!(end < 0 ? rest : rest[..end]).IsWhiteSpace()) made.Append("\n\n");
        else if (end >= 0 && end + 1 < rest.Length && rest[end + 1] is not ('\n' or '\r')) made.Append('\n');
    }

    /// <summary>A text of its own, between empty lines and at the margin: within HTML what is moved in would be code.</summary>
    private void PlaceApart(StringBuilder made, string text)
    {
        while (made.Length > 0 && made[^1] is ' ' or '\t') made.Length--;
        made.Append("\n\n").Append(_source.Markdown(text.Trim('\n'))).Append("\n\n");
    }

    /// <summary>Whether the line above is empty, so that what comes is no part of a paragraph.</summary>
    private static bool EndsEmpty(StringBuilder made, int behind)
    {
        var at = made.Length - behind - 1;
        if (at < 0 || made[at] != '\n') return true;
        for (at--; at >= 0 && made[at] is ' ' or '\t' or '\r'; at--) { }
        return at < 0 || made[at] == '\n';
    }

    private void Keep(StringBuilder made, Tag tag)
    {
        var isAddress = TemplateAddresses.IsOpenIn(made);
        _notes.Add(new MarkNote(tag.Line, true, isAddress
            ? $"'{NameOf(tag)}' made an address here, and is not known: a link keeps its words, and a picture those that describe it."
            : $"'{NameOf(tag)}' is not known here; it stands in the text as it was written.", Raw(tag)));
        made.Append(isAddress || _code.Value.Holds(tag.Start) ? _text[tag.Start..tag.End] : Shown(tag));
    }

    /// <summary>What readers saw, more likely than a name or an address.</summary>
    private static bool IsProse(string words) =>
        words.Contains(' ') && words.Any(char.IsLetter) && !words.Contains("://", StringComparison.Ordinal);

    private static string NameOf(Tag tag) => tag.Name.Length is > 0 and < 60 ? tag.Name : "A tag";

    private string Raw(Tag tag) => _text[tag.Start..Math.Min(tag.End, tag.Start + 200)];

    private string Shown(Tag tag)
    {
        var raw = string.Join(' ', _text[tag.Start..tag.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return raw.Contains('`') ? $"`` {raw.Replace("``", "` `", StringComparison.Ordinal)} ``" : $"`{raw}`";
    }
}

/// <summary>What stands in the place of a tag.</summary>
/// <param name="IsBlock">Whether it stands in lines of its own.</param>
internal sealed record MadeText(string Text, bool IsBlock)
{
    /// <summary>What readers see no more, or see otherwise, as a sentence; empty for nothing.</summary>
    public string Loss { get; init; } = "";

    public bool IsLost { get; init; }

    public static MadeText Block(string text) => new(text, true);

    public static MadeText Words(string text) => new(text, false);

    public static MadeText Gone(string loss) => new("", false) { Loss = loss };
}
