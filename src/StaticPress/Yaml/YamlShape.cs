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
    private const int Deepest = 5;

    /// <summary>No reader that bounds a text takes one as long.</summary>
    private const int Long = 100_000;

    /// <summary>Stands for any entry where there is none.</summary>
    public static readonly YamlEntry AnyEntry = new("name", YamlMap.Empty, 1, 1);

    private static readonly YamlScalar Probe = new("x", 1, 1);

    /// <summary>A value of each kind that a key may have which is looked at first.</summary>
    private static readonly (YamlKind Kind, YamlNode Value)[] Probes =
    [
        (YamlKind.Text, Probe), (YamlKind.Flag, new YamlScalar("true", 1, 1)), (YamlKind.Flag, new YamlScalar("false", 1, 1)),
        (YamlKind.Number, new YamlScalar("1", 1, 1)),
        (YamlKind.Texts, new YamlList([Probe], 1, 1)), (YamlKind.Map, YamlMap.Empty), (YamlKind.Maps, new YamlList([YamlMap.Empty], 1, 1)),
    ];

    private const YamlKind All = YamlKind.Text | YamlKind.Flag | YamlKind.Number | YamlKind.Texts | YamlKind.Map | YamlKind.Maps;

    private readonly SortedDictionary<string, Value> _keys = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Value> Keys => _keys;

    /// <summary>Of each of these one must be there.</summary>
    public IReadOnlyList<string[]> Required { get; private set; } = [];

    /// <summary>Whether a key that nobody asked for is a mistake.</summary>
    public bool IsClosed { get; private set; }

    /// <param name="file">A path that such a file may have.</param>
    public static YamlShape Of(Action<YamlFields> read, string file)
    {
        var shape = new YamlShape();
        Wrong(read, shape, YamlMap.Empty, file);
        // What the reader looks at before it decides, and what has a name of the author's own.
        var undecided = shape.Spots(map => map).Where(one => one.Value.IsLookedAt || one.IsOwnName).ToArray();
        // All is tried before anything is decided: each reading asks for everything once more.
        var accepted = undecided.Select(one => Accepted(probe => Wrong(read, shape, one.Around(probe), file))).ToArray();
        foreach (var (value, kinds) in undecided.Zip(accepted, (one, kinds) => (one.Value, kinds)))
            value.Kinds = kinds == All ? YamlKind.Any : kinds | (value.Kinds & (YamlKind.Entries | YamlKind.Free));
        foreach (var one in shape.Spots(map => map).Where(one => one.Value.Kinds.HasFlag(YamlKind.Text)).ToArray())
        {
            if ((one.Value.Words ?? one.Value.Texts) is null)
                Judge(one.Value,
                    text => Mistakes(read, null, one.Around(new YamlScalar(text, 1, 1)), file).Count(problem => problem.IsError));
        }

        shape.Require(map => Mistakes(read, null, map, file));
        foreach (var one in shape.Spots(map => map).Where(one => one.Value.Below is not null).ToArray())
        {
            var isList = one.Value.Kinds.HasFlag(YamlKind.Maps);
            one.Value.Below!.Require(map => Mistakes(read, null, one.Around(isList ? new YamlList([map], 1, 1) : map), file));
        }

        return shape;
    }

    /// <summary>What is wrong with a mapping that has a word nobody knows, and with some key in its place is not, is the lack of that key.
    /// </summary>
    private void Require(Func<YamlMap, List<Problem>> mistakes)
    {
        var lacks = Told("-");
        if (lacks.Count == 0) return;
        string[] keys = [.. _keys.Keys.Where(key => key.Length > 0)];
        var told = keys.Select(Told).ToArray();
        var required = new List<string[]>();
        foreach (var lack in lacks.Distinct())
        {
            // The mapping around may lack the same.
            string[] helping = [.. keys.Where((_, i) => told[i].Count(text => text == lack) < lacks.Count(text => text == lack))];
            if (helping.Length > 0 && helping.Length < keys.Length && !required.Exists(helping.SequenceEqual)) required.Add(helping);
        }

        Required = required;

        List<string> Told(string key) => [.. mistakes(new YamlMap([new YamlEntry(key, Probe, 1, 1)], 1, 1))
            .Where(problem => problem.Code != ProblemCode.UnknownKey).Select(problem => problem.Text)];
    }

    /// <summary>Which texts the reader takes.</summary>
    private static void Judge(Value value, Func<string?, int> errors)
    {
        var none = errors(null);
        if (!IsGood(new string('a', Long)) && IsGood(TextForm.Word)) value.Longest = Longest(length => IsGood(new string('a', length)));
        if (IsGood(TextForm.Word) && IsGood(TextForm.Phrase)) return;
        value.IsJudged = true;
        value.Form = TextForm.All.FirstOrDefault(form => form.Good.All(IsGood) && !form.Bad.Any(IsGood));

        bool IsGood(string text) => errors(text) <= none;
    }

    /// <returns>Of the lengths that are good the greatest.</returns>
    private static int Longest(Func<int, bool> isGood)
    {
        var (good, bad) = (1, Long);
        while (bad - good > 1)
        {
            var length = (good + bad) / 2;
            if (isGood(length)) good = length;
            else bad = length;
        }

        return good;
    }

    /// <summary>Whatever else is wrong is so with each.</summary>
    private static YamlKind Accepted(Func<YamlNode, int> mistakes)
    {
        var tried = Probes.Select(probe => (probe.Kind, Mistakes: mistakes(probe.Value))).ToArray();
        var least = tried.Min(probe => probe.Mistakes);
        return tried.Where(probe => probe.Mistakes == least).Aggregate(YamlKind.None, (all, probe) => all | probe.Kind);
    }

    /// <summary>What may stand anywhere, however deep it lies.</summary>
    /// <param name="whole">Puts a mapping of this shape into its place in the file.</param>
    private IEnumerable<YamlSpot> Spots(Func<YamlMap, YamlMap> whole)
    {
        foreach (var (key, value) in _keys)
        {
            YamlMap Around(YamlNode node) => whole(new YamlMap([new YamlEntry(key.Length > 0 ? key : AnyEntry.Key, node, 1, 1)], 1, 1));
            yield return new YamlSpot(value, Around, key.Length == 0);
            if (value.Below is null) continue;
            var isList = value.Kinds.HasFlag(YamlKind.Maps);
            foreach (var below in value.Below.Spots(map => Around(isList ? new YamlList([map], 1, 1) : map))) yield return below;
        }
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

    /// <summary>One of a few texts; where the key may hold a list too, that of any.</summary>
    public void AskText(string key, IEnumerable<string> known)
    {
        Ask(key, YamlKind.Text);
        At(key).Texts = [.. known];
    }

    /// <summary>Other programs' word, which the reader looks at where it is.</summary>
    public void AskForeign(string key) => At(key).IsForeign = At(key).IsLookedAt = true;

    /// <summary>The reader wants to see the value before it decides.</summary>
    public void Look(string key) => At(key).IsLookedAt = true;

    /// <summary>Of the mapping that each entry may be.</summary>
    /// <param name="chief">The key of it that a text alone stands for; empty for none.</param>
    public YamlShape? Entry(string chief = "")
    {
        if (chief.Length > 0) At("").Chief = chief;
        return Ask("", YamlKind.Map);
    }

    public void Close() => IsClosed = true;

    /// <returns>How many values it takes for another kind than they should be; of an empty mapping these are of the entries made
    /// up.</returns>
    private static int Wrong(Action<YamlFields> read, YamlShape shape, YamlMap map, string file) =>
        Mistakes(read, shape, map, file).Count(problem => problem.Code == ProblemCode.WrongType);

    private static List<Problem> Mistakes(Action<YamlFields> read, YamlShape? shape, YamlMap map, string file)
    {
        var problems = new List<Problem>();
        read(new YamlFields(map, file, problems, shape));
        return problems;
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

        /// <summary>Other programs' word.</summary>
        public bool IsForeign { get; set; }

        /// <summary>Not every text is good.</summary>
        public bool IsJudged { get; set; }

        /// <summary>So many letters a text may have; 0 where nobody counts them.</summary>
        public int Longest { get; set; }

        /// <summary>How those that are good are written, where that is known.</summary>
        public TextForm? Form { get; set; }

        /// <summary>Of a number.</summary>
        public int Least { get; set; }

        /// <summary>Of a number.</summary>
        public int Most { get; set; } = int.MaxValue;

        /// <summary>The only ones that are known; null where every text is good.</summary>
        public IReadOnlyList<string>? Words { get; set; }

        /// <summary>The same of a text alone.</summary>
        public IReadOnlyList<string>? Texts { get; set; }

        /// <summary>Of a mapping, of those in a list, or of an entry (by the empty key).</summary>
        public YamlShape? Below { get; set; }

        /// <summary>The key of that mapping which a text in its place stands for; empty for none.</summary>
        public string Chief { get; set; } = "";
    }
}

/// <summary>A place in a file of some shape.</summary>
/// <param name="Around">The smallest file that has a value there.</param>
/// <param name="IsOwnName">Whether its name is the author's own.</param>
internal sealed record YamlSpot(YamlShape.Value Value, Func<YamlNode, YamlMap> Around, bool IsOwnName);
