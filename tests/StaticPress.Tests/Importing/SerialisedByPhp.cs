using StaticPress.Importing.WordPress;

namespace StaticPress.Tests.Importing;

public sealed class SerialisedByPhp
{
    [Theory]
    [InlineData("""a:2:{s:3:"day";s:3:"mon";i:0;i:5;}""", "{day=mon,0=5}")]
    [InlineData("""a:1:{s:4:"שד";a:1:{i:0;b:1;}}""", "{שד={0=1}}")]
    [InlineData("""a:2:{s:1:"a";N;s:1:"b";d:0.5;}""", "{a=-,b=0.5}")]
    [InlineData("s:5:\"plain\";", "plain")]
    public void Values_are_read(string text, string expected) => Assert.Equal(expected, Shown(PhpReader.Read(text)));

    [Fact]
    public void A_length_that_a_search_and_replace_made_wrong_is_no_matter() =>
        Assert.Equal("{url=https://new.example/,n=1}", Shown(PhpReader.Read("""a:2:{s:3:"url";s:99:"https://new.example/";s:1:"n";i:1;}""")));

    [Fact]
    public void What_was_serialised_twice_is_read_twice() =>
        Assert.Equal("{a=b}", Shown(PhpReader.Read("s:22:\"a:1:{s:1:\"a\";s:1:\"b\";}\";")));

    [Theory]
    [InlineData("""O:8:"stdClass":1:{s:1:"a";s:1:"b";}""", "-")]
    [InlineData("""a:2:{s:1:"o";O:7:"Monster":1:{s:4:"file";s:11:"/etc/passwd";}s:1:"k";s:4:"kept";}""", "{o=-,k=kept}")]
    [InlineData("""C:11:"ArrayObject":3:{x:i}""", "-")]
    public void An_object_is_nothing(string text, string expected) => Assert.Equal(expected, Shown(PhpReader.Read(text)));

    [Theory]
    [InlineData("")]
    [InlineData("plain words")]
    [InlineData("a:1000000000:{i:0;i:1;}")]
    [InlineData("a:1:{i:0;s:5:\"ab")]
    [InlineData("a:-1:{}")]
    [InlineData("a:1:{a:1:{i:0;i:1;}i:2;}")]
    [InlineData("s:2147483647:\"a\"")]
    public void What_is_broken_is_nothing(string text) => Assert.Equal("-", Shown(PhpReader.Read(text)));

    [Fact]
    public void What_lies_too_deep_is_nothing() =>
        Assert.Equal("-", Shown(PhpReader.Read(string.Concat(Enumerable.Repeat("a:1:{i:0;", 100_000)))));

    private static string Shown(PhpValue value) => value switch
    {
        PhpValue.Scalar scalar => scalar.Text,
        PhpValue.Map map => "{" + string.Join(',', map.Entries.Select(entry => $"{entry.Key}={Shown(entry.Value)}")) + "}",
        _ => "-",
    };
}
