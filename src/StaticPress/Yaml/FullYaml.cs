using System.Buffers;
using System.Globalization;
using StaticPress.Primitives;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticPress.Yaml;

/// <summary>Reads any YAML through YamlDotNet's events: positions are kept, and depth and size are counted before they hurt.</summary>
internal static class FullYaml
{
    /// <summary>A file whose root is a mapping, as that of settings is.</summary>
    public static Reading<YamlMap> Read(string text, Place start)
    {
        var reading = Read(text, start, static (text, start) => AttemptMap(text, start, isForeign: false));
        return new Reading<YamlMap>(reading.Value as YamlMap ?? YamlMap.Empty, reading.Problems);
    }

    /// <summary>As the programs of others read one: with anchors, aliases and merged groups (YAML 1.2, section 7.1).</summary>
    public static Reading<YamlMap> ReadForeign(string text, Place start)
    {
        var reading = Read(text, start, static (text, start) => AttemptMap(text, start, isForeign: true));
        return new Reading<YamlMap>(reading.Value as YamlMap ?? YamlMap.Empty, reading.Problems);
    }

    /// <summary>A file whose root is whatever its author likes: a map, a list, a single value.</summary>
    public static Reading<YamlNode> ReadAny(string text, Place start) =>
        Read(text, start, static (text, start) => Attempt(text, start, isForeign: false));

    private static Reading<YamlNode> Read(string text, Place start, YamlAttempt attempt)
    {
        if (text.Length > YamlLimits.Characters) return new Reading<YamlNode>(YamlMap.Empty, YamlText.TooLong(text, start).Problems);
        if (YamlMistake.Control(text, start) is { } control) return new Reading<YamlNode>(YamlMap.Empty, [control]);
        var (node, problem) = attempt(text, start);
        if (problem is null) return new Reading<YamlNode>(node!, []);
        if (problem.Code == ProblemCode.YamlNotAllowed && YamlMending.Read(text, 0, start, attempt) is { } mended) return mended;
        if (problem.Code != ProblemCode.YamlSyntax) return new Reading<YamlNode>(YamlMap.Empty, [problem]);
        // A line of nothing but gaps says nothing, a tab among them or not.
        var seen = string.Join('\n', text.Split('\n').Select(line => line.Contains('\t') && string.IsNullOrWhiteSpace(line) ? "" : line));
        if (seen.Length < text.Length) return Read(seen, start, attempt);
        if (YamlContinuations.MovedIn(text) is { } moved && attempt(moved, start) is { Problem: null, Node: { } meant })
            return new Reading<YamlNode>(meant, []);
        var stopped = problem.Place with { Line = problem.Place.Line - start.Line + 1 };
        if (YamlMistake.Tab(text, stopped.Line, start) is { } tab) return new Reading<YamlNode>(YamlMap.Empty, [tab]);
        return YamlMending.Read(text, stopped.Line, start, attempt) ?? new Reading<YamlNode>(YamlMap.Empty, [problem]);
    }

    /// <summary>As <see cref="Attempt"/>; what is no mapping and not nothing is wrong.</summary>
    private static (YamlNode? Node, Problem? Problem) AttemptMap(string text, Place start, bool isForeign)
    {
        var (root, problem) = Attempt(text, start, isForeign);
        return root is null or YamlMap or YamlScalar { Text: null } ? (root, problem) : (null, Problem.Error(
            start with { Line = root.Line, Column = root.Column },
            ProblemCode.YamlSyntax,
            "This should be a list of 'key: value' lines.",
            "Write each setting on a line of its own, as in 'title: My post'."));
    }

    /// <summary>The text as it is, with one look.</summary>
    /// <returns>Either what it says, or the first thing that is wrong with it.</returns>
    private static (YamlNode? Node, Problem? Problem) Attempt(string text, Place start, bool isForeign)
    {
        using var reader = new StringReader(text);
        var parser = new Parser(reader);
        try
        {
            return (new Walk(parser, start, isForeign).Document(), null);
        }
        catch (YamlRefusedException refused)
        {
            return (null, refused.Problem);
        }
        catch (Exception e) when (e is YamlException or ArgumentException or InvalidOperationException)
        {
            return (null, Syntax(e, parser, start));
        }
    }

    /// <summary>YamlDotNet throws more than its own exceptions on broken input; each is a mistake in the text.</summary>
    private static Problem Syntax(Exception e, Parser parser, Place start)
    {
        var mark = e is YamlException told ? told.Start : parser.Current?.End ?? Mark.Empty;
        var (text, hint) = YamlMistake.InWords(e is YamlException ? e.Message : "");
        return Problem.Error(At(start, mark), ProblemCode.YamlSyntax, text, hint);
    }

