using Microsoft.Playwright;
using StaticPress.Primitives;
using StaticPress.Search;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Search;

/// <summary>The build and the browser cut and fold words by one rule.</summary>
[Collection(ChromiumTests.Name)]
public sealed class FoldedWords(Chromium chromium)
{
    [Theory]
    [InlineData("Café au LAIT, naïve Ærø & Straße", "cafe au lait naive aero strasse")]
    [InlineData("e\u0301tude Łódź İstanbul ıssız ﬁn", "etude lodz istanbul issiz fin")]
    [InlineData("הַשָּׁלוֹם עִבְרִית ירושלים", "השלומ עברית ירושלימ")]
    [InlineData("צה\"ל צה״ל צה”ל \"צהל\" ג׳ירפה", "צהל צהל צהל צהל גירפה")]
    [InlineData("الـسَّلامُ إسرائيل مدرسة ٢٠٢١", "السلام اسراييل مدرسه 2021")]
    [InlineData("Ελλάς ΣΊΣΥΦΟΣ Ёлка", "ελλασ σισυφοσ елка")]
    [InlineData("Israel's O’Brien don't l'été", "israel brien don ete")]
    [InlineData("7 x 1,000 3.14", "7 1 000 3 14")]
    [InlineData("soft\u00ADhyphen zero\u200Bwidth 𝒜 😀 _under_score", "softhyphen zerowidth under score")]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefghijklmnop", "abcdefghijklmnopqrstuvwxyzabcdef")]
    [InlineData("東京駅", "東京 京駅 駅")]
    [InlineData("新しいニュース、記事。", "新し しい いニ ニュ ュー ース ス 記事 事")]
    [InlineData("iPhone15発売 2021年", "iphone15 発売 売 2021 年")]
    [InlineData("字", "字")]
    [InlineData("ภาษาไทย", "ภา าษ ษา าไ ไท ทย ย")]
    [InlineData("日\u200B本 한국어 뉴스", "日本 本 한국어 뉴스")]
    [InlineData("", "")]
    public void A_text_becomes_these_words(string text, string words) => Assert.Equal(words, string.Join(' ', Words(text)));

    [SkippableFact]
    public async Task The_browser_makes_the_same_words_of_every_script_we_know()
    {
        var texts = new List<string>
        {
            "Café ﬀ ÅNGSTRÖM הַשָּׁלוֹם צה״ל א׳ ״א״ ג'ירפה إِسْرَائِيل مُحَمَّدٌ ۱۲۳ Σίσυφος ΪΫ Ёжик İI ıi don’t l’ami 'q' x2 क्षत्रिय हिन्दी 漢字 ภาษาไทย",
            new('ß', 40),
            "\uD835 half \uDC9C \uFFFF",
        };
        // Latin to Arabic supplement, extended Latin and Greek, presentation forms, each character between letters and alone.
        foreach (var (first, last) in ((int, int)[])[(0, 0x77F), (0x1E00, 0x206F), (0xFB00, 0xFDFF), (0xFE70, 0xFEFF),
            (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3000, 0x30FF), (0x33FF, 0x3410), (0x9FF0, 0xA010), (0xF8FF, 0xFB00),
                (0xFF00, 0xFFA5)])
        {
            for (var c = first; c <= last; c++) texts.Add($"a{(char)c}b {(char)c} א{(char)c}ב {(char)c}{(char)c} 日{(char)c}本");
        }

        await using var context = await chromium.Open();
        var page = await context.NewPageAsync();
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Content = Repository.ReadText("themes/coffee/assets/search-words.js") });
        var table = new
        {
            fold = FoldingTable.Rows,
            dropped = FoldingTable.Dropped,
            quotes = FoldingTable.Quotes,
            unspaced = UnspacedScript.Ranges,
            longestWord = WordReader.LongestWord
        };
        // JSON keeps halves of surrogate pairs only as numbers.
        var seen = await page.EvaluateAsync<string[]>(
            "([table, texts]) => { const read = searchWords(table); return texts.map(text => read(String.fromCharCode(...text)).map(found => found.word).join(' ')); }",
            new object[] { table, texts.Select(text => text.Select(c => (int)c).ToArray()).ToArray() });

        Assert.Equal(texts.Select(text => string.Join(' ', Words(text))), seen);
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var reader = new WordReader(text, stackalloc char[WordReader.LongestWord]);
        for (var word = reader.Next(); !word.IsEmpty; word = reader.Next()) words.Add(word.ToString());
        return words;
    }
}
