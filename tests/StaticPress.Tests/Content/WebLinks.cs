using StaticPress.Content;

namespace StaticPress.Tests.Content;

public sealed class WebLinks
{
    [Theory]
    [InlineData("https://example.org/a?b=1#c", "https://example.org/a?b=1#c")]
    [InlineData("https://בית.example/", "https://xn--5dbq5c.example/")]
    [InlineData("https://[::1]:8080/", "https://[::1]:8080/")]
    [InlineData("https://user@example.org/", null)]
    [InlineData("https://אx/", null)]
    [InlineData("https://xא.example/", null)]
    public void A_host_is_written_in_ASCII_or_the_address_is_none(string written, string? link)
    {
        Assert.Equal(link, WebLink.Web(written));
    }
}
