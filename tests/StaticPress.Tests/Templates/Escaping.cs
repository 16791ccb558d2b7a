using StaticPress.Templates.Html;

namespace StaticPress.Tests.Templates;

/// <summary>Whatever way a value takes to the page, it arrives escaped once.</summary>
public sealed class Escaping
{
    private const string Safe = "&lt;b&gt;&#39;&amp;&quot;";
    private const string Raw = "<b>'&\"";

    [Theory]
    [InlineData("{{ x }}", Safe)]
    [InlineData("{{ x ?? 'none' }}", Safe)]
    [InlineData("{{ none ?? x }}", Safe)]
    [InlineData("{{ true ? x : 1 }}", Safe)]
    [InlineData("{{ if x }}{{ x }}{{ end }}", Safe)]
    [InlineData("{{ if none }}{{ else }}{{ x }}{{ end }}", Safe)]
    [InlineData("{{ for i in [x, x] }}{{ i }};{{ end }}", Safe + ";" + Safe + ";")]
    [InlineData("{{ i = 0; while i < 2; i = i + 1; x; end }}", Safe + Safe)]
    [InlineData("{{ case 1; when 1; x; end }}", Safe)]
    [InlineData("{{ with view }}{{ name }}{{ end }}", Safe)]
    [InlineData("{{ view.name }}", Safe)]
    [InlineData("{{ view['name'] }}", Safe)]
    [InlineData("{{ list[0] }}", Safe)]
    [InlineData("{{ list | array.first }}", Safe)]
    [InlineData("{{ list | array.join '<' }}", Safe + "&lt;" + Safe)]
    [InlineData("{{ $\"<{x}>\" }}", "&lt;" + Safe + "&gt;")]
    [InlineData("{{ '<br>' }}", "&lt;br&gt;")]
    [InlineData("{{ x + x }}", Safe + Safe)]
    [InlineData("{{ x | string.upcase }}", "&lt;B&gt;&#39;&amp;&quot;")]
    [InlineData("{{ capture c }}<i>{{ x }}</i>{{ end }}{{ c }}", "<i>" + Safe + "</i>")]
    [InlineData("{{ capture c }}<i>{{ end }}{{ c | string.upcase }}", "&lt;I&gt;")]
    [InlineData("{{ func f }}<u>{{ x }}</u>{{ end }}{{ f }}", "<u>" + Safe + "</u>")]
    [InlineData("{{ func f; ret x; end }}{{ f }}", Safe)]
    [InlineData("{{ func f(a); a; end }}{{ f x }}", Safe)]
    [InlineData("{{ f(a) = a + a }}{{ f x }}", Safe + Safe)]
    [InlineData("{{ func f }}[{{ $$ }}]{{ end }}{{ wrap f }}<s>{{ x }}</s>{{ end }}", "[<s>" + Safe + "</s>]")]
    [InlineData("{{ func f }}[{{ $1 }}{{ $$ }}]{{ end }}{{ wrap f x x }}<s>{{ end }}", "[" + Safe + "<s>]")]
    [InlineData("{{ include 'p' x }}", "<p>" + Safe + "</p>")]
    [InlineData("{{ include 'n' name: x }}", "<p>" + Safe + "</p>")]
    [InlineData("{{ y = include 'p' x }}{{ y }}{{ y }}", "<p>" + Safe + "</p><p>" + Safe + "</p>")]
    [InlineData("{{ capture c }}{{ include 'p' x }}{{ end }}{{ c }}", "<p>" + Safe + "</p>")]
    [InlineData("{{ cached 'p' x }}", "<p>" + Safe + "</p>")]
    [InlineData("{{ raw x }}", Raw)]
    [InlineData("{{ x | raw }}", Raw)]
    [InlineData("{{ markup }}", "<em>m</em>")]
    [InlineData("{{ 'a' + markup }}", "a&lt;em&gt;m&lt;/em&gt;")]
    [InlineData("{{ markup | string.upcase }}", "&lt;EM&gt;M&lt;/EM&gt;")]
    [InlineData("{{ markup | html.strip }}", "m")]
    [InlineData("{{ '<b>R&amp;D</b>' | raw | html.strip }}", "R&amp;D")]
    [InlineData("{{ list }}", "[&quot;&lt;b&gt;&#39;&amp;\\&quot;&quot;, &quot;&lt;b&gt;&#39;&amp;\\&quot;&quot;]")]
    [InlineData("{{ 1 }}{{ -7 }}{{ 1.5 }}{{ 10000000000 }}", "1-71.510000000000")]
    [InlineData("{{ true }}{{ false }}", "truefalse")]
    [InlineData("{{ none }}", "")]
    [InlineData("{{ half }}", "\uFFFD")]
    [InlineData("{{ controls }}", "a\uFFFDb\uFFFDc\td")]
    [InlineData("{{ '😀é' }}", "😀é")]
    public void A_value_is_escaped_once(string template, string html)
    {
        var made = new Theme()
            .With("layouts/page.html", template)
            .With("partials/p.html", "<p>{{ $1 }}</p>")
            .With("partials/n.html", "<p>{{ $.name }}</p>")
            .Render(
                ("x", Raw), ("none", null), ("half", "\uD83D"), ("controls", "a\u0000b\u001bc\td"), ("list", new[] { Raw, Raw }),
                ("markup", new Markup("<em>m</em>")), ("view", new TestView(("name", Raw))));
        Assert.Equal(html, made);
    }
}
