using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Config;

/// <summary>Reads <c>podcast:</c> of site.yml and asks for what Apple requires of a show.</summary>
internal static class PodcastConfigReader
{
    private static readonly string[] Required = ["title", "description", "author", "category", "image"];

    public static PodcastConfig? Read(YamlFields fields)
    {
        if (fields.Map("podcast") is not { } podcast) return null;
        foreach (var key in Required.Where(key => podcast.Text(key) is null))
        {
            podcast.Bad(key, ProblemCode.BadAudio, $"The podcast has no '{key}', which podcast directories require.", $"Add '{key}:' below 'podcast:'.");
        }

        var config = new PodcastConfig(
            podcast.Text("title") ?? "",
            podcast.Text("description") ?? "",
            podcast.Text("author") ?? "",
            podcast.Text("email") ?? "",
            Category(podcast),
            podcast.Text("image") ?? "",
            podcast.Text("language") ?? fields.Text("language") ?? "en",
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
