using StaticPress.Primitives;

namespace StaticPress.Yaml;

/// <summary>
/// Texts that end before the author meant them to: in YAML a number sign behind a space begins a comment (YAML 1.2, section 6.6),
/// so that <c>title: Harbor Talk #12</c> has the title “Harbor Talk”, and <c>tags: #israel</c> no tag.
/// </summary>
internal static class CutTexts
{
    /// <summary>Of the settings of a site, however deep they stand.</summary>
    private static readonly string[] OfSite = ["title", "tagline", "description", "author", "name", "bio"];

    private static readonly string[] Texts = ["title", "description", "series", "category", "author", "slug", "tags", "source", "aliases"];

    /// <param name="head">The YAML between the two <c>---</c> lines.</param>
    /// <param name="start">The file, and the line on which the head begins.</param>
    public static IEnumerable<Problem> Find(string head, YamlMap settings, Place start)
    {
        if (!head.Contains(" #", StringComparison.Ordinal)) return [];
        var source = new Source(head.Split('\n'), start, InSite: false);
        return
            from entry in settings.Entries
            where Texts.Contains(entry.Key)
            from text in entry.Value is YamlList list ? list.Items : [entry.Value]
            let problem = text is YamlScalar { IsQuoted: false } scalar ? In(source, entry, scalar) : null
            where problem is not null
            select problem;
    }

    /// <param name="text">All of site.yml, where a remark beside a title has a space behind its sign.</param>
    public static IEnumerable<Problem> FindInSite(string text, YamlMap settings, Place start)
    {
        if (!text.Contains(" #", StringComparison.Ordinal)) return [];
        return Below(new Source(text.Split('\n'), start, InSite: true), settings);
    }

    private static IEnumerable<Problem> Below(Source source, YamlNode node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(entry => entry.Value is not YamlScalar text ? Below(source, entry.Value)
            : !text.IsQuoted && OfSite.Contains(entry.Key) && In(source, entry, text) is { } problem ? [problem] : []),
        YamlList list => list.Items.SelectMany(item => Below(source, item)),
        _ => [],
    };

    private static Problem? In(Source source, YamlEntry entry, YamlScalar text)
    {
        var (lines, start, inSite) = source;
        var isTitle = entry.Key == "title" && !inSite;
        // Nothing is told to stand where the next thing does.
        var number = text.Text is null && entry.Value == text ? entry.Line : text.Line;
        if (number - start.Line is not (>= 0 and var at) || at >= lines.Length || text.Column < 1) return null;
        var from = text.Text is null ? lines[at].IndexOf('#', StringComparison.Ordinal) : text.Column - 1;
        if (from < 0 || from > lines[at].Length) return null;
        // Between brackets another mark ends the text.
        if (entry.Value is YamlList && lines[at][..from].Trim() != "-") return null;
        var line = lines[at].AsSpan(from).TrimEnd("\r ");
        return text.Text is null
            ? Nothing(line, entry, new Place(start.File, number, from + 1), isTitle)
            : Cut(line, entry.Key, new Place(start.File, text.Line, text.Column), isTitle);
    }

    private static Problem? Cut(ReadOnlySpan<char> line, string key, Place place, bool isTitle)
    {
        var hash = line.IndexOf(" #");
        if (line.IsEmpty || line[0] is '"' or '\'' or '|' or '>' or '[' or '{' || hash < 0
            || !(isTitle || IsMeant(line[(hash + 2)..])))
            return null;
        var whole = line.Contains('"') ? $"'{line.ToString().Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{line}\"";
        return Problem.Warning(place with { Column = place.Column + hash + 1 }, ProblemCode.TextCutShort,
            $"{(key is "tags" or "aliases" ? $"One of the {key}" : $"The {key}")} ends before the '#': behind a space it begins a comment, which nobody sees.",
            whole.Length <= 80
                ? $"Write {whole}, or take the comment out."
                : "Put the whole text between quotation marks, or take the comment out.");
    }

    /// <summary>The whole value is a comment. An empty title is told as such.</summary>
    private static Problem? Nothing(ReadOnlySpan<char> line, YamlEntry entry, Place place, bool isTitle)
    {
        if (isTitle || line.Length < 2 || !IsMeant(line[1..])) return null;
        var words = line.ToString().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimStart('#'))
            .Where(word => word.Length > 0).ToArray();
        return Problem.Warning(place, ProblemCode.TextCutShort,
            $"'{entry.Key}' says nothing: a '#' behind a space begins a comment, which nobody sees.",
            entry.Key == "tags" && words.Length > 0
                ? $"Write [{string.Join(", ", words)}], without the signs."
                : line.Length > 80 || line.Contains('"') ? "Put the text between quotation marks, or take the line out."
                : $"Write {entry.Key}: \"{line}\", or take the line out.");
    }

    /// <summary>Nobody explains the title of a post beside it; elsewhere what is a comment has a space behind its sign.</summary>
    private static bool IsMeant(ReadOnlySpan<char> behind) => !behind.IsEmpty && behind[0] is not (' ' or '#');

    private sealed record Source(string[] Lines, Place Start, bool InSite);
}
