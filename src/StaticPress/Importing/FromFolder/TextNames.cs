using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticPress.Importing.FromFolder;

/// <summary>What the path of a text says of it: its folders, its name, its day, its language.</summary>
/// <param name="Folders">Below the folder of texts, without those that only say what lies in them.</param>
/// <param name="Name">Without day, language and ending; that of the folder for an <c>index</c>.</param>
/// <param name="Day">Null where the name begins with none.</param>
/// <param name="Language">Empty where the name ends in none.</param>
internal sealed partial record TextNames(IReadOnlyList<string> Folders, string Name, DateTime? Day, string Language)
{
    /// <summary>Whether it is the text of its folder.</summary>
    public bool IsIndex { get; init; }

    /// <summary>Hugo's and Zola's <c>_index.md</c>, the page of a list.</summary>
    public bool IsSection { get; init; }

    /// <summary>What translations of one text share.</summary>
    public string Stem => $"{string.Join('/', Folders)}/{Day:yyyy-MM-dd}/{Name}/{IsIndex}";

    public static TextNames Of(string path, OldBlog blog, IReadOnlySet<string> languages)
    {
        var (ofLanguage, spoken) =
            blog.LanguageFolders.FirstOrDefault(folder => path.StartsWith(folder.Key + "/", StringComparison.Ordinal));
        var source = ofLanguage ??
            blog.Sources.Where(known => known.Length == 0 || path.StartsWith(known + "/", StringComparison.Ordinal))
                .MaxBy(known => known.Length) ?? "";
        var below = source.Length == 0 ? path : path[(source.Length + 1)..];
        var parts = below.Split('/');
        // Of collections only those that are no folder of pages have their name in addresses.
        var isCollection = source == "src/content";
        var folders = parts[..^1].Where(part => !IsOfKind(part, blog)).Select(part => part).ToList();
        if (blog.Collections.TryGetValue(source, out var collection)) folders.Insert(0, collection);
        if (isCollection && folders is ["pages", ..]) folders.RemoveAt(0);
        var name = System.IO.Path.GetFileNameWithoutExtension(parts[^1]);
        var language = spoken ?? "";
        if (name.LastIndexOf('.') is var dot and > 0 && languages.Contains(name[(dot + 1)..]))
            (name, language) = (name[..dot], name[(dot + 1)..]);
        var isSection = name == "_index";
        var isIndex =
            name is "index" or "_index" || (blog.Dialect.Slugs == Dialects.SlugStyle.AsIs && folders is [.., var last] && last == name);
        if (isIndex) name = folders.Count > 0 ? folders[^1] : "";
        if (isIndex && folders.Count > 0) folders.RemoveAt(folders.Count - 1);
        var dated = Dated().Match(name);
        var day = dated.Success ? DayOf(dated.Groups["day"].Value.Split('-', '_'), blog.Dialect.Word == "jekyll") : null;
        if (day is not null && dated.Groups["rest"].Length > 0) name = dated.Groups["rest"].Value;
        if (language == blog.MainLanguage) language = "";
        return new TextNames(folders, name, day, language) { IsIndex = isIndex, IsSection = isSection };
    }

    /// <param name="goesOn">Whether 31 April is the first of May, as Ruby reads it.</param>
    private static DateTime? DayOf(string[] parts, bool goesOn)
    {
        int[] numbers = [.. parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        if (numbers is not [>= 1, >= 1 and <= 12, >= 1 and <= 31]) return null;
        return goesOn || numbers[2] <= DateTime.DaysInMonth(numbers[0], numbers[1])
            ? new DateTime(numbers[0], numbers[1], 1).AddDays(numbers[2] - 1) : null;
    }

    private static bool IsOfKind(string folder, OldBlog blog) =>
        blog.Dialect.Posts == Dialects.PostRule.InFolders
            && (blog.Dialect.PostFolders.Contains(folder, StringComparer.Ordinal) || folder.StartsWith('_'));

    [GeneratedRegex("^(?<day>[0-9]{4}[-_][0-9]{1,2}[-_][0-9]{1,2})(?:[-_.T ](?:[0-9]{6}-)?(?<rest>.+))?$")]
    private static partial Regex Dated();
}
