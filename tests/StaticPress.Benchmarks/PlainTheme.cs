namespace StaticPress.Benchmarks;

/// <summary>
/// A small theme of the kind most blogs have: a frame with menu and sidebar around posts and lists, no search, no share buttons.
/// </summary>
internal static class PlainTheme
{
    public const string Name = "bench";

    private static readonly (string File, string Text)[] Files =
    [
        ("theme.yml", "name: bench\n"),
        ("layouts/base.html", """
            <!doctype html>
            <html lang="{{ site.language }}">
            <head>
            <meta charset="utf-8">
            <title>{{ page.full_title }}</title>
            <meta name="description" content="{{ page.description }}">
            <link rel="canonical" href="{{ page.canonical }}">
            </head>
            <body>
            <header><a href="{{ site.home }}">{{ site.title }}</a>{{ cached 'categories' }}</header>
            {{ if page.breadcrumb.size > 1 }}<nav aria-label="Breadcrumb"><ol>{{ for crumb in page.breadcrumb }}<li><a href="{{ crumb.url }}">{{ crumb.title }}</a></li>{{ end }}</ol></nav>{{ end }}
            <main>{{ content }}</main>
            {{ cached 'sidebar' }}
            </body>
            </html>

            """),
        ("partials/categories.html", "<nav><ul>{{ for term in site.categories }}<li><a href=\"{{ term.url }}\">{{ term.name }}</a> ({{ term.count }})</li>{{ end }}</ul></nav>\n"),
        ("partials/sidebar.html", "<aside><ul>{{ for post in site.latest }}<li><a href=\"{{ post.url }}\">{{ post.title }}</a></li>{{ end }}</ul></aside>\n"),
        ("partials/entry.html", "<li><a href=\"{{ $1.url }}\">{{ $1.title }}</a> <time datetime=\"{{ $1.date.iso }}\">{{ $1.date.text }}</time><p>{{ $1.summary }}</p></li>\n"),
        ("layouts/post.html", """
            {{ extends 'base' }}
            <article>
            <h1>{{ post.title }}</h1>
            <p>{{ post.author.name }}, <time datetime="{{ post.date.iso }}">{{ post.date.text }}</time>, <a href="{{ post.category.url }}">{{ post.category.name }}</a></p>
            {{ post.content }}
            {{ if post.source }}<p>Source: <a href="{{ post.source.url }}">{{ post.source.name }}</a></p>{{ end }}
            {{ if post.previous }}<a rel="prev" href="{{ post.previous.url }}">{{ post.previous.title }}</a>{{ end }}
            {{ if post.next }}<a rel="next" href="{{ post.next.url }}">{{ post.next.title }}</a>{{ end }}
            </article>

            """),
        ("layouts/home.html", List("page.title")),
        ("layouts/term.html", List("term.name")),
        ("layouts/terms.html", "{{ extends 'base' }}\n<h1>{{ page.title }}</h1>\n"),
        ("layouts/archive.html", "{{ extends 'base' }}\n<h1>{{ archive.title }}</h1><ul>{{ for year in archive.years }}<li><a href=\"{{ year.url }}\">{{ year.year }}</a> {{ year.count }}</li>{{ end }}</ul>\n"),
        ("layouts/redirect.html", """
            <!doctype html>
            <html lang="{{ site.language }}">
            <meta charset="utf-8">
            <title>{{ page.full_title }}</title>
            <meta http-equiv="refresh" content="0; url={{ redirect.url }}">

            """),
        ("layouts/404.html", "{{ extends 'base' }}\n<h1>{{ page.title }}</h1>\n"),
    ];

    public static void Write(string site)
    {
        foreach (var (file, text) in Files)
        {
            var path = Path.Combine(site, "themes", Name, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    private static string List(string heading) => $$$"""
        {{ extends 'base' }}
        <h1>{{ {{{heading}}} }}</h1>
        <ol>{{ for post in posts }}{{ cached 'entry' post }}{{ end }}</ol>
        {{ if pager.previous }}<a rel="prev" href="{{ pager.previous }}">Newer</a>{{ end }}
        {{ if pager.next }}<a rel="next" href="{{ pager.next }}">Older</a>{{ end }}

        """;
}