    private static Place At(Place start, Mark mark) =>
        start with { Line = start.Line + (int)mark.Line - 1, Column = (int)mark.Column };

    private sealed class Walk(Parser parser, Place start, bool isForeign)
    {
        /// <summary>So that a long text that aliases repeat counts too.</summary>
        private const int CharactersOfValue = 64;

        private int _nodes;
        private Dictionary<string, YamlNode>? _named;

        public YamlNode Document()
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _)) return new YamlScalar(null, 1, 1);
            parser.Consume<DocumentStart>();
            var root = Node(0);
            parser.Consume<DocumentEnd>();
            if (!isForeign && !parser.Accept<StreamEnd>(out _))
            {
                throw Refuse(parser.Current!, ProblemCode.YamlNotAllowed, "Only one YAML document is allowed here.",
                    "Remove the second '---'.");
            }

            return root;
        }

        private YamlNode Node(int depth)
        {
            var at = parser.Current!;
            Count(at, depth);
            if (!isForeign) RefuseMarks(at);
            if (at is AnchorAlias alias) return Aliased(alias, depth);
            YamlNode node = at switch
            {
                Scalar scalar => Scalar(scalar),
                SequenceStart => List(depth),
                MappingStart => Map(depth),
                _ => throw Refuse(at, ProblemCode.YamlSyntax, "A value is missing here.", ""),
            };
            if (at is NodeEvent { Anchor: { IsEmpty: false } name }) (_named ??= new(StringComparer.Ordinal))[name.Value] = node;
            return node;
        }

        private void Count(ParsingEvent at, int depth, int length = 0)
        {
            if (depth > YamlLimits.Depth)
                throw Refuse(at, ProblemCode.YamlLimit, $"This is nested more than {YamlLimits.Depth} levels deep.", "Flatten it.");
            if ((_nodes += 1 + (length / CharactersOfValue)) > YamlLimits.Nodes)
                throw Refuse(at, ProblemCode.YamlLimit, $"There are more than {YamlLimits.Nodes:N0} values here.", "Split the file.");
        }

        private void RefuseMarks(ParsingEvent at)
        {
            switch (at)
            {
                case AnchorAlias:
                    throw Refuse(at, ProblemCode.YamlNotAllowed, "Aliases (*name) are not read here.", "Write the value out.");
                case NodeEvent { Anchor.IsEmpty: false }:
                    throw Refuse(at, ProblemCode.YamlNotAllowed, "Anchors (&name) are not read here.",
                        "Remove it, or put the text into quotation marks.");
                case NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } }:
                    throw Refuse(at, ProblemCode.YamlNotAllowed, "Tags (!name) are not read here.",
                        "Remove it, or put the text into quotation marks.");
            }
        }

        private YamlNode Aliased(AnchorAlias alias, int depth)
        {
            parser.MoveNext();
            if (_named?.GetValueOrDefault(alias.Value.Value) is not { } node)
                throw Refuse(alias, ProblemCode.YamlSyntax, $"Nothing above is called '&{alias.Value.Value}'.", "Write the value out.");
            CountWritten(node, alias, depth);
            return node;
        }

        /// <summary>As if it were written out: a few lines of aliases to aliases stand for billions of values.</summary>
        private void CountWritten(YamlNode node, AnchorAlias alias, int depth)
        {
            Count(alias, depth, node is YamlScalar { Text: { } text } ? text.Length : 0);
            foreach (var inner in node is YamlMap map ? map.Entries.Select(entry => entry.Value) : (node as YamlList)?.Items ?? [])
                CountWritten(inner, alias, depth + 1);
        }

        private YamlScalar Scalar(Scalar scalar)
        {
            parser.MoveNext();
            var place = At(start, scalar.Start);
            return scalar.Style == ScalarStyle.Plain
                ? YamlScalar.Plain(scalar.Value, place.Line, place.Column)
                : new YamlScalar(scalar.Value, place.Line, place.Column) { IsQuoted = true };
        }

        private YamlList List(int depth)
        {
            var place = At(start, parser.Consume<SequenceStart>().Start);
            var items = new List<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(depth + 1));
            return new YamlList(items, place.Line, place.Column);
        }

        private YamlMap Map(int depth)
        {
            var place = At(start, parser.Consume<MappingStart>().Start);
            var entries = new List<YamlEntry>();
            var merged = new List<YamlNode>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var keyEvent = parser.Current!;
                if (Node(depth + 1) is not YamlScalar key)
                    throw Refuse(keyEvent, ProblemCode.YamlSyntax, "A key must be a single word or text.", "");
                var name = key.Text ?? "";
                if (isForeign && key is { Text: "<<", IsQuoted: false })
                {
                    var groups = Node(depth + 1);
                    merged.AddRange(groups is YamlList list ? list.Items : [groups]);
                    continue;
                }

                if (!seen.Add(name) && !isForeign)
                    throw Refuse(keyEvent, ProblemCode.YamlDuplicateKey, $"'{name}' is already set above.", "Remove one of the two lines.");
                entries.Add(new YamlEntry(name, Node(depth + 1), key.Line, key.Column));
            }

            // Of two alike the last counts, as in Ruby; what a group says itself counts before what is merged into it.
            if (entries.Count > seen.Count) entries = [.. Enumerable.Reverse(entries).DistinctBy(entry => entry.Key).Reverse()];
            entries.AddRange(merged.OfType<YamlMap>().SelectMany(map => map.Entries).Where(entry => seen.Add(entry.Key)));
            return new YamlMap(entries, place.Line, place.Column);
        }

        private YamlRefusedException Refuse(ParsingEvent at, string code, string text, string hint) =>
            new(Problem.Error(At(start, at.Start), code, text, hint));
    }
}

