using StaticPress.Tests.Support;
using static StaticPress.Tests.Mistakes.Example;

namespace StaticPress.Tests.Mistakes;

internal static class InSettings
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        Settings("a key that nobody knows", "titel: Show"),
        Settings("a word for links that is none", "links: maybe"),
        Settings("a word for a number", "page_size: ten"),
        Settings("a number out of bounds", "page_size: 0"),
        Settings("an address without a scheme", "title: Show\nurl: name.github.io"),
        Settings("an address with a query", "url: https://example.org/?a=b"),
        Settings("an address that is no web address", "url: ftp://example.org/"),
        Of("a base URL that is none", new TestSite().With(asked => asked with { BaseUrl = "blog" })),
        Of("lists of the site's own cannot be as they are written", new TestSite().Post("2024-01-02-a", "title: A").Config(
            "lists: {mine: true, other: {address: x, order: up, layout: wyde}, empty: {posts: {category: Newz}}}")),
        Settings("the permalink of a list lacks its word", "permalinks: {category: /topics/, page: /p/:number/}"),
        Settings("feeds are wanted in a format that is none", "feeds: {formats: [rss, xml]}"),
        Of("a site for a later program", new TestSite().With(asked => asked with { Program = new Version(1, 2, 3) }).Config("written_for: 2.0")),
        Settings("a time zone that is nearly one", "time_zone: America/NewYork"),
        Settings("a time zone that is none", "time_zone: here"),
        Settings("a language by its name", "language: English"),
        Settings("a way to write dates that is none", "date_format: dd.Monat.yyyy"),
        Settings("eleven months", "months: [a, b, c, d, e, f, g, h, i, j, k]"),
        Settings("a permalink without a slash", "permalinks: {post: \":slug/\"}"),
        Settings("a permalink with another program's token", "permalinks: {post: \"/:year/:postname/\"}"),
        Settings("a permalink with an unknown token", "permalinks: {post: \"/:yaer/:slug/\"}"),
        Settings("a permalink that all posts would share", "permalinks: {post: \"/:year/\"}"),
        Settings("a menu entry without a title, and one without an address", "menu:\n  - url: /\n  - title: Home"),
        Settings("a menu entry that leads nowhere", "menu:\n  - title: Archive\n    url: /archvie/"),
        Settings("a menu entry that runs code", "menu:\n  - title: Archive\n    url: javascript:alert(1)"),
        Settings("a menu that is a text", "menu: /"),
        Settings("a menu of texts", "menu: [/]"),
        Settings("an author that is a text", "authors: {cm: CM}"),
        Settings("an author twice", "authors:\n  cm: {name: CM}\n  CM: {name: CM}"),
        Settings("an author's address that leads nowhere", "authors:\n  cm: {name: CM, url: /abuot/}"),
        Settings("a bio with a link that leads nowhere", "authors:\n  cm:\n    name: CM\n    bio: |\n      A [link](nowhere.md)."),
        Settings("two categories with one address", "categories: {Israel News: a, israel-news: b}"),
        Settings("an address of a tag that none can have", "tags: {C#: {slug: c/sharp}}"),
        Settings("a category that is a list", "categories: {Radio: [a]}"),
        Settings("a share target that nobody knows", "share: [facebok]"),
        Settings("an intake that nobody knows, and one that leads nowhere", "comments: {intake: [mail, github]}"),
        Settings("an intake by e-mail without an address", "comments: {intake: [email], email: nobody}"),
        Settings("a field of a form that nobody knows", "comments:\n  form_fields:\n    mesage: text"),
        Settings("fields of a form without a name", "comments:\n  form_fields:\n    name: ''\n    message: _charset_"),
        Settings("two fields of a form with one name", "comments:\n  form_fields:\n    name: text\n    message: text"),
        Settings("fields of a form that are a list", "comments:\n  form_fields: [name]"),
        Settings("a podcast without what directories ask for", "podcast: {title: Show}"),
        Settings("a redirect that is a list", "redirects: {/a/: [/b/]}"),
        Settings("a theme that is nearly one", "title: Show\ntheme: cofee"),
        Settings("theme settings that are a text", "theme_settings: red"),
        Settings("a logo among the settings of the theme", "theme_settings: {logo: /media/logo.svg}"),
        Settings("a logo that is not there", "logo: /media/logo.svg"),
        Of("a logo whose path begins elsewhere", new TestSite().Config("logo: media/logo.svg").File("content/media/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
        Settings("a way to read dates that is none", "date_input: day first"),
        Settings("a theme setting that nobody knows", "theme_settings: {acent: red}"),
        Settings("a colour that is hard to read", "theme_settings: {accent: \"#eeeeee\"}"),
        Settings("a setting that cannot stand in a stylesheet", "theme_settings: {accent: \"red; }\"}"),
    ];
}
