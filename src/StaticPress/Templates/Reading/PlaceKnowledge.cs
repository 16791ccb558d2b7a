using System.Collections.Immutable;

namespace StaticPress.Templates.Reading;

/// <summary>
/// What is known where a template begins: of a partial, what all the places that name it have in common. Names are those of values:
/// <c>post</c>, and in a partial <c>$1</c> and <c>$.mark</c>.
/// </summary>
/// <param name="Kinds">Null stands for a value whose kind nobody can know.</param>
/// <param name="Asked">Paths that were asked before, such as <c>$1.image</c>: they are not empty.</param>
/// <param name="MayLack">Arguments that may be empty.</param>
internal sealed record PlaceKnowledge(
    ImmutableDictionary<string, string?> Kinds, ImmutableHashSet<string> Asked, ImmutableHashSet<string> MayLack)
{
    public static readonly PlaceKnowledge None =
        new(ImmutableDictionary<string, string?>.Empty, ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty);

    /// <returns>This very one where the other place says nothing new.</returns>
    public PlaceKnowledge Meet(PlaceKnowledge other)
    {
        var kinds = Kinds;
        var lack = MayLack.Union(other.MayLack);
        foreach (var (name, kind) in other.Kinds)
        {
            if (!kinds.TryGetValue(name, out var here)) (kinds, lack) = (kinds.Add(name, kind), lack.Add(name));
            else if (here is not null && here != kind) kinds = kinds.SetItem(name, null);
        }

        lack = lack.Union(kinds.Keys.Except(other.Kinds.Keys));
        var asked = Asked.Intersect(other.Asked);
        return kinds == Kinds && asked.Count == Asked.Count && lack.Count == MayLack.Count ? this : new PlaceKnowledge(kinds, asked, lack);
    }
}
