namespace StaticPress.Fuzzing;

/// <summary>One door through which bytes come in.</summary>
/// <param name="Look">Throws when something does not hold that must hold whatever the bytes are.</param>
/// <param name="Seeds">What the fuzzer begins with.</param>
/// <param name="Words">That it puts in and together.</param>
internal sealed record Target(string Name, Action<byte[]> Look, Func<IEnumerable<byte[]>> Seeds, params string[] Words)
{
    public static readonly IReadOnlyList<Target> All =
    [
        FrontMatter.Target, Settings.Target, MarkdownText.Target, Templates.Target, Replies.Target, MediaHeaders.Target, Requests.Target,
    ];
}
