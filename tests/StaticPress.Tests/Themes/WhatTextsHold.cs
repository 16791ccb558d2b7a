using System.Text.RegularExpressions;
using AngleSharp.Dom;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Themes;

/// <summary>
/// The HTML of texts is a promise to themes, as the names of values are: whatever Markdown becomes has its line in the guide.
/// </summary>
public sealed partial class WhatTextsHold
{
    private const string Everything = """
        # One
        ## Two
        ### Three
        #### Four
        ##### Five
        ###### Six
        ## שלום

        Words *here* **and** ~~gone~~ ==marked== H~2~O 20^th^ `code` [link](https://example.org/) KJV.[^1]\
        Another line.

        *[KJV]: King James Version

        > Said.

        - [x] Done
        - To do

        * A point

        1. First

        Term
        :   What it means

        ***

        | a | b | c | d |
        | :-- | :-: | --: | --- |
        | 1 | 2 | 3 | 4 |

        > [!NOTE]
        > Words.

        > [!TIP]
        > Words.

        > [!IMPORTANT]
        > Words.

        > [!WARNING]
        > Words.

        > [!CAUTION]
        > Words.

            plain code

        ```csharp
        // comment
        [Test] public string Name() => "text" + 12;
        ```

        ```diff
        @@ -1 +1 @@
        -removed
        +added
        ```

        ```html
        <a href="b">c</a>
        ```

        ```python
        @decorated
        class Name(Base): pass
        ```

        ```markdown
        # Heading
        ```

        ![A picture](/media/photo.png)

        ![A picture](/media/photo.png "With words. (credit: CM)")

        ![One](/media/photo.png)
        ![Two](/media/drawing.svg)

        https://youtu.be/jNQXAC9IVRw

        https://x.com/a/status/123456

        [Psalm 23](/media/psalm.mp3)

        :::verse reference="John 3:16" translation=KJV
        For God so loved the world
        :::

        :::pull-quote by="Ann"
        Short.
        :::

        :::details title="More"
        Words.
        :::

        :::button to="/archive/"
        All posts
        :::

        :::columns
        :::column
        Left
        :::
        :::

        :::gallery caption="Both"
        ![One](/media/photo.png)
        :::

        :::audio file="/media/psalm.mp3" title="Psalm 23" :::

        :::video file="https://example.org/a.mp4" captions="/media/a.vtt" title="A film" :::

        [^1]: A note.
        """;

    [Fact]
    public void Every_element_with_its_classes_has_a_line_in_the_guide_and_no_other_has()
    {
        var site = new TestSite().Config("url: https://example.org/")
            .File(new MemoryFile("content/media/photo.png", PhonePicture.Png(1200, 900))).File("content/media/drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='300'/>")
            .File("content/media/psalm.mp3", "sound").File("content/media/a.vtt", "WEBVTT")
            .Post("2021-08-26-a", "title: A", Everything).Build();

        Assert.DoesNotContain(site.Problems, problem => problem.IsError);
        var held = site.Page("/2021/08/26/a/").QuerySelectorAll(".prose *").Select(Named).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(string.Join('\n', held), string.Join('\n', Told().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_style_that_the_program_brings_names_nothing_that_texts_never_hold()
    {
        var style = Repository.ReadText("src/StaticPress/Themes/Assets/text.css");
        var classes = Told().SelectMany(name => name.Split('.').Skip(1)).ToHashSet(StringComparer.Ordinal);
        Assert.All(ClassName().Matches(Declarations().Replace(style, "")).Select(match => match.Groups["name"].Value), name =>
            Assert.Contains(name, classes));
    }

    private static IEnumerable<string> Told()
    {
        var guide = Repository.ReadText("themes/README.md");
        var start = guide.IndexOf("### What a text holds", StringComparison.Ordinal);
        var part = guide[start..guide.IndexOf("\n#", start + 3, StringComparison.Ordinal)];
        return Row().Matches(part).SelectMany(row => Name().Matches(row.Groups["names"].Value)).Select(name => name.Groups["name"].Value);
    }

    private static string Named(IElement element)
    {
        var name = string.Concat(element.ClassList.Select(each => "." + each).Prepend(element.LocalName));
        return Language().Replace(Shape().Replace(name, ".shape-3x2"), ".language-NAME");
    }

    [GeneratedRegex(@"^\| (?<names>(?:`[^`]+` ?)+)\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"\.shape-\d+x\d+")]
    private static partial Regex Shape();

    [GeneratedRegex(@"\.language-[\w-]+")]
    private static partial Regex Language();

    [GeneratedRegex(@"\{[^}]*\}|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Declarations();

    [GeneratedRegex(@"\.(?<name>[a-z][a-z-]*)")]
    private static partial Regex ClassName();
}
