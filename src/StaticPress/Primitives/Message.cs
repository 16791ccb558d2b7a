using System.Globalization;

namespace StaticPress.Primitives;

/// <summary>One message as the author reads it: what is wrong at one place, or the same at many.</summary>
/// <param name="Others">Further places, the first of many.</param>
/// <param name="More">How many places are not named.</param>
internal sealed record Message(Problem First, IReadOnlyList<Place> Others, int More)
{
    /// <summary>So often the same is told place by place.</summary>
    private const int Few = 3;

    /// <summary>So many warnings of one kind are told one by one where a build is to be followed.</summary>
    private const int ManyOfAKind = 20;

    /// <summary>Of more of a kind these.</summary>
    private const int FirstOfAKind = 5;

    /// <summary>
    /// The same in short: of many warnings of one kind the first, and a count. Errors are told each, as each is to be mended.
    /// </summary>
    public static IEnumerable<Message> InShort(IReadOnlyList<Problem> sorted)
    {
        Message[] all = [.. Of(sorted)];
        var many = all.Where(told => !told.First.IsError).GroupBy(told => told.First.Code)
            .Where(kind => kind.Count() > ManyOfAKind).ToDictionary(kind => kind.Key, kind => kind.ToArray());
        var counts = many.Keys.ToDictionary(code => code, _ => 0);
        foreach (var told in all)
        {
            var isMany = !told.First.IsError && many.ContainsKey(told.First.Code);
            var at = isMany ? counts[told.First.Code]++ : 0;
            if (at < FirstOfAKind) yield return told;
            else if (at == FirstOfAKind) yield return OfTheRest(many[told.First.Code]);
        }
    }

    private static Message OfTheRest(Message[] kind)
    {
        var more = kind[FirstOfAKind..].Sum(told => 1 + told.Others.Count + told.More);
        return new Message(kind[FirstOfAKind].First with
        {
            Text = string.Create(CultureInfo.InvariantCulture, $"Here and at {more - 1:N0} more places is a warning of this kind."),
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
