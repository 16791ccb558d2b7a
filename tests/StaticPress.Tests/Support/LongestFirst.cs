using Xunit.Abstractions;

[assembly: TestCollectionOrderer("StaticPress.Tests.Support.LongestFirst", "StaticPress.Tests")]

namespace StaticPress.Tests.Support;

/// <summary>
/// The order in which collections of tests begin. The browser's is one, and takes longer than half of all: begun last, it would run on
/// alone
/// while the other processor has nothing to do.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long = [ChromiumTests.Name, "Preview.Soak", "Scripts.KilledBuilds"];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => testCollections
        .OrderBy(tests => Array.FindIndex(Long, name => tests.DisplayName.EndsWith(name, StringComparison.Ordinal)) is >= 0 and var place
            ? place : Long.Length)
        .ThenBy(tests => tests.DisplayName, StringComparer.Ordinal);
}
