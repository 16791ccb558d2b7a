using StaticPress.Tests.Support;
using static StaticPress.Tests.Mistakes.Example;

namespace StaticPress.Tests.Mistakes;

internal static class InAddresses
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        Of("a page at the address of the newest posts", new TestSite().Page("index", "title: Welcome")),
        Of("nothing at the address of the blog", new TestSite().Config("lists: {home: false}")),
        Of("two posts with one address", new TestSite().Post("2024-01-02-a", "title: A").Post("b", "title: B\ndate: 2024-01-02\nslug: a")),
        Of("two addresses that differ in case only", new TestSite().Post("2024-01-02-a", "title: A\npermalink: /About/").Page("about", "title: B")),
        Of("a page at an address that the program makes", new TestSite().Page("archive", "title: A")),
        Of("a list at the address of a page, and at that of another list", new TestSite().Config("lists:\n  about: {}\n  latest: {}\n  new: {address: /latest/}").Page("about", "title: About").Post("2024-01-02-a", "title: A")),
        Of("a category at the address of a tag", new TestSite().Config("permalinks: {category: \"/:slug/\", tag: \"/:slug/\"}").Post("2024-01-02-a", "title: A\ncategory: News\ntags: [News]")),
        Of("a theme's own file at the address of the feed, and at that of another", new TestSite().Config("theme: mine")
            .File("themes/mine/theme.yml", "extends: coffee\noutputs:\n  a.xml: {address: /feed.xml}\n  b.xml: {}\n  c.xml: {address: /b.xml}").File("themes/mine/layouts/a.xml", "<a/>").File("themes/mine/layouts/b.xml", "<b/>").File("themes/mine/layouts/c.xml", "<c/>").Post("2024-01-02-a", "title: A")),
        Of("a file where another page's folder is", new TestSite().Page("a", "title: A\npermalink: /a.html").Page("b", "title: B\npermalink: /a.html/b/")),
        Of("a list below the address of a file", new TestSite().Page("a", "title: A\npermalink: /a.html").Config("lists:\n  new: {address: /a.html/new/}")),
        Post("a slug that cannot stand in an address", "title: A\nslug: Our Summer"),
        Post("an address that climbs out in another spelling", "title: A\npermalink: /%2e%2e/a/"),
        Post("a slash in another spelling", "title: A\npermalink: /a%2Fb/"),
        Post("a folder called as the page of a folder", "title: A\npermalink: /about/index.html/"),
        Of("two addresses of one file", new TestSite().Page("about", "title: A").Post("2024-01-02-a", "title: B\npermalink: /about/index.html")),
        Post("the name of a device", "title: A\npermalink: /con/"),
        Post("a character that not every system allows", "title: A\npermalink: \"/a|b/\""),
        Post("a part that ends in a dot", "title: A\npermalink: /a./b/"),
        Post("a part that is too long", "title: A\npermalink: /" + new string('a', 241) + "/"),
        Post("a name that is kept", "title: A\npermalink: /.staticpress-manifest"),
        Of("two posts with one former address", new TestSite().Post("2024-01-02-a", "title: A\naliases: [/old/]").Post("2024-01-03-b", "title: B\naliases: [/other/, /old/]")),
        Of("a former address that is no address", new TestSite().Post("2024-01-02-a", "title: A\naliases: [../old]")),
        Of("two posts with one number of WordPress", new TestSite().Post("2024-01-02-a", "title: A\nwp_id: 7").Post("2024-01-03-b", "title: B\nwp_id: 7")),
        Of("a redirect that leads nowhere", new TestSite().Config("redirects: {/old/: /archvie/}")),
        Of("a redirect to a post that has expired", new TestSite().Config("redirects: {/old/: /2024/01/03/b/}").Post("2024-01-03-b", "title: B\nexpires: 2024-02-03")),
        Of("an address that was published and is gone", new TestSite().File("content/published-urls.txt", "/old/ content/pages/old.md\n")),
        Of("a post that was published and whose head has a slip", new TestSite().File("content/published-urls.txt", "/2024/01/02/a/ content/posts/2024-01-02-a.md\n/category/news/\n/category/news/feed.xml\n").Post("2024-01-02-a", "title: A\ncategory:News")),
        Of("a post that was renamed", new TestSite().File("content/published-urls.txt", "/2024/01/02/old/ content/posts/2024-01-02-a.md\n").Post("2024-01-02-a", "title: A")),
        Of("a category that was renamed", new TestSite().File("content/published-urls.txt", "/category/isreal-news/\n/category/isreal-news/feed.xml\n").Post("2024-01-02-a", "title: A\ncategory: Israel News")),
        Of("a category whose only post is a draft", new TestSite().File("content/published-urls.txt", "/category/news/\n").Post("2024-01-02-a", "title: A\ncategory: News\ndraft: true")),
        Of("an address said to be gone that is not", new TestSite().Config("gone: /archive/")),
        Of("a link in a template that leaves the base path", new TestSite().Config("url: https://example.org/blog/\ntheme: mine").File("themes/mine/theme.yml", "extends: coffee").File("themes/mine/layouts/404.html", "<a href=\"/archive/\">Archive</a>")),
        Of("a picture with the name of a device", new TestSite().File("content/media/nul.png", "x")),
    ];
}
