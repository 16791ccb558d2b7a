using AngleSharp.Dom;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Themes;

/// <summary>Pictures never push the text about, and only the one that is seen first is loaded first.</summary>
public sealed class Pictures
{
    private static readonly BuiltSite Blog = Gallery.RealBlog;

    [Fact]
    public void Every_picture_of_the_site_keeps_its_place_while_it_loads() =>
        Assert.All(Shown(), shown => Assert.True(shown.Picture.HasAttribute("width") && shown.Picture.HasAttribute("height"),
            $"{shown.Url}: {shown.Picture.OuterHtml}"));

    [Fact]
    public void The_lead_picture_comes_first_and_all_others_when_they_are_near() =>
        Assert.All(Shown(), shown =>
        {
            var leads = shown.Picture.Closest(".lead-figure, .lead") is not null;
            Assert.Equal(leads ? "high" : null, shown.Picture.GetAttribute("fetchpriority"));
            Assert.Equal(leads ? null : "lazy", shown.Picture.GetAttribute("loading"));
        });

    private static IEnumerable<(string Url, IElement Picture)> Shown() =>
        PageKinds.Of(Blog).SelectMany(url => Blog.Page(url).QuerySelectorAll("main img").Select(picture => (url, picture)));
}
