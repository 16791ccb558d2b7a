using Scriban.Runtime;
using StaticPress.Templates.Html;
using StaticPress.Templates.Language;

namespace StaticPress.Tests.Templates;

/// <summary>The functions every theme has; a native binary must have the same, so none is found by reflection.</summary>
public sealed class Functions
{
    [Fact]
    public void These_there_are()
    {
        var all = EngineFunctions.All.OrderBy(f => f.Key, StringComparer.Ordinal)
            .SelectMany(f => f.Value is ScriptObject table ? table.Keys.Order(StringComparer.Ordinal).Select(name => $"{f.Key}.{name}")
                : [f.Key]);

        Assert.Equal(
            """
            array.add array.add_range array.any array.compact array.concat array.contains array.cycle array.each array.filter array.first array.group_by array.insert_at array.join array.last array.limit array.map array.offset array.remove_at array.reverse array.size array.sort array.sort_by array.uniq array.where
            block cached content encode extends
            html.strip
            include json
            math.abs math.ceil math.divided_by math.floor math.format math.is_number math.minus math.modulo math.plus math.round math.times
            object.has_key object.keys object.size object.values
            raw
            regex.escape regex.match regex.matches regex.replace regex.split
            string.append string.capitalize string.capitalizewords string.contains string.downcase string.empty string.ends_with string.equals_ignore_case string.handleize string.index_of string.lstrip string.pad_left string.pad_right string.prepend string.remove string.remove_first string.remove_last string.replace string.replace_first string.rstrip string.size string.slice string.split string.starts_with string.strip string.strip_newlines string.to_double string.to_int string.truncate string.truncatewords string.upcase string.whitespace
            super
            """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
            all);
    }

    [Theory]
    [InlineData("array.add [1] 2", "[1, 2]")]
    [InlineData("array.add_range [1] [2]", "[1, 2]")]
    [InlineData("array.any [1, 2] @(do; ret $0 == 2; end)", "true")]
    [InlineData("array.compact [1, null, 2]", "[1, 2]")]
    [InlineData("array.concat [1] [2]", "[1, 2]")]
    [InlineData("array.contains ['a'] 'a'", "true")]
    [InlineData("array.each [1, 2] @(do; ret $0 * 2; end)", "[2, 4]")]
    [InlineData("array.filter [1, 2] @(do; ret $0 > 1; end)", "[2]")]
    [InlineData("array.first [1, 2]", "1")]
    [InlineData("(array.group_by [{ a: 1 }, { a: 1 }] 'a')[0].size", "2")]
    [InlineData("array.insert_at [1, 3] 1 2", "[1, 2, 3]")]
    [InlineData("array.join [1, 2] '-'", "1-2")]
    [InlineData("array.last [1, 2]", "2")]
    [InlineData("array.limit [1, 2, 3] 2", "[1, 2]")]
    [InlineData("array.map [{a: 1}, {a: 2}] 'a' | array.join ','", "1,2")]
    [InlineData("array.offset [1, 2, 3] 1", "[2, 3]")]
    [InlineData("array.remove_at [1, 2] 0", "[2]")]
    [InlineData("array.reverse [1, 2]", "[2, 1]")]
    [InlineData("array.size [1, 2]", "2")]
    [InlineData("array.size none", "0")]
    [InlineData("array.sort [2, 1]", "[1, 2]")]
    [InlineData("array.sort [{a: 2}, {a: 1}] 'a' | array.map 'a' | array.join ','", "1,2")]
    [InlineData("(array.sort_by [{ a: 2 }, { a: 1 }] 'a')[0].a", "1")]
    [InlineData("array.where [{ a: 2 }, { a: 1 }] 'a' 1 | array.size", "1")]
    [InlineData("array.uniq [1, 1, 2]", "[1, 2]")]
    [InlineData("encode 'a b/ü&c'", "a%20b%2F%C3%BC%26c")]
    [InlineData("math.abs (-1)", "1")]
    [InlineData("math.ceil 1.2", "2")]
    [InlineData("math.divided_by 9 2", "4")]
    [InlineData("math.floor 1.8", "1")]
    [InlineData("math.format 1234.5 '0.00'", "1234.50")]
    [InlineData("math.is_number 'a'", "false")]
    [InlineData("math.minus 3 1", "2")]
    [InlineData("math.modulo 7 4", "3")]
    [InlineData("math.plus 3 1", "4")]
    [InlineData("math.round 4.5678 2", "4.57")]
    [InlineData("math.times 3 2", "6")]
    [InlineData("object.has_key { a: 1 } 'a'", "true")]
    [InlineData("object.keys { a: 1, b: 2 } | array.join ','", "a,b")]
    [InlineData("object.size { a: 1, b: 2 }", "2")]
    [InlineData("object.values { a: 1, b: 2 } | array.join ','", "1,2")]
    [InlineData("regex.escape '.'", "\\.")]
    [InlineData("regex.match 'abc' '(b)' | array.first", "b")]
    [InlineData("regex.matches 'aba' 'a' | array.size", "2")]
    [InlineData("regex.replace 'aBa' 'b' '-' 'i'", "a-a")]
    [InlineData("regex.split 'a, b' ', ' | array.last", "b")]
    [InlineData("string.append 'a' 'b'", "ab")]
    [InlineData("string.capitalize 'ab cd'", "Ab cd")]
    [InlineData("string.capitalizewords 'ab cd'", "Ab Cd")]
    [InlineData("string.contains 'abc' 'b'", "true")]
    [InlineData("string.downcase 'AB'", "ab")]
    [InlineData("string.empty ''", "true")]
    [InlineData("string.ends_with 'abc' 'c'", "true")]
    [InlineData("string.equals_ignore_case 'A' 'a'", "true")]
    [InlineData("string.handleize 'A b!'", "a-b")]
    [InlineData("string.index_of 'abc' 'c'", "2")]
    [InlineData("string.pad_left 'a' 3", "  a")]
    [InlineData("string.pad_right 'a' 3", "a  ")]
    [InlineData("string.prepend 'b' 'a'", "ab")]
    [InlineData("string.remove 'aba' 'a'", "b")]
    [InlineData("string.remove_first 'aba' 'a'", "ba")]
    [InlineData("string.remove_last 'aba' 'a'", "ab")]
    [InlineData("string.replace 'aba' 'a' 'c'", "cbc")]
    [InlineData("string.replace_first 'aba' 'a' 'c'", "cba")]
    [InlineData("string.size 'abc'", "3")]
    [InlineData("string.slice 'abcd' 1 2", "bc")]
    [InlineData("string.slice 'abcd' 1", "bcd")]
    [InlineData("string.split 'a-b' '-' | array.size", "2")]
    [InlineData("string.starts_with 'abc' 'a'", "true")]
    [InlineData("string.strip ' a '", "a")]
    [InlineData("string.lstrip ' a '", "a ")]
    [InlineData("string.rstrip ' a '", " a")]
    [InlineData("string.strip_newlines \"a\\nb\"", "ab")]
    [InlineData("(string.to_int '12') + 1", "13")]
    [InlineData("string.to_double '1.5'", "1.5")]
    [InlineData("string.truncate 'abcdefgh' 5", "ab...")]
    [InlineData("string.truncatewords 'a b c' 2", "a b...")]
    [InlineData("string.upcase 'ab'", "AB")]
    [InlineData("string.whitespace ' '", "true")]
    public void They_do_what_they_say(string call, string text) =>
        Assert.Equal(text, Theme.Of($"{{{{ {call} }}}}").Render(("none", null)));

