using System.Text.Json;
using StaticPress.Templates.Html;

namespace StaticPress.Tests.Templates;

/// <summary>Inside a script a value is a literal that cannot end the script.</summary>
public sealed class Scripts
{
    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--")]
    [InlineData("a\"b'c\\d\n\u2028e&f")]
    [InlineData("😀é")]
    public void A_text_comes_back_as_it_was(string text)
    {
        var html = Theme.Of("<script>f({{ x }})</script>").Render(("x", text));

        var literal = html["<script>f(".Length..^")</script>".Length];
        Assert.DoesNotContain('<', literal);
        Assert.DoesNotContain('&', literal);
        Assert.DoesNotContain('\u2028', literal);
        Assert.Equal(text, JsonSerializer.Deserialize<string>(literal));
    }

    [Theory]
    [InlineData("{{ 5 }}", "5")]
    [InlineData("{{ 1.5 }}", "1.5")]
    [InlineData("{{ true }}", "true")]
    [InlineData("{{ none }}", "null")]
    [InlineData("{{ [1, 'a', null] }}", "[1,\"a\",null]")]
    [InlineData("{{ {a: 1, b: {c: '<'}} }}", "{\"a\":1,\"b\":{\"c\":\"\\u003C\"}}")]
    [InlineData("{{ json 'a' }}", "\"a\"")]
    [InlineData("{{ raw 'f()' }}", "f()")]
    [InlineData("\"x\" + {{ 1 }}", "\"x\" + 1")]
    [InlineData("/* it's */ {{ 1 }}", "/* it's */ 1")]
    [InlineData("// don't\n{{ 1 }}", "// don't\n1")]
    [InlineData("a / b; {{ 1 }}", "a / b; 1")]
    [InlineData("\"\\\"\" + {{ 1 }}", "\"\\\"\" + 1")]
    [InlineData("\"</b>\" + {{ 1 }}", "\"</b>\" + 1")]
    public void Values_are_literals(string template, string script) =>
        Assert.Equal($"<script>{script}</script>", Theme.Of($"<script>{template}</script>").Render(("none", null)));

    [Fact]
    public void After_the_script_there_is_text_again() =>
        Assert.Equal("<SCRIPT>1</SCRIPT >&lt;", Theme.Of("<SCRIPT>{{ 1 }}</SCRIPT >{{ '<' }}").Render());

    [Fact]
    public void A_script_cannot_hold_the_beginning_of_a_comment() =>
        Assert.Equal(
            ["themes/t/layouts/page.html(1,1): error SP0603: '<!--' cannot stand inside <script>. Write '<\\!--' in a text."],
            Theme.Of("<script>a = '<!--<script>';</script>").LoadProblems());

    [Fact]
    public void Markup_cannot_end_a_script() =>
        Assert.Equal(
            "themes/t/layouts/page.html(1,12): error SP0603: Markup cannot stand inside <script>. Hand the value over with 'json'.",
            Theme.Of("<script>{{ x }}</script>").Fail(("x", new Markup("</script><b>"))));

    [Theory]
    [InlineData("{{ json page }}", "A whole object cannot be written as JSON. Pick what is needed: {{ json { title: x.title } }}.")]
    [InlineData("{{ json @raw }}", "This cannot be written as JSON. Texts, numbers, truth values, lists and objects can.")]
    [InlineData("{{ a = {}; a.b = a; json a }}", "'json' goes no deeper than 32 levels. Write the members that are needed, one by one.")]
    public void What_is_no_data_is_no_json(string template, string message) =>
        Assert.EndsWith(message, Theme.Of(template).Fail(("page", new TestView(("title", "t")))), StringComparison.Ordinal);
}
