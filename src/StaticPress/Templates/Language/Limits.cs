namespace StaticPress.Templates.Language;

/// <summary>What one page may use up. Far above what a page over 100,000 posts needs, far below what hurts.</summary>
internal static class Limits
{
    /// <summary>Runs of loops, nested ones counted together.</summary>
    public const int Iterations = 2_000_000;

    /// <summary>Includes, functions and blocks within each other.</summary>
    public const int Depth = 100;

    /// <summary>UTF-16 units of one text a function makes.</summary>
    public const int TextLength = 8 * 1024 * 1024;

    /// <summary>UTF-16 units of all texts that functions, sums and captures make for one page, whether or not they are kept.</summary>
    public const long TextSum = 128 * 1024 * 1024;

    /// <summary>Bytes of one page.</summary>
    public const int PageBytes = 64 * 1024 * 1024;

    public static readonly TimeSpan RegexTime = TimeSpan.FromMilliseconds(250);

    public static readonly TimeSpan PageTime = TimeSpan.FromSeconds(5);
}
