using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using StaticPress.Markdown;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Markdown;

/// <summary>The examples of CommonMark and of GitHub's extensions, kept in <c>Specification/</c> so that a test needs no network.</summary>
public sealed partial class Specification
{
    /// <summary>By its number; the program reads these otherwise, and why.</summary>
    private static readonly Dictionary<int, string> CommonMarkExceptions = new()
    {
        [540] = "The sign ẞ folds to ss, which .NET knows only with the tables of ICU, and the program carries none.",
    };

    private static readonly Dictionary<int, string> GitHubExceptions = new()
    {
        [204] = "A cell too many is dropped on GitHub; here nothing vanishes that was written.",
        [653] = "An author's HTML is his own; what readers write goes through a sanitiser.",
    };

    public static TheoryData<int> CommonMarkNumbers => [.. Read("commonmark-0.31.2.json").Select(example => example.Number)];

    public static TheoryData<int> GitHubNumbers => [.. Read("gfm-0.29.json").Select(example => example.Number)];

    [Theory]
    [MemberData(nameof(CommonMarkNumbers))]
    public void CommonMark_is_read_as_it_says(int number)
    {
        var example = Read("commonmark-0.31.2.json").Single(one => one.Number == number);
        var html = Markdig.Markdown.ToHtml(example.Markdown, CommonMark);

        if (CommonMarkExceptions.ContainsKey(number)) Assert.NotEqual(WithoutSpace(example.Html), WithoutSpace(html));
        else Assert.Equal(WithoutSpace(example.Html), WithoutSpace(html));
    }

    [Theory]
    [MemberData(nameof(GitHubNumbers))]
    public void The_extensions_of_GitHub_are_read_as_it_says(int number)
    {
        var example = Read("gfm-0.29.json").Single(one => one.Number == number);
        var html = Plain(Body.Of(example.Markdown).Page);

        if (GitHubExceptions.ContainsKey(number)) Assert.NotEqual(Parsed(example.Html), html);
        else Assert.Equal(Parsed(example.Html), html);
    }

    private static MarkdownPipeline CommonMark { get; } = MarkdownPipelines.CommonMark().Build();

    private sealed record Example(int Number, string Markdown, string Html);

    private static List<Example> Read(string file)
    {
        using var json = JsonDocument.Parse(Repository.ReadText("tests/StaticPress.Tests/Markdown/Specification/" + file));
        return [.. json.RootElement.EnumerateArray().Select(example => new Example(
            example.GetProperty("example").GetInt32(), example.GetProperty("markdown").GetString()!, example.GetProperty("html")
                .GetString()!))];
    }

    /// <summary>As GitHub would write it: without the frame around a table, and with its alignments, boxes and quotation marks.</summary>
    private static string Plain(IElement page)
    {
        foreach (var frame in page.QuerySelectorAll("section.table-scroll")) frame.Replace([.. frame.ChildNodes]);
        foreach (var cell in page.QuerySelectorAll("th, td"))
        {
            cell.RemoveAttribute("scope");
            if (cell.ClassName is not { Length: > 0 } align) continue;
            cell.RemoveAttribute("class");
            cell.SetAttribute("align", align.Replace("align-", "", StringComparison.Ordinal));
        }

        foreach (var box in page.QuerySelectorAll("input"))
        {
            var isDone = box.HasAttribute("checked");
            while (box.Attributes.Length > 0) box.RemoveAttribute(box.Attributes[0]!.Name);
            if (isDone) box.SetAttribute("checked", "");
            box.SetAttribute("disabled", "");
            box.SetAttribute("type", "checkbox");
        }

        foreach (var list in page.QuerySelectorAll("ul, li")) list.RemoveAttribute("class");
        return WithoutSpace(page.InnerHtml.Replace('’', '\''));
    }

    private static string Parsed(string html) => WithoutSpace(new HtmlParser().ParseDocument(html).Body!.InnerHtml);

    private static string WithoutSpace(string html) => SpaceBetweenTags().Replace(html.Trim(), "><");

    [GeneratedRegex(">\\s*\\n\\s*<")]
    private static partial Regex SpaceBetweenTags();
}
