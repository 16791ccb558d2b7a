namespace StaticPress.Tests.Templates;

/// <summary>Attributes that hold an address take only addresses that run no script.</summary>
public sealed class Addresses
{
    [Theory]
    [InlineData("/2021/08/26/a/")]
    [InlineData("https://example.org/?a=1")]
    [InlineData("HTTP://example.org/")]
    [InlineData("mailto:cm@example.org")]
    [InlineData("tel:+4912345")]
    [InlineData("#anchor")]
    [InlineData("?p=12")]
    [InlineData("a/b:c")]
    [InlineData("")]
    public void A_harmless_address_stands_as_it_is(string address) =>
        Assert.Equal($"<a href=\"{address}\">", Theme.Of("<a href=\"{{ x }}\">").Render(("x", address)));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("  javascript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("vbscript:msgbox(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("blob:https://example.org/1")]
    [InlineData("javascript&colon;x:1")]
    public void An_address_that_runs_script_is_blocked(string address) =>
        Assert.Equal("<a href=\"#blocked\">", Theme.Of("<a href=\"{{ x }}\">").Render(("x", address)));

    [Theory]
    [InlineData("<a href='{{ x }}'>", "<a href='#blocked'>")]
    [InlineData("<img src=\"{{ x }}\">", "<img src=\"#blocked\">")]
    [InlineData("<form action=\"{{ x }}\">", "<form action=\"#blocked\">")]
    [InlineData("<button formaction=\"{{ x }}\">", "<button formaction=\"#blocked\">")]
    [InlineData("<video poster=\"{{ x }}\">", "<video poster=\"#blocked\">")]
    [InlineData("<use xlink:href=\"{{ x }}\"/>", "<use xlink:href=\"#blocked\"/>")]
    [InlineData("<div data-src=\"{{ x }}\">", "<div data-src=\"#blocked\">")]
    [InlineData("<a href=\"  {{ x }}\">", "<a href=\"  #blocked\">")]
    [InlineData("<a href=\"{{ x | raw }}\">", "<a href=\"#blocked\">")]
    [InlineData("<a href=\"{{ '' }}{{ x }}\">", "<a href=\"#blocked\">")]
    [InlineData("<a href=\"{{ if false }}/y{{ end }}{{ x }}\">", "<a href=\"#blocked\">")]
    [InlineData("<a href=\"java{{ 'script:alert(1)' }}\">", "<a href=\"java#blocked\">")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url={{ x }}\">", "<meta http-equiv=\"refresh\" content=\"0; url=#blocked\">")]
    [InlineData("<a href=\"/go?to={{ x }}\">", "<a href=\"/go?to=javascript:alert(1)\">")]
    [InlineData("<a href=\"https://example.org/{{ x }}\">", "<a href=\"https://example.org/javascript:alert(1)\">")]
    [InlineData("<a href=\"#{{ x }}\">", "<a href=\"#javascript:alert(1)\">")]
    [InlineData("<a title=\"{{ x }}\">", "<a title=\"javascript:alert(1)\">")]
    [InlineData("<img srcset=\"{{ '/a.webp 480w, /b.webp 960w' }}\">", "<img srcset=\"/a.webp 480w, /b.webp 960w\">")]
    [InlineData("<a href=\"{{ '/blog' }}{{ '/a/' }}\">", "<a href=\"/blog/a/\">")]
    [InlineData("<a href=\"mailto:{{ 'cm@example.org' }}\">", "<a href=\"mailto:cm@example.org\">")]
    public void It_depends_on_where_in_the_attribute_it_stands(string template, string html) =>
        Assert.Equal(html, Theme.Of(template).Render(("x", "javascript:alert(1)")));

    /// <summary>A link to a podcast directory has a hundred characters and more before its query.</summary>
    [Fact]
    public void An_address_of_the_theme_may_have_any_length()
    {
        for (var length = 1; length < 140; length++)
        {
            var address = "https://example.org/" + new string('a', length);
            Assert.Equal($"<a href=\"{address}?x=1\">", Theme.Of($"<a href=\"{address}?x={{{{ x }}}}\">").Render(("x", "1")));
            Assert.Equal($"<a href=\"{address}1:b\">", Theme.Of($"<a href=\"{address}{{{{ x }}}}:b\">").Render(("x", "1")));
            Assert.Equal($"<a href=\"{address}:b\">", Theme.Of($"<a href=\"{address}:b\">").Render());
        }
    }

    [Theory]
    [InlineData("javascript:{{ x }}", "The scheme 'javascript:' cannot have a value in it.")]
    [InlineData("data:text/plain,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa{{ x }}", "The scheme 'data:' cannot have a value in it.")]
    [InlineData("{{ if y }}javascript:{{ else }}data:{{ end }}{{ x }}", "Such a scheme cannot have a value in it.")]
    [InlineData("java{{ if y }}script:{{ else }}script:a{{ end }}{{ x }}", "The scheme 'javascript:' cannot have a value in it.")]
    public void A_forbidden_scheme_is_named_however_it_came_about(string address, string said) =>
        Assert.Contains(Theme.Of($"<a href=\"{address}\">").LoadProblems(), problem => problem.Contains(said, StringComparison.Ordinal));
}
