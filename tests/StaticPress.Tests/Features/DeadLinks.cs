using StaticPress.Checking;
using StaticPress.Primitives;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>A blog that moved here has links that died long ago.</summary>
public sealed class DeadLinks
{
    private const string Text = "[old](/contributors) [gone](/wp-content/a.html) ![x](/old.png) [nothing]() [none](gone.md)";

    private static readonly TestSite Old = new TestSite().Post("2021-01-01-a", "title: A\nimage: /lost.png", Text);

    [Theory]
    [InlineData("/Fehlt#Акс")]
    [InlineData("/Нет/")]
    public void An_address_in_letters_of_its_own_is_known_as_it_is_written(string address)
    {
        var blog = new TestSite().Config($"links: [\"{address}\"]").Post("2024-01-02-a", "title: A", $"[x]({address})").Build().Blog;

        Assert.DoesNotContain(SiteCheck.Run(blog, threads: 1).Problems, problem => problem.Code == "SP0501");
    }

    [Fact]
    public void They_stop_a_build() => Assert.Equal(6, Old.Build().Problems.Count(problem => problem.IsError));

    [Fact]
    public void They_are_warnings_where_site_yml_says_so()
    {
        var site = Old.Config("links: warn").Build();
        Assert.All(site.Problems, problem => Assert.False(problem.IsError));
        Assert.Equal(6, site.Problems.Count);
        Assert.Equal("/contributors", site.Page("/2021/01/01/a/").QuerySelector(".prose a")!.GetAttribute("href"));
    }

    [Fact]
    public void They_stay_inside_the_base_path()
    {
        var site = Old.Config("links: warn\nurl: https://example.org/blog/").Build();
        Assert.All(site.Problems, problem => Assert.Equal("SP0501", problem.Code));
        Assert.Equal("/blog/contributors", site.Page("/2021/01/01/a/").QuerySelector(".prose a")!.GetAttribute("href"));
    }

    [Fact]
    public void Those_that_are_listed_are_not_told()
    {
        var site = Old.Config("links: [/contributors, /wp-content/*, /old.png, /lost.png]").Build();
        Assert.Equal(["The link 'nothing' has no address.", "There is no file 'gone.md' beside this one."],
            site.Problems.Select(problem => problem.Text).Order());
    }

    [Fact]
    public void The_menu_and_redirects_are_as_strict_as_ever() =>
        Assert.Contains(Old.Config("links: warn\nmenu: [{title: X, url: /nowhere/}]").Build().Problems, problem => problem.IsError
            && problem.Place.File == "site.yml");

    [Fact]
    public void Every_mistake_of_a_post_is_told_in_one_run()
    {
        var site = new TestSite()
            .Post("2021-01-01-a", "title: A\ndate: someday\nimage: /none.png", "[x](/nowhere/)")
            .Post("2021-01-02-b", "title: B", "[a](2021-01-01-a.md) [a](/2021/01/01/a/)").Build();
        Assert.Equal(
            ["SP0303", "SP0501", "SP0501"],
            site.Problems.Where(problem => problem.Place.File == "content/posts/2021-01-01-a.md").Select(problem => problem.Code));
        Assert.DoesNotContain(site.Problems, problem => problem.Place.File == "content/posts/2021-01-02-b.md");
    }

    [Theory]
    [InlineData("[x](/docs/)", 5)]
    [InlineData("[x](https://example.org/docs/)", 5)]
    [InlineData("Words <a href=\"https://example.org/docs/\">x</a>", 16)]
    [InlineData("[x](2021-01-02-b.md#nowhere)", 5)]
    [InlineData("[x](#nowhere)", 5)]
    public void Check_names_each_post_with_line_and_column(string link, int column)
    {
        var site = new TestSite().Config("url: https://example.org/").Post("2021-01-01-a", "title: A", "One.\n\n" + link)
            .Post("2021-01-02-b", "title: B", link).Build();
        Assert.Equal(
            [$"content/posts/2021-01-01-a.md(6,{column})", $"content/posts/2021-01-02-b.md(4,{column})"],
            SiteCheck.Run(site.Blog, threads: 1).Problems.Where(problem => problem.Code is "SP0501" or "SP0505")
                .Select(problem => problem.Place.ToString()));
    }

