using NetVips;
using StaticPress.Pictures;

namespace StaticPress.Tests.Pictures;

public sealed class Cards
{
    public static TheoryData<string> Titles => new()
    {
        "Rain",
        "The harbour council votes on the new breakwater, the old pier and what is to become of the ferries in between",
        "מה קרה בנמל אתמול בלילה",
        "ماذا حدث في الميناء ليلة أمس",
        "Radio 106.1 FM (ערוץ הנמל) at 20:00 [live]",
        "“Quoted ‘inside’ a quotation” – and what then?",
        "Ce soir à l’écoute : Œuvre, naïveté & café",
        "Погода: −5° и ветер",
        "W".PadRight(70, 'i'),
        "Tom & Jerry < 5 > 3",
    };

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_card_is_a_small_picture_of_the_size_that_others_show(string title)
    {
        var drawn = Card.Draw(new CardText(title, "Harbour news", "The Harbour Light", null) { RightToLeft = title[0] > 0x500 });
        using var card = Image.NewFromBuffer(drawn);
        Assert.Equal((Card.Width, Card.Height), (card.Width, card.Height));
        Assert.InRange(drawn.Length, 1_000, 60_000);
        if (Environment.GetEnvironmentVariable("KEEP_CARDS")
            is { } folder) File.WriteAllBytes(Path.Join(folder, $"{title.Length}-{(int)title[0]}.png"), drawn);
    }

    [Fact]
    public void A_card_is_the_same_bytes_each_time_whatever_else_is_drawn()
    {
        var text = new CardText("מה קרה? Radio 106.1", "News", "The Harbour Light", null);
        var first = Card.Draw(text);
        Assert.All(Enumerable.Range(0, 8).AsParallel().Select(_ => Card.Draw(text)), again => Assert.Equal(first, again));
    }

    [Fact]
    public void The_fonts_know_what_they_have()
    {
        Assert.True(CardFonts.Have("Rain, רוח و Ω – “7” €"));
        Assert.False(CardFonts.Have("港のニュース"));
        Assert.Equal("Rain today", CardFonts.WithoutPictographs("Rain 🌧️ today ☔"));
        Assert.Equal("港", CardFonts.WithoutPictographs("港"));
        Assert.True(CardFonts.CanSet("Rain 🌧️"));
        Assert.False(CardFonts.CanSet("🌧️ 👨‍👩‍👧"));
        Assert.False(CardFonts.CanSet("港"));
    }
}
