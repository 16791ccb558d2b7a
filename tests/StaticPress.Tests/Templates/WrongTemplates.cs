using System.Text.RegularExpressions;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Templates;

/// <summary>
/// Some two hundred templates, each with a mistake in it: what is said of them is said in words for people who make themes.
/// </summary>
public sealed partial class WrongTemplates
{
    private const string Templates = """
        {{ post. }}
        {{ post..title }}
        {{ post.title }
        {{ post.title
        {{ if post.title = 'a' }}{{ end }}
        {{ if post.title == }}{{ end }}
        {{ if (post.title }}{{ end }}
        {{ if post.title) }}{{ end }}
        {{ end }}
        {{ else }}
        {{ if post }}{{ else if }}{{ end }}
        {{ for }}{{ end }}
        {{ for x of post.tags }}{{ end }}
        {{ for x in }}{{ end }}
        {{ for (x in post.tags) }}{{ end }}
        {{ for x in 5 }}{{ x }}{{ end }}
        {{ for x in site }}{{ x }}{{ end }}
        {{ for x in post.date }}{{ x }}{{ end }}
        {{ for x in post.tags limit: }}{{ end }}
        {{ for x in post.tags limt:3 }}{{ end }}
        {{ tablerow x in post.tags }}{{ end }}
        {{ case }}{{ end }}
        {{ case post.title }}{{ when }}{{ end }}
        {{ with post }}{{ titel }}{{ end }}
        {{ with null }}{{ a }}{{ end }}
        {{ with 5 }}{{ a }}{{ end }}
        {{ capture x }}
        {{ capture 'x' }}{{ end }}
        {{ wrap }}{{ end }}
        {{ wrap block }}{{ end }}
        {{ wrap blok 'x' }}{{ end }}
        {{ wrap include 'x' }}{{ end }}
        {{ func f(a, b) }}{{ a }}{{ end }}{{ f 1 }}
        {{ func f(a }}{{ end }}
        {{ continue }}
        {{ import post }}
        {{ include }}
        {{ include 5 }}
        {{ include 'nope' }}
        {{ include 'nope.html' }}
        {{ include post.title }}
        {{ include post }}
        {{ include 'a' : 5 }}
        {{ cached }}
        {{ cached post }}
        {{ extends }}
        {{ extends 'post' }}
        {{ x = }}
        {{ 5 = x }}
        {{ post = 5 }}
        {{ site.title = 5 }}
        {{ x.y = 5 }}
        {{ x = [1,2 }}
        {{ x = {a: 1 }}
        {{ x = {1: 2}; x.1 }}
        {{ x = [1]; x[5].a }}
        {{ x = {a:1}; x[5] }}
        {{ x = [1]; x.foo }}
        {{ x = 5; x.foo }}
        {{ x = true; x.foo }}
        {{ 'a' - 1 }}
        {{ 'a' * 'b' }}
        {{ 'a' % 2 }}
        {{ 1 / 0 }}
        {{ 1 % 0 }}
        {{ 1.5 // 0 }}
        {{ post.title - 1 }}
        {{ post + 1 }}
        {{ post > post }}
        {{ post.date > 5 }}
        {{ post.tags + 1 }}
        {{ post.tags > 1 }}
        {{ null.a }}
        {{ true > false }}
        {{ post }}
        {{ post.author }}
        {{ site }}
        {{ theme }}
        {{ words }}
        {{ url 5 }}
        {{ url null }}
        {{ url post }}
        {{ url '/nope/' }}
        {{ asset 5 }}
        {{ asset post }}
        {{ date 5 'yyyy' }}
        {{ date post.date 'qqqq' }}
        {{ date post.date '%Y' }}
        {{ plural 'a' 'b' 'c' }}
        {{ plural post 'b' 'c' }}
        {{ plural 99999999999999999999 'b' 'c' }}
        {{ encode post }}
        {{ json post.date }}
        {{ json words }}
        {{ raw post }}
        {{ words.nope }}
        {{ words.posts n: null }}
        {{ words }}
        {{ array.size 5 }}
        {{ array.size post }}
        {{ array.sort_by post.tags 'nope' }}
        {{ array.sort 5 }}
        {{ array.where post.tags 'name' '~' 'a' }}
        {{ array.where 5 'name' }}
        {{ array.limit post.tags 'a' }}
        {{ array.limit post.tags -1 }}
        {{ array.map post.tags 'nope' }}
        {{ array.insert_at [1] -9 1 }}
        {{ array.each post.tags @foo }}
        {{ array.each post.tags 5 }}
        {{ array.cycle 5 }}
        {{ array.concat 5 6 }}
        {{ array.uniq 5 }}
        {{ array.reverse 5 }}
        {{ object.size 5 }}
        {{ object.values post }}
        {{ object.has_key 5 'a' }}
        {{ object.eval 'post.' }}
        {{ object.typeof post }}
        {{ object.kind post }}
        {{ object.format 'x' }}
        {{ object.from_json '{' }}
        {{ string.nope 'a' }}
        {{ string.upcase post }}
        {{ string.slice1 'abc' 9 }}
        {{ string.truncate 'abc' 'a' }}
        {{ string.replace 'abc' '' 'x' }}
        {{ string.to_long 'abc' }}
        {{ string.pluralize 'a' 'b' 'c' }}
        {{ string.base64_decode '!' }}
        {{ string.literal }}
        {{ 'a' | nope }}
        {{ 'a' | 5 }}
        {{ 'a' | }}
        {{ math.nope 1 }}
        {{ math.abs 'a' }}
        {{ math.round 1.5 99 }}
        {{ math.format 5 'q' }}
        {{ math.divided_by 1 'a' }}
        {{ math.modulo 1 0 }}
        {{ math.random 5 1 }}
        {{ math.uuid }}
        {{ regex.match post 'a' }}
        {{ regex.replace 'a' '[' 'b' }}
        {{ regex.matches 'a' '(?<' }}
        {{ html.strip post }}
        {{ html.url_encode post }}
        {{ html.nope 'a' }}
        {{ pager.nope }}
        {{ for.index }}
        {{ for x in post.tags }}{{ for.index }}{{ end }}{{ for.index }}
        {{ $ }}
        {{ $1 }}
        {{ $x }}
        {{ $.x }}
        {{ $$ }}
        {{ @url }}
        {{ post.title.size.x }}
        {{ post.title[99] }}
        {{ post.tags['a'] }}
        {{ post.tags[99].name }}
        {{ post['titel'] }}
        {{ post[post] }}
        {{ post[null] }}
        {{ post.extra + 1 }}
        {{ post.title | post.title }}
        {{ 'abc }}
        {{ `abc }}
        {{ 'a\qb' }}
        {{ 0x }}
        {{ 1..2..3 }}
        {{ a b c }}
        {{ a, b }}
        {{ // a }}
        {{ -- a }}
        {%{ {{ }%}
        {%{ {{
        {{ post.title ? : 'b' }}
        {{ post.title ?: 'b' }}
        {{ ?? 'a' }}
        {{ post?.titel }}
        {{ post.title && }}
        {{ && post }}
        {{ post.title & post.url }}
        {{ post.title | | url }}
        {{ post->title }}
        {{ post:title }}
        {{ pöst }}
        {{ пост }}
        {{ $"a {post.title" }}
        {{ $"a {}" }}
        {{ (x) => x }}
        {{ do; 1; end }}
        {{ empty }}
        {{ blank }}
        {{ x = 5; readonly x; x = 6 }}
        {{ if post; 'a' }}
        {{ include_join ['a'] ',' }}
        {{ x = include 'nope' }}
        {{ for x in [1,2,3] }}{{ x.name }}{{ end }}
        {{ for x in {a:1} }}{{ x.nope }}{{ end }}
        <{{ post.title }}>
        <p {{ post.title }}>
        <p class="{{ post.title }}>
        <style>{{ post.title }}</style>
        <a href="javascript:{{ post.title }}">
        <p onclick="{{ post.title }}">
        <p {{ if post }}class="a{{ end }}">
        <title>{{ post }}</title>
        <p class="
        <script>
        {{ super }}
        {{ wrap block 'a' }}{{ super }}{{ end }}
        {{ content.x }}
        {{ block 'a' }}
        {{ post.content.size }}
        {{ post.content + 1 }}
        {{ post.date.text.x }}
        {{ post.tags.size.x }}
        {{ post.tags.name }}
        {{ post.tags | array.map 'name' | array.join ', ' | nope }}
        {{ theme.nope.x }}
        {{ site.menu[0].nope }}
        {{ site.categories | array.where 'nope' }}
        {{ post.title | date 'yyyy' }}
        {{ x = @x; x }}
        {{ x = [x]; x }}
        {{ x = post.tags; x[0].nme }}
        {{ x += 1 }}
        {{ x = 'a'; x++ }}
        {{ post.x++ }}
        {{ "a" | string.format }}
        """;

