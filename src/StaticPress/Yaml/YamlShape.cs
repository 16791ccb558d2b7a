using StaticPress.Primitives;

namespace StaticPress.Yaml;

/// <summary>What can stand behind a key.</summary>
[Flags]
internal enum YamlKind
{
    None = 0,
    Text = 1,
    Flag = 2,
    Number = 4,

    /// <summary>A list of texts.</summary>
    Texts = 8,

    /// <summary>A mapping with keys that are known.</summary>
    Map = 16,

    /// <summary>A list of such mappings.</summary>
    Maps = 32,

    /// <summary>A mapping with names of the author's own, whose values are of one kind.</summary>
    Entries = 64,

    /// <summary>A mapping that nobody looks into.</summary>
    Free = 128,

    Any = 256,
}

/// <summary>
/// What a reader asks of a mapping. It is learnt by letting the reader read: an empty mapping first, then one value of each kind for
/// whatever it looks at before it decides. So it cannot say anything else than what is read.
/// </summary>
internal sealed class YamlShape(int depth = 0)
{
    /// <summary>
    /// Deeper the readers do not go by names that differ: one that calls itself, as for the menu below a menu, ends there.
    /// </summary>
    private const int Deepest = 3;

    /// <summary>Stands for any entry where there is none.</summary>
    public static readonly YamlEntry AnyEntry = new("name", YamlMap.Empty, 1, 1);

    private static readonly YamlScalar Probe = new("x", 1, 1);

    /// <summary>A value of each kind that a key may have which is looked at first.</summary>
    private static readonly (YamlKind Kind, YamlNode Value)[] Probes =
    [
        (YamlKind.Text, Probe), (YamlKind.Flag, new YamlScalar("true", 1, 1)), (YamlKind.Number, new YamlScalar("1", 1, 1)),
        (YamlKind.Texts, new YamlList([Probe], 1, 1)), (YamlKind.Map, YamlMap.Empty), (YamlKind.Maps, new YamlList([YamlMap.Empty], 1, 1)),
    ];

    private const YamlKind All = YamlKind.Text | YamlKind.Flag | YamlKind.Number | YamlKind.Texts | YamlKind.Map | YamlKind.Maps;

    private readonly SortedDictionary<string, Value> _keys = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Value> Keys => _keys;

    /// <summary>Whether a key that nobody asked for is a mistake.</summary>
    public bool IsClosed { get; private set; }

    /// <param name="file">A path that such a file may have.</param>
    public static YamlShape Of(Action<YamlFields> read, string file)
    {
        var shape = new YamlShape();
        var wrong = Wrong(read, shape, YamlMap.Empty, file);
        foreach (var (key, value) in shape._keys.Where(key => key.Value.IsLookedAt).ToArray())
        {
            var accepted =
                Probes.Where(probe => Wrong(read, shape, new YamlMap([new YamlEntry(key, probe.Value, 1, 1)], 1, 1), file) <= wrong)
                .Aggregate(YamlKind.None, (all, probe) => all | probe.Kind);
            value.Kinds = accepted == All ? YamlKind.Any : accepted | (value.Kinds & (YamlKind.Entries | YamlKind.Free));
        }

        return shape;
    }

    /// <returns>The shape of a mapping below the key; null where it is not asked for any more.</returns>
    public YamlShape? Ask(string key, YamlKind kind)
    {
        var value = At(key);
        value.Kinds |= kind;
        return depth < Deepest ? value.Below ??= new YamlShape(depth + 1) : null;
    }

    public void AskNumber(string key, int min, int max)
    {
        Ask(key, YamlKind.Number);
        (At(key).Least, At(key).Most) = (min, max);
    }

    public void AskWords(string key, IReadOnlyList<string> words)
    {
        Ask(key, YamlKind.Text | YamlKind.Texts);
        At(key).Words = words;
    }

    /// <summary>The reader wants to see the value before it decides.</summary>
    public void Look(string key) => At(key).IsLookedAt = true;

    /// <summary>Of the mapping that each entry may be.</summary>
    public YamlShape? Entry() => Ask("", YamlKind.Map);

    /// <summary>Takes another name for a key.</summary>
    public void Alias(string name, string key) => _keys.TryAdd(name, _keys[key]);

    public void Close() => IsClosed = true;

    /// <returns>How many values it takes for another kind than they should be; of an empty mapping these are of the entries made
    /// up.</returns>
    private static int Wrong(Action<YamlFields> read, YamlShape shape, YamlMap map, string file)
    {
        var problems = new List<Problem>();
        read(new YamlFields(map, file, problems, shape));
        return problems.Count(problem => problem.Code == ProblemCode.WrongType);
    }

    private Value At(string key)
    {
        if (!_keys.TryGetValue(key, out var value)) _keys.Add(key, value = new Value());
        return value;
    }

    /// <summary>What may stand behind one key.</summary>
    internal sealed class Value
    {
        public YamlKind Kinds { get; set; }

        public bool IsLookedAt { get; set; }

        /// <summary>Of a number.</summary>
        public int Least { get; set; }

        /// <summary>Of a number.</summary>
        public int Most { get; set; } = int.MaxValue;

        /// <summary>The only ones that are known; null where every text is good.</summary>
        public IReadOnlyList<string>? Words { get; set; }

        /// <summary>Of a mapping, of those in a list, or of an entry (by the empty key).</summary>
        public YamlShape? Below { get; set; }
    }
}
