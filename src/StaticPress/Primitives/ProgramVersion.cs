using System.Reflection;

namespace StaticPress.Primitives;

/// <summary>Which version of the program this is.</summary>
internal static class ProgramVersion
{
    /// <summary><c>1.2.3</c>; what was built from other source than that of a release has a fourth number.</summary>
    public static readonly string Text =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static readonly Version Number = Version.TryParse(Text, out var number) ? number : new Version(0, 0);
}
