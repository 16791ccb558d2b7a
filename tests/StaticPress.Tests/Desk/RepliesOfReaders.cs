using StaticPress.Tests.Support;

namespace StaticPress.Tests.Desk;

/// <summary>Replies at the desk: accepted, refused, answered, found and thrown away.</summary>
public sealed class RepliesOfReaders
{
    private static readonly TestSite Site = new TestSite().Config("title: Show\nauthor: cm\nauthors: {cm: {name: CM}}\ncomments: {intake: [email], email: cm@example.org}")
        .Post("2021-08-26-rain", "title: Rain").Comment("rain", "one", "id: one\nname: Ruth\ndate: 2021-08-27\nmessage: Thank you.").Comment("rain", "two", "id: two\nname: Anna\ndate: 2021-08-28\nmessage: <b>At last</b>")
        .File("inbox/letter.eml", "From: Eva <eva@example.org>\nSubject: Re: Rain\n\nMore of it!\n").File("inbox/odd.txt", "No subject at all");

    [Fact]
    public async Task A_letter_that_waits_is_read_and_published()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();
        var waiting = (await desk.Page("replies")).QuerySelectorAll(".talk")[0].Children;
        Assert.Contains("More of it!", waiting[0].TextContent, StringComparison.Ordinal);
        Assert.NotNull(waiting[1].QuerySelector(".bad"));

        await desk.Do("accept-reply", ("letter", "inbox/letter.eml"));
        await desk.Do("accept-reply", ("letter", "inbox/odd.txt"), ("post", "rain"), ("writer", "Dan"));

        var page = await desk.Page("replies");
        Assert.Contains("Nothing waits.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Anna", "Dan", "Eva", "Ruth"], page.QuerySelectorAll(".talk b").Select(name => name.TextContent)
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_refused_letter_comes_back_from_the_trash()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();

        var page = await desk.Do("refuse-reply", ("letter", "inbox/letter.eml"));
        Assert.False(desk.Folder.Has("inbox/letter.eml"));
        await desk.Do("restore", ("name", page.QuerySelector("form.restore input[name=name]")!.GetAttribute("value")!));

        Assert.True(desk.Folder.Has("inbox/letter.eml"));
    }

    [Fact]
    public async Task An_answer_stands_under_what_it_answers_with_the_badge_of_the_author()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();

        var page = await desk.Do("answer-reply", ("reply", "content/comments/rain/one.yml"), ("message", "You are *welcome*."));

        Assert.Contains("Your answer to Ruth", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("author", page.QuerySelectorAll(".talk")[^1].Children[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("welcome", await desk.Preview.Text("/2021/08/26/rain/"), StringComparison.Ordinal);
        Assert.NotNull((await desk.Do("answer-reply", ("reply", "content/comments/rain/one.yml"), ("message", " ")))
            .QuerySelector("[role=alert]"));
    }

    [Fact]
    public async Task All_are_found_by_their_words_shown_as_text_and_thrown_away()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();
        var found = await desk.Page("replies?q=anna+last");
        Assert.Equal("<b>At last</b>", Assert.Single(found.QuerySelectorAll(".talk")[^1].QuerySelectorAll(".said")).TextContent);

        await desk.Do("delete-reply", ("reply", "content/comments/rain/two.yml"));

        Assert.False(desk.Folder.Has("content/comments/rain/two.yml"));
        Assert.NotNull((await desk.Do("delete-reply", ("reply", "../site.yml"))).QuerySelector("[role=alert]"));
    }
}