/// <summary>Reads a text with one look, and says what is in it or the first thing that is wrong with it.</summary>
internal delegate (YamlNode? Node, Problem? Problem) YamlAttempt(string text, Place start);

/// <summary>Says in an author's words what YamlDotNet says in a parser's.</summary>
internal static class YamlMistake
{
    /// <summary>YAML 1.2, section 5.1, allows none of these as they are.</summary>
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000b\f\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f");

    public static Problem? Control(ReadOnlySpan<char> text, Place start)
    {
        var at = text.IndexOfAny(Controls);
        if (at < 0) return null;
        var before = text[..at];
        return Problem.Error(
            start with { Line = start.Line + before.Count('\n'), Column = at - before.LastIndexOf('\n') },
            ProblemCode.YamlSyntax,
            string.Create(CultureInfo.InvariantCulture, $"A control character (U+{(int)text[at]:X4}) stands here, which no editor shows."),
            "Delete it: it lies between the letters before and behind this place.");
    }

    /// <param name="line">On which the library stopped, 1-based in the text: the tab is there or further down.</param>
    public static Problem? Tab(string text, int line, Place start)
    {
        var number = 0;
        foreach (var row in text.AsSpan().EnumerateLines())
        {
            var indent = row[..(row.Length - row.TrimStart(" \t").Length)];
            if (++number < line || indent.Length == row.Length || !indent.Contains('\t')) continue;
            return Problem.Error(
                start with { Line = start.Line + number - 1, Column = indent.IndexOf('\t') + 1 },
                ProblemCode.YamlSyntax,
                "This line begins with a tab; YAML takes only spaces there.",
                "Write two spaces for each tab at the beginning of a line.");
        }

        return null;
    }

    /// <param name="message">The library's, or empty when it only threw.</param>
    public static Wording InWords(string message) => message.TrimEnd('.') switch
    {
        "While scanning a plain scalar value, found invalid mapping" =>
            new("A colon and a space in a text without quotation marks.", "Put the text into quotation marks."),
        "While scanning a plain scalar, found a tab character that violate indentation"
            or "While scanning for the next token, found character that cannot start any token" =>
            new("A tab or a mark that YAML keeps for itself stands here.", "Write spaces for the tab, or put the text into quotation marks."),
        "While scanning a quoted scalar, found unexpected end of stream" =>
            new("The quotation mark that opens here is never closed.", "Put one at the end of the text."),
        "While parsing a flow sequence, did not find expected ',' or ']'" =>
            new("A list that was opened with [ is not closed before this.", "Put a ] at its end."),
        "While parsing a flow mapping, did not find expected ',' or '}'" =>
            new("A group that was opened with { is not closed before this.", "Put a } at its end."),
        var other when other.Contains("found invalid mapping", StringComparison.Ordinal) =>
            new("A colon and a space in a text without quotation marks.", "Put the text into quotation marks, or begin a line of its own."),
        var other when other.Contains("block", StringComparison.Ordinal) || other.Contains("indent", StringComparison.Ordinal) =>
            new("This line does not begin where those above it do.", "Begin all lines of one group, or of one list, at the same column."),
        _ =>
            new("This cannot be read as YAML.", Usual),
    };

    private const string Usual =
        "Put a value that holds a colon, a # or a quotation mark into \"quotation marks\", and close every [ and {.";
}
