namespace StaticPress.Rendering.Templates;

/// <summary>A partial and the plain values it was given: equal keys give equal bytes.</summary>
internal readonly record struct CacheKey(string Name, object? First, object? Second, object? Third)
{
    public const int MaxArguments = 3;

    /// <summary>Text, numbers and truth values: what is the same on every page it is said on.</summary>
    public static bool Allows(object? value) => value is null or string or bool or int or long or double or decimal;
}
