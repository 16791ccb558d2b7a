using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>What is said of a failure that is no mistake in the site.</summary>
internal static class FailureText
{
    /// <summary>A file that went while it was read is looked for again on the next round; anything else is to be reported.</summary>
    public static string Of(Exception failure)
    {
        var cause = failure.GetBaseException();
        return DiskFailure.Is(cause)
            ? $"Not read yet: {cause.Message}"
            : $"A bug in StaticPress, please report it; the site stays as it was. {cause}";
    }
}
