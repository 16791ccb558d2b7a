using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Themes;

/// <summary>Finds what a theme spells out: for messages about finished pages, which do not know where each letter came from.</summary>
internal static class TemplateOrigin
{
    /// <returns>The first template, by name, that holds the words between quotation marks, else at all; null when they came from elsewhere.</returns>
    public static Place? Find(Theme theme, string words)
    {
        foreach (var sought in (string[])[$"\"{words}\"", $"'{words}'", words])
        {
            foreach (var file in theme.Templates.OrderBy(file => file.Name, StringComparer.Ordinal))
            {
                var bytes = file.Source.ReadAll([]); // What is unreadable has been told when the theme was read.
                if (StrictUtf8.FirstBadByte(bytes) >= 0) continue;
                var text = StrictUtf8.Decode(bytes);
                if (text.IndexOf(sought, StringComparison.Ordinal) is >= 0 and var at) return In(file.Source.Path, text, at + (sought.Length - words.Length) / 2);
            }
        }

        return null;
    }

    public static Place In(string file, string text, int at)
    {
        var before = text.AsSpan(0, at);
        return new Place(file, before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }
}
