using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class LinksThatPrintAsText
{
    [Theory]
    [InlineData("![A](/a.jpg “Caption”)", "picture", "![A](/a.jpg \"Caption\")")]
    [InlineData("![A](/a.jpg ”Caption (credit: B)”)", "picture", "![A](/a.jpg \"Caption (credit: B)\")")]
    [InlineData("![A](/a.jpg „Caption“)", "picture", "![A](/a.jpg \"Caption\")")]
    [InlineData("![A](/a.jpg ‘Caption’)", "picture", "![A](/a.jpg \"Caption\")")]
    [InlineData("[A](https://example.org “title”)", "link", "[A](https://example.org \"title\")")]
    [InlineData("![A](/a.jpg 'It's here')", "picture", "![A](/a.jpg \"It's here\")")]
    [InlineData("![A](/a.jpg \"It said \"no\" twice\")", "picture", "![A](/a.jpg 'It said \"no\" twice')")]
    [InlineData("![A](/a.jpg \"It's \"no\" twice\")", "picture", "![A](/a.jpg \"It's “no” twice\")")]
    [InlineData("![A](/a.jpg \"Caption)", "picture", "![A](/a.jpg \"Caption\")")]
    [InlineData("![A](/a.jpg Caption)", "picture", "![A](/a.jpg \"Caption\")")]
    [InlineData("![A](/a.jpg =300x200)", "picture", "![A](/a.jpg)")]
    [InlineData("![A] (/a.jpg)", "picture", "![A](/a.jpg)")]
    [InlineData("See [A] (/about/) there.", "link", "[A](/about/)")]
    [InlineData("See [A] (picture.png) there.", "link", "[A](picture.png)")]
    [InlineData("![A](/a.jpg", "picture", "![A](/a.jpg)")]
    [InlineData("See [A](/about/, and more.", "link", "[A](/about/)")]
    [InlineData("See (A)[/about/] there.", "link", "[A](/about/)")]
    [InlineData("!(A)[/a.jpg]", "picture", "![A](/a.jpg)")]
    public void A_sign_too_many_or_too_few_is_told_with_what_to_write(string body, string kind, string right)
    {
        var told = Assert.Single(new TestSite().Post("2021-08-26-a", "title: A", body).Build().Problems);

        Assert.Equal("SP0512", told.Code);
        Assert.StartsWith($"This is no {kind}, because ", told.Text, StringComparison.Ordinal);
        Assert.EndsWith($"{right}.", told.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_with_a_space_in_its_address_is_called_a_picture() =>
        Assert.StartsWith("This is no picture, because its address has a space in it",
            Assert.Single(new TestSite().Post("2021-08-26-a", "title: A", "![A](/media/my boat.png)").Build().Problems).Text,
                StringComparison.Ordinal);

    [Theory]
    [InlineData("He said [sic] (and so on), [1] (https://example.org/) and [x] (see above). It was fun [really] (/s).")]
    [InlineData("`![A](/a.jpg “Caption”)` and \\[A](/about/ “x”) and \\[A] (/about/)")]
    [InlineData("[A](https://example.org/ \"It’s “so”\") and [A](https://example.org/ 'x') and f(x)[0] and (a)[b]")]
    [InlineData("```\n[A] (/about/)\n![A](/a.jpg\n```")]
    [InlineData("An array a[i](x, y), and [see](that is so, or “so”), [see](that “so”)")]
    public void What_is_meant_so_is_not_told(string body) =>
        Assert.Empty(new TestSite().Post("2021-08-26-a", "title: A", body).Build().Problems);

    [Fact]
    public void Bold_words_that_never_end_are_told_and_the_arguments_of_programs_are_not()
    {
        Assert.Equal("These asterisks are never closed: '**never closed'.",
            Assert.Single(new TestSite().Post("2021-08-26-a", "title: A", "**never closed").Build().Problems).Text);
        Assert.Empty(new TestSite().Post("2021-08-26-a", "title: A", "**kwargs is Python's, 2 ** 3 is eight.\n\n*See below.\n\n**bold** it is").Build().Problems);
    }
}
