using System.Buffers.Binary;
using StaticPress.Primitives;

namespace StaticPress.Pictures;

/// <summary>A tag of an SVG with what it takes to draw it, in microseconds, without what is inside it or named by it.</summary>
internal sealed class DrawingPart
{
    public long Own { get; set; }
    public List<DrawingPart> Inside { get; } = [];

    /// <summary>Of parts that it is drawn with: copies, patterns, filters, masks.</summary>
    public List<string> Named { get; } = [];

    /// <summary>Pictures of surfaces that it is drawn upon, one above the other.</summary>
    public int Layers { get; set; }

    public int Letters { get; set; }
}

/// <summary>The tags of an SVG as a tree, and which of them name which.</summary>
internal sealed class DrawingParts
{
    private const long Element = 10;

    /// <summary>Of a filter: over the whole drawing it takes three times as long, over the small shapes of most a tenth.</summary>
    private const long Step = 20_000;

    private const long SlowStep = 250_000;
    private const long Layer = 1_000;
    private const long SlowLayer = 6_000;

    /// <summary>Every rule of a style sheet is tried on every tag.</summary>
    private const long Rule = 1;

    /// <summary>One mark on each of a path's corners, for a sign of its data.</summary>
    private const long Marks = 20;

    /// <summary>The letters of a run are set as one line: so many pairs of them in a microsecond.</summary>
    private const int LettersInMicrosecond = 24;

    /// <summary>Of a picture inside: twelve bytes are taken for each, and a second's worth of them is what memory has room for.</summary>
    private const int PixelsInMicrosecond = 4;

    /// <summary>Of letters and of a side: more is too much already, and a sum of a few of them is still a number.</summary>
    private const int Enough = 1 << 20;

    /// <summary>Three megabytes for each.</summary>
    private const int MostLayers = 40;

    private readonly Dictionary<string, DrawingPart> _byId = new(StringComparer.Ordinal);

    public DrawingPart Root { get; } = new();

    /// <summary>Whether so many half transparent groups lie in each other that the memory does not reach.</summary>
    public bool IsTooDeep { get; private set; }

    public IEnumerable<DrawingPart> DrawnBy(DrawingPart part) =>
        part.Inside.Concat(part.Named.Select(name => _byId.GetValueOrDefault(name)).OfType<DrawingPart>());

    public static DrawingParts Of(string text)
    {
        var parts = new DrawingParts();
        var open = new Stack<(DrawingPart Part, bool IsText)>([(parts.Root, false)]);
        var hasEntities = text.Contains("<!ENTITY", StringComparison.Ordinal);
        var (elements, rules) = (0L, 0L);
        var rest = text.AsSpan();
        for (var tags = new TagReader(rest); ;)
        {
            var end = tags.Next;
            if (!tags.Read()) break;
            if (open.Peek() is (var run, true))
                run.Letters = Math.Min(Enough, run.Letters + LettersOf(rest[end..tags.Start], hasEntities ? text.Length : 1));
            if (tags.IsEndTag)
            {
                if (open.Count > 1) Close(open.Pop().Part);
                continue;
            }

            if (tags.Name.IsEmpty) continue;
            elements++;
            var name = tags.Name[(tags.Name.IndexOf(':') + 1)..];
            var isClosed = rest[tags.Start..tags.End].EndsWith("/>");
            if (name.SequenceEqual("style") && !isClosed) rules += RulesOf(rest[tags.End..tags.Next]);
            var (outer, inText) = open.Peek();
            var isText = inText || name.SequenceEqual("text");
            // A text is one part, of as many runs as are set apart within it.
            var part = inText ? outer : Added(outer, name);
            parts.Weigh(part, name, ref tags);
            if (!isClosed) open.Push((part, isText));
            // What HTML would read as the text of this tag are tags here.
            else if (tags.Next != tags.End)
            {
                rest = rest[tags.End..];
                tags = new TagReader(rest);
            }
        }

        while (open.Count > 1) Close(open.Pop().Part);
        parts.Root.Own += elements * rules * Rule;
        return parts;
    }

