using System.Text;
using StaticPress.Primitives;

namespace StaticPress.Themes;

/// <summary>A colour as CSS writes it.</summary>
internal static class CssColour
{
    /// <summary>CSS Color 4, section 6.1, and words that stand for any colour.</summary>
    private static string[] Names => Encoding.UTF8.GetString(
        "aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood "u8
        + "cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray "u8
        + "darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen "u8
        + "darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue "u8
        + "firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew "u8
        + "hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan "u8
        + "lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray "u8
        + "lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue "u8
        + "mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred "u8
        + "midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid "u8
        + "palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple "u8
        + "rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue "u8
        + "slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow "u8
        + "yellowgreen currentcolor transparent inherit"u8).Split(' ');

    /// <summary>With its sign, by its name, or by a function, whose arguments are the browser's affair.</summary>
    public static bool Is(string text) =>
        (text is ['#', .. var digits] && digits.Length is 3 or 4 or 6 or 8 && IsHex(digits))
        || (text.IndexOf('(') > 0 && text.EndsWith(')'))
        || Names.Contains(text.ToLowerInvariant());

    /// <returns>Null when nothing is near.</returns>
    public static string? Meant(string text) =>
        text.Length is 3 or 6 && IsHex(text) ? "#" + text
        : Suggestion.Nearest(text.Replace(" ", "", StringComparison.Ordinal), Names);

    private static bool IsHex(string text) => text.All(char.IsAsciiHexDigit);
}
