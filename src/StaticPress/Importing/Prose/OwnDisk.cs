using StaticPress.Primitives;

namespace StaticPress.Importing.Prose;

/// <summary>
/// Addresses that only the writer's own machine understood, as Word and mail programs leave them in what is pasted: no reader ever saw what
/// they lead to.
/// </summary>
internal static class OwnDisk
{
    public const string LostLink = "A link to a file on the writer's own computer, or to nothing, became its words";

    public const string LostPicture = "A picture that lay on the writer's own computer was left out: no reader saw it";

    public static bool Holds(string address)
    {
        var written = address.Trim();
        return SafeUrl.IsOnOwnDisk(written) || written.StartsWith(@"\\", StringComparison.Ordinal)
            || SafeUrl.Scheme(written) is "blob" or "cid" or "webkit-fake-url" or "applewebdata"
            || written.ToLowerInvariant() is "http:" or "http:/" or "http://" or "https:" or "https:/" or "https://";
    }
}
