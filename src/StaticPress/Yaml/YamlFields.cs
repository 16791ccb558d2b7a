using System.Globalization;
using StaticPress.Primitives;

namespace StaticPress.Yaml;

/// <summary>
/// Takes typed values out of a mapping and collects what is wrong with it. Whatever is asked for is known; whatever
/// nobody asked for is reported by <see cref="Finish"/> with the nearest known key.
/// </summary>
internal sealed class YamlFields(YamlMap map, string file, ICollection<Problem> problems, YamlShape? shape = null)
{
    /// <summary>Of as many known keys a message gives the list.</summary>
    private const int Few = 12;

    private readonly List<string> _known = new(24);
    private readonly bool[] _asked = new bool[map.Entries.Count];
    private List<string>? _told;
    private YamlShape? _entries;

    public string File => file;

    /// <summary>The keys that were asked for so far.</summary>
    public IReadOnlyList<string> Known => _known;

    /// <summary>What the values are taken from.</summary>
    public YamlMap Root => map;

    public Place Place => new(file, map.Line, map.Column);

    public bool Has(string key) => map.Find(key) is not null;

    /// <summary>The same of a key that is read where it is, and offered nowhere.</summary>
    public bool HasForeign(string key)
    {
        shape?.AskForeign(key);
        return Has(key);
    }

    public Place PlaceOf(string key) => Find(key) is { } entry ? new Place(file, entry.Value.Line, entry.Value.Column) : Place;

    /// <summary>The value as it is, for what may be one thing or another.</summary>
    public YamlNode? Node(string key)
    {
        shape?.Look(key);
        return Find(key)?.Value;
    }

    public string? Text(string key)
    {
        shape?.Ask(key, YamlKind.Text);
        return Scalar(key);
    }

    /// <param name="known">The only texts that are good; the caller says so.</param>
    public string? Text(string key, IEnumerable<string> known)
    {
        shape?.AskText(key, known);
        return Scalar(key);
    }

    private string? Scalar(string key)
    {
        switch (Find(key)?.Value)
        {
            case null or YamlScalar { Text: null }: return null;
            case YamlScalar scalar: return scalar.Text;
            case { } other:
                Wrong(other, key, "a text");
                return null;
        }
    }

    public bool? Flag(string key)
    {
        shape?.Ask(key, YamlKind.Flag);
        if (Scalar(key) is not { } text) return null;
        switch (text.ToLowerInvariant())
        {
            case "true" or "yes" or "on": return true;
            case "false" or "no" or "off": return false;
            default:
                Wrong(Node(key)!, key, "true or false");
                return null;
        }
    }

