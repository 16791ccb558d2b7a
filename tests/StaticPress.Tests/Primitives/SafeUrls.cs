using StaticPress.Primitives;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Primitives;

public sealed class SafeUrls
{
    [Theory]
    [InlineData("javascript:alert(1)", "javascript")]
    [InlineData(" \u0001JaVa\tScRiPt\n:alert(1)", "javascript")]
    [InlineData("vbscript:x", "vbscript")]
    [InlineData("livescript:x", "livescript")]
    [InlineData("data:text/html,<script>1</script>", "data")]
    [InlineData("data:image/svg+xml,<svg/>", "data")]
    [InlineData("da\nta:,x", "data")]
    [InlineData("data:image/png;base64,AA==", null)]
    [InlineData("DATA:Audio/mpeg;base64,AA==", null)]
    [InlineData("data:video/mp4;base64,AA==", null)]
    [InlineData("data:font/woff2;base64,AA==", null)]
    [InlineData("https://example.org/javascript:", null)]
    [InlineData("sms:+972", null)]
    [InlineData("/a:b", null)]
    [InlineData("a.md", null)]
    [InlineData("", null)]
    public void An_address_that_runs_code_is_told_by_its_scheme(string address, string? scheme) =>
        Assert.Equal(scheme, SafeUrl.Forbidden(address));

    /// <summary>Once each place had a list of its own, and they gave two answers.</summary>
    [Theory]
    [InlineData("livescript:x", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("data:image/svg+xml,x", false)]
    [InlineData("data:audio/mpeg;base64,AA==", true)]
    [InlineData("data:image/png;base64,AA==", true)]
    [InlineData("sms:+972", true)]
    public void The_answer_is_one_in_a_text_in_its_html_and_in_the_menu(string address, bool isSafe)
    {
        var report = new TestSite()
            .Config($"title: Show\nmenu:\n  - {{title: A, url: '{address}'}}")
            .Post("2021-08-26-a", "title: A", $"[a]({address})\n\n<a href=\"{address}\">b</a>")
            .Build().Report;

        string[] places = ["site.yml(3,", "content/posts/2021-08-26-a.md(4,", "content/posts/2021-08-26-a.md(6,"];
        Assert.All(places, place => Assert.Equal(!isSafe, report.Split('\n')
            .Any(line => line.StartsWith(place, StringComparison.Ordinal) && line.Contains("SP0502", StringComparison.Ordinal))));
    }
}
