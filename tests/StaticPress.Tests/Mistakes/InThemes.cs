using StaticPress.Checking;
using StaticPress.Primitives;
using StaticPress.Tests.Support;
using static StaticPress.Tests.Mistakes.Example;

namespace StaticPress.Tests.Mistakes;

/// <summary>The tests of templates have many more; here is one of each code.</summary>
internal static class InThemes
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        Layout("a syntax error", "<p>{{ if }}</p>"),
        Layout("a block that is never closed", "<p>\n{{ if post }}</p>"),
        Layout("a name that nobody knows", "{{ post.titel }}"),
        Of("a base layout and a partial that cannot be read, and all that stands on them", Theme("").File("themes/mine/layouts/base.html", "<!doctype html>{{ if page.title }}<title>A</title>{{ content }}").File("themes/mine/partials/footer.html", "{{ mine = 1 }}{{ for x of site.posts }}{{ end }}").File("themes/mine/layouts/post.html", "{{ extends 'base' }}{{ include 'footer' }}{{ mine }}").Post("2024-01-02-a", "title: A")),
        Of("a theme that lacks most layouts", new TestSite().Config("theme: mine").File("themes/mine/theme.yml", "name: mine")
            .File("themes/mine/layouts/hom.html", "").Post("2024-01-02-a", "title: A")),
        Of("a theme whose theme.yml is called otherwise", new TestSite().Config("theme: mine").File("themes/mine/theme.yaml", "name: mine")),
        Layout("a value where it could run code", "<p onclick=\"{{ post.title }}\">"),
        Layout("a loop that does not end", "{{ while true }}{{ end }}"),
        Layout("a layout that is not there", "{{ extends 'bsae' }}"),
        Layout("a partial that is not there", "{{ include 'footr' }}"),
        Layout("an asset that is not there", "{{ asset 'sit.css' }}"),
        Layout("an address that is not there", "{{ url '/archve/' }}"),
        new Example("a partial that no layout uses",
            new Lazy<IReadOnlyList<Problem>>(() => ThemeCheck.Run(new TestSite().Config("theme: mine")
            .File("themes/mine/theme.yml", "extends: coffee")
            .File("themes/mine/partials/idle.html", "").Build().Blog))),
        new Example("what the check of a theme finds and no page shows",
            new Lazy<IReadOnlyList<Problem>>(() => ThemeCheck.Run(Theme("settings: {ink: black}")
            .File("themes/mine/assets/idle.css", "")
            .File("themes/mine/partials/footer.html", "{{ for post in site.posts }}{{ post.source.name }}{{ end }}<a href=\"/abuot/\">A</a>")
            .File("themes/mine/partail/head.html", "").Page("about", "title: About").Build().Blog))),
        Of("a theme that extends none", new TestSite().Config("theme: mine").File("themes/mine/theme.yml", "name: mine\nextends: cofee")),
        Of("a theme that extends itself", new TestSite().Config("theme: mine").File("themes/mine/theme.yml", "extends: mine")),
        Of("a style that names no setting", new TestSite().Config("theme: mine").File("themes/mine/theme.yml", "extends: coffee").File("themes/mine/assets/site.css", "a {\n  color: theme(acent);\n}")),
        Layout("a word that is not there", "{{ words.sorce }}"),
        Layout("a word that is like no other", "{{ words.qqqqqq }}"),
        Layout("a word without what it needs", "{{ words.by }} {{ words.page_of number: 1 }}"),
        Layout("a word with what it has no room for", "{{ words.by nme: 'A' }} {{ words.archive 2 }}"),
        Of("a word of the site that nothing prints", new TestSite().File("words/en.yml", "archve: Vault")),
        Of("a word with a gap that nothing fills", new TestSite().File("words/en.yml", "by: from {nam}")),
        Of("a word without its last form", new TestSite().File("words/en.yml", "posts: {one: a post, more: posts}")),
        Of("too few names of days", new TestSite().File("words/en.yml", "weekdays: [Sun, Mon]")),
        Of("a file of words that no language is called", new TestSite().File("words/english.yaml.txt", "archive: Vault")),
        new Example("words that are missing", new Lazy<IReadOnlyList<Problem>>(() =>
            ThemeCheck.Run(new TestSite().Config("language: de\ntheme: mine")
            .File("themes/mine/theme.yml", "extends: coffee")
            .File("themes/mine/words/en.yml", "brew: Brew\nsip: Sip").Build().Blog))),
        Of("a script with a word that is not there", new TestSite().Config("theme: mine").File("themes/mine/theme.yml", "extends: coffee").File("themes/mine/assets/own.js", "const a =\n  theme.words.copid;")),
        Layout("a member of what a loop goes through", "{{ for other in site.posts }}{{ other.titel }}{{ other.author.nam }}{{ end }}{{ for post in post.related }}{{ post.categories[0].url }}{{ post.catgory.url }}{{ end }}"),
        Layout("a member of what a list is asked by", "{{ for post in site.posts | array.where 'categry.slug' 'news' | array.sort_by 'date.yeer' }}{{ end }}{{ array.group_by site.pages 'titel' }}"),
        Layout("words of other languages", "{{ if post.title and post.url }}{{ end }}\n{{ post.title | upcase }}\n{{ post.content | safe }}\n{{ partial 'x' }}\n{{ forloop.index }}"),
        Layout("tags of other languages", "<p>{% if post %}</p>"),
        Layout("a comment of another language", "{# the title #}"),
        Layout("tags of a language that is not Liquid", "<p><%= post.title %></p>"),
        Layout("tags that other languages write in two braces", "{{#if post.title}}a{{/if}}\n{{#each site.posts}}{{/each}}\n{{#unless post}}{{/unless}}\n{{> header }}\n{{!-- note --}}\n{{/* note */}}\n{{ .Title }}\n{{ range .Pages }}{{ . }}{{ end }}\n{{ partial \"x\" . }}\n{{ block \"main\" . }}\n{{ define \"main\" }}\n{{ $x := 1 }}\n{{ 'a' ~ 'b' }}\n{{ unless post }}{{ endunless }}\n{{ if post }}{{ endif }}\n{{ foreach x in site.posts }}{{ endforeach }}\n{{ assign x = 1 }}\n{{ capture x }}{{ endcapture }}\n{{ comment }}{{ endcomment }}\n{{ switch post }}"),
        Layout("filters with a colon", "{{ post.title | default: 'y' }}\n{{ post.date | date: '%Y' }}"),
        Layout("words of other languages within a tag", "{{ if post.tags contains 'x' }}{{ end }}\n{{ if post.title is defined }}{{ end }}\n{{ if eq post.title 'x' }}{{ end }}\n{{ 'a' if post.title else 'b' }}\n{{ include 'footer' with x }}\n{{ now }}"),
        Layout("a name that belongs in quotes", "{{ for other in site.posts | array.where mood }}{{ end }}{{ site.posts | array.sort_by years.first }}{{ include footer.html }}"),
        Layout("a partial asked for by its path", "{{ include 'partials/footer' }}"),
        Of("an include that is kept and given a size", Theme("").File("themes/mine/partials/card.html", "{{ $.size }}").File("themes/mine/layouts/post.html", "{{ x = include 'card' size: 3 }}{{ x }}").Post("2024-01-02-a", "title: A")),
        new Example("a partial that is given what it does not read, and empty addresses",
            new Lazy<IReadOnlyList<Problem>>(() => ThemeCheck.Run(Theme("")
            .File("themes/mine/partials/card.html", "{{ $.title }}")
            .File("themes/mine/layouts/page.html", "{{ extends 'base' }}{{ include 'card' title: 'A' mark: true }}{{ include 'card' title: 'A' titel: 'B' }}<a href=\"\">A</a><img src='' alt=\"\"><!-- <a href=\"\"> -->")
            .Page("about", "title: About").Build().Blog))),
        Of("a text below extra that is asked for more", Theme("").File("themes/mine/layouts/post.html", "{{ post.extra.mood.colour }}").Post("2024-01-02-a", "title: A\nextra: {mood: happy}")),
        Of("a partial without what it reads", Theme("").File("themes/mine/partials/cards.html", "{{ for post in $1 limit:$2 }}{{ $.tile }}{{ $3 ?? '' }}{{ if $.mark }}!{{ end }}{{ end }}").File("themes/mine/layouts/post.html", "{{ include 'cards' }}\n{{ include 'cards' site.posts }}\n{{ include 'cards' site.posts 3 titel: 1 }}\n{{ include 'cards' site.posts 3 tile: 1 }}").Post("2024-01-02-a", "title: A")),
        Of("a cached partial that asks for the page", Theme("").File("themes/mine/partials/top.html", "{{ page.title }}").File("themes/mine/layouts/post.html", "{{ cached 'top' }}")),
        Of("a frame without a place for what it frames", Theme("").File("themes/mine/layouts/frame.html", "<!doctype html><title>{{ page.title }}</title>").File("themes/mine/layouts/post.html", "{{ extends 'frame' }}<p>Words.</p>").Post("2024-01-02-a", "title: A")),
        new Example("a theme without theme.yml",
            new Lazy<IReadOnlyList<Problem>>(() => ThemeCheck.Run(new TestSite().Config("theme: mine")
            .File("themes/mine/layouts/post.html", "").Read()))),
        new Example("a site.yml that the check of a theme cannot read",
            new Lazy<IReadOnlyList<Problem>>(() => ThemeCheck.Run(new TestSite().Config("theme: [mine").Read()))),
        Of("files of a theme's own that are declared amiss", Theme("outputs:\n  humans.text: {}\n  us.txt: {address: us}\n  all.json: {list: latst}\n  here.json:").File("themes/mine/layouts/us.txt", "").File("themes/mine/layouts/all.json", "{\"a\": \"{{ site.title }}\"}\n{{ page.title }}")),
        Of("a component that is declared amiss", Theme("components:\n  Box: {text: lines}\n  box:\n    arguments:\n      content: text\n      side: choice\n      size: {type: figure}").File("themes/mine/components/box.html", "").File("themes/mine/components/Box.html", "")),
        Of("a component without its file, and a file without its component", Theme("components: {box: {text: blocks}}").File("themes/mine/components/card.html", "")),
        Of("a component that nothing declares and a text uses", Theme("").File("themes/mine/components/box.html", "").Post("2024-01-02-a", "title: A", ":::box\nA\n:::")),
        Of("a component that asks for what it is not given", Theme("components: {box: {arguments: {title: text}}}").File("themes/mine/components/box.html", "{{ component.titel }} {{ page.title }}")),
        Of("a component that shows a text that holds it", Theme("components: {box: {}}").File("themes/mine/components/box.html", "{{ for post in site.posts }}{{ post.content }}{{ end }}").Post("2024-01-02-a", "title: A", ":::box\nA\n:::")),
        Of("a theme.yml with a key that nobody knows", new TestSite().Config("theme: mine").File("themes/mine/theme.yml", "extend: coffee\nextends: coffee")),
    ];

    private static TestSite Theme(string yaml) => new TestSite().Config("theme: mine")
        .File("themes/mine/theme.yml", "extends: coffee\n" + yaml);
}
