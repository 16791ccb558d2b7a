using StaticPress.Tests.Support;

namespace StaticPress.Tests.Themes;

/// <summary>The lists that a template can go through, and what can be asked of them.</summary>
public sealed class Lists
{
    private static readonly TestSite Site = Enumerable.Range(1, 24).Aggregate(
        new TestSite()
            .Config("theme: mine\nauthors: {ann: {name: Ann}, bob: {name: Bob}}\nauthor: ann")
            .File("themes/mine/theme.yml", "extends: coffee")
            .Page("about", "title: About\nextra: {weight: 2}")
            .Page("contact", "title: Contact\nextra: {weight: 1}"),
        (site, number) => site.Post(
            $"{(number <= 12 ? 2023 : 2024)}-01-{number:00}-p{number}",
            $"title: Post {number}\ncategory: {(number % 2 == 0 ? "Even" : "Odd")}\ntags: [{(number % 3 == 0 ? "third, all" : "all")}]\nauthor: {(number > 20 ? "bob" : "ann")}"
            + (number > 22 ? "\nseries: Last" : "") + (number % 6 == 0 ? $"\nextra: {{rank: {100 - number}}}" : "")));

    [Theory]
    [InlineData("{{ site.posts.size }} {{ site.posts[0].title }} {{ last = site.posts | array.last }}{{ last.title }}", "24 Post 24 Post 1")]
    [InlineData("{{ for post in site.posts limit:2 }}{{ post.title }} {{ end }}", "Post 24 Post 23 ")]
    [InlineData("{{ for other in site.pages | array.sort_by 'extra.weight' }}{{ other.title }}@{{ other.url }} {{ end }}", "Contact@/contact/ About@/about/ ")]
    [InlineData("{{ for series in site.series }}{{ series.title }}: {{ for part in series.posts }}{{ part.title }} {{ end }}{{ end }}", "Last: Post 23 Post 24 ")]
    [InlineData("{{ site.categories[0].posts.size }} {{ site.authors[1].posts.size }} {{ site.years[1].posts.size }} {{ site.years[1].posts[0].title }}", "12 4 12 Post 12")]
    [InlineData("{{ array.where site.posts 'category.slug' 'even' | array.size }}", "12")]
    [InlineData("{{ array.where site.posts 'category' site.categories[1] | array.size }}", "12")]
    [InlineData("{{ array.where site.posts 'tags.slug' 'contains' 'third' | array.size }}", "8")]
    [InlineData("{{ array.where site.posts 'extra.rank' | array.size }}", "4")]
    [InlineData("{{ array.where site.posts 'extra.rank' '>' 85 | array.size }}", "2")]
    [InlineData("{{ array.where site.posts 'extra.rank' '!=' 94 | array.size }}", "23")]
    [InlineData("{{ array.where site.posts 'date' '>=' '2024-01-20' | array.size }}", "5")]
    [InlineData("{{ array.where site.posts 'date.year' 2023 | array.size }}", "12")]
    [InlineData("{{ for post in site.posts | array.where 'extra.rank' | array.sort_by 'extra.rank' | array.limit 2 }}{{ post.title }} {{ end }}", "Post 24 Post 18 ")]
    [InlineData("{{ for post in site.posts | array.sort_by 'extra.rank' 'desc' | array.limit 1 }}{{ post.title }} {{ end }}", "Post 6 ")]
    [InlineData("{{ for post in site.posts | array.sort_by 'date' | array.offset 22 }}{{ post.title }} {{ end }}", "Post 23 Post 24 ")]
    [InlineData("{{ for group in site.posts | array.group_by 'category' }}{{ group.key.name }} {{ group.size }} {{ group.items[0].title }};{{ end }}", "Even 12 Post 24;Odd 12 Post 23;")]
    [InlineData("{{ for group in site.posts | array.group_by 'tags.name' }}{{ group.key }} {{ group.size }};{{ end }}", "third 8;all 24;")]
    [InlineData("{{ for group in site.posts | array.group_by 'date.year' }}{{ group.key }} {{ end }}", "2024 2023 ")]
    [InlineData("{{ for group in data.rows | array.group_by 'kind' }}{{ group.key }}:{{ for row in group.items | array.sort_by 'price' }}{{ row.price }},{{ end }} {{ end }}", "b:2,10, a:5, ")]
    [InlineData("{{ site.posts | array.where 'none' | array.size }}", "There is no 'none'")]
    [InlineData("{{ site.posts | array.where 'title' '=>' 2 | array.size }}", "'=>' compares nothing. There is: ==, !=, >, >=, <, <=, contains.")]
    [InlineData("{{ site.posts | array.sort_by 'category' | array.size }}", "These cannot be put in an order.")]
    [InlineData("{{ site.posts | array.sort_by 'title' 'up' | array.size }}", "'up' is no direction. There is: asc, desc.")]
    [InlineData("{{ mine = site.posts | array.sort_by 'title'; mine[0] = 1 }}", "This list is shared by all pages and cannot be changed.")]
    public void A_template_asks_the_site(string template, string expected)
    {
        var site = Site.File("content/data/rows.csv", "kind,price\nb,10\na,5\nb,2")
            .File("themes/mine/layouts/page.html", $"<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body><p>{template}</p></body></html>").Build();
        if (site.Report.Length > 0) Assert.Contains(expected, site.Report, StringComparison.Ordinal);
        else Assert.Equal(expected, site.Page("/about/").QuerySelector("p")!.TextContent);
    }

    [Fact]
    public void What_is_asked_of_the_lists_of_the_site_is_answered_once()
    {
        var blog = Site.Read();
        var lists = blog.Renderer.Globals.Lists;
        Assert.True(blog.Renderer.Site.TryGet("posts", out var found));
        var posts = (System.Collections.IList)found!;
        var made = 0;
        var call = new StaticPress.Templates.Language.ListCall("where", "pinned");
        System.Collections.IList Make() => new object[++made];
        Assert.Same(lists.Of(posts, call, Make), lists.Of(posts, call, Make));
        Assert.NotSame(lists.Of(posts, call, Make), lists.Of(posts, call with { Path = "draft" }, Make));
        Assert.Equal(2, made);
    }
}
