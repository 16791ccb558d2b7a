namespace StaticPress.Benchmarks;

/// <summary>
/// What <see cref="PlainTheme"/> makes of a blog, for Hugo: the same posts, pages of lists, menu, sidebar and feed of the home page.
/// </summary>
internal static class HugoSite
{
    private static readonly (string File, string Text)[] Files =
    [
        ("layouts/_default/baseof.html", """
            <!doctype html>
            <html lang="{{ site.LanguageCode }}">
            <head>
            <meta charset="utf-8">
            <title>{{ if .IsHome }}{{ site.Title }}{{ else }}{{ .Title }} | {{ site.Title }}{{ end }}</title>
            <meta name="description" content="{{ .Description }}">
            <link rel="canonical" href="{{ .Permalink }}">
            </head>
            <body>
            <header><a href="{{ site.Home.RelPermalink }}">{{ site.Title }}</a>{{ partialCached "categories.html" . }}</header>
            {{ if .IsPage }}{{ $category := site.GetPage (printf "/category/%s" (urlize (index .Params "category"))) }}<nav aria-label="Breadcrumb"><ol><li><a href="{{ site.Home.RelPermalink }}">{{ site.Title }}</a></li><li><a href="{{ $category.RelPermalink }}">{{ $category.Title }}</a></li><li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li></ol></nav>{{ end }}
            <main>{{ block "main" . }}{{ end }}</main>
            {{ partialCached "sidebar.html" . }}
            </body>
            </html>

            """),
        ("layouts/partials/categories.html", "<nav><ul>{{ range site.Taxonomies.category }}<li><a href=\"{{ .Page.RelPermalink }}\">{{ .Page.Title }}</a> ({{ .Count }})</li>{{ end }}</ul></nav>\n"),
        ("layouts/partials/sidebar.html", "<aside><ul>{{ range first 10 site.RegularPages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul></aside>\n"),
        ("layouts/partials/entry.html", "<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a> <time datetime=\"{{ .Date.Format \"2006-01-02T15:04:05Z07:00\" }}\">{{ .Date.Format \"2 January 2006\" }}</time><p>{{ .Description }}</p></li>\n"),
        ("layouts/_default/single.html", """
            {{ define "main" }}
            <article>
            <h1>{{ .Title }}</h1>
            {{ $category := site.GetPage (printf "/category/%s" (urlize (index .Params "category"))) }}
            <p>{{ site.Params.author }}, <time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2 January 2006" }}</time>, <a href="{{ $category.RelPermalink }}">{{ $category.Title }}</a></p>
            {{ .Content }}
            {{ with .Params.source }}<p>Source: <a href="{{ .url }}">{{ .name }}</a></p>{{ end }}
            {{ with .Prev }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
            {{ with .Next }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
            </article>
            {{ end }}

            """),
        ("layouts/_default/list.html", """
            {{ define "main" }}
            {{ $pager := .Paginate (cond .IsHome site.RegularPages .Pages) }}
            <h1>{{ .Title }}</h1>
            <ol>{{ range $pager.Pages }}{{ partialCached "entry.html" . .RelPermalink }}{{ end }}</ol>
            {{ if $pager.HasPrev }}<a rel="prev" href="{{ $pager.Prev.URL }}">Newer</a>{{ end }}
            {{ if $pager.HasNext }}<a rel="next" href="{{ $pager.Next.URL }}">Older</a>{{ end }}
            {{ end }}

            """),
        ("layouts/_default/terms.html", "{{ define \"main\" }}<h1>{{ .Title }}</h1>{{ end }}\n"),
        ("layouts/404.html", "{{ define \"main\" }}<h1>Not found</h1>{{ end }}\n"),
    ];

    /// <param name="posts">The folder of the posts, which are read where they lie.</param>
    public static void Write(string site, string posts)
    {
        foreach (var (file, text) in Files)
        {
            var path = Path.Combine(site, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        File.WriteAllText(Path.Combine(site, "config.toml"), $$"""
            baseURL = "https://large.example.org/"
            title = "A large site"
            languageCode = "en"
            paginate = 10
            disableKinds = ["section"]
            [params]
            author = "Test Author"
            [taxonomies]
            category = "category"
            [permalinks]
            posts = "/:year/:month/:day/:filename/"
            [outputs]
            home = ["HTML", "RSS"]
            taxonomy = ["HTML"]
            term = ["HTML"]
            [services.rss]
            limit = 20
            [[module.mounts]]
            source = "{{posts}}"
            target = "content/posts"
            [[module.mounts]]
            source = "layouts"
            target = "layouts"

            """);
    }
}
