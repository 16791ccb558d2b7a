namespace StaticPress.Tests.House;

internal static class Rule
{
    /// <summary>Fails with every violation, one a line, where the usual assertion would show five.</summary>
    public static void Holds(IEnumerable<string> violations)
    {
        var all = string.Join('\n', violations);
        Assert.True(all.Length == 0, all);
    }
}
