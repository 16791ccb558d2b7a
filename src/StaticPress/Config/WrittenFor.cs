using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Config;

/// <summary><c>written_for: 1.2</c> of site.yml: the version of the program that the site counts on.</summary>
internal static partial class WrittenFor
{
    public const string Key = "written_for";

    /// <returns>Null where the site names none.</returns>
    public static Version? Read(YamlFields fields, Version program)
    {
        if (fields.Text(Key) is not { } text) return null;
        if (!Version.TryParse(text, out var version))
        {
            fields.Bad(Key, ProblemCode.BadValue, $"'{text}' is no version of StaticPress.", $"Write it as {program.ToString(2)}.");
            return null;
        }

        if (version > program)
        {
            fields.Doubt(Key, ProblemCode.WrittenForLater,
                $"This site is written for StaticPress {version}, and this is {program}, which may not know all that it says.",
                $"Get {version}, or a later one.");
        }

        return version;
    }

    /// <summary>Names another version where site.yml names one, and leaves every other byte.</summary>
    public static byte[] Named(byte[] site, string version) =>
        Encoding.UTF8.GetBytes(Line().Replace(Encoding.UTF8.GetString(site), found => found.Groups[1].Value + version));

    [GeneratedRegex(@"(?m)^(written_for:[ \t]*[""']?)[0-9.]+")]
    private static partial Regex Line();
}
