using System.Globalization;
using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>Which texts of the table are asked for, and in which order.</summary>
/// <param name="Words">Looked for in titles, names of files, tags and series.</param>
/// <param name="Sort">A column's name; with a hyphen before it, from the end.</param>
/// <param name="Number">Which hundred, from 1.</param>
internal sealed record PostsQuery(string Words, string State, string Category, string Author, string Sort, int Number)
{
    public const int PerPage = 100;

    private const string Newest = "-date";

    /// <summary>Before the names of these fields in a form that has fields of its own.</summary>
    private const string InForm = "in-";

    public static PostsQuery Read(DeskFields asked) => Read(asked, "");

    /// <summary>What <see cref="Fields"/> put into a form.</summary>
    public static PostsQuery ReadForm(DeskFields asked) => Read(asked, InForm);

    private static PostsQuery Read(DeskFields asked, string prefix) => new(
        asked[prefix + "q"].Trim(), asked[prefix + "state"], asked[prefix + "category"], asked[prefix + "author"], asked[prefix + "sort"],
        int.TryParse(asked[prefix + "page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and < 1_000_000 ? number : 1);

    public string Url => UrlWith("");

    /// <param name="edit">The file whose line is open.</param>
    public string UrlWith(string edit) =>
        DeskPath.Of("posts", ("q", Words), ("state", State), ("category", Category), ("author", Author), ("sort", Sort),
        ("page", Number == 1 ? "" : Number.ToString(CultureInfo.InvariantCulture)), ("edit", edit));

    /// <summary>The same question in a form that does something, so that one comes back to it.</summary>
    public Html Fields() =>
        $"{Hidden("q", Words)}{Hidden("state", State)}{Hidden("category", Category)}{Hidden("author", Author)}{Hidden("sort", Sort)}"
        + $"{Hidden("page", Number.ToString(CultureInfo.InvariantCulture))}";

    private static Html Hidden(string name, string value) => DeskForm.Hidden(InForm + name, value);

    public bool Matches(PostLine line) =>
        (Category.Length == 0 || line.Document.FrontMatter.Categories.Contains(Category, StringComparer.OrdinalIgnoreCase))
        && (Author.Length == 0 || line.Authors.Contains(Author, StringComparison.OrdinalIgnoreCase))
        && (Words.Length == 0 || Has(line.Title) || Has(line.File) || Has(line.Document.FrontMatter.Series)
            || line.Document.FrontMatter.Tags.Any(Has));

    public bool IsOfState(PostLine line) => State.Length == 0 ? line.State != PostLine.Page : line.State == State;

    public IReadOnlyList<PostLine> Sorted(IEnumerable<PostLine> lines)
    {
        var (key, isDown) = Sort is ['-', .. var name] ? (name, true) : (Sort.Length == 0 ? "" : Sort, false);
        var all = lines.ToList();
        switch (key)
        {
            case "title": By(line => line.Title); break;
            case "category": By(line => line.Category); break;
            case "author": By(line => line.Authors); break;
            case "state": By(line => line.State); break;
            case "replies": all.Sort((a, b) => a.Comments.CompareTo(b.Comments) is var order and not 0 ? order : Newer(a, b)); break;
            default: all.Sort((a, b) => key.Length == 0 || isDown ? Newer(a, b) : Newer(b, a)); return all;
        }

        if (isDown) all.Reverse();
        return all;

        void By(Func<PostLine, string> text) =>
            all.Sort((a, b) =>
                string.Compare(text(a), text(b), StringComparison.OrdinalIgnoreCase) is var order and not 0 ? order : Newer(a, b));
    }

    /// <summary>What a click on a column's head asks for: its order, and on a second click the other way round.</summary>
    public PostsQuery By(string column)
    {
        var first = column is "date" or "replies" ? "-" + column : column;
        var other = first[0] == '-' ? column : "-" + column;
        var now = Sort.Length == 0 ? Newest : Sort;
        return this with { Sort = now == first ? other : first, Number = 1 };
    }

    public string? OrderOf(string column) =>
        (Sort.Length == 0 ? Newest : Sort) is var now && now == column ? "ascending" : now == "-" + column ? "descending" : null;

    private bool Has(string text) => text.Contains(Words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Those without a date first: they have a mistake, or are pages, which are few.</summary>
    private static int Newer(PostLine one, PostLine other)
    {
        var order = (other.Date ?? DateTimeOffset.MaxValue).CompareTo(one.Date ?? DateTimeOffset.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(one.File, other.File);
    }
}
