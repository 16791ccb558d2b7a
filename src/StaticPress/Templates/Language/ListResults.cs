using System.Collections;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Scriban.Runtime;

namespace StaticPress.Templates.Language;

/// <summary>
/// What functions made of the site's lists. The same question is asked by every page, so each is answered once: without this a list of
/// 10,000 posts sorted on every post's page is 100,000,000 comparisons.
/// </summary>
/// <remarks>Shared by all threads. A result goes with the list that it was made of.</remarks>
internal sealed class ListResults
{
    /// <summary>Of a shorter list a result is made sooner than found.</summary>
    private const int Least = 12;

    private readonly ConditionalWeakTable<object, ConcurrentDictionary<ListCall, IList>> _known = [];

    /// <param name="make">Gives a list that nobody changes.</param>
    public IList Of(IList list, ListCall call, Func<IList> make)
    {
        if (list is ScriptArray || list.Count < Least || !CacheKey.Allows(call.First) || !CacheKey.Allows(call.Second)) return make();
        var results = _known.GetOrCreateValue(list);
        return results.TryGetValue(call, out var known) ? known : results.GetOrAdd(call, make());
    }
}

/// <summary>A function with what it was given beside the list.</summary>
internal readonly record struct ListCall(string Function, string Path, object? First = null, object? Second = null);