    [Fact]
    public void A_function_of_the_site_gets_its_arguments_in_order()
    {
        var theme = Theme.Of("{{ 'a' | join3 'b' }}|{{ join3 'a' 'b' markup }}")
            .Global("join3", new TemplateFunction("join3", 2, 3, (_, _, a) => $"{a[0]}{a[1]}{(a[2] as Markup)?.Value}"));

        Assert.Equal("ab|ab&lt;i&gt;", theme.Render(("markup", new Markup("<i>"))));
    }

    [Fact]
    public void Many_threads_make_the_same_page()
    {
        var set = new Theme()
            .With("layouts/base.html", "<title>{{ wrap block 'title' }}{{ end }}</title>{{ cached 'menu' page.section }}{{ content }}")
            .With("layouts/page.html", "{{ extends 'base' }}{{ wrap block 'title' }}{{ page.title }}{{ end }}{{ for i in 1..20 }}{{ capture c }}<i>{{ i }}{{ page.title }}</i>{{ end }}{{ c }}{{ end }}")
            .With("partials/menu.html", "<nav>{{ $1 }}{{ x = $1 | string.upcase; x }}</nav>")
            .Load();
        var globals = new TemplateGlobals(new Dictionary<string, object?>());
        var pages = new string[400];

        Parallel.For(0, 8, worker =>
        {
            using var renderer = new TemplateRenderer(set, globals);
            using var buffer = new StaticPress.Primitives.Utf8Buffer();
            for (var i = worker; i < pages.Length; i += 8)
            {
                buffer.Clear();
                var page = new TestView(("title", $"<{i % 10}>"), ("section", $"/{i % 3}/"));
                Assert.Null(renderer.Render("page", new TestView(("page", page)), buffer));
                pages[i] = System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
            }
        });

        for (var i = 30; i < pages.Length; i++) Assert.Equal(pages[i % 30], pages[i]);
    }
}
