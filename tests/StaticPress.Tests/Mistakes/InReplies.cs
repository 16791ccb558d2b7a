using StaticPress.Tests.Support;
using static StaticPress.Tests.Mistakes.Example;

namespace StaticPress.Tests.Mistakes;

/// <summary>The tests of replies have more of them; here is one of each code.</summary>
internal static class InReplies
{
    private const string Whole = "name: A\ndate: 2024-01-02\nmessage: B\n";

    private static readonly TestSite Site = new TestSite().Post("2024-01-02-a", "title: A");

    public static readonly IReadOnlyList<Example> Examples =
    [
        Of("a reply without anything", Site.File("content/comments/a/r1.yml", "")),
        Of("a reply that keeps an address", Site.File("content/comments/a/r1.yml", Whole + "email: a@example.org\n")),
        Of("a reply to no post", Site.File("content/comments/aa/r1.yml", Whole)),
        Of("a reply to no reply", Site.File("content/comments/a/r1.yml", Whole + "parent: r2\n")),
        Of("replies in a circle", Site.File("content/comments/a/r1.yml", Whole + "parent: r2\n").File("content/comments/a/r2.yml", Whole + "parent: r1\n")),
        Of("a file that is no reply", Site.File("content/comments/r1.yml", Whole)),
    ];
}
