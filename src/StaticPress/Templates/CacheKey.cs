namespace StaticPress.Templates;

/// <summary>A partial and the values it was given: equal keys give equal bytes.</summary>
internal readonly record struct CacheKey(ParsedTemplate Partial, object? First, object? Second, object? Third)
{
    public const int MaxArguments = 3;

    /// <summary>Texts, numbers, truth values, and views that all pages share: what is the same wherever it is said.</summary>
    public static bool Allows(object? value) => value is null or string or bool or int or long or double or decimal or View { IsShared: true };
}
