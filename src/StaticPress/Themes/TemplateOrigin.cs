using System.Collections.Concurrent;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Themes;

/// <summary>Finds what a theme spells out: for messages about finished pages, which do not know where each letter came from.</summary>
internal sealed class TemplateOrigin(Theme theme)
{
    private readonly Lazy<IReadOnlyList<TextFile>> _templates = new(() => [.. Texts(theme)]);
    private readonly ConcurrentDictionary<string, Place?> _sought = new(StringComparer.Ordinal);

    /// <returns>The first template, by name, that holds the words between quotation marks, else at all; null when they came from
    /// elsewhere.</returns>
    public Place? Find(string words) => _sought.GetOrAdd(words, Seek);

    private Place? Seek(string words)
    {
        foreach (var sought in (string[])[$"\"{words}\"", $"'{words}'", words])
        {
            foreach (var (file, text) in _templates.Value)
            {
                if (text.IndexOf(sought, StringComparison.Ordinal) is >= 0 and var at)
                    return In(file, text, at + (sought.Length - words.Length) / 2);
            }
        }

        return null;
    }

    private static IEnumerable<TextFile> Texts(Theme theme)
    {
        foreach (var file in theme.Templates.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var bytes = file.Source.TryReadAll().Value; // What is unreadable has been told when the theme was read.
            if (StrictUtf8.FirstBadByte(bytes) < 0) yield return new(file.Source.Path, StrictUtf8.Decode(bytes));
        }
    }

    public static Place In(string file, string text, int at)
    {
        var before = text.AsSpan(0, at);
        return new Place(file, before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }
}
