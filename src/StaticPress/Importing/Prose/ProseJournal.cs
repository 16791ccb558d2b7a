using AngleSharp.Dom;

namespace StaticPress.Importing.Prose;

/// <summary>What is noted while a text becomes Markdown.</summary>
internal sealed class ProseJournal
{
    /// <summary>Puts the parser where a text begins, so that a comment at its start is a part of it.</summary>
    public const string BeforeText = "<!DOCTYPE html><body>";

    private const int MostLosses = 200;
    private const int MostSnippet = 200;

    private readonly List<ProseLoss> _losses = [];
    private readonly List<string> _pictures = [];
    private readonly List<string> _links = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly int[] _lines;

    public ProseJournal(string text, ProseSource source)
    {
        Source = source;
        Text = MappedText.Of(text);
        _lines = [.. LineStarts(text)];
    }

    public ProseSource Source { get; }

    /// <summary>The text as it stands; set to what was made of it before a parser reads that.</summary>
    public MappedText Text { get; set; }

    public void Lose(int at, ProseLossKind kind, string what, string snippet)
    {
        if (_losses.Count >= MostLosses) return;
        var found = Array.BinarySearch(_lines, at);
        snippet = snippet.Trim();
        _losses.Add(new(Source.FirstLine + (found >= 0 ? found : ~found - 1), kind, what,
            snippet.Length > MostSnippet ? snippet[..(MostSnippet - 1)] + "…" : snippet));
    }

    public void Lose(INode node, ProseLossKind kind, string what)
    {
        var element = node as IElement ?? node.ParentElement;
        while (element is { SourceReference: null }) element = element.ParentElement;
        var at = element?.SourceReference is { } place
            ? Math.Clamp(place.Position.Position - 1 - BeforeText.Length, 0, Text.Text.Length)
            : 0;
        Lose(Text.SourceOf(at), kind, what, Text.Text.Substring(at, Math.Min(MostSnippet + 1, Text.Text.Length - at)));
    }

    public string Picture(string address, int? attachment)
    {
        var at = Source.MediaAt(address.Trim(), attachment);
        if (_seen.Add("picture " + at)) _pictures.Add(at);
        return at;
    }

    public string Link(string address)
    {
        var to = Source.LinkTo(address.Trim());
        if (_seen.Add("link " + to)) _links.Add(to);
        return to;
    }

    public ProseResult Done(string markdown) => new(TurnedLetters.Without(markdown), _losses, _pictures, _links);

    private static IEnumerable<int> LineStarts(string text)
    {
        yield return 0;
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1)) yield return at + 1;
    }
}
