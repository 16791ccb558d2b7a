using StaticPress.Tests.Support;

namespace StaticPress.Tests.Verifying;

/// <summary>The pages that another generator made, with themes of all kinds, are compared with ours.</summary>
public sealed class AgainstOtherGenerators : IDisposable
{
    private const string Post = "---\ntitle: The tide\ndate: 2024-05-01\npermalink: /tide/\n---\nThe tide comes in twice a day, and twice a day it goes out again.\n\n![The harbour](/street.jpg)\n\nAsk [the pilot](https://pilot.example/when) about the hour before you cast off.\n";

    private const string Text = "<p>The tide comes in twice a day, and twice a day it goes out again.</p><p><img src=\"/street.jpg\" alt=\"The harbour\"></p><p>Ask <a href=\"https://pilot.example/when\">the pilot</a> about the hour before you cast off.</p>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<div class=wrap><h1>The tide</h1><p>May 1, 2024 by Ann</p>TEXT<p><a href=/tags/sea/>sea</a></p></div>")]
    [InlineData("<div id=page><div class=sidebar><ul><li>Older things of which nobody here has ever heard a word</li></ul></div><div><div>TEXT</div></div></div>")]
    [InlineData("<table><tr><td><h2>The tide</h2>1 min</td></tr><tr><td>TEXT</td></tr></table>")]
    [InlineData("<main><article><header><h1>The tide</h1><ul><li><a href=#a>One</a></li><li><a href=#b>Two</a></li></ul></header>TEXT</article></main><footer>All that the foot says of itself and of its maker, year by year</footer>")]
    public void The_text_is_found_whatever_stands_around_it(string body)
    {
        var run = Verify(body.Replace("TEXT", Text, StringComparison.Ordinal)
            .Replace("Older things of which nobody here has ever heard a word", "Older things", StringComparison.Ordinal));

        Assert.Equal("", string.Join('\n', run.Stdout.Split('\n').Where(line => line.Contains(" /", StringComparison.Ordinal))));
        Assert.Equal(0, run.ExitCode);
        Assert.Matches("(?m)^words +1 +0 +0$", run.Stdout);
        Assert.Matches("(?m)^pictures +1 +0 +0$", run.Stdout);
        Assert.Matches("(?m)^links +1 +0 +0$", run.Stdout);
    }

    [Theory]
    [InlineData("<div><h1>The tide</h1>TEXT<p>Nobody should ever sail without a lamp and a rope of his own.</p></div>", "words /tide/")]
    [InlineData("<div><p class=lead>An introduction of a dozen words, which the theme shows of the head alone.</p><div>TEXT</div></div>", "words /tide/")]
    [InlineData("<div>TEXT<p>The tide comes in twice a day. <a href=\"https://gone.example/\">It</a> goes out again.</p></div>", "links /tide/")]
    [InlineData("<div><p><img src=\"/lost.jpg\"></p>TEXT</div>", "pictures /tide/")]
    public void What_is_missing_is_found(string body, string told)
    {
        var run = Verify(body.Replace("TEXT", Text, StringComparison.Ordinal));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(told, run.Stdout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/uploads/street_hu4e50637dd633a6a4299ff7ca_92656_800x0_resize_q75.jpg")]
    [InlineData("/_astro/street.BxY12z-4_Z1aBc3.webp")]
    [InlineData("/img/KkPMmHd3hP-1280.jpeg")]
    [InlineData("/street-300x200.jpg")]
    public void A_picture_is_known_whatever_the_old_program_called_its_smaller_ones(string source)
    {
        var run = Verify("<div>" + Text.Replace("/street.jpg\" alt=\"The harbour\"", source + "\"", StringComparison.Ordinal) + "</div>");

        Assert.Matches("(?m)^pictures +1 +0 +0$", run.Stdout);
    }

    [Fact]
    public void Lists_that_go_on_are_set_aside_and_texts_that_are_numbered_are_not()
    {
        _folder.Write("old/index.html", "<title>Notes</title><h1>Notes</h1>");
        _folder.Write("old/index2.html", "<title>Notes</title><h1>Notes</h1>");
        _folder.Write("old/blog/page/2/index.html", "<title>Notes</title>");
        _folder.Write("old/rope/index.html", "<title>Rope</title>");
        _folder.Write("old/rope2.html", "<title>Splices</title>");
        _folder.Write("old/rope.html", "<title>Rope</title>");

        var run = Verify($"<div>{Text}</div>");

        Assert.Contains("Not compared, further pages of lists: 2\n", run.Stdout, StringComparison.Ordinal);
        Assert.Contains("addresses /rope2.html: Nothing answers", run.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_address_that_led_on_has_to_lead_on_still()
    {
        _folder.Write("old/2004/tide.html", "<meta http-equiv=refresh content='0; url=/tide/'>");

        var run = Verify($"<div>{Text}</div>");

        Assert.Contains("addresses /2004/tide.html: Nothing answers", run.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_whose_place_a_list_is_is_told()
    {
        _folder.Write("old/archive/index.html", "<div class=post-content><p>This was once a text of its own, with words.</p></div>");

        var run = Verify($"<div>{Text}</div>");

        Assert.Contains("page /archive/: A text was here, and now a list is.", run.Stdout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<ol class=toc><li><a href=#a><span>1.</span> <span>Ebb</span></a></li><li><a href=#b><span>2.</span> <span>Flow</span></a></li></ol>")]
    [InlineData("<ul><li><a href=https://old.example/tide/#a>Ebb at the pier</a></li><li><a href=https://old.example/tide/#b>Flow</a></li></ul>")]
    [InlineData("<ul class=meta><li><time>27 September 2018</time></li></ul>")]
    public void Contents_and_dates_that_a_theme_sets_into_a_text_are_none_of_it(string set)
    {
        var run = Verify($"<div><p>The tide comes in twice a day, and twice a day it goes out again.</p>{set}<h2 id=a></h2><h2 id=b></h2>"
            + Text[(Text.IndexOf("</p>", StringComparison.Ordinal) + 4)..] + "</div>");

        Assert.Matches("(?m)^words +1 +0 +0$", run.Stdout);
    }

    [Fact]
    public void Drafts_that_Pelican_put_out_for_friends_are_set_aside_unless_a_page_leads_there()
    {
        _folder.Write("old/drafts/fog.html", "<title>Fog</title>");
        _folder.Write("old/drafts/mist.html", "<title>Mist</title>");

        var run = Verify($"<div>{Text}<a href=\"/drafts/mist.html\">mist</a></div>");

        Assert.Contains("Not compared, drafts that no page links to: 1\n", run.Stdout, StringComparison.Ordinal);
        Assert.Contains("addresses /drafts/mist.html: Nothing answers", run.Stdout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div class=post-content><a href=/tags/sea/>sea</a> (3) <a href=/tags/fog/>fog</a> (1)</div>")]
    [InlineData("<ol><li><article><a rel=bookmark href=/tide/>The tide</a><div class=entry-content><p>It comes in twice a day.</p></div></article></li></ol>")]
    public void A_list_is_one_though_its_theme_calls_it_a_text(string body)
    {
        _folder.Write("old/archive/index.html", body);

        var run = Verify($"<div>{Text}</div>");

        Assert.DoesNotContain("page /archive/", run.Stdout, StringComparison.Ordinal);
    }

    private ProgramRun Verify(string body)
    {
        _folder.Write("site/site.yml", "title: Notes\nurl: https://old.example\nimages: off\nlinks: warn\n");
        _folder.Write("site/content/posts/2024-05-01-tide.md", Post);
        _folder.Write("site/static/street.jpg", "no picture");
        CommandRun.In(_folder, "build", "--source", "site");
        _folder.Write("old/tide/index.html", $"<title>The tide | Notes</title>{body}");
        return CommandRun.In(_folder, "migrate", "verify", "--from", "old", "--site", "site");
    }
}