    private static void Close(DrawingPart part)
    {
        part.Own += (long)part.Letters * part.Letters / LettersInMicrosecond;
        part.Letters = 0;
    }

    private static int RulesOf(ReadOnlySpan<char> sheet) => sheet.Count('{') + sheet.Count(',');

    private static int LettersOf(ReadOnlySpan<char> text, int lettersOfEntity) =>
        (int)Math.Min(Enough, text.Length + ((long)text.Count('&') * lettersOfEntity));

    private static DrawingPart Added(DrawingPart outer, ReadOnlySpan<char> name)
    {
        var part = new DrawingPart { Own = Element, Layers = outer.Layers };
        if (name is not ("symbol" or "pattern" or "marker" or "mask" or "filter" or "clipPath" or "defs")) outer.Inside.Add(part);
        return part;
    }

    private void Weigh(DrawingPart part, ReadOnlySpan<char> name, ref TagReader tag)
    {
        if (name is "feTurbulence" or "feMorphology" or "feConvolveMatrix") part.Own += SlowStep;
        else if (name.StartsWith("fe") && name is not ("feMergeNode" or "feOffset" or "feFlood")
            && !name.StartsWith("feFunc") && !name.EndsWith("Light")) part.Own += Step;
        var (path, isMarked) = (0, false);
        while (tag.ReadAttribute())
        {
            var value = tag.Value;
            switch (tag.AttributeName)
            {
                case "id": _byId.TryAdd(value.ToString(), part); break;
                case "d" or "points": path = value.Length; break;
                case "href" or "xlink:href" when value is ['#', ..] && name is not "a": part.Named.Add(value[1..].ToString()); break;
            }

            isMarked |= tag.AttributeName is "marker" or "marker-mid"
                || (tag.AttributeName is "style" && value.Contains("marker", StringComparison.Ordinal));
            if (value.StartsWith("data:")) part.Own += PixelsInside(value) / PixelsInMicrosecond;
            part.Own += LayersOf(tag.AttributeName, value, part);
            Name(part, value);
        }

        if (isMarked) part.Own += path * Marks;
        IsTooDeep |= part.Layers > MostLayers;
    }

    private static long LayersOf(ReadOnlySpan<char> attribute, ReadOnlySpan<char> value, DrawingPart part)
    {
        var slow = attribute is "mask" || value.Contains("mix-blend-mode", StringComparison.Ordinal);
        if (!slow && attribute is not "opacity" && (attribute is not "style" || !value.StartsWith("opacity"))) return 0;
        part.Layers++;
        return slow ? SlowLayer : Layer;
    }

    /// <summary>Of a PNG, whose first chunk says it; others cannot hold much more than their bytes.</summary>
    private static long PixelsInside(ReadOnlySpan<char> address)
    {
        Span<byte> head = stackalloc byte[24];
        var data = address[(address.IndexOf(',') + 1)..].TrimStart();
        return data.Length >= 32 && Convert.TryFromBase64Chars(data[..32], head, out var read) && read == head.Length
            && head[1..4].SequenceEqual("PNG"u8)
            ? Side(head[16..]) * Side(head[20..]) : 0;

        static long Side(ReadOnlySpan<byte> at) => Math.Min(Enough, BinaryPrimitives.ReadUInt32BigEndian(at));
    }

    /// <summary>All of <c>url(#a)</c>.</summary>
    private static void Name(DrawingPart part, ReadOnlySpan<char> value)
    {
        for (var rest = value; rest.IndexOf("url(") is var at and >= 0;)
        {
            rest = rest[(at + 4)..];
            var end = rest.IndexOf(')');
            if (end < 0) return;
            if (rest[..end].Trim("'\" ") is ['#', .. var id]) part.Named.Add(id.ToString());
        }
    }
}
