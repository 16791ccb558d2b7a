using StaticPress.Preview;
using StaticPress.Themes;

namespace StaticPress.Desk;

/// <summary>The components of the theme, to be put into a text: a passage of scripture, a player, columns.</summary>
internal static class PartChoice
{
    private const string Fill = "Text.";

    /// <summary>What an author calls those that every theme has.</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["verse"] = "A passage of scripture",
        ["pull-quote"] = "A sentence made large",
        ["details"] = "A text that opens when it is asked for",
        ["button"] = "A link made large",
        ["columns"] = "A text in columns",
        ["gallery"] = "Pictures side by side",
        ["audio"] = "A player for a recording",
        ["video"] = "A player for a video",
    };

    /// <summary>It has no place but within another.</summary>
    private const string Inner = "column";

    public static Html Dialog(Theme theme) => $"""
        <dialog id="part" aria-labelledby="part-title"><form method="dialog"><h2 id="part-title">Put in a part</h2>
        <ul class="pick">{theme.Components.Where(rule => rule.Name != Inner).Select(Choice)}</ul>
        <div class="toolbar"><button value="cancel">Leave it</button></div></form></dialog>
        """;

    private static Html Choice(ComponentRule rule)
    {
        var name = Words.GetValueOrDefault(rule.Name, rule.Name.Replace('-', ' '));
        return $"<li><button type=\"button\" data-part=\"{rule.Name}\" data-lines=\"{Lines(rule)}\" data-fill=\"{FillOf(rule)}\"><span>{name}</span> <small>{rule.Name}</small></button></li>";
    }

    /// <summary>With what it cannot be without, to be written over: <c>:::verse reference="John 3:16"</c>.</summary>
    private static string Lines(ComponentRule rule)
    {
        var first = string.Concat(rule.Arguments.Where(argument => argument.Default is null).Select(argument => " " + Example(argument)));
        return rule.Text == ComponentText.None ? $":::{rule.Name}{first} :::" : $":::{rule.Name}{first}\n{FillOf(rule)}\n:::";
    }

    private static string FillOf(ComponentRule rule) => rule.Text switch
    {
        ComponentText.None => "",
        ComponentText.Pictures => "![What it shows](/media/one.jpg)",
        _ => Fill,
    };

    private static string Example(ComponentArgument argument) => argument.Kind switch
    {
        ArgumentKind.Flag => argument.Name,
        ArgumentKind.Number => argument.Name + "=1",
        ArgumentKind.Choice => $"{argument.Name}={argument.Choices[0]}",
        ArgumentKind.Address => argument.Name + "=\"/\"",
        ArgumentKind.Media => argument.Name + "=\"/media/recording.mp3\"",
        _ => argument.Name == "reference" ? "reference=\"John 3:16\"" : $"{argument.Name}=\"Words\"",
    };
}
