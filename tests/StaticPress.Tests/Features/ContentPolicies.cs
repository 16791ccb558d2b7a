using System.Security.Cryptography;
using System.Text;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class ContentPolicies
{
    private static readonly TestSite Site = new TestSite()
        .File("themes/coffee/layouts/post.html", "{{ extends 'base' }}{{ include 'one' }}")
        .File("themes/coffee/partials/one.html", "<script>one()</script>")
        .File("themes/coffee/partials/two.html", "<script>two()</script>")
        .File("themes/coffee/layouts/page.html", "{{ extends 'base' }}{{ include 'two' }}")
        .Post("2021-08-26-a", "title: A")
        .Page("about", "title: About");

    [Fact]
    public void A_page_allows_the_inline_scripts_of_its_own_templates_and_no_others()
    {
        var site = Site.Build();
        Assert.Equal((true, false), Allows(site, "/2021/08/26/a/"));
        Assert.Equal((false, true), Allows(site, "/about/"));
        Assert.Equal((false, false), Allows(site, "/"));
    }

    [Fact]
    public void Where_the_name_of_a_partial_is_put_together_it_may_be_any() =>
        Assert.Equal((true, true), Allows(Site.File("themes/coffee/layouts/page.html", "{{ extends 'base' }}{{ name = 't' + 'wo' }}{{ include name }}").Build(), "/about/"));

    private static (bool One, bool Two) Allows(BuiltSite site, string url)
    {
        var policy = site.Page(url).QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        return (Allowed("one()"), Allowed("two()"));

        bool Allowed(string script) =>
            policy.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'", StringComparison.Ordinal);
    }
}
