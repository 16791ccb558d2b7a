using System.Globalization;
using System.Text;

namespace StaticPress.Benchmarks;

/// <summary>
/// Made-up words in the shapes that bodies of posts have: headings, lists, quotations, tables, code and plain paragraphs.
/// </summary>
internal sealed class Prose
{
    private const int WordsPerPost = 600;

    private static readonly string[] Syllables =
    [
        "ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "xo", "zu",
        "tra", "ple", "kri", "sto", "ven", "mar", "lin", "dor", "qua",
    ];

    private readonly Random _random;
    private readonly string[] _vocabulary;

    public Prose(int seed)
    {
        _random = new Random(seed);
        var words = new SortedSet<string>(StringComparer.Ordinal);
        while (words.Count < 4000) words.Add(string.Concat(Words(Syllables, Between(1, 4))));
        _vocabulary = [.. words];
    }

    public string Pick(string[] choices) => choices[_random.Next(choices.Length)];

    public string[] Words(int count) => Words(_vocabulary, count);

    public string Title() => Capital(string.Join(' ', Words(Between(4, 10))));

    public string PlainSentence() => Capital(string.Join(' ', Words(Between(6, 22)))) + ".";

    public void AppendBody(StringBuilder text)
    {
        for (var words = 0; words < WordsPerPost;)
        {
            var block = Block();
            words += block.Count(char.IsWhiteSpace) + 1;
            text.Append(block).Append("\n\n");
        }
    }

    private string Block() => _random.NextDouble() switch
    {
        < .12 => "## " + Capital(string.Join(' ', Words(4))),
        < .18 => string.Join('\n', Sentences(Between(3, 6)).Select(sentence => "- " + sentence)),
        < .22 => string.Join('\n', Sentences(2).Select(sentence => "> " + sentence)),
        < .245 => "| A | B | C |\n|---|---|---|\n" + string.Join('\n', Enumerable.Range(0, 4).Select(_ => $"| {string.Join(" | ", Words(3))} |")),
        < .26 => string.Create(CultureInfo.InvariantCulture, $"```csharp\nvar x = Compute({Between(1, 99)});\nConsole.WriteLine(x); // {Pick(_vocabulary)}\n```"),
        _ => string.Join(' ', Sentences(Between(2, 6))),
    };

    private string[] Sentences(int count) => [.. Enumerable.Range(0, count).Select(_ => Sentence())];

    private string Sentence()
    {
        var words = Words(Between(6, 22));
        Mark(words, .25, word => $"*{word}*");
        Mark(words, .15, word => $"**{word}**");
        Mark(words, .12, word => $"[{word}](https://example.org/{word.Trim('*')}?q=1&r=2)");
        Mark(words, .06, word => $"`{word}()`");
        return Capital(string.Join(' ', words)) + Pick([".", ".", ".", "!", "?"]);
    }

    private void Mark(string[] words, double chance, Func<string, string> mark)
    {
        if (_random.NextDouble() >= chance) return;
        var at = _random.Next(words.Length);
        words[at] = mark(words[at]);
    }

    private string[] Words(string[] choices, int count) => [.. Enumerable.Range(0, count).Select(_ => Pick(choices))];

    private int Between(int least, int most) => _random.Next(least, most + 1);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