    [Theory]
    [InlineData("[report](/media/report.pdf#page=3)")]
    [InlineData("[sound](/media/a.mp3#t=90)")]
    [InlineData("[icon](/media/a.svg#right)")]
    [InlineData("[words](/archive/#:~:text=harbor)")]
    [InlineData("[part](#one:~:text=harbor)\n\n## One")]
    [InlineData("[app](/archive/#!/state)")]
    [InlineData("[top](#TOP)")]
    public void Check_takes_for_an_id_only_what_is_one(string text)
    {
        var site = new TestSite().File("content/media/report.pdf", "%PDF").File("content/media/a.mp3", "")
            .File("content/media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>").Post("2021-01-01-a", "title: A", text).Build();
        Assert.DoesNotContain(SiteCheck.Run(site.Blog, threads: 1).Problems, problem => problem.Code == "SP0505");
    }

    [Fact]
    public void The_same_at_many_places_is_one_message_with_the_first_places_and_a_count()
    {
        var problems = Report.Of(Enumerable.Range(1, 2000)
            .Select(line => Problem.Error(new Place("a.md", line, 1), "SP0501", "Nothing is there.", "Look.")));
        Assert.Equal(
            ["a.md(1,1): error SP0501: Nothing is there. Look. The same in a.md(2,1), a.md(3,1) and 1,997 more places."],
            Message.Of(problems).Select(message => message.ToString()));
        Assert.Equal(3, Message.Of(problems[..3]).Count());
    }

    [Fact]
    public void Of_many_warnings_of_one_kind_a_build_tells_the_first_and_a_count_and_check_tells_each()
    {
        var problems = Report.Of(Enumerable.Range(1, 2000)
            .Select(line => Problem.Warning(new Place("a.md", line, 1), "SP0501", $"Nothing is at '/{line}/'.", "Look."))
            .Append(Problem.Error(new Place("b.md", 1, 1), "SP0501", "An error.", ""))
                .Append(Problem.Warning(new Place("b.md", 2, 1), "SP0502", "Another.", "")));
        Assert.Equal(
            [
                "a.md(1,1): warning SP0501: Nothing is at '/1/'. Look.",
                "a.md(2,1): warning SP0501: Nothing is at '/2/'. Look.",
                "a.md(3,1): warning SP0501: Nothing is at '/3/'. Look.",
                "a.md(4,1): warning SP0501: Nothing is at '/4/'. Look.",
                "a.md(5,1): warning SP0501: Nothing is at '/5/'. Look.",
                "a.md(6,1): warning SP0501: Here and at 1,994 more places is a warning of this kind. 'staticpress check' tells each.",
                "b.md(1,1): error SP0501: An error.",
                "b.md(2,1): warning SP0502: Another.",
            ],
            Message.InShort(problems).Select(message => message.ToString()));
        Assert.Equal(2002, Message.Of(problems).Count());
        Assert.Equal(20, Message.InShort(problems[..20]).Count());
    }

    [Fact]
    public void Of_many_errors_of_one_kind_a_build_tells_the_first_twenty_and_a_count()
    {
        var problems = Report.Of(Enumerable.Range(1, 100_000)
            .Select(line => Problem.Error(new Place("site.yml", line, 1), "SP0205", $"Nothing is at '/{line}/'.", "Look.")));
        var told = Message.InShort(problems).Select(message => message.ToString()).ToArray();
        Assert.Equal(21, told.Length);
        Assert.Equal("site.yml(20,1): error SP0205: Nothing is at '/20/'. Look.", told[19]);
        Assert.Equal(
            "site.yml(21,1): error SP0205: Here and at 99,979 more places is an error of this kind. 'staticpress check' tells each.",
            told[20]);
        Assert.Equal(100, Message.InShort(problems[..100]).Count());
    }
}
