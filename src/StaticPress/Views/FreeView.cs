using System.Collections.Frozen;
using System.Globalization;
using StaticPress.Templates.Language;
using StaticPress.Yaml;

namespace StaticPress.Views;

/// <summary>What an author wrote below <c>extra:</c> or in a file of data: texts, numbers, truth values, lists and maps.</summary>
/// <remarks>Each value is made once, so that a long list is not gone through again by every page that shows it.</remarks>
internal sealed class FreeView : MapView
{
    public static readonly FreeView Empty = new([]);

    /// <summary>So many keys are found sooner without a table.</summary>
    private const int Few = 16;

    private static readonly object NotMade = new();

    private readonly IReadOnlyList<YamlEntry> _entries;
    private readonly object?[] _values;
    private readonly FrozenDictionary<string, int>? _places;
    private string[]? _keys;

    private FreeView(IReadOnlyList<YamlEntry> entries)
    {
        (_entries, _values) = (entries, new object?[entries.Count]);
        Array.Fill(_values, NotMade);
        if (entries.Count > Few)
            _places = entries.Select((entry, at) => (entry.Key, At: at))
                .ToFrozenDictionary(key => key.Key, key => key.At, StringComparer.Ordinal);
    }

    public override IReadOnlyList<string> Keys => _keys ??= [.. _entries.Select(entry => entry.Key)];

    public override bool IsShared => true;

    public static FreeView Of(YamlMap map) => map.Entries.Count == 0 ? Empty : new FreeView(map.Entries);

    public static object? ValueOf(YamlNode node) => node switch
    {
        YamlMap map => Of(map),
        YamlList list => list.Items.Select(ValueOf).ToArray(),
        YamlScalar scalar => FreeValue.Of(scalar),
        _ => null,
    };

    /// <summary>Two threads may make a value at once: both make the same.</summary>
    public override object? ValueOf(string key)
    {
        var at = PlaceOf(key);
        if (at < 0) return null;
        if (ReferenceEquals(_values[at], NotMade)) _values[at] = ValueOf(_entries[at].Value);
        return _values[at];
    }

    /// <summary><c>two_words</c> finds <c>two-words</c> where no key is called so: a template reads a dash as a minus.</summary>
    private int PlaceOf(string key)
    {
        var at = IndexOf(key);
        return at < 0 && key.Contains('_') ? IndexOf(key.Replace('_', '-')) : at;
    }

    private int IndexOf(string key)
    {
        if (_places is not null) return _places.GetValueOrDefault(key, -1);
        for (var at = 0; at < _entries.Count; at++)
        {
            if (_entries[at].Key == key) return at;
        }

        return -1;
    }
}

/// <summary>
/// A single value as YAML 1.2 types it (section 10.3), but for two: a number keeps the digits that were written (<c>1.10</c>), and what
/// begins with a zero or a plus is a text, because telephones do.
/// </summary>
internal static class FreeValue
{
    /// <summary>So many digits are exact.</summary>
    private const int MostDigits = 28;

    public static object? Of(YamlScalar scalar) => scalar switch
    {
        { Text: null } => null,
        { IsQuoted: true } => scalar.Text,
        { Text: "true" or "True" or "TRUE" } => true,
        { Text: "false" or "False" or "FALSE" } => false,
        _ => NumberOf(scalar.Text) ?? scalar.Text,
    };

    private static object? NumberOf(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        if (digits.IsEmpty || digits.Length > MostDigits || !char.IsAsciiDigit(digits[0]) || !char.IsAsciiDigit(digits[^1])) return null;
        if (digits is ['0', not '.', ..]) return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return whole;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large)) return large;
        const NumberStyles Written = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(text, Written, CultureInfo.InvariantCulture, out var exact)) return exact;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var wide) && double.IsFinite(wide) ? wide : null;
    }
}
