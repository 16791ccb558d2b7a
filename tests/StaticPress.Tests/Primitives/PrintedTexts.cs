using CsCheck;
using StaticPress.Primitives;

namespace StaticPress.Tests.Primitives;

public sealed class PrintedTexts
{
    [Theory]
    [InlineData("Café, 日本語, می‌خواهم, 👩‍👩‍👧: 100 %", "Café, 日本語, می‌خواهم, 👩‍👩‍👧: 100 %")]
    [InlineData("a\nb\tc\rd", "a\\nb\\tc\\u000dd")]
    [InlineData("\u001b[31mred\u0007\u009b", "\\u001b[31mred\\u0007\\u009b")]
    [InlineData("a\u2028b\u202ec\ufeff\U000E0041", "a\\u2028b\\u202ec\\ufeff\\ue0041")]
    [InlineData("::error::x", "\\::error::x")]
    [InlineData("  ::add-mask::x", "\\  ::add-mask::x")]
    [InlineData("a ##[add-mask]x", "a ##\\[add-mask]x")]
    [InlineData("a::b #[c]", "a::b #[c]")]
    public void What_would_act_on_a_terminal_or_a_build_server_is_spelled_out(string text, string shown) =>
        Assert.Equal(shown, PrintedText.Of(text));

    [Fact]
    public void It_ends_before_it_fills_the_screen_and_never_in_half_a_character()
    {
        Assert.Equal(new string('a', 600) + "…", PrintedText.Of(new string('a', 20_000)));
        Assert.Equal("ab…", PrintedText.Of("ab😀", 3));
        Assert.Equal("…/c.md", PrintedText.OfPath("aaaa/bbbb/c.md", 5));
    }

    [Fact]
    public void Printed_twice_it_is_the_same() => Gen.OneOf(Gen.Char, Gen.Char["#[:\\n\n\u2028 "]).Array[0, 40].Sample(chars =>
    {
        var once = PrintedText.Of(new string(chars));
        Assert.Equal(once, PrintedText.Of(once));
        Assert.DoesNotContain(once, c => char.IsControl(c) || c is >= '\u2028' and <= '\u202e');
        Assert.False(once.TrimStart().StartsWith("::", StringComparison.Ordinal) || once.Contains("##[", StringComparison.Ordinal), once);
    });
}