    public int? Number(string key, int min = 0, int max = int.MaxValue)
    {
        shape?.AskNumber(key, min, max);
        if (Scalar(key) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
            return number;
        Wrong(Node(key)!, key, max == int.MaxValue ? $"a whole number from {min}" : $"a whole number from {min} to {max}");
        return null;
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        shape?.Ask(key, YamlKind.Text | YamlKind.Texts);
        switch (Find(key)?.Value)
        {
            case null or YamlScalar { Text: null }: return [];
            case YamlScalar scalar: return [scalar.Text!];
            case YamlList list: return TextsOf(list, key);
            case { } other:
                Wrong(other, key, "a list of texts");
                return [];
        }
    }

    /// <summary>The texts of a list, each of them one of the known words; null when there is none.</summary>
    public IReadOnlyList<string>? Words(string key, IReadOnlyList<string> known)
    {
        shape?.AskWords(key, known);
        if (!Has(key)) return null;
        var words = Texts(key);
        foreach (var word in words.Where(word => !known.Contains(word)))
        {
            var near = Suggestion.For(word, known);
            Bad(key, ProblemCode.BadValue, $"'{word}' is not known in '{key}'.",
                near.Length > 0 ? near : $"Known are: {string.Join(", ", known)}.");
        }

        return [.. words.Where(known.Contains)];
    }

    /// <summary>The mapping below a key, or null when there is none.</summary>
    public YamlFields? Map(string key)
    {
        var below = shape?.Ask(key, YamlKind.Map);
        switch (Find(key)?.Value)
        {
            case null when below is not null: return new YamlFields(YamlMap.Empty, file, problems, below);
            case null or YamlScalar { Text: null }: return null;
            case YamlMap inner: return new YamlFields(inner, file, problems, below);
            case { } other:
                Wrong(other, key, "a group of 'key: value' lines");
                return null;
        }
    }

    /// <summary>The mapping below a key that may be one text instead, such as <c>false</c>.</summary>
    public YamlFields? MapUnlessText(string key) => Node(key) is YamlScalar ? null : Map(key);

    /// <summary>The mappings in the list below a key.</summary>
    public IReadOnlyList<YamlFields> Maps(string key)
    {
        var each = shape?.Ask(key, YamlKind.Maps);
        switch (Find(key)?.Value)
        {
            case null when each is not null: return [new YamlFields(YamlMap.Empty, file, problems, each)];
            case null or YamlScalar { Text: null }: return [];
            case YamlList list: return MapsOf(list, key, each);
            case { } other:
                Wrong(other, key, "a list");
                return [];
        }
    }

    /// <summary>The mapping below a key as it is: nobody checks what is in it.</summary>
    public YamlMap Free(string key)
    {
        shape?.Ask(key, YamlKind.Free);
        return Named(key);
    }

    /// <summary>The entries of a mapping whose keys are names of the author's own.</summary>
    public IReadOnlyList<YamlEntry> Entries(string key)
    {
        _entries = shape?.Ask(key, YamlKind.Entries);
        _entries?.Entry();
        return _entries is not null && !Has(key) ? [YamlShape.AnyEntry] : Named(key).Entries;
    }

    /// <summary>The entries that nobody has asked for so far, where names of the author's own stand among those that are known.</summary>
    public IReadOnlyList<YamlEntry> Others()
    {
        _entries = shape;
        _entries?.Entry();
        var others = map.Entries.Where((_, i) => !_asked[i]).ToArray();
        Array.Fill(_asked, true);
        return _entries is not null && others.Length == 0 ? [YamlShape.AnyEntry] : others;
    }

    /// <summary>The mapping of an entry of those that were asked for last; an empty one for an entry of another kind.</summary>
    public YamlFields Below(YamlEntry entry) => new(entry.Value as YamlMap ?? YamlMap.Empty, file, problems, _entries?.Entry());

    /// <summary>The same where a text is short for one key of it: <c>title: text</c> for <c>title: {type: text}</c>.</summary>
    /// <param name="wanted">What it should be, for one that is neither.</param>
    public YamlFields Below(YamlEntry entry, string chief, string wanted)
    {
        _entries?.Entry(chief);
        if (entry.Value is YamlScalar { Text: not null } text)
            return Below(entry with { Value = new YamlMap([entry with { Key = chief }], text.Line, text.Column) });
        if (entry.Value is YamlList list) Wrong(list, entry.Key, wanted);
        return Below(entry);
    }

    private YamlMap Named(string key)
    {
        switch (Find(key)?.Value)
        {
            case null or YamlScalar { Text: null }: return YamlMap.Empty;
            case YamlMap inner: return inner;
            case { } other:
                Wrong(other, key, "a group of 'name: value' lines");
                return YamlMap.Empty;
        }
    }

    public void Wrong(YamlNode node, string key, string wanted) => problems.Add(Problem.Error(
        new Place(file, node.Line, node.Column),
        ProblemCode.WrongType,
        $"'{key}' should be {wanted}, but this is {Describe(node)}."));

    public void Bad(string key, string code, string text, string hint) => problems.Add(Problem.Error(PlaceOf(key), code, text, hint));

    public void Doubt(string key, string code, string text, string hint) => problems.Add(Problem.Warning(PlaceOf(key), code, text, hint));

    /// <summary>What is wrong with a key as such, which is then no more reported as unknown.</summary>
    public void BadKey(YamlEntry entry, string code, string text, string hint)
    {
        (_told ??= []).Add(entry.Key);
        problems.Add(Problem.Error(new Place(file, entry.Value.Line, entry.Value.Column), code, text, hint));
    }

    /// <summary>Reports every key that nobody asked for.</summary>
    /// <param name="remedies">What to do about keys that other programs write.</param>
    public void Finish(IReadOnlyDictionary<string, string>? remedies = null)
    {
        shape?.Close();
        for (var i = 0; i < _asked.Length; i++)
        {
            var entry = map.Entries[i];
            if (_asked[i] || _told?.Contains(entry.Key) == true) continue;
            problems.Add(Problem.Warning(
                new Place(file, entry.Line, entry.Column),
                ProblemCode.UnknownKey,
                IsOdd(entry.Key) ? $"Before '{entry.Key.Trim()}' stand signs that look like spaces and are none."
                    : $"'{entry.Key}' is not a setting that is known here.",
                IsOdd(entry.Key) ? "Write spaces there." : remedies?.GetValueOrDefault(entry.Key) ?? Nearest(entry.Key)));
        }
    }

    private static bool IsOdd(string key) => key.Length > 0 && char.IsWhiteSpace(key[0]);

    private string Nearest(string key)
    {
        var known = _known.Distinct().ToList();
        if (Suggestion.For(key, known) is { Length: > 0 } near) return near;
        return known.Count <= Few ? $"Known are: {string.Join(", ", known.Order(StringComparer.Ordinal))}."
            : known.Contains("extra") ? "Put it under 'extra:' if your theme wants it, or take it out."
            : "Take it out; the author's guide lists what there is.";
    }

    private YamlEntry? Find(string key)
    {
        _known.Add(key);
        var at = map.IndexOf(key);
        if (at < 0) return null;
        _asked[at] = true;
        return map.Entries[at];
    }

    private List<string> TextsOf(YamlList list, string key)
    {
        var texts = new List<string>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is YamlScalar { Text: { } text }) texts.Add(text);
            else Wrong(item, key, "a list of texts");
        }

        return texts;
    }

    private List<YamlFields> MapsOf(YamlList list, string key, YamlShape? each)
    {
        var maps = new List<YamlFields>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is YamlMap inner) maps.Add(new YamlFields(inner, file, problems, each));
            else Wrong(item, key, "a list of groups of 'key: value' lines");
        }

        return maps;
    }

    private static string Describe(YamlNode node) => node switch
    {
        YamlScalar { Text: null } => "empty",
        YamlScalar { Text: { Length: <= 40 } text } => $"'{text}'",
        YamlScalar => "a long text",
        YamlList => "a list",
        _ => "a group of settings",
    };
}
