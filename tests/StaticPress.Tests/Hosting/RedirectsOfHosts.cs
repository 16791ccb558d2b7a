using System.Text.RegularExpressions;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Hosting;

/// <summary>Old addresses in the file that Netlify and Cloudflare Pages read.</summary>
public sealed class RedirectsOfHosts
{
    private static TestSite Site(string host, string url = "https://example.org/") => new TestSite()
        .Config($"url: {url}\n{host}\nredirects: {{/old.html: /about/, /far/: https://other.example/x?y=1, /שלום/: /about/}}")
        .Page("about", "title: About\naliases: [/who/]");

    [Fact]
    public void Netlify_is_told_each_once_and_before_the_page_that_lies_there()
    {
        Assert.Equal("""
            /far/ https://other.example/x?y=1 301!
            /old.html /about/ 301!
            /who/ /about/ 301!
            /%D7%A9%D7%9C%D7%95%D7%9D/ /about/ 301!

            """, Site("host: netlify").Build().Text("/_redirects"));
    }

    [Fact]
    public void Cloudflare_is_told_each_with_its_slash_and_without()
    {
        var lines = Site("host: cloudflare").Build().Text("/_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["/far/", "/far", "/old.html", "/who/", "/who", "/%D7%A9%D7%9C%D7%95%D7%9D/", "/%D7%A9%D7%9C%D7%95%D7%9D"],
            lines.Select(line => line.Split(' ')[0]));
        Assert.All(lines, line => Assert.Matches(new Regex("^/[^ ]+ (?:/|https://)[^ ]* 301$"), line));
    }

    [Fact]
    public void Of_more_than_Cloudflare_reads_the_first_are_told_and_the_pages_answer_for_the_rest()
    {
        var redirects = string.Join(", ", Enumerable.Range(0, 1200).Select(number => $"/old-{number:0000}/: /about/"));
        var built = Site("host: cloudflare").Config($"url: https://example.org/\nhost: cloudflare\nredirects: {{{redirects}}}").Build();

        var lines = built.Text("/_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2001, lines.Length);
        Assert.Equal("# 402 more are left to the pages at those addresses: Cloudflare reads 2,000.", lines[^1]);
        Assert.True(built.Has("/old-1199/"));
    }

    [Theory]
    [InlineData("host: github")]
    [InlineData("")]
    public void Another_host_gets_pages_alone(string host)
    {
        var built = Site(host).Build();

        Assert.False(built.Has("/_redirects"));
        Assert.True(built.Has("/who/"));
    }

    [Fact]
    public void Below_a_base_path_both_sides_have_it()
    {
        Assert.Contains("/blog/who/ /blog/about/ 301!\n", Site("host: netlify", "https://example.org/blog/").Build().Text("/_redirects"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_authors_own_stays()
    {
        var built = Site("host: netlify").File("static/_redirects", "/mine /about/ 302\n").Build();

        Assert.Equal("", built.Report);
        Assert.Equal("/mine /about/ 302\n", built.Text("/_redirects"));
    }

    [Fact]
    public void A_host_that_is_not_known_is_told_with_the_nearest()
    {
        Assert.Contains("Did you mean 'netlify'?", Site("host: netlfy").Build().Report, StringComparison.Ordinal);
    }

    /// <summary>They would stand for many addresses there.</summary>
    [Theory]
    [InlineData("/a:b/", "SP0402")]
    [InlineData("/a*/", "SP0205")]
    public void No_address_has_a_star_or_a_colon(string address, string code) => Assert.Contains(code, new TestSite()
        .Config($"url: https://example.org/\nhost: cloudflare\nredirects: {{{address}: /about/}}").Page("about", "title: About").Build().Report, StringComparison.Ordinal);

    [Theory]
    [InlineData("netlify")]
    [InlineData("cloudflare")]
    public void What_has_a_hash_in_its_name_may_be_kept_for_ever(string host)
    {
        var rules = Site($"host: {host}", "https://example.org/blog/").Build().Text("/_headers")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["/blog/*", "/blog/assets/*"], rules.Where(line => !line.StartsWith(' ')));
        Assert.Equal("  Cache-Control: public, max-age=31536000, immutable", rules[^1]);
        Assert.All(rules.Where(line => line.StartsWith(' ')), line => Assert.Matches("^  [A-Za-z-]+: [^ ].*$", line));
    }

    [Fact]
    public void An_authors_own_file_among_the_assets_has_no_hash_and_is_asked_for_again()
    {
        var rules = Site("host: netlify").File("static/assets/rain.txt", "Rain.").Build().Text("/_headers");

        Assert.Contains("X-Content-Type-Options: nosniff", rules, StringComparison.Ordinal);
        Assert.DoesNotContain("immutable", rules, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_of_the_authors_own_stay()
    {
        var built = Site("host: netlify").File("static/_headers", "/*\n  X-Mine: 1\n").Build();

        Assert.Equal("/*\n  X-Mine: 1\n", built.Text("/_headers"));
        Assert.False(Site("host: github").Build().Has("/_headers"));
    }
}
