using System.Globalization;
using System.Text;

namespace StaticPress.Benchmarks;

/// <summary>Made-up comments under the posts of a <see cref="Corpus"/>: threads, stars, links, as a busy blog has them.</summary>
internal static class CommentCorpus
{
    /// <param name="count">Spread evenly over the posts.</param>
    public static void Write(string site, int posts, int count)
    {
        var prose = new Prose(seed: 57);
        for (var number = 0; number < count; number++)
        {
            var (post, turn) = (number % posts, number / posts);
            var folder = Directory.CreateDirectory(Path.Combine(site, "content", "comments", Text($"post-{post:000000}")));
            File.WriteAllText(Path.Combine(folder.FullName, Text($"gh-{number}.yml")),
                Comment(prose, number, turn == 0 ? -1 : number - posts));
        }
    }

    private static string Comment(Prose prose, int number, int parent)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"id: gh-{number}\n");
        if (parent >= 0) text.Append(CultureInfo.InvariantCulture, $"parent: gh-{parent}\n");
        text.Append(CultureInfo.InvariantCulture, $"name: \"{string.Join(' ', prose.Words(2))}\"\n");
        if (number % 7 == 0) text.Append("url: \"https://example.org/\"\n");
        text.Append(CultureInfo.InvariantCulture, $"date: 2025-01-01T{number % 24:00}:{number % 60:00}:00+00:00\nsource: \"github:reader{number % 997}\"\n");
        if (number % 3 == 0) text.Append(CultureInfo.InvariantCulture, $"rating: {(number % 5) + 1}\n");
        text.Append("message: |\n");
        for (var paragraph = 0; paragraph <= number % 3; paragraph++)
        {
            if (paragraph > 0) text.Append('\n');
            text.Append(CultureInfo.InvariantCulture, $"  {prose.PlainSentence()} *{prose.Pick(["Yes", "No", "Amen"])}*. {prose.PlainSentence()}\n");
        }

        if (number % 5 == 0) text.Append("\n  See [this page](https://example.org/a?b=1&c=2) and `code`.\n");
        return text.ToString();
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
