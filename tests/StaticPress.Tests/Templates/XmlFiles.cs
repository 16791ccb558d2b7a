using System.Xml.Linq;
using StaticPress.Templates.Html;

namespace StaticPress.Tests.Templates;

/// <summary>Files that end in .xml are XML: HTML is text there.</summary>
public sealed class XmlFiles
{
    [Fact]
    public void Values_and_markup_are_text()
    {
        var xml = Feed("<?xml version=\"1.0\"?><feed title=\"{{ x }}\"><a>{{ x }}</a><c type=\"html\">{{ html }}</c>{{ include 'entry' x }}</feed>")
            .Render("feed.xml", ("x", "<&'\"\u0000\uFFFE"), ("html", new Markup("<p>R&amp;D<br></p>")));

        var feed = XDocument.Parse(xml).Root!;
        Assert.Equal("<&'\"\uFFFD\uFFFD", feed.Element("a")!.Value);
        Assert.Equal("<&'\"\uFFFD\uFFFD", feed.Attribute("title")!.Value);
        Assert.Equal("<p>R&amp;D<br></p>", feed.Element("c")!.Value);
        Assert.Equal("<&'\"\uFFFD\uFFFD", feed.Element("entry")!.Value);
    }

    [Theory]
    [InlineData("{{ capture c }}<b>{{ '<' }}</b>{{ end }}{{ c }}", "<b>&lt;</b>")]
    [InlineData("{{ c = include 'entry' 1 }}{{ c }}", "<entry>1</entry>")]
    [InlineData("{{ raw '<x/>' }}", "<x/>")]
    [InlineData("<title>{{ '<' }}</title>", "<title>&lt;</title>")]
    [InlineData("<script>{{ '<' }}</script>", "<script>&lt;</script>")]
    [InlineData("<link href=\"{{ 'urn:x' }}\"/>", "<link href=\"urn:x\"/>")]
    public void Its_own_pieces_pass(string template, string xml) => Assert.Equal(xml, Feed(template).Render("feed.xml"));

    [Theory]
    [InlineData("<a><![CDATA[{{ x }}]]></a>", "(1,16): error SP0603: A value cannot stand inside <![CDATA[ ]]>. Take the CDATA away: the value is escaped as text.")]
    [InlineData("<?xml {{ x }}?>", "(1,10): error SP0603: A value cannot stand in a declaration. Write it out.")]
    [InlineData("<a b={{ x }}/>", "(1,9): error SP0603: The value of 'b' has no quotes around it. Write b=\"{{ … }}\".")]
    public void Unsafe_places_are_errors(string template, string problem) =>
        Assert.Equal(["themes/t/layouts/feed.xml" + problem], Feed(template).LoadProblems());

    private static Theme Feed(string template) => new Theme().With("layouts/feed.xml", template)
        .With("partials/entry.xml", "<entry>{{ $1 }}</entry>");
}
