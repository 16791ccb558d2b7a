using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Config;

/// <summary>Reads <c>podcast:</c> of site.yml and asks for what Apple requires of a show.</summary>
internal static class PodcastConfigReader
{
    private static readonly string[] Required = ["title", "description", "author", "category", "image"];

    /// <summary><c>podcast: false</c>: the recordings are for the pages alone.</summary>
    public static bool IsUnwanted(YamlFields fields) => fields.Node("podcast") is YamlScalar { Text: "false" or "no" or "off" };

    /// <param name="fields">Of the site, or of one of its lists.</param>
    /// <param name="language">Of the site.</param>
    public static PodcastConfig? Read(YamlFields fields, string language)
    {
        if (IsUnwanted(fields)) return null;
        if (fields.Map("podcast") is not { } podcast) return null;
        foreach (var key in Required.Where(key => podcast.Text(key) is null))
        {
            podcast.Bad(key, ProblemCode.BadAudio, $"The podcast has no '{key}', which podcast directories require.",
                $"Add '{key}:' below 'podcast:'.");
        }

        var config = new PodcastConfig(
            podcast.Text("title") ?? "",
            podcast.Text("description") ?? "",
            podcast.Text("author") ?? "",
            podcast.Text("email") ?? "",
            Category(podcast),
            podcast.Text("image") ?? "",
            podcast.Text("language") ?? language,
            podcast.Text("guid") ?? "",
            podcast.Flag("explicit") ?? false,
            podcast.Flag("locked") ?? true)
        {
            ImagePlace = podcast.PlaceOf("image"),
        };
        podcast.Finish();
        return config;
    }

    private static string Category(YamlFields podcast)
    {
        if (podcast.Text("category") is not { } text) return "";
        var category = string.Join(" > ", text.Split('>', StringSplitOptions.TrimEntries));
        if (PodcastCategories.Names.Contains(category)) return category;
        var near = Suggestion.For(category, PodcastCategories.Names);
        podcast.Bad(
            "category",
            ProblemCode.BadAudio,
            $"'{category}' is not a category of Apple's podcast directory.",
            near.Length > 0 ? near : "Write one such as 'News' or 'Religion & Spirituality > Christianity'.");
        return category;
    }
}

/// <summary>
/// The categories that Apple's directory knows (podcasters.apple.com, “Apple Podcasts categories”), each with those within it.
/// </summary>
internal static class PodcastCategories
{
    private static readonly (string Name, string[] Within)[] All =
    [
        ("Arts", ["Books", "Design", "Fashion & Beauty", "Food", "Performing Arts", "Visual Arts"]),
        ("Business", ["Careers", "Entrepreneurship", "Investing", "Management", "Marketing", "Non-Profit"]),
        ("Comedy", ["Comedy Interviews", "Improv", "Stand-Up"]),
        ("Education", ["Courses", "How To", "Language Learning", "Self-Improvement"]),
        ("Fiction", ["Comedy Fiction", "Drama", "Science Fiction"]),
        ("Government", []),
        ("Health & Fitness", ["Alternative Health", "Fitness", "Medicine", "Mental Health", "Nutrition", "Sexuality"]),
        ("History", []),
        ("Kids & Family", ["Education for Kids", "Parenting", "Pets & Animals", "Stories for Kids"]),
        ("Leisure", ["Animation & Manga", "Automotive", "Aviation", "Crafts", "Games", "Hobbies", "Home & Garden", "Video Games"]),
        ("Music", ["Music Commentary", "Music History", "Music Interviews"]),
        ("News", ["Business News", "Daily News", "Entertainment News", "News Commentary", "Politics", "Sports News", "Tech News"]),
        ("Religion & Spirituality", ["Buddhism", "Christianity", "Hinduism", "Islam", "Judaism", "Religion", "Spirituality"]),
        ("Science", ["Astronomy", "Chemistry", "Earth Sciences", "Life Sciences", "Mathematics", "Natural Sciences", "Nature", "Physics",
            "Social Sciences"]),
        ("Society & Culture", ["Documentary", "Personal Journals", "Philosophy", "Places & Travel", "Relationships"]),
        (
            "Sports",
            [
                "Baseball", "Basketball", "Cricket", "Fantasy Sports", "Football", "Golf", "Hockey", "Rugby", "Running", "Soccer",
                "Swimming", "Tennis",
                "Volleyball", "Wilderness", "Wrestling",
            ]),
        ("Technology", []),
        ("True Crime", []),
        ("TV & Film", ["After Shows", "Film History", "Film Interviews", "Film Reviews", "TV Reviews"]),
    ];

    /// <summary>As site.yml may name them: <c>News</c>, <c>News &gt; Politics</c>.</summary>
    public static readonly IReadOnlyList<string> Names =
        [.. All.SelectMany(category => category.Within.Select(inner => $"{category.Name} > {inner}").Prepend(category.Name))];
}
