using StaticPress.Importing.Prose;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Importing.Prose;

/// <summary>Texts that nobody wrote: they cost seconds, not minutes, and their words stay.</summary>
public sealed class HostileTexts
{
    private const int MostSeconds = 60;

    public static TheoryData<string, string> Texts => new()
    {
        { "deep boxes", Repeat("<div>", 10_000) + "words" },
        { "deep quotations", Repeat("<blockquote>", 10_000) + "words" },
        { "deep lists", Repeat("<ul><li>", 10_000) + "words" },
        { "deep tables", Repeat("<table><tr><td>", 10_000) + "words" },
        { "emphasis that never ends", Repeat("<b><i><p>", 20_000) + "words" },
        { "letters in colours", Repeat("<p><font color=red>", 30_000) + "words" },
        { "shortcodes that never end", Repeat("[caption]", 100_000) + "words" },
        { "shortcodes that end once", Repeat("[caption][gallery ids=1]", 50_000) + "words[/caption]" },
        { "brackets", Repeat("[", 200_000) + "words" },
        { "braces and tildes", Repeat("{a~b", 200_000) + "words" },
        { "ends of nothing", Repeat("</b></p>", 200_000) + "words" },
        { "a comment without an end", "words" + Repeat("<!-- wp:a {", 100_000) },
        { "blocks", "words" + Repeat("<!-- wp:a {\"b\":1} /-->", 100_000) },
        { "attributes", "words<a " + Repeat("x=\"", 200_000) },
        { "links in links", Repeat("<a href=x>", 20_000) + "words" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_read_in_bounded_time(string what, string content)
    {
        var watch = new OwnTime();
        var read = ProseReader.FromWordPress(content, new ProseSource());

        Assert.True(watch.Elapsed.TotalSeconds < MostSeconds, $"{what}: {watch.Elapsed.TotalSeconds:0.0} s");
        Assert.Contains("words", read.Markdown, StringComparison.Ordinal);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
