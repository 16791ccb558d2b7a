using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Blogs;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;
using StaticPress.Templates.Language;
using StaticPress.Templates.Reading;
using StaticPress.Themes;

namespace StaticPress.Checking;

/// <summary>
/// What a theme has and nothing reads. Only files of the site are told of: nobody can delete a built-in one that the site's own left idle.
/// </summary>
internal sealed partial class ThemeLeftovers(Blog blog)
{
    private static readonly string[] Folders = ["layouts", "partials", "components", "words", "assets"];

    /// <summary>The program reads these itself: it draws cards in the accent, and feeds name their style.</summary>
    private static readonly string[] OfTheProgram = ["accent", "feed.css"];

    private readonly Lazy<IReadOnlyList<TextFile>> _texts = new(() => [.. Texts(blog.Plan.Theme)]);

    private Theme Theme => blog.Plan.Theme;

    public IEnumerable<Problem> All() => [.. Partials(), .. Layouts(), .. Assets(), .. Settings(), .. Strays()];

    private IEnumerable<Problem> Partials() => UnusedPartials.Of(blog.Renderer.Templates)
        .Where(partial => IsOurs(partial.File) && !IsStray(partial.Name))
        .Select(partial => Problem.Warning(new Place(partial.File), ProblemCode.UnusedPartial, "No layout uses this partial.",
            "Include it somewhere, or delete the file."));

    private IEnumerable<Problem> Layouts()
    {
        var set = blog.Renderer.Templates;
        var wanted = Enum.GetValues<PageKind>().Select(kind => kind.Layout())
            .Concat(blog.Plan.Routes.Routes.Select(route => route.Layout).OfType<string>())
            // A draft, too, may ask for a layout, and is no page yet.
            .Concat(blog.Plan.Site.Held.Select(held => held.Document.FrontMatter.Layout))
            .Concat(blog.Plan.Site.Config.Lists.Own.Select(list => list.Layout)).Select(layout => LayoutFile.Of(layout))
            .Concat(Theme.Outputs.Select(output => output.File))
            .Concat(set.Names.Select(name => set.Find(name)!.Parent?.Source.Name).OfType<string>()).ToHashSet(StringComparer.Ordinal);
        return set.Sources.Where(source => LayoutFile.Is(source.Name)
                && !wanted.Contains(source.Name) && IsOurs(source.File) && !IsStray(source.Name))
            .Select(source => Problem.Warning(new Place(source.File), ProblemCode.Unused, "No page uses this layout.",
                Suggestion.For(Path.GetFileNameWithoutExtension(source.Name), Enum.GetValues<PageKind>().Select(kind => kind.Layout()))
                    is { Length: > 0 } near ? near : "Name it by 'layout:' in a text, or delete the file."));
    }

    private IEnumerable<Problem> Assets()
    {
        // Where the name of an asset is made while rendering, any may be meant.
        if (_texts.Value.Any(file => !IsAsset(file.Name) && LateAsset().IsMatch(file.Text))) return [];
        return Theme.Assets.All.Where(asset => IsOurs(asset.File) && !OfTheProgram.Contains(asset.Name) && !IsNamed(asset))
            .Select(asset => Problem.Warning(new Place(asset.File), ProblemCode.Unused,
                "Nothing names this asset, and it is published all the same.", $"Name it by {{{{ asset '{asset.Name}' }}}}, or delete the file."));
    }

    /// <summary>In a template by its name, in a style or script by that of its file.</summary>
    private bool IsNamed(ThemeAsset asset) => _texts.Value.Any(file => IsAsset(file.Name)
        ? file.Name != $"assets/{asset.Name}" && file.Text.Contains(Path.GetFileName(asset.Name), StringComparison.Ordinal)
        : file.Text.Contains($"'{asset.Name}'", StringComparison.Ordinal)
            || file.Text.Contains($"\"{asset.Name}\"", StringComparison.Ordinal));

    private static bool IsAsset(string name) => name.StartsWith("assets/", StringComparison.Ordinal);

    private IEnumerable<Problem> Settings()
    {
        if (_texts.Value.Any(file => WholeTheme().IsMatch(file.Text))) return [];
        var read = _texts.Value.SelectMany(file => ReadSetting().Matches(file.Text)).Select(match => match.Groups["name"].Value)
            .Concat(OfTheProgram).ToHashSet(StringComparer.Ordinal);
        return Theme.OwnSettings.Where(setting => IsOurs(setting.Place.File) && !read.Contains(setting.Name))
            .Select(setting => Problem.Warning(setting.Place, ProblemCode.Unused, $"Nothing reads the setting '{setting.Name}'.",
                $"Read it by {{{{ theme.{setting.Name} }}}}, in a style by theme({setting.Name}), or take it away."));
    }

    private IEnumerable<Problem> Strays() => Theme.Files.Where(file =>
        IsOurs(file.Source.Path) && IsStray(file.Name) && Theme.Outputs.All(output => output.File != file.Name)).Select(file =>
    {
        var parts = file.Name.Split('/', 2);
        var near = parts.Length > 1 ? Suggestion.Nearest(parts[0], Folders) : null;
        return Problem.Warning(new Place(file.Source.Path), ProblemCode.StrayFile,
            "This file is none that a theme has, so nothing reads it.",
            near is not null && near != parts[0] ? $"Did you mean '{near}/{parts[1]}'?"
            : parts[0] is "layouts" or "partials" or "components" ? "Templates end in .html."
            : $"What browsers load lies in assets/; the other folders are {string.Join(", ", Folders[..^1])}.");
    });

    private static bool IsStray(string name) => name.Split('/') switch
    {
        [var file] => file != ThemesFolder.Settings && !IsForPeople(file),
        ["assets" or "words", ..] => false,
        ["layouts" or "partials", .., var file] =>
            Path.GetExtension(file) is not (".html" or ".xml" or ".json" or ".txt") && !IsForPeople(file),
        ["components", .., var file] => !file.EndsWith(".html", StringComparison.Ordinal) && !IsForPeople(file),
        _ => true,
    };

    /// <summary>A readme, a licence, a picture of what the theme looks like.</summary>
    private static bool IsForPeople(string file) =>
        Path.GetExtension(file).ToLowerInvariant() is ".md" or ".txt" or "" or ".png" or ".jpg" or ".webp";

    private bool IsOurs(string file) => blog.Plan.Sources.Find(file) is not null;

    private static IEnumerable<TextFile> Texts(Theme theme) => theme.Files
        .Where(file =>
            Path.GetExtension(file.Name) is ".html" or ".xml" or ".json" or ".txt" or ".css" or ".js" or ".svg" or ".webmanifest")
        .Select(file => new TextFile(file.Name, Encoding.UTF8.GetString(file.Source.TryReadAll().Value)));

    [GeneratedRegex(@"\{\{[^}]*\basset\s+[^'""\s]")]
    private static partial Regex LateAsset();

    [GeneratedRegex(@"\btheme(?:\.|\(\s*|\[\s*['""])(?<name>[a-z_][a-z0-9_]*)")]
    private static partial Regex ReadSetting();

    /// <summary>All settings at once: <c>json theme</c>, <c>theme[name]</c>.</summary>
    [GeneratedRegex(@"\{\{[^}]*\btheme(?:\s*\[\s*[^'""\s]|(?![\w.\[/'""-]))")]
    private static partial Regex WholeTheme();
}
