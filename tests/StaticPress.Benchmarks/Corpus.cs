using System.Globalization;
using System.Text;

namespace StaticPress.Benchmarks;

/// <summary>A site with many posts of about 600 words each; the same number of posts gives the same bytes on every machine.</summary>
internal static class Corpus
{
    private const int Seed = 452;

    /// <summary>Posts lie seven hours apart and start again after fourteen years, so that many days have several.</summary>
    private const int HoursBetween = 7, HoursInAll = 24 * 365 * 14;

    private static readonly string[] Categories =
        ["Israel News", "World News", "Faith", "Business", "Politics", "Technology", "Health", "Culture"];

    private static readonly string[] Sources = ["Example Post", "Sample Wire", "Daily Test", "The Fixture"];

    private static readonly DateTime Start = new(2012, 1, 1, 8, 0, 0, DateTimeKind.Utc);

    private const string Config = """
        title: A large site
        url: https://large.example.org/
        authors:
          cm: { name: Test Author, initials: CM, bio: Writes for the benchmark. }

        """;

    /// <summary>With all that the program and its own theme offer.</summary>
    public static void Write(string site, int posts)
    {
        var prose = new Prose(Seed);
        WritePosts(site, posts, prose, prose.Words(200));
        File.WriteAllText(Path.Combine(site, "site.yml"), Config);
    }

    /// <summary>
    /// Posts, the home page and the archives of categories and of one author, in a small theme: no tags, no search, no feed for each
    /// category.
    /// </summary>
    public static void WritePlain(string site, int posts)
    {
        WritePosts(site, posts, new Prose(Seed), []);
        File.WriteAllText(Path.Combine(site, "site.yml"), $$"""
            {{Config}}
            theme: {{PlainTheme.Name}}
            feeds: { categories: false }

            """);
        PlainTheme.Write(site);
    }

    private static void WritePosts(string site, int posts, Prose prose, string[] tags)
    {
        for (var number = 0; number < posts; number++)
        {
            var when = Start.AddHours((long)number * HoursBetween % HoursInAll).AddMinutes(number % 60);
            var folder = Directory.CreateDirectory(Path.Combine(site, "content", "posts", Text($"{when:yyyy}")));
            File.WriteAllText(Path.Combine(folder.FullName, Text($"{when:yyyy-MM-dd}-post-{number:000000}.md")),
                Post(prose, tags, number, when));
        }
    }

    private static string Post(Prose prose, string[] tags, int number, DateTime when)
    {
        var source = prose.Pick(Sources);
        var chosen = Enumerable.Range(0, tags.Length == 0 ? 0 : 3).Select(_ => prose.Pick(tags)).Distinct().Order(StringComparer.Ordinal)
            .Select(tag => $"\"{tag}\"");
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            ---
            title: "{{prose.Title()}} {{number}}"
            date: {{when:yyyy-MM-ddTHH:mm:ssZ}}
            category: "{{prose.Pick(Categories)}}"
            tags: [{{string.Join(", ", chosen)}}]
            author: cm
            source: { name: "{{source}}", url: "https://{{source.ToLowerInvariant().Replace(' ', '-')}}.example.org/" }
            description: "{{prose.PlainSentence()}}"
            ---

            """);
        prose.AppendBody(text);
        return text.ToString();
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
