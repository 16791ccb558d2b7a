using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Config;

/// <summary>Reads <c>comments:</c> of site.yml: each intake that is named must be told where comments go.</summary>
internal static class CommentsConfigReader
{
    public static CommentsConfig Read(YamlFields fields)
    {
        var config = new CommentsConfig();
        if (fields.Map("comments") is not { } comments) return config;
        var github = comments.Map("github");
        config = config with
        {
            Intake = [.. (comments.Words("intake", CommentsConfig.Intakes) ?? []).Where(word => word != "none")],
            Repository = github?.Text("repository") ?? "",
            Email = comments.Text("email") ?? "",
            Form = comments.Text("form") ?? "",
            FormFields = FormFieldsReader.Read(comments),
            CloseAfterDays = comments.Number("close_after_days") ?? 0,
            Depth = comments.Number("depth", 1, 10) ?? config.Depth,
            Sentence = comments.Text("sentence") ?? config.Sentence,
            Empty = comments.Text("empty") ?? config.Empty,
            SearchRatings = comments.Flag("search_ratings") ?? false,
        };
        github?.Finish();
        comments.Finish();
        if (Has("github") && !IsRepository(config.Repository)) Missing("github", "github", "Add 'github: {repository: owner/name}'.");
        if (Has("email") && !config.Email.Contains('@')) Missing("email", "email", "Add 'email: replies@your-site.example'.");
        if (Has("form") && !IsWebAddress(config.Form)) Missing("form", "form", "Add 'form: https://…', the address that takes the form.");
        return config;

        bool Has(string intake) => config.Intake.Contains(intake);

        void Missing(string intake, string key, string hint) =>
            comments.Bad(comments.Has(key) ? key : "intake", ProblemCode.BadValue,
                $"Replies go to '{intake}', but where that is is not said.", hint);
    }

    private static bool IsRepository(string text) =>
        text.Split('/') is [{ Length: > 0 } owner, { Length: > 0 } name] && (owner + name)
            .All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri is { Host.Length: > 0 };
}
