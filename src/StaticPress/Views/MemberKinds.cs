namespace StaticPress.Views;

/// <summary>
/// What the members give that are views themselves, so that <c>post.author.nam</c> is found before anything is rendered. A test holds it to
/// what they were seen to give.
/// </summary>
internal static class MemberKinds
{
    /// <summary>A star stands for a list of them.</summary>
    private const string Declared = """
        archive: month=archive_month year=archive_year years=archive_year*
        archive_month: posts=post*
        archive_year: months=archive_month* posts=post*
        author: posts=post*
        comment: date=date parent=link replies=comment*
        comments_config: form=form
        form: fields=form_fields
        held: live_at=date
        image: sources=image_source*
        link: children=link*
        page: breadcrumb=link* comments=comment* feeds=link* image=image open_graph=meta* twitter=meta*
        pager: pages=pager_link*
        post: audio=audio author=author authors=author* categories=term* category=term comments=comment* date=date held=held image=image next=post previous=post
        post: rating=rating related=post* series=series source=source tags=term* toc=heading* updated=date
        series: first=post near=post* posts=post*
        site: author=author authors=author* categories=term* comments=comments_config feeds=link* icons=icon* latest=post* lists=term* logo=image menu=link*
        site: pages=standalone* posts=post* series=series* tags=term* term_feeds=link* years=archive_year*
        source: date=date
        standalone: image=image updated=date
        term: author=author posts=post*
        """;

    private const string Empty = """
        archive: month year
        archive_month: url
        archive_year: url
        audio: duration episode length season transcript
        author: bio image url url_archive
        comment: message parent rating url
        comments_config: email form github
        held: live_at
        icon: sizes
        image: caption credit focus focus_class height sizes srcset width
        link: type
        meta: name property
        page: comments_closed_reason content csp description image next_url previous_url published_iso slug standfirst updated_iso
        pager: next previous
        post: audio category comments_closed_reason held image next previous rating series source standfirst updated wp_id
        series: part
        site: archive_url categories_url description favicon feeds_url logo redirect_map search_url tagline tags_url
        source: author date url
        standalone: description image updated
        term: author description feed url
        """;

    /// <summary>Members that may be empty.</summary>
    public static IReadOnlySet<string> MayLack { get; } = Lines(Empty)
        .SelectMany(line => line.Members.Select(member => $"{line.Kind}.{member}")).ToHashSet(StringComparer.Ordinal);

    /// <summary><c>site.posts</c> gives <c>post*</c>.</summary>
    public static IReadOnlyDictionary<string, string> Given { get; } = Lines(Declared)
        .SelectMany(line => line.Members.Select(member => (Name: $"{line.Kind}.{member.Split('=')[0]}", Kind: member.Split('=')[1])))
        .ToDictionary(member => member.Name, member => member.Kind, StringComparer.Ordinal);

    /// <summary>Of the names that a template begins with.</summary>
    public static IReadOnlyDictionary<string, string> OfGlobals { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["site"] = "site",
        ["page"] = "page",
        ["post"] = "post",
        ["term"] = "term",
        ["pager"] = "pager",
        ["archive"] = "archive",
        ["redirect"] = "link",
        ["posts"] = "post*",
        ["terms"] = "term*",
    };

    /// <summary>The members of each kind.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Names { get; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["archive"] = ArchiveView.Table.Names,
            ["archive_month"] = ArchiveMonthView.Table.Names,
            ["archive_year"] = ArchiveYearView.Table.Names,
            ["audio"] = AudioView.Table.Names,
            ["author"] = AuthorView.Table.Names,
            ["comment"] = CommentView.Table.Names,
            ["comments_config"] = CommentsConfigView.Table.Names,
            ["date"] = DateView.Table.Names,
            ["form"] = FormView.Table.Names,
            ["form_fields"] = FormFieldsView.Table.Names,
            ["heading"] = HeadingView.Table.Names,
            ["held"] = HeldView.Table.Names,
            ["icon"] = IconView.Table.Names,
            ["image"] = ImageView.Table.Names,
            ["image_source"] = ImageSourceView.Table.Names,
            ["link"] = LinkView.Table.Names,
            ["meta"] = MetaView.Table.Names,
            ["page"] = PageView.Table.Names,
            ["pager"] = PagerView.Table.Names,
            ["post"] = PostView.Table.Names,
            ["rating"] = RatingView.Table.Names,
            ["series"] = SeriesView.Table.Names,
            ["site"] = SiteView.Table.Names,
            ["source"] = SourceView.Table.Names,
            ["standalone"] = StandaloneView.Table.Names,
            ["term"] = TermView.Table.Names,
        };

    private static IEnumerable<(string Kind, string[] Members)> Lines(string table) => table
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(": ")).Select(line => (line[0], line[1].Split(' ')));
}
