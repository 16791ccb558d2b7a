using StaticPress.Tests.Support;
using static StaticPress.Tests.Mistakes.Example;

namespace StaticPress.Tests.Mistakes;

/// <summary>The tests of comments have more of them; here is one of each code.</summary>
internal static class InComments
{
    private const string Whole = "name: A\ndate: 2024-01-02\nmessage: B\n";

    private static readonly TestSite Site = new TestSite().Post("2024-01-02-a", "title: A");

    public static readonly IReadOnlyList<Example> Examples =
    [
        Of("a reply without anything", Site.File("content/comments/a/r1.yml", "")),
        Of("a reply that keeps an address", Site.File("content/comments/a/r1.yml", Whole + "email: a@example.org\n")),
        Of("replies with an address in the text, one of them the author's own",
            Site.File("content/comments/a/r1.yml", Whole.Replace("B", "Write to ruth@example.org."))
            .File("content/comments/a/r2.yml", Whole.Replace("B", "Write to me@example.org.") + "role: author\n")),
        Of("a reply that says that it is hidden", Site.File("content/comments/a/r1.yml", Whole + "hidden: true\n")
            .File("content/comments/a/r2.yml", Whole + "approved: no\n").File("content/comments/a/r3.yml", Whole + "approved: true\n").File("content/comments/a/r4.yml", Whole + "hidden: perhaps\n")),
        Of("a reply to no post", Site.File("content/comments/aa/r1.yml", Whole)),
        Of("a reply to no page", Site.Page("about/team", "title: Team").File("content/comments/pages/about/taem/r1.yml", Whole)),
        Of("replies to no page that is like any", Site.File("content/comments/pages/imprint/r1.yml", Whole).File("content/comments/pages/imprint/r2.yml", Whole)),
        Of("a reply to a page and to no reply", Site.Page("about", "title: About").File("content/comments/pages/about/r1.yml", Whole + "parent: r2\n")),
        Of("a reply to no reply", Site.File("content/comments/a/r1.yml", Whole + "parent: r2\n")),
        Of("replies in a circle", Site.File("content/comments/a/r1.yml", Whole + "parent: r2\n").File("content/comments/a/r2.yml", Whole + "parent: r1\n")),
        Of("a file that is no reply", Site.File("content/comments/r1.yml", Whole)),
        Of("a reply as Staticman kept it", Site.File("content/comments/a/entry1487360365111.yml",
            "_id: 52a1f000-f510-11e6-8a2c-8f6f2b9d2f2f\n_parent: 2024-01-02-a\nreplying_to: '1'\nname: Ruth\nemail: 6da8ad1fb35e0d2f22aa4a1f1bf20d53\nmessage: Peace.\nhidden: ''\ndate: 1487360365\n")),
        Of("a reply whose date counts milliseconds", Site.File("content/comments/a/r1.yml", "name: A\ndate: 1487360365111\nmessage: B\n")),
    ];
}
