using StaticPress.Search;

namespace StaticPress.Tests.Search;

public sealed class NumbersOfWords
{
    /// <summary>Short, long, cut in the middle of what is packed, of other scripts, and alike but for one letter at either end.</summary>
    private static readonly string[] Words =
    [
        "a", "ab", "abc", "abcd", "abcde", "abcdef", "abcdefg", "abcdefgh", "abcdefghi", "bbcdefgh", "abcdefgi", "abcdabcd", "abcabc", "aaaa",
        "aaaaa", "aaaaaaaa", "aaaaaaaaa", "0", "00", "=world", "=world-news", "šabc", "abcš", "abcdefgš", "שלום", "של", "ש", "מוזיקה", "東京", "京",
        "internationalisation", "internationalisatiom",
    ];

    [Fact]
    public void Words_that_look_alike_have_numbers_of_their_own()
    {
        var vocabulary = new Vocabulary();
        for (var number = 0; number < Words.Length; number++) Assert.Equal(number, vocabulary.NumberOf(Words[number]));
        for (var number = 0; number < Words.Length; number++) Assert.Equal(number, vocabulary.NumberOf(Words[number]));
        Assert.Equal(Words, vocabulary.Words());
    }

    [Fact]
    public void A_hundred_thousand_words_keep_their_numbers_while_the_table_grows()
    {
        var words = Enumerable.Range(0, 100_000).Select(number => $"{number:x}").ToArray();
        var vocabulary = new Vocabulary();
        foreach (var word in words) vocabulary.NumberOf(word);
        Assert.Equal(Enumerable.Range(0, words.Length), words.Select(word => vocabulary.NumberOf(word)));
        Assert.Equal(words, vocabulary.Words());
    }
}
