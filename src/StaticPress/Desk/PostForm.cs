using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>The settings of a post as fields: the title, what is wanted each time, and the rest when it is asked for.</summary>
internal static class PostForm
{
    private static readonly string[] EachTime = ["date", "category", "tags", "author", "description"];

    private static readonly string[] Groups = ["image", "source", "audio"];

    public static Html Title(PostHead head, DeskVisit visit) => $"<div class=\"head\">{Of(PostFields.Find("title")!, head, visit)}</div>";

    /// <summary>All but the title.</summary>
    public static Html Settings(PostHead head, DeskVisit visit)
    {
        var all = PostFields.All;
        var named = all.ToLookup(field => field.Name, StringComparer.Ordinal);
        var rest = all.Where(field =>
            field.Group.Length == 0 && field.Kind != FieldKind.Flag && field.Key != "title" && !EachTime.Contains(field.Key)).ToArray();
        return $"""
            <div class="head">
            <details open><summary>About it</summary>
            <div class="grid">{EachTime.SelectMany(name => named[name]).Select(Field)}</div>
            <div>{all.Where(field => field.Kind == FieldKind.Flag).Select(Field)}</div>
            </details>
            {Groups.Select(group => Group(group))}
            <details><summary>More settings</summary><div class="grid">{rest.Select(Field)}</div></details>
            </div>
            """;

        bool IsSet(PostField field) => field.Shown(head, visit.Config).Length > 0;

        Html Field(PostField field) => Of(field, head, visit);

        Html Group(string group)
        {
            var fields = all.Where(field => field.Group == group).ToArray();
            var set = fields.Any(IsSet);
            Html note = head.FitsGroup(group)
                ? Html.Nothing
                : $"<p class=\"hint\">This is written in a way that the form cannot hold; change it in the whole file.</p>";
            Html value = set ? $" <span class=\"quiet\">{fields.First(IsSet).Shown(head, visit.Config)}</span>" : Html.Nothing;
            return $"<details><summary>{NameOf(group)}{value}</summary>{note}<div class=\"grid\">{fields.Select(Field)}</div></details>";
        }
    }

    private static string NameOf(string group) => group switch { "image" => "Its picture", "source" => "Its source", _ => "Its sound" };

    private static Html Of(PostField field, PostHead head, DeskVisit visit)
    {
        var shown = field.Shown(head, visit.Config);
        Html off = field.Fits(head) ? Html.Nothing : (Html)$" disabled";
        Html data = $"name=\"{field.Name}\" data-was=\"{shown}\"{off}";
        if (field.Kind == FieldKind.Flag)
        {
            Html isOn = shown.Length > 0 ? (Html)$" checked" : Html.Nothing;
            return $"<label class=\"flag\"><input type=\"checkbox\" {data}{isOn}> {field.Label}</label>";
        }

        Html hint = field.Hint.Length > 0 ? (Html)$"<span class=\"hint\" id=\"hint-{field.Name}\">{field.Hint}</span>" : Html.Nothing;
        Html told = field.Hint.Length > 0 ? (Html)$" aria-describedby=\"hint-{field.Name}\"" : Html.Nothing;
        return $"<div class=\"field of-{field.Key}\"><label for=\"field-{field.Name}\">{field.Label}</label>{Input()}{hint}</div>";

        Html Input() => field.Kind switch
        {
            FieldKind.Sentences =>
                $"<textarea id=\"field-{field.Name}\" rows=\"2\" dir=\"auto\" autocomplete=\"off\" {data}{told}>\n{shown}</textarea>",
            FieldKind.Choice =>
                $"<select id=\"field-{field.Name}\" {data}{told}>{Option("", "as the blog has it")}{Option("yes", "yes")}{Option("no", "no")}</select>",
            FieldKind.Moment when shown.Length == 0 || IsMoment(shown) =>
                $"<input id=\"field-{field.Name}\" type=\"datetime-local\" value=\"{shown}\" autocomplete=\"off\" {data}{told}>",
            FieldKind.Number =>
                $"<input id=\"field-{field.Name}\" inputmode=\"numeric\" value=\"{shown}\" autocomplete=\"off\" {data}{told}>",
            _ => $"<input id=\"field-{field.Name}\" value=\"{shown}\" dir=\"auto\" autocomplete=\"off\" {data}{told}{ListOf(field.Name)}>",
        };

        Html Option(string value, string words) =>
            value == shown ? (Html)$"<option value=\"{value}\" selected>{words}</option>" : $"<option value=\"{value}\">{words}</option>";
    }

    /// <summary>As the browser's own field takes it; any other text gets a plain one, so that it is seen.</summary>
    private static bool IsMoment(string shown) => DateTime.TryParseExact(
        shown, QuickEdit.DateFormat, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _);

    private static Html ListOf(string name) => name switch
    {
        "category" => $" list=\"categories\"",
        "tags" => $" list=\"tags\"",
        "author" => $" list=\"authors\"",
        _ => Html.Nothing,
    };
}
