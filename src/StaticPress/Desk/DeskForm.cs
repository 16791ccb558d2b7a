using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>Forms that do something, with the key that shows they are the desk's.</summary>
internal static class DeskForm
{
    /// <summary>The field that the key is sent in; a script sends it as a header.</summary>
    public const string Key = "key";

    public const string KeyHeader = "X-Desk-Key";

    public static Html Post(string action, DeskVisit visit, Html fields) =>
        $"<form method=\"post\" action=\"{DeskPath.Of(action)}\" class=\"{action}\">{Hidden(Key, visit.Desk.Keys.InForms)}{fields}</form>";

    public static Html Hidden(string name, string value) => $"<input type=\"hidden\" name=\"{name}\" value=\"{value}\">";

    /// <summary>One of several words; the chosen one, though it be none of them, stays.</summary>
    public static Html Select(string name, string label, IEnumerable<FormChoice> choices, string chosen)
    {
        var all = choices.ToList();
        if (!all.Exists(choice => choice.Value == chosen)) all.Insert(0, new FormChoice(chosen, chosen));
        return $"<label class=\"field\">{label} <select name=\"{name}\">{all.Select(Option)}</select></label>";

        Html Option(FormChoice choice) => choice.Value == chosen
            ? (Html)$"<option value=\"{choice.Value}\" selected>{choice.Words}</option>"
            : $"<option value=\"{choice.Value}\">{choice.Words}</option>";
    }
}

/// <param name="Words">What the author reads.</param>
internal sealed record FormChoice(string Value, string Words);
