using System.Globalization;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Templates.Language;

namespace StaticPress.Views;

/// <summary>What a theme may call beside Scriban's own functions.</summary>
internal static class ThemeFunctions
{
    public static readonly IReadOnlyList<string> Names = ["absolute", "asset", "date", "plural", "url"];

    public static IEnumerable<(string Name, TemplateFunction Function)> All(SiteViews views) =>
    [
        ("url", new TemplateFunction("url", 1, 1, (_, _, args) => Url(Text(args[0]), views))),
        ("absolute", new TemplateFunction("absolute", 1, 1, (_, _, args) => Absolute(Text(args[0]), views))),
        ("asset", new TemplateFunction("asset", 1, 1, (_, _, args) => Asset(Text(args[0]), views))),
        ("date", new TemplateFunction("date", 2, 2, (_, _, args) => Date(args[0], Text(args[1]), views))),
        ("plural", new TemplateFunction("plural", 3, 3, (_, _, args) => Plural(args[0], Text(args[1]), Text(args[2])))),
    ];

    /// <summary>An address that waits for its day is written as it will be: a theme has no other words for it.</summary>
    private static string Url(string path, SiteViews views) => views.LinkFromConfig(path)
        ?? (views.Plan.Links.Resolve(path, "") is Routing.LinkTarget.Absent ? views.Site.Config.Address.BasePath + path : null)
        ?? throw new TemplateFault(ProblemCode.BrokenLink, $"Nothing of this site is at '{path}'.",
            Suggestion.Of(views.Routes.LikelyUrls.Nearest(path)));

    /// <summary>An address that has the base path already, with the host in front.</summary>
    private static string Absolute(string path, SiteViews views) =>
        path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) ? views.Site.Config.Address.Origin + path : path;

    private static string Asset(string name, SiteViews views) => views.Plan.Theme.Assets.Find(name) is { } asset
        ? views.Link(asset.Url)
        : throw new TemplateFault(ProblemCode.UnknownAsset, $"The theme has no asset '{name}'.",
            Suggestion.For(name, views.Plan.Theme.Assets.All.Select(known => known.Name)));

    private static string Date(object? date, string pattern, SiteViews views)
    {
        var moment = Moment(date, views);
        var format = views.Dates.TryParse(pattern)
            ?? throw new TemplateFault(ProblemCode.TemplateFailed, $"'{pattern}' is not a way to write dates.",
                "Use letters such as dddd, d MMMM yyyy.");
        return format.Format(moment);
    }

    /// <summary>A date of the site's, or a text such as a file of data has: <c>2026-03-01</c>.</summary>
    private static DateTimeOffset Moment(object? date, SiteViews views) => date switch
    {
        DateView view => view.Moment,
        string text when new DateText(views.Dates, views.Site.Config.Zone).TryRead(text) is { } moment =>
            views.Site.Config.Zone.Local(moment),
        string text => throw new TemplateFault(ProblemCode.TemplateFailed, $"'{text}' is not a date.", "Write it as 2026-03-01."),
        null => throw Unfit("'date' is given nothing to write.", "Ask first: {{ if post.updated }}."),
        _ => throw Unfit("'date' formats dates such as post.date.", "Write {{ date post.date 'd MMMM yyyy' }}."),
    };

    /// <summary><c>3 comments</c>, <c>1 comment</c>.</summary>
    private static string Plural(object? count, string one, string many)
    {
        var number = count switch
        {
            null => 0,
            int or long => Convert.ToInt64(count, CultureInfo.InvariantCulture),
            double or float or decimal when Convert.ToDouble(count, CultureInfo.InvariantCulture) is > long.MinValue and < long.MaxValue =>
                Convert.ToInt64(count, CultureInfo.InvariantCulture),
            string text when long.TryParse(text, CultureInfo.InvariantCulture, out var read) => read,
            System.Collections.IList => throw Unfit("'plural' counts a number, and this is a list.", "Write .size behind its name."),
            _ => throw Unfit("'plural' counts a number, and this is none.", "Write {{ plural post.comment_count 'reply' 'replies' }}."),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
    }

    private static string Text(object? value) => value switch
    {
        View => throw Unfit("A whole object cannot be made into text: use one of its members.", ""),
        System.Collections.IList => throw Unfit("A list cannot be made into text: use one of its things.", ""),
        _ => value?.ToString() ?? "",
    };

    private static TemplateFault Unfit(string text, string hint) => new(ProblemCode.TemplateFailed, text, hint);
}
