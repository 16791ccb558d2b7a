using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>What must never be kept of a reader: the repository is open to all, and its history forgets nothing.</summary>
internal static class PersonalKeys
{
    /// <summary>Without case, hyphens and underscores.</summary>
    private static readonly string[] Forbidden =
    [
        "address", "agent", "authoremail", "authorip", "email", "emailhash", "emailmd5", "fingerprint", "gravatar", "hash", "host", "ip",
        "ipaddress", "ipv4", "ipv6", "mail", "md5", "phone", "remoteaddr", "telephone", "useragent", "userip",
    ];

    /// <returns>Whether there was one.</returns>
    public static bool Report(YamlFields fields, YamlMap map)
    {
        var found = false;
        foreach (var entry in map.Entries)
        {
            if (!IsForbidden(entry.Key)) continue;
            found = true;
            fields.BadKey(
                entry,
                ProblemCode.PrivateKey,
                $"'{entry.Key}' may not be kept: the repository is public, and addresses, their hashes and programs give a reader away.",
                "Remove the line, and if it was published, tell the reader.");
        }

        return found;
    }

    public static void ReportMail(YamlFields fields, string key) => fields.Bad(
        key,
        ProblemCode.PrivateKey,
        $"An e-mail address stands in '{key}': the repository is public, and programs that collect addresses read it.",
        "Put a name there instead.");

    public static void DoubtMail(YamlFields fields, string key) => fields.Doubt(
        key,
        ProblemCode.PrivateKey,
        $"An e-mail address stands in '{key}': the repository is public, and programs that collect addresses read it.",
        "Take it out, unless who wrote it wants it to be read by all.");

    /// <summary>Something, an @, and something with a dot after it.</summary>
    public static bool IsMailAddress(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && !char.IsWhiteSpace(text[at - 1]) && text.AsSpan(at + 1).IndexOf('.') > 0;
    }

    private static bool IsForbidden(string key)
    {
        if (key.Length < 2) return false;
        // Nearly every key is one of those that are read.
        if (key is "id" or "name" or "date" or "message" or "parent" or "rating" or "url" or "source" or "role" or "type") return false;
        var word = string.Concat(key.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return Array.BinarySearch(Forbidden, word, StringComparer.Ordinal) >= 0;
    }
}
