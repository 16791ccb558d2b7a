namespace StaticPress.Importing.WordPress;

/// <summary>A value that PHP serialised into a field; an object is never made, and is nothing here.</summary>
internal abstract record PhpValue
{
    private PhpValue()
    {
    }

    /// <summary>A number, a truth or text, as text.</summary>
    public sealed record Scalar(string Text) : PhpValue;

    /// <param name="Entries">In the order of PHP; a key is a number or text.</param>
    public sealed record Map(IReadOnlyList<KeyValuePair<string, PhpValue>> Entries) : PhpValue
    {
        public PhpValue? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Equals(key, StringComparison.Ordinal)).Value;
    }

    /// <summary>Null, an object, or a reference to another value.</summary>
    public sealed record Nothing : PhpValue
    {
        public static readonly Nothing It = new();
    }
}
