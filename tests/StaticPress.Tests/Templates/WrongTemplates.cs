using System.Text.RegularExpressions;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Templates;

/// <summary>Some three hundred templates, each with a mistake in it: what is said of them is said in words for people who make themes.</summary>
public sealed partial class WrongTemplates
{
    private const string Templates = """
        {{ post. }}
        {{ post..title }}
        {{ .title }}
        {{ post.title }
        {{ post.title
        {{ if }}{{ end }}
        {{ if post.title = 'a' }}{{ end }}
        {{ if post.title == }}{{ end }}
        {{ if post.title === 'a' }}{{ end }}
        {{ if (post.title }}{{ end }}
        {{ if post.title) }}{{ end }}
        {{ if post }}
        {{ end }}
        {{ else }}
        {{ if post }}{{ else }}{{ else }}{{ end }}
        {{ if post }}{{ else if }}{{ end }}
        {{ for }}{{ end }}
        {{ for post }}{{ end }}
        {{ for x of post.tags }}{{ end }}
        {{ for x in }}{{ end }}
        {{ for x, y in post.tags }}{{ end }}
        {{ for (x in post.tags) }}{{ end }}
        {{ for x in 5 }}{{ x }}{{ end }}
        {{ for x in post }}{{ x }}{{ end }}
        {{ for x in site }}{{ x }}{{ end }}
        {{ for x in post.date }}{{ x }}{{ end }}
        {{ for x in post.tags limit:'a' }}{{ end }}
        {{ for x in post.tags limit: }}{{ end }}
        {{ for x in post.tags limt:3 }}{{ end }}
        {{ for x in 'a'..'z' }}{{ end }}
        {{ tablerow x in post.tags }}{{ end }}
        {{ case }}{{ end }}
        {{ when 'x' }}
        {{ case post.title }}{{ when }}{{ end }}
        {{ with post }}{{ titel }}{{ end }}
        {{ with post.title }}{{ a }}{{ end }}
        {{ with null }}{{ a }}{{ end }}
        {{ with 5 }}{{ a }}{{ end }}
        {{ capture }}{{ end }}
        {{ capture x }}
        {{ capture 'x' }}{{ end }}
        {{ capture post.title }}{{ end }}
        {{ wrap }}{{ end }}
        {{ wrap block }}{{ end }}
        {{ wrap block 5 }}{{ end }}
        {{ wrap blok 'x' }}{{ end }}
        {{ wrap include 'x' }}{{ end }}
        {{ func }}{{ end }}
        {{ func f(a, b) }}{{ a }}{{ end }}{{ f 1 }}
        {{ func f(a }}{{ end }}
        {{ break }}
        {{ continue }}
        {{ import post }}
        {{ import 'x' }}
        {{ include }}
        {{ include 5 }}
        {{ include '' }}
        {{ include 'nope' }}
        {{ include 'nope.html' }}
        {{ include '../x' }}
        {{ include post.title }}
        {{ include post }}
        {{ include 'a' x: }}
        {{ include 'a' : 5 }}
        {{ cached }}
        {{ cached 'nope' }}
        {{ cached post }}
        {{ extends }}
        {{ extends 'nope' }}
        {{ extends 'post' }}
        {{ x = }}
        {{ = 5 }}
        {{ 5 = x }}
        {{ post = 5 }}
        {{ post.title = 5 }}
        {{ site.title = 5 }}
        {{ x.y = 5 }}
        {{ x = {} ; x.y.z = 5 }}
        {{ x = [1,2 }}
        {{ x = {a: 1 }}
        {{ x = {a 1} }}
        {{ x = {1: 2}; x.1 }}
        {{ x = [1]; x[5].a }}
        {{ x = [1]; x['a'] }}
        {{ x = {a:1}; x[5] }}
        {{ x = [1]; x.foo }}
        {{ x = 'a'; x.foo }}
        {{ x = 5; x.foo }}
        {{ x = true; x.foo }}
        {{ x + 1 }}
        {{ 'a' - 1 }}
        {{ 'a' * 'b' }}
        {{ 'a' / 2 }}
        {{ 'a' % 2 }}
        {{ 1 / 0 }}
        {{ 1 // 0 }}
        {{ 1 % 0 }}
        {{ 1.5 // 0 }}
        {{ -'a' }}
        {{ post.title - 1 }}
        {{ post + 1 }}
        {{ post - post }}
        {{ post > post }}
        {{ post.date > 5 }}
        {{ post.date - post.date }}
        {{ post.tags + 1 }}
        {{ post.tags > 1 }}
        {{ post.tags - post.tags }}
        {{ null.a }}
        {{ true > false }}
        {{ {a:1} + 1 }}
        {{ post }}
        {{ post.author }}
        {{ post.date }}
        {{ site }}
        {{ theme }}
        {{ data }}
        {{ words }}
        {{ url 5 }}
        {{ url '' }}
        {{ url null }}
        {{ url post }}
        {{ url 'javascript:x' }}
        {{ url '/nope/' }}
        {{ asset 5 }}
        {{ asset 'nope.css' }}
        {{ asset post }}
        {{ date 5 'yyyy' }}
        {{ date 'yesterday' 'yyyy' }}
        {{ date post.date 'qqqq' }}
        {{ date post.date '%Y' }}
        {{ date post 'yyyy' }}
        {{ plural 'a' 'b' 'c' }}
        {{ plural post 'b' 'c' }}
        {{ plural post.tags 'b' 'c' }}
        {{ plural 99999999999999999999 'b' 'c' }}
        {{ encode post }}
        {{ json post }}
        {{ json post.date }}
        {{ json words }}
        {{ json theme }}
        {{ raw post }}
        {{ words.nope }}
        {{ words.posts }}
        {{ words.posts n: null }}
        {{ words }}
        {{ array.nope }}
        {{ array.size 5 }}
        {{ array.size post }}
        {{ array.first 5 }}
        {{ array.sort_by post.tags 'nope' }}
        {{ array.sort 5 }}
        {{ array.where post.tags 'nope' }}
        {{ array.where post.tags 'name' '~' 'a' }}
        {{ array.where 5 'name' }}
        {{ array.group_by post.tags 'nope' }}
        {{ array.limit post.tags 'a' }}
        {{ array.limit post.tags -1 }}
        {{ array.offset post.tags 'a' }}
        {{ array.map post.tags 'nope' }}
        {{ array.insert_at [1] -9 1 }}
        {{ array.filter post.tags @string.nope }}
        {{ array.each post.tags @foo }}
        {{ array.each post.tags 5 }}
        {{ array.contains 5 5 }}
        {{ array.cycle 5 }}
        {{ array.concat 5 6 }}
        {{ array.compact 5 }}
        {{ array.uniq 5 }}
        {{ array.reverse 5 }}
        {{ object.keys 5 }}
        {{ object.size 5 }}
        {{ object.values post }}
        {{ object.has_key post 5 }}
        {{ object.has_key 5 'a' }}
        {{ object.eval 'post.' }}
        {{ object.eval_template '{{ x }}' }}
        {{ object.typeof post }}
        {{ object.kind post }}
        {{ object.format 5 'q' }}
        {{ object.format 'x' }}
        {{ object.from_json '{' }}
        {{ object.to_json post }}
        {{ string.nope 'a' }}
        {{ string.upcase post }}
        {{ string.slice 'abc' 'a' }}
        {{ string.slice1 'abc' 9 }}
        {{ string.truncate 'abc' 'a' }}
        {{ string.truncate 'abc' -5 }}
        {{ string.replace 'abc' '' 'x' }}
        {{ string.to_long 'abc' }}
        {{ string.to_float 'abc' }}
        {{ string.pluralize 'a' 'b' 'c' }}
        {{ string.base64_decode '!' }}
        {{ string.hmac_sha256 'a' }}
        {{ string.literal }}
        {{ 'a' | nope }}
        {{ 'a' | string }}
        {{ 'a' | 5 }}
        {{ 'a' | }}
        {{ | 'a' }}
        {{ math.nope 1 }}
        {{ math.abs 'a' }}
        {{ math.round 1.5 'a' }}
        {{ math.round 1.5 99 }}
        {{ math.format 5 'q' }}
        {{ math.format 'a' 'N' }}
        {{ math.divided_by 1 'a' }}
        {{ math.modulo 1 0 }}
        {{ math.times post 1 }}
        {{ math.random 5 1 }}
        {{ math.uuid }}
        {{ regex.match 'a' '(' }}
        {{ regex.match post 'a' }}
        {{ regex.replace 'a' '[' 'b' }}
        {{ regex.split 'a' '*' }}
        {{ regex.matches 'a' '(?<' }}
        {{ html.strip post }}
        {{ html.escape post.title }}
        {{ html.url_encode post }}
        {{ html.nope 'a' }}
        {{ timespan.from_days 1 }}
        {{ pager.nope }}
        {{ for.index }}
        {{ for x in post.tags }}{{ for.indx }}{{ end }}
        {{ for x in post.tags }}{{ for.index }}{{ end }}{{ for.index }}
        {{ $ }}
        {{ $0 }}
        {{ $1 }}
        {{ $x }}
        {{ $x.y }}
        {{ $.x }}
        {{ $$ }}
        {{ @post }}
        {{ @url }}
        {{ post.title.size.x }}
        {{ post.title['a'] }}
        {{ post.title[99] }}
        {{ post.tags['a'] }}
        {{ post.tags[-1].name }}
        {{ post.tags[99].name }}
        {{ post['titel'] }}
        {{ post[0] }}
        {{ post[post] }}
        {{ post[null] }}
        {{ site[post.title] }}
        {{ post.extra + 1 }}
        {{ post.extra.mood.x }}
        {{ post.extra.mood() }}
        {{ post.title | post.title }}
        {{ 'abc }}
        {{ "abc }}
        {{ `abc }}
        {{ 'a\qb' }}
        {{ "a\u12" }}
        {{ 0x }}
        {{ 1..2..3 }}
        {{ .5 }}
        {{ a b c }}
        {{ a, b }}
        {{ /* a */ }}
        {{ // a }}
        {{ -- a }}
        {{{ post.title }}}
        {%{ {{ }%}
        {%{ {{
        {{ post.title ? 'a' }}
        {{ post.title ? : 'b' }}
        {{ post.title ?: 'b' }}
        {{ post.title ?? }}
        {{ ?? 'a' }}
        {{ post?.titel }}
        {{ post?. }}
        {{ post.title && }}
        {{ && post }}
        {{ post.title || }}
        {{ post.title & post.url }}
        {{ post.title | | url }}
        {{ post.title |> url }}
        {{ post->title }}
        {{ post:title }}
        {{ post\title }}
        {{ pöst }}
        {{ пост }}
        {{ $"a {post.titel}" }}
        {{ $"a {post.title" }}
        {{ $"a {}" }}
        {{ x => x }}
        {{ (x) => x }}
        {{ do; 1; end }}
        {{ this.post }}
        {{ empty }}
        {{ blank }}
        {{ readonly x }}
        {{ x = 5; readonly x; x = 6 }}
        {{ if post; 'a' }}
        {{ if post; 'a'; end; end }}
        {{ include_join ['a'] ',' }}
        {{ x = include 'nope' }}
        {{ for x in (post.tags | array.sort_by 'nope') }}{{ end }}
        {{ for x in [1,2,3] }}{{ x.name }}{{ end }}
        {{ for x in {a:1} }}{{ x.nope }}{{ end }}
        {{ for x in 1..3 }}{{ x.y }}{{ end }}
        <{{ post.title }}>
        <p {{ post.title }}>
        <p class={{ post.title }}>
        <p class="{{ post.title }}>
        <style>{{ post.title }}</style>
        <!-- {{ post.title }} -->
        <a href="javascript:{{ post.title }}">
        <p onclick="{{ post.title }}">
        {{ if post }}<p class="{{ end }}x">
        <p {{ if post }}class="a{{ end }}">
        <title>{{ post }}</title>
        <p
        <p class="
        <script>
        <iframe srcdoc="{{ post.title }}"></iframe>
        {{ super }}
        {{ wrap block 'a' }}{{ super }}{{ end }}
        {{ super.x }}
        {{ content.x }}
        {{ block 'a' }}
        {{ component.x }}
        {{ post.content.size }}
        {{ post.content + 1 }}
        {{ post.date.nope }}
        {{ post.date.text.x }}
        {{ post.tags.size.x }}
        {{ post.tags.nope }}
        {{ post.tags.name }}
        {{ post.tags | array.map 'name' | array.join ', ' | nope }}
        {{ post.author.posts.author }}
        {{ theme.nope.x }}
        {{ site.menu[0].nope }}
        {{ site.menu['x'] }}
        {{ site.categories | array.where 'nope' }}
        {{ post.title | date 'yyyy' }}
        {{ post.date | string.upcase }}
        {{ x = @x; x }}
        {{ x = [x]; x }}
        {{ x = post; x.titel }}
        {{ x = post.tags; x[0].nme }}
        {{ x += 1 }}
        {{ x++ }}
        {{ x = 'a'; x++ }}
        {{ post.x++ }}
        {{ tablerow }}{{ end }}
        {{ "a" | string.format }}
        """;

    private static readonly Lazy<(string Template, string Said)[]> Told = new(() => [.. Templates.Split('\n').Select(template => (template, Said(template)))]);

    [Fact]
    public void No_word_of_the_template_library_or_of_the_runtime_reaches_a_designer()
    {
        var told = Told.Value;

        Assert.InRange(told.Length, 250, 1000);
        Assert.Equal([], told.Where(one => one.Said.Length == 0).Select(one => one.Template));
        Assert.Equal([], told.Where(one => OfTheLibrary().IsMatch(one.Said)).Select(one => $"{one.Template} {one.Said}"));
    }

    /// <summary>One mistake is told once: not by the reader of templates, and again by the page that runs into it.</summary>
    [Fact]
    public void No_place_is_told_of_twice()
    {
        var twice = Told.Value
            .Where(one => Places().Matches(one.Said).Select(place => place.Value).GroupBy(place => place).Any(place => place.Count() > 1)).ToArray();

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
