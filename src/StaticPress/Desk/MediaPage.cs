using System.Globalization;
using StaticPress.Editing;
using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>All pictures and recordings: where they are used, and what is missing.</summary>
internal static class MediaPage
{
    private const int PerPage = 60;
    private const int Few = 5;

    private static readonly (string Name, string Words, Func<Medium, bool> Has)[] Choices =
    [
        ("", "all", _ => true),
        ("pictures", "pictures", medium => medium.IsPicture),
        ("others", "recordings and files", medium => !medium.IsPicture),
        ("unused", "not used", medium => medium.IsUnused),
        ("no-alt", "without words for those who do not see", medium => medium.WithoutAlt.Any()),
    ];

    public static Html Show(DeskVisit visit)
    {
        var (words, show) = (visit.Asked["q"], visit.Asked["show"]);
        var media = MediaLibrary.Of(visit.Blog).Where(medium => medium.File.Path.Contains(words, StringComparison.OrdinalIgnoreCase))
            .ToArray();
        var wanted = media.Where(Choices.FirstOrDefault(choice => choice.Name == show, Choices[0]).Has).ToArray();
        var number =
            int.TryParse(visit.Asked["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked > 0 ? asked : 1;
        var shown = wanted.Skip((number - 1) * PerPage).Take(PerPage).Select(medium => Card(medium, visit)).ToArray();
        return $"""
            <form action="{DeskPath.Of("media")}" role="search" class="toolbar">{DeskForm.Hidden("show", show)}
            <label class="field grow">Find <input name="q" type="search" value="{words}" placeholder="A part of the name"></label><button>Find</button></form>
            <nav class="choice" aria-label="Which">{Choices.Select(choice => Choice(choice.Name, choice.Words, media.Count(choice.Has), (words, show)))}</nav>
            {(shown.Length == 0 ? (Html)$"<p class=\"empty\">Nothing is here.</p>" : $"<ul class=\"cards\">{shown}</ul>")}
            {Pager(number, wanted.Length, (words, show))}
            """;
    }

    private static Html Choice(string name, string words, int count, (string Words, string Show) asked)
    {
        Html current = name == asked.Show ? $" aria-current=\"true\"" : Html.Nothing;
        return $"<a href=\"{DeskPath.Of("media", ("show", name), ("q", asked.Words))}\"{current}>{words} <b>{count}</b></a> ";
    }

    private static Html Pager(int number, int count, (string Words, string Show) asked)
    {
        var last = Math.Max(1, (count + PerPage - 1) / PerPage);
        return last == 1
            ? Html.Nothing
            : $"<nav class=\"pager\" aria-label=\"Pages\">{Step("Previous", number - 1)} page {number} of {last} {Step("Next", number + 1)}</nav>";

        Html Step(string word, int to) => to < 1 || to > last ? Html.Nothing
            : $"<a href=\"{DeskPath.Of("media", ("show", asked.Show), ("q", asked.Words), ("page", to.ToString(CultureInfo.InvariantCulture)))}\">{word}</a>";
    }

    private static Html Card(Medium medium, DeskVisit visit)
    {
        var (path, name) = (medium.File.Path, medium.File.Name);
        Html picture = medium is { IsPicture: true, Url: { } url }
            ? (Html)$"<img src=\"{DeskPictures.AddressOf(url.Value)}\" alt=\"\" loading=\"lazy\">"
            : $"<span class=\"kind\">{Path.GetExtension(name).TrimStart('.')}</span>";
        Html alt = medium.WithoutAlt.Count() is var missing and > 0
            ? $"<p class=\"bad\">{missing} {(missing == 1 ? "time" : "times")} without words for those who do not see it</p>"
            : Html.Nothing;
        Html delete = medium.IsUnused
            ? DeskForm.Post("delete-medium", visit,
                $"{DeskForm.Hidden("medium", path)}<button class=\"danger\" aria-label=\"Throw away {name}\">Throw away</button>")
                    : Html.Nothing;
        return $"""
            <li class="panel"><div class="look">{picture}</div>
            <h2 dir="auto">{name}</h2><p class="quiet">{path[..^name.Length]} · {Size(medium.File.Length)}</p>
            {Uses(medium)}{alt}
            <details><summary>Change it</summary>
            {DeskForm.Post("rename-medium", visit, $"{DeskForm.Hidden("medium", path)}<label class=\"field\">New name <input name=\"name\" value=\"{name}\" required dir=\"auto\"></label><p class=\"hint\">Links in all texts follow, and the old address goes on answering.</p><button>Rename</button>")}
            <label class="field">Put another file in its place <input type="file" data-action="{DeskPath.Of("replace-medium")}" data-medium="{path}" accept="{Path.GetExtension(name)}"></label>
            {delete}</details></li>
            """;
    }

    private static Html Uses(Medium medium)
    {
        if (medium.IsUnused) return $"<p class=\"quiet\">Used nowhere.</p>";
        string[] files = [.. medium.Uses.Select(use => use.File).Concat(medium.Mentions).Distinct()];
        Html more = files.Length > Few ? $"<li>and {files.Length - Few} more</li>" : Html.Nothing;
        return $"<p class=\"quiet\">Used in</p><ul class=\"uses\">{files.Take(Few).Select(Use)}{more}</ul>";
    }

    private static Html Use(string file) => $"<li>{DeskLinks.ToText(file, file[(file.LastIndexOf('/') + 1)..])}</li>";

    private static string Size(long bytes) => bytes < 1024 * 1024
        ? FormattableString.Invariant($"{Math.Max(1, bytes / 1024)} KB")
        : FormattableString.Invariant($"{bytes / 1048576.0:0.0} MB");
}
