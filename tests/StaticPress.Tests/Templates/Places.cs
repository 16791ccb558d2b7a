namespace StaticPress.Tests.Templates;

/// <summary>A value is written as its place in the HTML needs it, and refused where nothing makes it safe.</summary>
public sealed class Places
{
    private const string Evil = "\"><script>'&";

    [Theory]
    [InlineData("<p title=\"{{ x }}\">", "<p title=\"&quot;&gt;&lt;script&gt;&#39;&amp;\">")]
    [InlineData("<p title='{{ x }}'>", "<p title='&quot;&gt;&lt;script&gt;&#39;&amp;'>")]
    [InlineData("<p class=\"a{{ if t }} b{{ end }}\">{{ 1 }}", "<p class=\"a b\">1")]
    [InlineData("<input{{ if t }} checked{{ end }}>{{ 1 }}", "<input checked>1")]
    [InlineData("<input {{ if t }}checked{{ end }} disabled>{{ 1 }}", "<input checked disabled>1")]
    [InlineData("<img{{ if t }} alt=\"{{ 1 }}\"{{ else }} hidden{{ end }}>", "<img alt=\"1\">")]
    [InlineData("<a href={{ if t }}\"/a\"{{ else }}\"/b\"{{ end }}>{{ 1 }}", "<a href=\"/a\">1")]
    [InlineData("<a {{ if t }}href=\"{{ '/x' }}\"{{ end }}>", "<a href=\"/x\">")]
    [InlineData("<title>{{ x }}</title>", "<title>&quot;&gt;&lt;script&gt;&#39;&amp;</title>")]
    [InlineData("<title>{{ m }}</title>", "<title>&lt;i title=&quot;q&quot;&gt;R&amp;D&amp;&lt;/i&gt;</title>")]
    [InlineData("<p title=\"{{ m }}\">", "<p title=\"&lt;i title=&quot;q&quot;&gt;R&amp;D&amp;&lt;/i&gt;\">")]
    [InlineData("<textarea>{{ x }}</textarea>{{ m }}", "<textarea>&quot;&gt;&lt;script&gt;&#39;&amp;</textarea><i title=\"q\">R&amp;D&</i>")]
    [InlineData("<div style=\"width: {{ 4.5 }}%; color: {{ '#fff' }}\">", "<div style=\"width: 4.5%; color: #fff\">")]
    [InlineData("<p>a < b {{ x }}</p>", "<p>a < b &quot;&gt;&lt;script&gt;&#39;&amp;</p>")]
    [InlineData("<!-- {{ if t }}a{{ end }} -->{{ 1 }}", "<!-- a -->1")]
    [InlineData("<!doctype html><html lang=\"{{ 'en' }}\">", "<!doctype html><html lang=\"en\">")]
    [InlineData("<style>p { color: red }</style>{{ 1 }}", "<style>p { color: red }</style>1")]
    [InlineData("<p data-x=\"{{ json [x] }}\">", "<p data-x=\"[&quot;\\u0022\\u003E\\u003Cscript\\u003E\\u0027\\u0026&quot;]\">")]
    [InlineData("<p title=\"{{ func f }}\"{{ m }}{{ end }}{{ f }}\">", "<p title=\"&quot;&lt;i title=&quot;q&quot;&gt;R&amp;D&amp;&lt;/i&gt;\">")]
    [InlineData("<p title=\"{{ include 'p' }}\">", "<p title=\"&lt;b&gt;p&lt;/b&gt;\">")]
    public void It_is_escaped_for_where_it_stands(string template, string html) =>
        Assert.Equal(html, Page(template).Render(("x", Evil), ("t", true),
            ("m", new StaticPress.Templates.Html.Markup("<i title=\"q\">R&amp;D&</i>"))));

