using System.Globalization;

namespace StaticPress.Primitives;

/// <summary>One message as the author reads it: what is wrong at one place, or the same at many.</summary>
/// <param name="Others">Further places, the first of many.</param>
/// <param name="More">How many places are not named.</param>
internal sealed record Message(Problem First, IReadOnlyList<Place> Others, int More)
{
    /// <summary>So often the same is told place by place.</summary>
    private const int Few = 3;

    /// <summary>So many of one kind are told one by one where a build is to be followed, and of more the first. Each error is to be
    /// mended, so more of them are told.</summary>
    private static readonly (int Many, int First) OfErrors = (100, 20), OfWarnings = (20, 5);

    /// <summary>The same in short: of many problems of one kind the first, and a count.</summary>
    public static IEnumerable<Message> InShort(IReadOnlyList<Problem> sorted)
    {
        Message[] all = [.. Of(sorted)];
        var kinds = all.GroupBy(KindOf).ToDictionary(kind => kind.Key, kind => kind.ToArray());
        var counts = kinds.Keys.ToDictionary(kind => kind, _ => 0);
        foreach (var told in all)
        {
            var kind = kinds[KindOf(told)];
            var (many, first) = told.First.IsError ? OfErrors : OfWarnings;
            var at = kind.Length > many ? counts[KindOf(told)]++ : 0;
            if (at < first) yield return told;
            else if (at == first) yield return OfTheRest(kind[first..]);
        }

        static (bool, string) KindOf(Message told) => (told.First.IsError, told.First.Code);
    }

    private static Message OfTheRest(Message[] rest)
    {
        var more = rest.Sum(told => 1 + told.Others.Count + told.More);
        var first = rest[0].First;
        return new Message(first with
        {
            Text = string.Create(CultureInfo.InvariantCulture,
                $"Here and at {more - 1:N0} more places is {(first.IsError ? "an error" : "a warning")} of this kind."),
            Hint = "'staticpress check' tells each.",
        }, [], 0);
    }

    /// <param name="sorted">As <see cref="Report.Of"/> has sorted them.</param>
    /// <returns>In the order of their first places.</returns>
    public static IEnumerable<Message> Of(IReadOnlyList<Problem> sorted)
    {
        var same = sorted.GroupBy(problem => (problem.Severity, problem.Code, problem.Text, problem.Hint))
            .ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var problem in sorted)
        {
            var all = same[(problem.Severity, problem.Code, problem.Text, problem.Hint)];
            if (all.Length <= Few) yield return new Message(problem, [], 0);
            else if (ReferenceEquals(all[0], problem))
                yield return new Message(problem, [.. all[1..Few].Select(other => other.Place)], all.Length - Few);
        }
    }

    /// <example><c>content/posts/a.md(3,8): error SP0501: Nothing of this site is at '/x/'. Check the address. The same in
    /// content/posts/b.md(1,4), content/posts/c.md(9,2) and 1,997 more places.</c></example>
    public override string ToString() => Others.Count == 0 ? First.ToString() : $"{First} {Elsewhere}";

    public string Said => Others.Count == 0 ? First.Said : $"{First.Said} {Elsewhere}";

    private string Elsewhere => string.Create(CultureInfo.InvariantCulture,
        $"The same in {string.Join(", ", Others)} and {More:N0} more {(More == 1 ? "place" : "places")}.");
}
