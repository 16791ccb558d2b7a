using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Config;

/// <summary>The site's own words, in <c>words/he.yml</c> beside site.yml.</summary>
internal static class SiteWords
{
    public const string Folder = "words/";

    public static IReadOnlyList<Phrasebook> Read(SourceTree tree, ICollection<Problem> problems)
    {
        var books = new List<Phrasebook>();
        foreach (var file in tree.Below(Folder))
        {
            if (Phrasebook.LanguageOf(file.Path) is not null) books.Add(Read(file, problems));
            else if (!file.Name.Equals("README.md", StringComparison.OrdinalIgnoreCase)) problems.Add(NotABook(file.Path));
        }

        return books;
    }

    public static Phrasebook Read(SourceFile file, ICollection<Problem> problems)
    {
        var reading = YamlFile.Read(file);
        foreach (var problem in reading.Problems) problems.Add(problem);
        return Phrasebook.Read(reading.Value, file.Path, problems);
    }

    public static Problem NotABook(string path) => Problem.Warning(
        new Place(path), ProblemCode.StrayFile, "This file is not called as a file of words is, so nothing reads it.",
        "Call it by its language, as en.yml or he.yml.");
}