    [Theory]
    [InlineData("<h{{ 1 }}>", "page.html(1,6): error SP0603: A value cannot make the name of a tag. Write the tag out, with an 'if' around each.")]
    [InlineData("<{{ 'b' }}>", "page.html(1,5): error SP0603: A value cannot make the name of a tag. Write the tag out, with an 'if' around each.")]
    [InlineData("<p {{ 'hidden' }}>", "page.html(1,7): error SP0603: A value cannot make an attribute. Write the attribute's name out: {{ if x }} hidden{{ end }}.")]
    [InlineData("<p data-{{ 'x' }}=\"1\">", "page.html(1,12): error SP0603: A value cannot make an attribute. Write the attribute's name out: {{ if x }} hidden{{ end }}.")]
    [InlineData("<a href={{ x }}>", "page.html(1,12): error SP0603: The value of 'href' has no quotes around it. Write href=\"{{ … }}\".")]
    [InlineData("<a href=/x/{{ x }}>", "page.html(1,15): error SP0603: The value of 'href' has no quotes around it. Write href=\"{{ … }}\".")]
    [InlineData("<!-- {{ x }} -->", "page.html(1,9): error SP0603: A value cannot stand in an HTML comment. Use {{ # a comment }} of the template.")]
    [InlineData("<!doctype {{ x }}>", "page.html(1,14): error SP0603: A value cannot stand in a declaration. Write it out.")]
    [InlineData("<style>p { color: {{ x }} }</style>", "page.html(1,22): error SP0603: A value cannot stand inside <style>. Set a class, and keep the rules in the style sheet.")]
    [InlineData("<noembed>{{ x }}</noembed>", "page.html(1,13): error SP0603: A value cannot stand inside <noembed>. Use another element.")]
    [InlineData("<p onclick=\"f('{{ x }}')\">", "page.html(1,19): error SP0603: A value cannot stand in the script of 'onclick'. Put it into a data attribute and read that from a script.")]
    [InlineData("<P ONCLICK='{{ x }}'>", "page.html(1,16): error SP0603: A value cannot stand in the script of 'onclick'. Put it into a data attribute and read that from a script.")]
    [InlineData("<iframe srcdoc=\"{{ x }}\"></iframe>", "page.html(1,20): error SP0603: A value cannot stand in 'srcdoc', which is a document of its own. Give the frame a 'src'.")]
    [InlineData("<a href=\"javascript:f({{ x }})\">", "page.html(1,26): error SP0603: The scheme 'javascript:' cannot have a value in it. Use http, https, mailto, tel or a relative address.")]
    [InlineData("<a href=\"{{ x }}:{{ x }}\">", "page.html(1,17): error SP0603: A colon after a value could make it a scheme such as 'javascript:'. Write the scheme out: https://{{ … }}.")]
    [InlineData("<script>let a = \"{{ x }}\";</script>", "page.html(1,21): error SP0603: A value in a script brings its own quotes. Take away the quotes around it: const title = {{ post.title }};")]
    [InlineData("<script>let a = `${ {{ x }} }`;</script>", "page.html(1,24): error SP0603: A value in a script brings its own quotes. Take away the quotes around it: const title = {{ post.title }};")]
    [InlineData("<script>// {{ x }}\n</script>", "page.html(1,15): error SP0603: A value cannot stand in the comment of a script. Use {{ # a comment }} of the template.")]
    [InlineData("<script>{{ include 'p' }}</script>", "page.html(1,12): error SP0603: A partial cannot stand inside <script>. Put the script into an asset, and hand it values with 'json'.")]
    [InlineData("{{ if x }}<p title=\"{{ else }}<p>{{ end }}", "page.html(1,4): error SP0603: The branches of this 'if' end in different places of the HTML. Close in each branch what it opens.")]
    [InlineData("{{ case x; when 1 }}<p title=\"{{ else }}<p>{{ end }}", "page.html(1,12): error SP0603: The branches of this 'case' end in different places of the HTML. Close in each branch what it opens.")]
    [InlineData("{{ for i in x }}<p title=\"{{ end }}", "page.html(1,4): error SP0603: This 'for' ends in another place of the HTML than it begins. Close in it what it opens.")]
    [InlineData("{{ while x }}<p title=\"{{ end }}", "page.html(1,4): error SP0603: This 'while' ends in another place of the HTML than it begins. Close in it what it opens.")]
    [InlineData("{{ for i in x }}<p title=\"{{ break }}\">{{ end }}", "page.html(1,30): error SP0603: The loop cannot be left in the middle of a tag or element. Move this before what was opened.")]
    [InlineData("<p title=\"{{ ret }}\">", "page.html(1,14): error SP0603: 'ret' cannot stand in the middle of a tag or element. Move it before what was opened.")]
    [InlineData("{{ capture c }}<p title=\"{{ end }}", "page.html(1,4): error SP0603: This ends in another place of the HTML than it begins. Close in it what it opens.")]
    [InlineData("{{ func f }}<p title=\"{{ end }}", "page.html(1,4): error SP0603: This ends in another place of the HTML than it begins. Close in it what it opens.")]
    [InlineData("<p title=\"", "page.html(1,1): error SP0603: This file ends inside a tag, an attribute or an element. A template ends in text, so that others can go on after it.")]
    [InlineData("<scr{{ if x }}{{ end }}ipt>", "page.html(1,24): error SP0603: The name of a tag is cut in two by code. Write the name out.")]
    [InlineData("{{ import x }}", "page.html(1,4): error SP0603: 'import' is not available. Use the members by their full names.")]
    [InlineData("{{ tablerow i in x }}{{ end }}", "page.html(1,4): error SP0603: 'tablerow' is not available. Write the rows with 'for'.")]
    public void An_unsafe_place_is_an_error_at_load(string template, string problem) =>
        Assert.Equal(["themes/t/layouts/" + problem], Page(template).LoadProblems());

    [Fact]
    public void All_unsafe_places_of_all_files_are_told_at_once()
    {
        var problems = Page("<!-- {{ a }} -->\n<p {{ b }}>\n{{ if c }}<style>{{ c }}</style>{{ end }}").With("partials/q.html", "\n<i {{ a }}>").LoadProblems();

        Assert.Equal(
            ["themes/t/layouts/page.html(1,9)", "themes/t/layouts/page.html(2,7)", "themes/t/layouts/page.html(3,21)", "themes/t/partials/q.html(2,7)"],
            problems.Select(p => p[..p.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("{{ x }}", "1; background: url(//evil)", "themes/t/layouts/page.html(1,16): error SP0603: '1; background: url(//evil)' cannot stand in a style attribute. Only numbers, lengths, names and colours can; keep the rest in the style sheet.")]
    public void A_style_attribute_takes_lengths_and_names_only(string value, string text, string problem) =>
        Assert.Equal(problem, Page($"<div style=\"{value}\">").Fail(("x", text)));

    private static Theme Page(string template) => Theme.Of(template).With("partials/p.html", "<b>p</b>");
}
