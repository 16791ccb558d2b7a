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
            podcast.Text("category") ?? "",
            podcast.Text("image") ?? "",
            podcast.Text("language") ?? fields.Text("language") ?? "en",
            podcast.Text("guid") ?? "",
            podcast.Flag("explicit") ?? false,
            podcast.Flag("locked") ?? true);
        podcast.Finish();
        return config;
    }
}