    private static readonly Lazy<(string Template, string Said)[]> Told =
        new(() => [.. Templates.Split('\n').Select(template => (template, Said(template)))]);

    [Fact]
    public void No_word_of_the_template_library_or_of_the_runtime_reaches_a_designer()
    {
        var told = Told.Value;

        Assert.InRange(told.Length, 200, 1000);
        Assert.Equal([], told.Where(one => one.Said.Length == 0).Select(one => one.Template));
        Assert.Equal([], told.Where(one => OfTheLibrary().IsMatch(one.Said)).Select(one => $"{one.Template} {one.Said}"));
    }

    /// <summary>One mistake is told once: not by the reader of templates, and again by the page that runs into it.</summary>
    [Fact]
    public void No_place_is_told_of_twice()
    {
        var twice = Told.Value
            .Where(one => Places().Matches(one.Said).Select(place => place.Value).GroupBy(place => place).Any(place => place.Count() > 1))
                .ToArray();

        // A text that is another on each page: 'A' is not a date, and 'B' neither.
        Assert.Equal([], twice.Where(one => !one.Said.Contains("'A'", StringComparison.Ordinal)));
    }

    private static string Said(string template) => string.Join('\n', new TestSite()
        .Config("theme: mine")
        .File("themes/mine/theme.yml", "extends: plain")
        .File("themes/mine/partials/a.html", "a")
        .File("themes/mine/layouts/post.html", template)
        .Post("2024-01-02-a", "title: A\ncategory: News").Post("2024-01-03-b", "title: B")
        .Build().Problems.Where(problem => problem.IsError).Select(problem => $"{problem}"));

    [GeneratedRegex("""[Ee]xpecting|\btoken\b|[Uu]nsupported|System\.|StaticPress\.|\(Parameter|<EOL>|<eof>|<expression>|binary operation|specifier|correct format|cast is|not supported|indexer|initializer|[Ee]xception""")]
    private static partial Regex OfTheLibrary();

    [GeneratedRegex(@"\(\d+,\d+\)")]
    private static partial Regex Places();
}
