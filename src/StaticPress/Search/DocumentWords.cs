namespace StaticPress.Search;

/// <summary>The different words of one document.</summary>
/// <param name="Vocabulary">Whose numbers these are.</param>
/// <param name="Entries">A word's number and, in the low <see cref="WordLevel.Bits"/> bits, its level.</param>
internal sealed record DocumentWords(Vocabulary Vocabulary, uint[] Entries)
{
    public static readonly DocumentWords None = new(new Vocabulary(), []);
}
