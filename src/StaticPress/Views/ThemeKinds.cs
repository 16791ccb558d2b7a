using StaticPress.Templates.Reading;

namespace StaticPress.Views;

/// <summary>Which names give things with members of their own, so that a misspelt one is found wherever it stands.</summary>
internal static class ThemeKinds
{
    private const string Things =
        """
        site: site, page: page, post: post, posts: list of post, term: term, terms: list of term, pager: pager, archive: archive, redirect: link
        site.author: author, site.authors: list of author, site.menu: list of link, site.categories: list of term, site.tags: list of term
        site.years: list of archive year, site.latest: list of post, site.feeds: list of link, site.term_feeds: list of link, site.icons: list of icon
        site.comments: comments config, comments config.form: form, form.fields: form fields
        page.breadcrumb: list of link, page.feeds: list of link, page.image: image, page.open_graph: list of meta, page.twitter: list of meta
        post.audio: audio, post.author: author, post.authors: list of author, post.categories: list of term, post.category: term
        post.comments: list of comment, post.date: date, post.held: held, post.image: image, post.next: post, post.previous: post
        post.rating: rating, post.related: list of post, post.series: series, post.source: source, post.tags: list of term
        post.toc: list of heading, post.updated: date
        term.author: author, term.posts: list of post
        series.first: post, series.near: list of post, series.posts: list of post
        source.date: date, held.live_at: date, image.sources: list of image source, pager.pages: list of pager link
        comment.date: date, comment.parent: link, comment.replies: list of comment
        archive.month: archive month, archive.year: archive year, archive.years: list of archive year
        archive year.months: list of archive month, archive month.posts: list of post, link.children: list of link
        """;

    public static readonly NameKinds All = new(
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["site"] = SiteView.Table.Names, ["page"] = PageView.Table.Names, ["post"] = PostView.Table.Names, ["term"] = TermView.Table.Names,
            ["pager"] = PagerView.Table.Names, ["archive"] = ArchiveView.Table.Names, ["archive year"] = ArchiveYearView.Table.Names,
            ["archive month"] = ArchiveMonthView.Table.Names, ["link"] = LinkView.Table.Names, ["icon"] = IconView.Table.Names,
            ["meta"] = MetaView.Table.Names, ["author"] = AuthorView.Table.Names, ["date"] = DateView.Table.Names, ["image"] = ImageView.Table.Names,
            ["image source"] = ImageSourceView.Table.Names, ["audio"] = AudioView.Table.Names, ["series"] = SeriesView.Table.Names,
            ["source"] = SourceView.Table.Names, ["heading"] = HeadingView.Table.Names, ["comment"] = CommentView.Table.Names,
            ["rating"] = RatingView.Table.Names, ["held"] = HeldView.Table.Names, ["comments config"] = CommentsConfigView.Table.Names,
            ["form"] = FormView.Table.Names, ["form fields"] = FormFieldsView.Table.Names,
        },
        Things.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(row => row.Split(": "))
            .ToDictionary(row => row[0], row => KindOf(row[1]), StringComparer.Ordinal));

    private static NameKind KindOf(string text) =>
        text.StartsWith("list of ", StringComparison.Ordinal) ? new NameKind(text["list of ".Length..], IsList: true) : new NameKind(text);
}
