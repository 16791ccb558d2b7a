namespace StaticPress.Primitives;

/// <summary>What was made of something that somebody wrote, and all that is wrong with it.</summary>
/// <param name="Value">With an error among the problems it is good for finding more of them, and for nothing else.</param>
internal sealed record Reading<T>(T Value, IReadOnlyList<Problem> Problems)
{
    /// <summary>The value alone, as a part of something larger: what is wrong with it is wrong with that.</summary>
    public T TellTo(List<Problem> problems)
    {
        problems.AddRange(Problems);
        return Value;
    }
}
