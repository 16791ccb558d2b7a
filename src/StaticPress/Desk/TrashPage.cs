using StaticPress.Editing;
using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>What was thrown away, and comes back from here.</summary>
internal static class TrashPage
{
    private const int Few = 3;

    public static Html Show(DeskVisit visit)
    {
        var bundles = Trash.List(visit.Desk.Folder);
        if (bundles.Count == 0) return $"<p class=\"empty\">The trash is empty.</p>";
        return $"""
            <p class="hint">It lies in the folder <code>.trash</code> of the site, is never published, and stays until you remove it there.</p>
            <table class="rows"><thead><tr><th scope="col">What</th><th scope="col">Files</th><th scope="col"><span class="unseen">What to do</span></th></tr></thead>
            <tbody>{bundles.Select(bundle => Row(bundle, visit))}</tbody></table>
            """;
    }

    public static Task<Response> Restore(DeskVisit visit) => Trash.Restore(visit.Desk.Folder, visit.Asked["name"]) is { } edit
        ? DeskEdit.Make(visit, DeskPath.Of("trash"), edit, $"<p>It is back where it was.</p>")
        : Task.FromResult(visit.See(DeskPath.Of("trash"), $"<p class=\"bad\" role=\"alert\">That is not in the trash any more.</p>"));

    private static Html Row(TrashBundle bundle, DeskVisit visit)
    {
        Html more = bundle.Paths.Count > Few ? $" and {bundle.Paths.Count - Few} more" : Html.Nothing;
        return $"""
            <tr><th scope="row">{bundle.Name}</th><td class="quiet">{string.Join(", ", bundle.Paths.Take(Few))}{more}</td>
            <td class="acts">{DeskForm.Post("restore", visit, $"{DeskForm.Hidden("name", bundle.Name)}<button aria-label=\"Bring it back: {bundle.Name}\">Bring it back</button>")}</td></tr>
            """;
    }
}
