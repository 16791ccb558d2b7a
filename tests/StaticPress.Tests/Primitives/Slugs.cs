using CsCheck;
using StaticPress.Primitives;

namespace StaticPress.Tests.Primitives;

/// <summary>What a title becomes in an address.</summary>
public sealed class Slugs
{
    [Theory]
    [InlineData("Bennett and Biden face an intelligence-sharing gap", "bennett-and-biden-face-an-intelligence-sharing-gap")]
    [InlineData("Café & Croissants", "cafe-croissants")]
    [InlineData("  Rain,   at last!  ", "rain-at-last")]
    [InlineData("Don't Look Back", "dont-look-back")]
    [InlineData("Don’t Look Back", "dont-look-back")]
    [InlineData("100% of C# & .NET", "100-of-c-net")]
    [InlineData("Straße nach Łódź", "strasse-nach-lodz")]
    [InlineData("בראשית", "vrsyt")]
    [InlineData("السلام عليكم", "lslm-lykm")]
    [InlineData("Привет, мир", "privet-mir")]
    [InlineData("東京", "dongjing")]
    [InlineData("🎉 Party 🎉", "tada-party-tada")]
    [InlineData("İstanbul'da ısı", "istanbulda-isi")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("a/b\\c", "a-b-c")]
    [InlineData("CON", "con")]
    public void A_title_is_folded(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Fact]
    public void A_letter_with_its_accent_behind_it_is_the_same_letter() =>
        Assert.Equal(Slug.From("Caf\u00e9 \u00c5ngstr\u00f6m"), Slug.From("Cafe\u0301 A\u030Angstro\u0308m"));

    [Theory]
    [InlineData("!!!")]
    [InlineData("…")]
    public void A_title_without_letters_still_has_an_address_of_its_own(string title)
    {
        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", Slug.From(title));
        Assert.NotEqual(Slug.From(title), Slug.From(title + "?!"));
    }

    [Fact]
    public void A_long_title_is_cut_at_a_word()
    {
        var slug = Slug.From(string.Join(' ', Enumerable.Repeat("intelligence", 40)));
        Assert.Equal(string.Join('-', Enumerable.Repeat("intelligence", 9)), slug);
        Assert.Equal(120, Slug.From(new string('a', 500)).Length);
    }

    /// <summary>Whatever the title: one part of a path, legal on every system.</summary>
    [Fact]
    public void A_slug_is_never_empty_and_never_leaves_its_folder() => Gen.String.Sample(title =>
    {
        var slug = Slug.From(title);
        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", slug);
        Assert.InRange(slug.Length, 1, 120);
        Assert.Equal(slug, Slug.From(slug));
    }, iter: 5000);
}
