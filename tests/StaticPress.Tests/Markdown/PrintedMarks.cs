namespace StaticPress.Tests.Markdown;

public sealed class PrintedMarks
{
    [Theory]
    [InlineData("\"Yes\" -- 'no'...", "“Yes” – ‘no’…")]
    [InlineData("don't, it's, the Bennetts' --- \"", "don’t, it’s, the Bennetts’ — \"")]
    [InlineData("two hours' notice, 'two hours' here", "two hours’ notice, ‘two hours’ here")]
    [InlineData("[The Herald](/about/)'s report on the soldiers' families", "The Herald’s report on the soldiers’ families")]
    [InlineData("*Morning*'s view, `code`'s end, (KCM)'s day, U.S.'s, \"Morning\"'s", "Morning’s view, code’s end, (KCM)’s day, U.S.’s, “Morning”’s")]
    [InlineData("(\"Hello.\") \"Never,\"—he said—\"never!\"—and left.", "(“Hello.”) “Never,”—he said—“never!”—and left.")]
    [InlineData("**\"Really?\"** *\"Yes,\"* (\"*text*\") [\"x\"](/about/) \"[x](/about/)\"", "“Really?” “Yes,” (“text”) “x” “x”")]
    [InlineData("\"50%\", they said. \"Stop!\"; yes", "“50%”, they said. “Stop!”; yes")]
    [InlineData("'He said, \"I go.\"' \"'Yes,' he said.\"", "‘He said, “I go.”’ “‘Yes,’ he said.”")]
    [InlineData("In '48 and the '80s, rock 'n' roll, 'tis the 1950's", "In ’48 and the ’80s, rock ’n’ roll, ’tis the 1950’s")]
    [InlineData("He is 6'4\" and it is 17\" wide, 1'000 francs", "He is 6'4\" and it is 17\" wide, 1'000 francs")]
    [InlineData("Well ... a...b [...] (...) ...then .... no ......", "Well … a…b […] (…) …then …. no ……")]
    [InlineData("1--2 --- ---- <-- --> ->", "1–2 — –– <-- --> ->")]
    [InlineData("x = '' and y=\"\", f(1, '') or (a+'').b, '''long''' and \"\"\"long\"\"\"", "x = '' and y=\"\", f(1, '') or (a+'').b, '''long''' and \"\"\"long\"\"\"")]
    [InlineData("Ripley'' said ''Hello once", "Ripley'' said ''Hello once")]
    [InlineData("''Yes,'' she said, ''I go.'' \"It's ''mine''\"", "“Yes,” she said, “I go.” “It’s “mine””")]
    [InlineData("<<oui>> << >>", "«oui» « »")]
    [InlineData("\\\"straight\\\" \\'too\\' &quot;x&quot;", "\"straight\" 'too' \"x\"")]
    [InlineData("`\"code\" -- it's...`", "\"code\" -- it's...")]
    [InlineData("他说\"你好\"。", "他说“你好”。")]
    [InlineData("\"日本\"の'引用'です。私の'家'は'大'きい", "“日本”の‘引用’です。私の‘家’は‘大’きい")]
    [InlineData("'中文'，里'中'。日本's and 東京's 'sea', 東京'23", "‘中文’，里‘中’。日本’s and 東京’s ‘sea’, 東京’23")]
    [InlineData("צה\"ל ג'ורג' ארה\"ב", "צה\"ל ג'ורג' ארה\"ב")]
    [InlineData("https://x.example/it's--x \"https://x.example/a\"", "https://x.example/it's--x “https://x.example/a”")]
    public void Punctuation_is_set_as_printers_set_it(string markdown, string text)
    {
        Assert.Equal(text, Body.Of(markdown).Text("p"));
    }

    [Fact]
    public void A_quotation_of_several_paragraphs_opens_each_and_closes_once()
    {
        var body = Body.Of("\"One.\n\n\"Two.\n\n\"Three,\" he said.\n\n'Four.\n\n'Five.'");

        Assert.Equal(["“One.", "“Two.", "“Three,” he said.", "‘Four.", "‘Five.’"], body.Page.QuerySelectorAll("p")
            .Select(p => p.TextContent));
    }

    [Fact]
    public void The_words_that_describe_a_picture_are_set_as_well()
    {
        Assert.Equal("A scarecrow’s “hat”", Body.Of("\"![A scarecrow's \"hat\"](desk.png)\"").One("img").GetAttribute("alt"));
    }

    [Fact]
    public void A_note_or_a_line_break_beside_a_mark_changes_nothing()
    {
        var body = Body.Of("He said \"yes,\"[^1] and\n\"no.\"[^1]\n\n[^1]: N.");

        Assert.Equal("He said “yes,”1 and\n“no.”1", body.Text("body > p"));
    }

    [Theory]
    [InlineData("(KJV). KJV/RSV, KJV–RSV, “KJV”, KJV's, —KJV—, KJV-based *KJV* [KJV](/about/) [KJV]", 10)]
    [InlineData("KJVs and XKJV", 0)]
    public void An_abbreviation_is_explained_beside_any_punctuation(string markdown, int times)
    {
        var body = Body.Of(markdown + "\n\n*[KJV]: King James Version\n*[RSV]: Revised");

        Assert.Equal(times, body.Page.QuerySelectorAll("abbr[title='King James Version']").Length);
    }
}
