using StaticPress.Verifying;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Verifying;

public sealed class OrderOfWords
{
    [Theory]
    [InlineData("a b c", "a b c", "")]
    [InlineData("a b c", "a x b y c z", "")]
    [InlineData("a b c", "a c", "b")]
    [InlineData("a b c", "", "a b c")]
    [InlineData("", "a", "")]
    [InlineData("a b c d", "a c b d", "c")]
    [InlineData("one two three four", "one three two four", "three")]
    public void A_word_is_missing_that_is_not_at_its_place(string old, string now, string missing) =>
        Assert.Equal(missing, string.Join(' ', WordOrder.Missing(Words.Of(old), Words.Of(now))));

    [Theory]
    [InlineData("“Don’t” – it's", "don t it s")]
    [InlineData("Über-Straße", "über straße")]
    [InlineData("שָׁלוֹם עולם", "שָׁלוֹם עולם")]
    [InlineData("ラジオ番組", "ラ ジ オ 番 組")]
    [InlineData("soft\u00ADhyphen zero\u200Bwidth", "softhyphen zerowidth")]
    [InlineData("हिन्दी", "हिन्दी")]
    public void Words_are_the_same_in_every_script(string text, string words) => Assert.Equal(words, string.Join(' ', Words.Of(text)));

    [Theory]
    [InlineData("https://a/wp-content/uploads/2024/05/My-Street-300x200.jpg?w=300", "mystreet")]
    [InlineData("street-scaled.jpg", "street")]
    [InlineData("street-e1634000000000-150x150.jpg", "street")]
    [InlineData("%d7%a9%d7%9c.png", "של")]
    public void Pictures_are_known_by_the_name_they_were_uploaded_with(string address, string name) =>
        Assert.Equal(name, WebPath.PictureName(address));

    [Fact]
    public void What_is_ended_somewhere_is_a_shortcode_wherever_it_begins() => Assert.Equal(
        "in and again but sic stays", string.Join(' ', OldText.Of("[box]In[/box] and [Box wide]again, but [sic] stays").Words));

    /// <summary>Looked for name by name, these took minutes.</summary>
    [Fact]
    public void Many_different_shortcodes_hold_nothing_up()
    {
        var watch = new OwnTime();
        Assert.Empty(OldText.Of(string.Concat(Enumerable.Range(0, 20_000).Select(number => $"[a{number}][/a{number}]"))).Words);
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("https://youtu.be/abcdefghijk?t=5", "abcdefghijk")]
    [InlineData("https://www.youtube.com/embed/abcdefghijk", "abcdefghijk")]
    [InlineData("https://www.youtube.com/watch?feature=x&amp;v=abcdefghijk", "abcdefghijk")]
    [InlineData("https://player.vimeo.com/video/12345678", "12345678")]
    [InlineData("https://old.example/wp-content/uploads/2024/05/show%201.mp3", "show 1.mp3")]
    [InlineData("https://soundcloud.com/a/b/", "soundcloud.com/a/b")]
    public void What_is_played_is_known_by_its_number_or_name(string address, string key) => Assert.Equal(key, OldText.EmbedKey(address));
}
