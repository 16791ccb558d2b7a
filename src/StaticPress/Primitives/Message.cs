using System.Globalization;

namespace StaticPress.Primitives;

/// <summary>One message as the author reads it: what is wrong at one place, or the same at many.</summary>
/// <param name="Others">Further places, the first of many.</param>
/// <param name="More">How many places are not named.</param>
internal sealed record Message(Problem First, IReadOnlyList<Place> Others, int More)
{
    /// <summary>So often the same is told place by place.</summary>
    private const int Few = 3;

    /// <param name="sorted">As <see cref="Report.Of"/> has sorted them.</param>
    /// <returns>In the order of their first places.</returns>
    public static IEnumerable<Message> Of(IReadOnlyList<Problem> sorted)
    {
        var same = sorted.GroupBy(problem => (problem.Severity, problem.Code, problem.Text, problem.Hint)).ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var problem in sorted)
        {
            var all = same[(problem.Severity, problem.Code, problem.Text, problem.Hint)];
            if (all.Length <= Few) yield return new Message(problem, [], 0);
            else if (ReferenceEquals(all[0], problem)) yield return new Message(problem, [.. all[1..Few].Select(other => other.Place)], all.Length - Few);
        }
    }

    /// <example><c>content/posts/a.md(3,8): error SP0501: Nothing of this site is at '/x/'. Check the address. The same in content/posts/b.md(1,4), content/posts/c.md(9,2) and 1,997 more places.</c></example>
    public override string ToString() => Others.Count == 0 ? First.ToString() : $"{First} {Elsewhere}";

    public string Said => Others.Count == 0 ? First.Said : $"{First.Said} {Elsewhere}";

    private string Elsewhere => string.Create(CultureInfo.InvariantCulture, $"The same in {string.Join(", ", Others)} and {More:N0} more {(More == 1 ? "place" : "places")}.");
}
