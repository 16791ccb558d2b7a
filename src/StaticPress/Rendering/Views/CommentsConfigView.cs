using StaticPress.Config;
using StaticPress.Yaml;

namespace StaticPress.Rendering.Views;

/// <summary>Where readers' replies go.</summary>
internal sealed class CommentsConfigView(CommentsConfig config) : View<CommentsConfigView>(Table)
{
    public static readonly MemberTable<CommentsConfigView> Table = new()
    {
        ["intake"] = view => view.Config.Intake,
        ["sentence"] = view => view.Config.Sentence,
        ["empty"] = view => view.Config.Empty,
        ["depth"] = view => view.Config.Depth,
        ["github"] = view => Target("repository", view.Config.Repository),
        ["email"] = view => Target("address", view.Config.Email),
        ["form"] = view => Target("action", view.Config.Form),
    };

    private CommentsConfig Config => config;

    private static YamlView? Target(string name, string value) =>
        value.Length == 0 ? null : new YamlView([new YamlEntry(name, new YamlScalar(value, 1, 1), 1, 1)]);
}
