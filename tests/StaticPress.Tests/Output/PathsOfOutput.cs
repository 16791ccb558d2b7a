using CsCheck;
using StaticPress.Primitives;

namespace StaticPress.Tests.Output;

public sealed class PathsOfOutput
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("2021/08/26/a-post/index.html")]
    [InlineData("media/Grüße aus Köln.jpg")]
    [InlineData("media/日本語/写真.png")]
    [InlineData("media/party-🎉.png")]
    [InlineData(".nojekyll")]
    [InlineData(".well-known/security.txt")]
    [InlineData("console.html")]
    [InlineData("com10.html")]
    [InlineData("a..b/c...html")]
    public void A_good_path_passes(string path) => Assert.Null(OutputPath.Fault(path));

    [Theory]
    [InlineData("", "a part of it is empty")]
    [InlineData("/etc/passwd", "a part of it is empty")]
    [InlineData("a//b", "a part of it is empty")]
    [InlineData("a/", "a part of it is empty")]
    [InlineData("../evil.html", "it holds '.' or '..'")]
    [InlineData("a/../../evil.html", "it holds '.' or '..'")]
    [InlineData("a/./b", "it holds '.' or '..'")]
    [InlineData("..\\evil.html", "'..\\evil.html' holds a character that not every system allows")]
    [InlineData("C:/evil.html", "'C:' holds a character that not every system allows")]
    [InlineData("a.html:stream", "'a.html:stream' holds a character that not every system allows")]
    [InlineData("what?/index.html", "'what?' holds a character that not every system allows")]
    [InlineData("a\nb/index.html", "'a?b' holds a character that not every system allows")]
    [InlineData("a\u0000b", "'a?b' holds a character that not every system allows")]
    [InlineData("é\u0085b", "'é?b' holds a character that not every system allows")]
    [InlineData("nul", "'nul' is the name of a device on Windows")]
    [InlineData("a/CON.html", "'CON.html' is the name of a device on Windows")]
    [InlineData("Aux.tar.gz", "'Aux.tar.gz' is the name of a device on Windows")]
    [InlineData("com1/index.html", "'com1' is the name of a device on Windows")]
    [InlineData("LPT².txt", "'LPT².txt' is the name of a device on Windows")]
    [InlineData("conin$", "'conin$' is the name of a device on Windows")]
    [InlineData("etc./index.html", "'etc.' ends in a dot or a space")]
    [InlineData("a /index.html", "'a ' ends in a dot or a space")]
    [InlineData(".staticpress-manifest", "names that begin with '.staticpress' are kept")]
    [InlineData(".StaticPress-work/x", "names that begin with '.staticpress' are kept")]
    public void A_bad_path_is_told_what_is_wrong_with_it(string path, string fault) => Assert.Equal(fault, OutputPath.Fault(path));

    [Fact]
    public void Half_a_character_is_no_name() =>
        Assert.Equal("'x?' holds a character that not every system allows", OutputPath.Fault("x\uD83C"));

    [Theory]
    [InlineData("a", 240, true)]
    [InlineData("a", 241, false)]
    [InlineData("é", 120, true)]
    [InlineData("é", 121, false)]
    public void A_part_has_at_most_240_bytes(string letter, int count, bool passes)
    {
        var fault = OutputPath.Fault(string.Concat(Enumerable.Repeat(letter, count)) + "/index.html");

        Assert.Equal(passes ? null : "a part of it is longer than 240 bytes", fault);
    }

    [Fact]
    public void A_path_has_at_most_900_bytes() =>
        Assert.Equal("it is longer than 900 bytes", OutputPath.Fault(string.Join('/', Enumerable.Repeat("abcdefghi", 91))));

    [Fact]
    public void The_problem_names_the_authors_file_and_the_address()
    {
        Assert.Equal(
            "content/posts/a.md(3,8): error SP0402: The address '/news/con/' cannot be a file: 'con' is the name of a device on Windows. Change the slug, permalink or file name.",
            OutputPath.Check(UrlPath.Of("/news/con/"), () => new Place("content/posts/a.md", 3, 8))!.ToString());
        Assert.Null(OutputPath.Check(UrlPath.Of("/news/cone/"), () => new Place("content/posts/a.md", 3, 8)));
    }

    /// <summary>The gate's promise, whatever it is given: below the folder it is joined to, and not that folder.</summary>
    [Fact]
    public void Whatever_passes_stays_inside_the_output()
    {
        string[] nasty = ["..", ".", "", "~", " ", "a", "b", "a.", "con", "C:", "\\", "..\\x", "\0"];
        var part = Gen.OneOf(Gen.Int[0, nasty.Length - 1].Select(i => nasty[i]), Gen.String[0, 6]);
        part.Array[1, 6].Sample(parts =>
        {
            var path = string.Join('/', parts);
            if (OutputPath.Fault(path) is not null) return true;
            var full = Path.GetFullPath(path, "/output/folder");
            return full == "/output/folder/" + path;
        }, iter: 20_000);
    }
}
