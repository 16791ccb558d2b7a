using System.Text.RegularExpressions;
using StaticPress.Templates.Language;
using StaticPress.Tests.Support;
using StaticPress.Themes;
using StaticPress.Views;

namespace StaticPress.Tests.Themes;

public sealed partial class TheGuide
{
    private static readonly (string Prefix, IReadOnlyList<string> Names)[] Views =
    [
        ("archive", ArchiveView.Table.Names), ("audio", AudioView.Table.Names), ("author", AuthorView.Table.Names),
        ("component", ComponentRule.Reserved), ("comment", CommentView.Table.Names), ("entry", EntryView.Names), ("group", GroupView.Names),
            ("other", StandaloneView.Table.Names), ("date", DateView.Table.Names), ("heading", HeadingView.Table.Names),
        ("form", FormView.Table.Names), ("form.fields", FormFieldsView.Table.Names), ("held", HeldView.Table.Names),
            ("icon", IconView.Table.Names), ("image", ImageView.Table.Names), ("image.source", ImageSourceView.Table.Names),
        ("link", LinkView.Table.Names), ("meta", MetaView.Table.Names), ("month", ArchiveMonthView.Table.Names),
        ("page", PageView.Table.Names), ("pager", PagerView.Table.Names), ("post", PostView.Table.Names),
        ("rating", RatingView.Table.Names), ("series", SeriesView.Table.Names), ("site", SiteView.Table.Names),
        ("site.comments", CommentsConfigView.Table.Names), ("source", SourceView.Table.Names), ("term", TermView.Table.Names),
        ("year", ArchiveYearView.Table.Names),
    ];

    [Fact]
    public void Every_name_that_a_theme_may_use_has_a_line_in_the_guide_and_no_other_has()
    {
        var promised = Views.SelectMany(view => view.Names.Select(name => $"{view.Prefix}.{name}")).Order(StringComparer.Ordinal);
        // That table is of elements, and has a test of its own.
        var guide = Guide();
        var (start, end) = (guide.IndexOf("### What a text holds", StringComparison.Ordinal),
            guide.IndexOf("### A category, tag, author or list", StringComparison.Ordinal));
        var told = NameLine().Matches(guide.Remove(start, end - start)).Select(match => match.Groups["name"].Value)
            .Order(StringComparer.Ordinal);
        Assert.Equal(promised, told);
    }

    [Fact]
    public void Every_function_has_a_line_in_the_guide()
    {
        var guide = Guide();
        Assert.All(ThemeFunctions.Names.Append("raw").Append("json"), name =>
            Assert.Contains($"\n| `{name}` | ", guide, StringComparison.Ordinal));
    }

    private static string Guide() => Repository.ReadText("themes/README.md");

    [GeneratedRegex(@"^\| `(?<name>[a-z_]+(\.[a-z_]+)+)` \|", RegexOptions.Multiline)]
    private static partial Regex NameLine();
}
