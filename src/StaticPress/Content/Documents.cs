using System.Globalization;
using StaticPress.Config;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Content;

/// <summary>Everything below content/, read: posts and pages in the order of their paths, and the files to publish as they are.</summary>
internal sealed record Documents(
    IReadOnlyList<Document> Posts,
    IReadOnlyList<Document> Pages,
    IReadOnlyList<SourceFile> Media,
    IReadOnlyList<Problem> Problems)
{
    public const string PostsFolder = "content/posts/";
    public const string PagesFolder = "content/pages/";
    public const string MediaFolder = "content/media/";

    /// <summary>The record of every address that was published.</summary>
    public const string PublishedUrls = "content/published-urls.txt";

    public CommentFiles Comments { get; init; } = CommentFiles.None;
    public TermFiles Terms { get; init; } = TermFiles.None;
    public DataFiles Data { get; init; } = DataFiles.None;

    /// <summary>Every Markdown file below one of the two folders as it was read, by path.</summary>
    public IReadOnlyList<Reading<Document>> Readings { get; init; } = [];

    /// <param name="before">An earlier reading with the same settings: files that are still the same are not opened again.</param>
    public static Documents Read(SourceTree tree, SiteConfig config, Documents? before = null)
    {
        var dates = config.Dates;
        var known = before?.Readings ?? [];
        var pages = ReadAll(tree, PagesFolder, dates, known);
        var posts = ReadAll(tree, PostsFolder, dates, known);
        var problems = new List<Problem>();
        foreach (var reading in posts.Concat(pages)) problems.AddRange(reading.Problems);
        problems.AddRange(posts.Where(HasNoDate).Select(reading => UnreadDay.MissingDate(reading.Value.File.Path, dates)));
        var comments = CommentFiles.Read(tree, dates);
        problems.AddRange(comments.Problems);
        var terms = TermFiles.Read(tree);
        problems.AddRange(terms.Problems);
        var data = DataFiles.Read(tree, before?.Data ?? DataFiles.None);
        problems.AddRange(data.Problems);
        problems.AddRange(StrayFiles.Report(tree));
        problems.AddRange(CopiedFiles.Report(tree, [.. posts.Concat(pages).Select(reading => reading.Value.File)]));
        var beside = tree.Below(PagesFolder).Concat(tree.Below(PostsFolder)).Where(file => !IsText(file) && !IsForPeople(file))
            .ToLookup(FilesBeside.IsPublished);
        var media = tree.Below(MediaFolder).ToLookup(file => FilesBeside.IsCopyOfAnother(file.Name));
        problems.AddRange(FilesBeside.Report(beside[false].Concat(media[true])));
        return new Documents(
            Editions.Of([.. posts.Where(IsWhole).Select(reading => reading.Value)], config),
            Editions.Of([.. pages.Where(reading => reading.Value.FrontMatter.Title.Length > 0).Select(reading => reading.Value)], config),
            [.. media[false], .. beside[true], .. tree.Below(FileNames.StaticFolder)],
            ToldOnce.Of(problems))
        {
            Comments = comments,
            Terms = terms,
            Data = data,
            Readings = [.. pages, .. posts],
            Faulty = [.. posts.Where(reading => !IsWhole(reading))
                .Concat(pages.Where(reading => reading.Value.FrontMatter.Title.Length == 0)).Select(reading => reading.Value)],
        };
    }

    /// <summary>Those that are neither post nor page, for want of a title or a date that can be read.</summary>
    public IReadOnlyList<Document> Faulty { get; init; } = [];

    /// <summary>How a file was read as a document; null when it was not.</summary>
    public Reading<Document>? Find(string path)
    {
        var (low, high) = (0, Readings.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Readings[middle].Value.File.Path, path);
            if (order == 0) return Readings[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    private static Reading<Document>[] ReadAll(SourceTree tree, string folder, DateText dates, IReadOnlyList<Reading<Document>> known)
    {
        var files = tree.Below(folder).Where(file => IsText(file) && !IsForPeople(file)).ToArray();
        var readings = new Reading<Document>[files.Length];
        var at = 0;
        for (var i = 0; i < files.Length; i++)
        {
            while (at < known.Count && string.CompareOrdinal(known[at].Value.File.Path, files[i].Path) < 0) at++;
            if (at < known.Count && ReferenceEquals(known[at].Value.File, files[i])) readings[i] = known[at];
        }

        Parallel.For(0, files.Length, i => readings[i] ??= DocumentReader.Read(files[i], dates));
        return readings;
    }

    private static bool IsText(SourceFile file) =>
        MarkdownFile.Is(file.Path) && !FilesBeside.IsCopyOfConflict(file.Name) && !FilesBeside.IsSection(file);

    /// <summary>README.md files are for people and never published.</summary>
    private static bool IsForPeople(SourceFile file) => file.Name.Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private static bool IsWhole(Reading<Document> reading) =>
        reading.Value.FrontMatter is { Title.Length: > 0, Date: not null };

    private static bool HasNoDate(Reading<Document> reading) =>
        reading.Value.FrontMatter is { Title.Length: > 0, Date: null }
            && !reading.Problems.Any(problem => problem.Code == ProblemCode.BadDate);
}

/// <summary>What an author does everywhere or nowhere is told of the first file, with the number of the others.</summary>
internal static class ToldOnce
{
    private static readonly string[] Codes = [ProblemCode.AmbiguousDate, ProblemCode.DatesDiffer];

    public static IReadOnlyList<Problem> Of(IReadOnlyList<Problem> problems)
    {
        if (!problems.Any(problem => Codes.Contains(problem.Code))) return problems;
        var told = problems.Where(problem => !Codes.Contains(problem.Code)).ToList();
        foreach (var alike in problems.Where(problem => Codes.Contains(problem.Code)).GroupBy(problem => problem.Code))
        {
            var (first, others) = (alike.Min()!, alike.Count() - 1);
            told.Add(others == 0 ? first : first with
            {
                Text = string.Create(CultureInfo.InvariantCulture, $"{first.Text} {others:N0} more {(others == 1 ? "is" : "are")} so."),
            });
        }

        return told;
    }
}
