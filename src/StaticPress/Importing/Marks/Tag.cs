namespace StaticPress.Importing.Marks;

/// <summary>One tag of a template as it stands in a text: <c>{% youtube abc %}</c>, <c>{{&lt; figure src="a.png" &gt;}}</c>.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Behind its last sign.</param>
internal sealed record Tag(TagSort Sort, string Name, int Start, int End)
{
    /// <summary>What stands behind the name, as it is.</summary>
    public string Words { get; init; } = "";

    /// <summary>In their order, without quotation marks.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Those that have a name: <c>src="a.png"</c>.</summary>
    public IReadOnlyDictionary<string, string> Named { get; init; } = new Dictionary<string, string>();

    /// <summary>What stands between it and its end, as it is; null for a tag without an end.</summary>
    public string? Inner { get; init; }

    /// <summary>Zola's <c>{% name() %}</c>, which an <c>{% end %}</c> ends.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Its own line in the file.</summary>
    public int Line { get; init; }

    /// <returns>The first of these names that says something; empty when none does.</returns>
    public string Of(params string[] names) =>
        names.Select(name => Named.GetValueOrDefault(name, "")).FirstOrDefault(value => value.Length > 0) ?? "";

    public string At(int index) => index >= 0 && index < Values.Count ? Values[index] : "";
}

internal enum TagSort
{
    Open,

    /// <summary><c>{% endquote %}</c>, <c>{{&lt; /quote &gt;}}</c>; Zola's <c>{% end %}</c> has no name.</summary>
    Close,

    /// <summary><c>{{ site.title }}</c>.</summary>
    Value,

    /// <summary>A tag that is only shown: <c>{{&lt;/* ref "a" */&gt;}}</c>.</summary>
    Shown,

    /// <summary><c>{# remark #}</c>.</summary>
    Remark,
}
