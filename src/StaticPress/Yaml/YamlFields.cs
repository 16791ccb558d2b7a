using System.Globalization;
using StaticPress.Primitives;

namespace StaticPress.Yaml;

/// <summary>
/// Takes typed values out of a mapping and collects what is wrong with it. Whatever is asked for is known; whatever
/// nobody asked for is reported by <see cref="Finish"/> with the nearest known key.
/// </summary>
internal sealed class YamlFields(YamlMap map, string file, ICollection<Problem> problems)
{
    /// <summary>Of as many known keys a message gives the list.</summary>
    private const int Few = 12;

    private readonly List<string> _known = new(24);
    private readonly bool[] _asked = new bool[map.Entries.Count];
    private List<string>? _told;

    public string File => file;

    /// <summary>The keys that were asked for so far.</summary>
    public IReadOnlyList<string> Known => _known;

    /// <summary>What the values are taken from.</summary>
    public YamlMap Root => map;

    public Place Place => new(file, map.Line, map.Column);

    public bool Has(string key) => map.Find(key) is not null;

    public Place PlaceOf(string key) => Find(key) is { } entry ? new Place(file, entry.Value.Line, entry.Value.Column) : Place;

    public YamlNode? Node(string key) => Find(key)?.Value;

    public string? Text(string key)
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
        if (Text(key) is not { } text) return null;
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
        if (Text(key) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max) return number;
        Wrong(Node(key)!, key, max == int.MaxValue ? $"a whole number from {min}" : $"a whole number from {min} to {max}");
        return null;
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
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

    /// <summary>The mapping below a key, or null when there is none.</summary>
    public YamlFields? Map(string key)
    {
        switch (Find(key)?.Value)
        {
            case null or YamlScalar { Text: null }: return null;
            case YamlMap inner: return new YamlFields(inner, file, problems);
            case { } other:
                Wrong(other, key, "a group of 'key: value' lines");
                return null;
        }
    }

    /// <summary>The mappings in the list below a key.</summary>
    public IReadOnlyList<YamlFields> Maps(string key)
    {
        switch (Find(key)?.Value)
        {
            case null or YamlScalar { Text: null }: return [];
            case YamlList list: return MapsOf(list, key);
            case { } other:
                Wrong(other, key, "a list");
                return [];
        }
    }

    /// <summary>The mapping below a key as it is: nobody checks what is in it.</summary>
    public YamlMap Free(string key)
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

    /// <summary>The entries of such a mapping.</summary>
    public IReadOnlyList<YamlEntry> Entries(string key) => Free(key).Entries;

    public YamlFields Below(YamlEntry entry) => new(entry.Value as YamlMap ?? YamlMap.Empty, file, problems);

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
        for (var i = 0; i < _asked.Length; i++)
        {
            var entry = map.Entries[i];
            if (_asked[i] || _told?.Contains(entry.Key) == true) continue;
            problems.Add(Problem.Warning(
                new Place(file, entry.Line, entry.Column),
                ProblemCode.UnknownKey,
                $"'{entry.Key}' is not a setting that is known here.",
                remedies?.GetValueOrDefault(entry.Key) ?? Nearest(entry.Key)));
        }
    }

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

    private List<YamlFields> MapsOf(YamlList list, string key)
    {
        var maps = new List<YamlFields>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is YamlMap inner) maps.Add(new YamlFields(inner, file, problems));
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
