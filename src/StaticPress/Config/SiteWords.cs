using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Config;

/// <summary>The site's own words, in <c>words/he.yml</c> beside site.yml.</summary>
internal static class SiteWords
{
    public const string Folder = "words/";

    public static Reading<IReadOnlyList<Phrasebook>> Read(SourceTree tree)
    {
        var (books, problems) = (new List<Phrasebook>(), new List<Problem>());
        foreach (var file in tree.Below(Folder))
        {
            if (Phrasebook.LanguageOf(file.Path) is not null) books.Add(Read(file).TellTo(problems));
            else if (!file.Name.Equals("README.md", StringComparison.OrdinalIgnoreCase)) problems.Add(NotABook(file.Path));
        }

        return new Reading<IReadOnlyList<Phrasebook>>(books, problems);
    }

    public static Reading<Phrasebook> Read(SourceFile file)
    {
        var (words, unread) = YamlFile.Read(file);
        var (book, mistakes) = Phrasebook.Read(words, file.Path);
        return new Reading<Phrasebook>(book, [.. unread, .. mistakes]);
    }

    public static Problem NotABook(string path) => Problem.Warning(
        new Place(path), ProblemCode.StrayFile, "This file is not called as a file of words is, so nothing reads it.",
        "Call it by its language, as en.yml or he.yml.");
}
