using StaticPress.Config;
using StaticPress.Locale;
using StaticPress.Yaml;

namespace StaticPress.Views;

/// <summary>Where readers' comments go.</summary>
internal sealed class CommentsConfigView(CommentsConfig config, Words words) : View<CommentsConfigView>(Table)
{
    public static readonly MemberTable<CommentsConfigView> Table = new()
    {
        ["intake"] = view => view.Config.Intake,
        ["sentence"] = view => view.Config.Sentence ?? view.Words[Word.CommentsClosed],
        ["empty"] = view => view.Config.Empty ?? view.Words[Word.NoComments],
        ["depth"] = view => view.Config.Depth,
        ["github"] = view => view.Target("github", "repository", view.Config.Repository),
        ["email"] = view => view.Target("email", "address", view.Config.Email),
        ["form"] = view => view.Form,
    };

    private CommentsConfig Config => config;

    private Words Words => words;

    private FormView? Form { get; } = config.Intake.Contains("form") ? new FormView(config) : null;

    /// <summary>Null where comments do not go that way, though it may be said where that would be.</summary>
    private YamlView? Target(string intake, string name, string value) =>
        config.Intake.Contains(intake) ? new YamlView([new YamlEntry(name, new YamlScalar(value, 1, 1), 1, 1)]) : null;
}
