namespace StaticPress.Tests.Support;

/// <summary>
/// The tests that share one browser: <c>[Collection(ChromiumTests.Name)]</c>, a constructor that takes <see cref="Chromium"/>, and
/// <c>[SkippableFact]</c>.
/// </summary>
[CollectionDefinition(Name)]
public sealed class ChromiumTests : ICollectionFixture<Chromium>
{
    public const string Name = "Chromium";
}
