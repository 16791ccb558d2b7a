using StaticPress.Importing.Prose;

namespace StaticPress.Importing.Marks;

/// <summary>
/// Tags whose words the old page showed only to those who had a password or an account: <c>{{&lt; hugo-encryptor "secret" &gt;}}</c>. Here
/// everybody would read them, and the password too.
/// </summary>
internal static class SecretTags
{
    public static bool Is(string name, bool isPair) => name.Contains("encrypt", StringComparison.OrdinalIgnoreCase)
        || (isPair && (name.Contains("password", StringComparison.OrdinalIgnoreCase)
            || MembersOnly.IsShortcode(name.ToLowerInvariant())));

    public static MarkNote Told(int line) => new(line, true,
        "A part of this text that only those could read who had its password, or an account, was left out, and the password with it; put it back if it is for everybody.",
        "");
}
