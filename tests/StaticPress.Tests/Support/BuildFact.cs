using System.Reflection;

namespace StaticPress.Tests.Support;

/// <summary>What only the build knows, handed to the tests as metadata of their assembly (see the project file).</summary>
internal static class BuildFact
{
    public static string Read(string name) =>
        typeof(BuildFact).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(fact => fact.Key == name).Value!;
}
