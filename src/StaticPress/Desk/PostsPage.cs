using StaticPress.Content;
using StaticPress.Markdown;
using StaticPress.Preview;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Desk;

/// <summary>The table of all posts and pages, a hundred at a time.</summary>
internal static class PostsPage
{
    private static readonly string[] States = ["", "live", "draft", "scheduled", "expired", PostLine.Mistake, PostLine.Page];

    public static Html Show(DeskVisit visit)
    {
        var query = PostsQuery.Read(visit.Asked);
        var found = PostLine.All(visit.Blog).Where(query.Matches).ToArray();
        var wanted = query.Sorted(found.Where(query.IsOfState));
        var shown = wanted.Skip((query.Number - 1) * PostsQuery.PerPage).Take(PostsQuery.PerPage);
        return $"""
            {NewPost(visit)}
            {Search(query, visit)}
            <nav class="choice" aria-label="States">{States.Select(state => Choice(state, query, found))}</nav>
            {Table(shown, query, visit)}
            {Pager(query, wanted.Count)}
            {TermLists.Of(visit.Blog)}
            """;
    }

    private static Html NewPost(DeskVisit visit) => DeskForm.Post("new-post", visit, $"""
        <label class="field grow">A new post <input name="title" required maxlength="300" placeholder="Its title" dir="auto" autocomplete="off"></label><button class="main">Write</button>
        """);

    private static readonly FormChoice All = new("", "all");

    private static FormChoice Choice(Term term) => new(term.Name, term.Name);

    private static Html Search(PostsQuery query, DeskVisit visit)
    {
        var terms = visit.Blog.Plan.Site.Terms;
        return $"""
            <form action="{DeskPath.Of("posts")}" role="search" class="toolbar">{DeskForm.Hidden("state", query.State)}{DeskForm.Hidden("sort", query.Sort)}
            <label class="field grow">Find <input name="q" type="search" value="{query.Words}" placeholder="Words of a title, a tag, a file"></label>
            {DeskForm.Select("category", "Category", terms.Of(TermKind.Category).Select(Choice).Prepend(All), query.Category)}
            {(terms.HasSeveralAuthors ? DeskForm.Select("author", "Author", terms.Of(TermKind.Author).Select(Choice).Prepend(All), query.Author) : Html.Nothing)}
            <button>Find</button></form>
            """;
    }

    private static Html Choice(string state, PostsQuery query, PostLine[] found)
    {
        var asked = query with { State = state, Number = 1 };
        var count = found.Count(asked.IsOfState);
        if (count == 0 && state is "expired" or PostLine.Mistake && state != query.State) return Html.Nothing;
        Html current = state == query.State ? $" aria-current=\"true\"" : Html.Nothing;
        return $"<a href=\"{asked.Url}\"{current}>{Name(state)} <b>{count}</b></a> ";
    }

    private static string Name(string state) => state switch
    {
        "" => "all posts",
        PostLine.Mistake => "with a mistake",
        PostLine.Page => "pages",
        _ => state,
    };

    private static Html Table(IEnumerable<PostLine> lines, PostsQuery query, DeskVisit visit)
    {
        var open = visit.Asked["edit"];
        var rows = lines.Select(line => line.File == open ? QuickEdit.Row(line, query, visit) : Row(line, query, visit)).ToArray();
        if (rows.Length == 0) return $"<p class=\"empty\">Nothing is found.</p>";
        return $"""
            <table class="rows posts"><thead><tr>{Head("state", "State")}{Head("date", "Date")}{Head("title", "Title")}{Head("category", "Category")}{Head("author", "Author")}<th scope="col" class="number">Words</th>{Head("replies", "Replies")}<th scope="col"><span class="unseen">What to do</span></th></tr></thead>
            <tbody>{rows}</tbody></table>
            """;

        Html Head(string column, string words)
        {
            Html order = query.OrderOf(column) is { } sorted ? $" aria-sort=\"{sorted}\"" : Html.Nothing;
            return $"<th scope=\"col\"{order}><a href=\"{query.By(column).Url}\">{words}</a></th>";
        }
    }

    private static Html Row(PostLine line, PostsQuery query, DeskVisit visit)
    {
        var config = visit.Config;
        var date = line.Date is { } moment && config.Zone.Local(moment) is var local
            ? $"{config.DateFormat.Format(local)} {local:HH:mm}"
            : "";
        Html pin = line.Document.FrontMatter.Pinned
            ? $" <span class=\"quiet\" title=\"At the top of the home page\">pinned</span>"
            : Html.Nothing;
        Html edit = line.State == PostLine.Mistake ? Html.Nothing
            : $"<a href=\"{query.UrlWith(line.File)}#edit\" aria-label=\"Quick edit of {line.Title}\">Quick edit</a>";
        Html look = visit.Blog.Plan.Routes.UrlOfFile(line.File) is { } url
            ? $" <a href=\"{visit.PageAddress(url)}\" target=\"_blank\" rel=\"noopener\" aria-label=\"Look at {line.Title}\">Look</a>"
                : Html.Nothing;
        var words = WordsOf(line.Document);
        return $"""
            <tr><td><span class="state {line.State}">{line.State}</span></td><td class="date"><bdi>{date}</bdi></td><th scope="row"><a href="{DeskPath.Of("write", ("post", line.File))}" dir="auto">{line.Title}</a>{pin}</th><td dir="auto">{line.Category}</td><td dir="auto">{line.Authors}</td><td class="number" data-unit="{(words == 1 ? "word" : "words")}">{words}</td><td class="number" data-unit="{(line.Comments == 1 ? "reply" : "replies")}">{line.Comments}</td><td class="acts">{edit}{look}</td></tr>
            """;
    }

    private static Html Pager(PostsQuery query, int count)
    {
        var last = Math.Max(1, (count + PostsQuery.PerPage - 1) / PostsQuery.PerPage);
        return last == 1 ? Html.Nothing
            : $"<nav class=\"pager\" aria-label=\"Pages of the table\">{Step("Previous", query.Number - 1)} page {query.Number} of {last} {Step("Next", query.Number + 1)}</nav>";

        Html Step(string word, int number) =>
            number >= 1 && number <= last ? $"<a href=\"{(query with { Number = number }).Url}\">{word}</a>" : Html.Nothing;
    }

    private static int WordsOf(Document document)
    {
        try
        {
            return TextLength.Of(DocumentReader.ReadBody(document, document.File).Value).Words;
        }
        catch (UnreadableException)
        {
            return 0; // It went since the site was read, which comes right by itself.
        }
    }
}
