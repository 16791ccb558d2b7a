namespace StaticPress.Tests.Importing.Generators;

/// <summary>What the old page showed only to those who had a password is published nowhere, and the password neither.</summary>
public sealed class WhatWasEncrypted
{
    [Theory]
    [InlineData("hugo", "content/posts/tide.md", "{{% hugo-encryptor \"CANARY\" %}}\nThe CANARY.\n\n```go\nCANARY\n```\n{{% /hugo-encryptor %}}")]
    [InlineData("hugo", "content/posts/tide.md", "{{< encrypt pw=\"CANARY\" >}}The CANARY.{{< /encrypt >}}")]
    [InlineData("hugo", "content/posts/tide.md", "{{< box >}}a {{< password \"CANARY\" >}}The CANARY.{{< /password >}}{{< /box >}}")]
    [InlineData("hugo", "content/posts/tide.md", "{{< encrypted-text text=\"CANARY\" >}}")]
    [InlineData("zola", "content/posts/tide.md", "{% encrypt(password=\"CANARY\") %}\nThe CANARY.\n{% end %}")]
    [InlineData("jekyll", "_posts/2021-08-26-tide.md", "{% encrypt CANARY %}The CANARY.{% endencrypt %}")]
    [InlineData("astro", "src/content/posts/tide.mdx", "<Encrypt password=\"CANARY\">\n\nThe CANARY.\n\n```js\nCANARY\n```\n\n</Encrypt>")]
    public void A_part_of_a_text_is_left_out_and_that_is_told(string generator, string file, string body)
    {
        using var old = new OldFolder(generator)
            .File(file, "---", "title: The tide", "date: 2021-08-26", "---", "Before.", "", body, "", "Behind.").Import();

        Assert.Equal("", old.Build());
        Assert.All(old.Tree(), path => Assert.DoesNotContain("CANARY", old.Read(path), StringComparison.Ordinal));
        var text = old.Read("content/posts/2021/2021-08-26-tide.md");
        Assert.Contains("Before.", text, StringComparison.Ordinal);
        Assert.Contains("Behind.", text, StringComparison.Ordinal);
        Assert.Contains("only those could read who had its password", old.Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{</* encrypt */>}}words{{</* /encrypt */>}}", "{{< encrypt >}}")]
    [InlineData("`{{< encrypt >}}`", "{{< encrypt >}}")]
    public void A_text_about_such_tags_stays(string body, string shown)
    {
        using var old = new OldFolder("hugo")
            .File("content/posts/tide.md", "---", "title: The tide", "date: 2021-08-26", "---", body).Import();

        Assert.Contains(shown, old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("password", old.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void All_texts_of_a_tag_that_Hexo_encrypted_are_drafts()
    {
        using var old = new OldFolder("hexo")
            .File("_config.yml", "title: A", "encrypt:", "  tags:", "    - {name: diary, password: CANARY}")
            .File("source/_posts/tide.md", "---", "title: The tide", "date: 2021-08-26", "tags: [diary]", "---", "The CANARY.")
            .File("source/_posts/ebb.md", "---", "title: Ebb", "date: 2021-08-26", "---", "Words.").Import();

        Assert.Equal("", old.Build());
        Assert.All(old.Tree("_site"), path => Assert.DoesNotContain("CANARY", old.Read("_site/" + path), StringComparison.Ordinal));
        Assert.Contains("Words.", old.Page("/2021/08/26/ebb/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_in_a_description_is_taken_out_and_told()
    {
        using var old = new OldFolder("hugo").File("content/posts/tide.md", "---", "title: The tide", "date: 2021-08-26",
            "description: 'At {{< place x >}} noon'", "---", "Words.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("description: \"At noon\"", old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
        Assert.Contains("A tag in the description was taken out", old.Report, StringComparison.Ordinal);
    }
}
