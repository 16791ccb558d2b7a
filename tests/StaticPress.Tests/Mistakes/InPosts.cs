using StaticPress.Tests.Support;
using static StaticPress.Tests.Mistakes.Example;

namespace StaticPress.Tests.Mistakes;

internal static class InPosts
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        Post("a draft that says nothing", "title: A\ndraft:"),
        Post("a transcript that is not there", "title: A\naudio: {url: https://example.org/a.mp3, length: 9, transcript: /media/a.vtt}"),
        Of("an author's id that nobody has", new TestSite().Config("authors: {cm: {name: C. M.}}").Post("2024-01-02-a", "title: A\nauthor: guest-writer").Post("2024-01-03-b", "title: B\nauthor: Reuters").Post("2024-01-04-c", "title: C\nauthor: Ann Lee")),
        Of("the author of the site is an id that nobody has", new TestSite().Config("author: me\nauthors: {cm: {name: C. M.}}").Post("2024-01-02-a", "title: A")),
        Of("no front matter", new TestSite().File("content/posts/a.md", "Just text.")),
        Of("a front matter that is never closed", new TestSite().File("content/posts/a.md", "---\ntitle: A\n\nText.")),
        Of("an empty file", new TestSite().File("content/posts/a.md", "")),
        Post("no title", "category: News"),
        Post("an empty title", "title: \" \""),
        Of("no date", new TestSite().Post("a", "title: A")),
        Post("a day that does not exist", "title: A\ndate: 2021-02-29"),
        Post("a date in another order", "title: A\ndate: 08/26/2021"),
        Of("a date in another order than the site's", new TestSite().Config("date_format: dd/MM/yyyy").Post("a", "title: A\ndate: 08/26/2021")),
        Post("a time that does not exist", "title: A\ndate: 2021-08-26 25:00"),
        Post("an offset that no place has", "title: A\ndate: 2021-08-26 09:00 +17:10"),
        Post("a title with a number sign", "title: Harbor Talk #12"),
        Post("a description with a hashtag", "title: A\ndescription: All about #tide"),
        Post("a date in words", "title: A\ndate: yesterday"),
        Post("a language by its name", "title: A\nlanguage: Hebrew"),
        Post("a source without a name", "title: A\nsource: {url: https://example.org/}"),
        Post("a source with half an address", "title: A\nsource: {name: B, url: www.example.org}"),
        Post("a canonical address that is none", "title: A\ncanonical: /a/"),
        Post("a permalink with the words of a pattern", "title: A\npermalink: /:year/:title/"),
        Post("a permalink that leads out of the site", "title: A\npermalink: /../../evil/"),
        Post("an image without a file", "title: A\nimage: {alt: B}"),
        Post("an image that is not there", "title: A\nimage: {src: /media/a.png, alt: B}"),
        Of("an image whose name differs in case", new TestSite().Post("2024-01-02-a", "title: A\nimage: {src: /media/a.PNG, alt: B}").File("content/media/a.png", "")),
        Post("a rating above five", "title: A\nratings: {average: 6, count: 1}"),
        Post("a recording without a file", "title: A\naudio: {episode: 1}"),
        Post("a recording elsewhere without its size", "title: A\naudio: {url: https://example.org/a.mp3}"),
        Post("a recording that is not there", "title: A\naudio: {file: /media/a.mp3}"),
        Post("a duration that is none", "title: A\naudio: {file: /media/a.mp3, duration: long}"),
        Of("an author that is nearly one", new TestSite().Config("authors: {cmscs: {name: CM}}").Post("2024-01-02-a", "title: A\nauthor: cmsc")),
        Of("a category in two spellings", new TestSite().Post("2024-01-02-a", "title: A\ncategory: News").Post("2024-01-03-b", "title: B\ncategory: news")),
        Of("two tags that read alike", new TestSite().Post("2024-01-02-a", "title: A\ntags: [ARM]").Post("2024-01-03-b", "title: B\ntags: [آرم]")),
        Of("a guid that two posts have", new TestSite().Post("2024-01-02-a", "title: A\nguid: x").Post("2024-01-03-b", "title: B\nguid: x")),
        Of("a description of a category that is nearly one", new TestSite().Post("2024-01-02-a", "title: A\ncategory: Radio").File("content/terms/category/raddio.yml", "description: B")),
        Post("a layout that is nearly one", "title: A\nlayout: pots"),
        Of("a layout of an older theme", new TestSite().Post("2024-01-02-a", "title: A\nlayout: single").Post("2024-01-03-b", "title: B\nlayout: single")),
    ];
}
