using static StaticPress.Tests.Importing.OldBlogExport;

namespace StaticPress.Tests.Importing;

/// <summary>What the old site showed to some of its readers, or to its editors, is not published, and its place is told.</summary>
public sealed class ForMembersOnly
{
    private static OldBlogExport Blog => new OldBlogExport().Author(1, "cm", "Cora M.");

    [Theory]
    [InlineData("[membership level=\"1\"]The secret harbour.[/membership]")]
    [InlineData("[passster password=\"abc123\"]The secret harbour.[/passster]")]
    [InlineData("[groups_member group=\"x\"]The secret harbour.[/groups_member]")]
    [InlineData("<!-- wp:paragraph {\"blockVisibility\":{\"controls\":{\"visibilityByRole\":\"logged-in\"}}} --><p>The secret harbour.</p><!-- /wp:paragraph -->")]
    [InlineData("[members_only]The [b]secret[/b] harbour.[/members_only]")]
    [InlineData("[s2If current_user_can(access_s2member_level1)]The secret harbour.[/s2If]")]
    [InlineData("[mepr-active membership=\"12\"]<p>The secret harbour.</p>[/mepr-active]")]
    [InlineData("<!-- wp:premium-content/subscriber-view --><!-- wp:paragraph --><p>The secret harbour.</p><!-- /wp:paragraph --><!-- /wp:premium-content/subscriber-view -->")]
    [InlineData("<!-- wp:paragraph {\"metadata\":{\"blockVisibility\":false}} --><p>The secret harbour.</p><!-- /wp:paragraph -->")]
    [InlineData("<!-- wp:group {\"metadata\":{\"blockVisibility\" : false}} --><div><!-- wp:group --><div>The secret</div><!-- /wp:group --><p>harbour.</p></div><!-- /wp:group -->")]
    [InlineData("<!-- wp:pmpro/membership {\"levels\":[\"1\"]} --><p>The secret harbour.</p><!-- wp:image /--><!-- /wp:pmpro/membership -->")]
    public void A_part_for_members_is_left_out_and_the_rest_is_there(string part)
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", $"<p>Before it.</p>\n\n{part}\n\n<p>Behind it.</p>"));

        Assert.Equal(0, moved.Build().ExitCode);
        var page = moved.Page("2024/05/02/a/");
        Assert.Contains("Before it.", page, StringComparison.Ordinal);
        Assert.Contains("Behind it.", page, StringComparison.Ordinal);
        Assert.Contains("A part of this text that only members could read was left out", moved.Report, StringComparison.Ordinal);
        Assert.All(moved.Tree(), path => Assert.DoesNotContain("secret", moved.Read(path), StringComparison.Ordinal));
        Assert.All(moved.Tree(), path => Assert.DoesNotContain("abc123", moved.Read(path), StringComparison.Ordinal));
        var verdict = moved.Verify();
        Assert.True(verdict.ExitCode == 0, verdict.Stdout);
        Assert.Contains("Not compared, parts of texts that only members could read: 1\n", verdict.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_such_a_part_a_word_that_is_really_lost_is_still_found()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "Before it.\n\n[membership]The secret harbour.[/membership]\n\nBehind it."));
        moved.Write("content/posts/2024/2024-05-02-a.md",
            moved.Read("content/posts/2024/2024-05-02-a.md").Replace("Behind it.", "It.", StringComparison.Ordinal));

        Assert.Equal(0, moved.Build().ExitCode);
        Assert.Contains("1 word is missing: behind\n", moved.Verify().Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void Such_a_part_of_a_block_that_texts_share_is_left_out_of_each()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "<!-- wp:block {\"ref\":7} /-->").Item(7, "/?p=7",
            "<content:encoded><![CDATA[<!-- wp:paragraph --><p>For all.</p><!-- /wp:paragraph --><!-- wp:pmpro/membership --><p>The secret harbour.</p><!-- /wp:pmpro/membership -->]]></content:encoded>"
            + Of("wp_block", "b", "publish")));

        Assert.Equal(0, moved.Build().ExitCode);
        Assert.Contains("For all.", moved.Page("2024/05/02/a/"), StringComparison.Ordinal);
        Assert.All(moved.Tree(), path => Assert.DoesNotContain("secret", moved.Read(path), StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_without_a_title_is_not_called_by_words_that_are_for_members()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "", "[member]The secret harbour.[/member] Open words."));

        Assert.Contains("title: \"Open words.\"", moved.Read("content/posts/2024/2024-05-02-a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Behind_a_paywall_nothing_is_published()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A",
            "<!-- wp:paragraph --><p>Before it.</p><!-- /wp:paragraph --><!-- wp:jetpack/paywall /--><!-- wp:paragraph --><p>The secret harbour.</p><!-- /wp:paragraph -->"));

        Assert.Equal(0, moved.Build().ExitCode);
        Assert.Contains("Before it.", moved.Page("2024/05/02/a/"), StringComparison.Ordinal);
        Assert.All(moved.Tree(), path => Assert.DoesNotContain("secret", moved.Read(path), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("_jetpack_newsletter_access", "subscribers")]
    [InlineData("_jetpack_newsletter_access", "paid_subscribers")]
    [InlineData("_members_access_role", "subscriber")]
    [InlineData("rcp_subscription_level", "a:1:{i:0;s:1:\"1\";}")]
    [InlineData("groups-read", "1")]
    [InlineData("_is_paid", "1")]
    [InlineData("um_content_restriction", "a:2:{s:26:\"_um_custom_access_settings\";b:1;s:14:\"_um_accessible\";s:1:\"2\";}")]
    public void A_text_for_members_is_left_out_as_a_private_one_is(string field, string access)
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "One.", Meta("rcp_user_level", "All") + Meta("_is_paid", "0"))
            .Post(2, "b", "B", "The secret harbour.", Meta(field, access)));

        Assert.Equal((0, 0), (moved.Build().ExitCode, moved.Verify().ExitCode));
        Assert.All(moved.Tree(), path => Assert.DoesNotContain("secret", moved.Read(path), StringComparison.Ordinal));
        Assert.Contains("1 for subscribers", moved.Run.Stdout, StringComparison.Ordinal);
        Assert.Contains("Number 2, a post. It was for those who had subscribed.", moved.Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("note")]
    [InlineData("order_note")]
    [InlineData("action_log")]
    public void What_editors_and_plug_ins_noted_below_a_text_is_no_comment(string type)
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "One.", Comment(11, "Ruth", "Hello there.")
            + Comment(12, "Ed", "The secret harbour.").Replace("_type>comment<", $"_type>{type}<", StringComparison.Ordinal)));

        Assert.Equal((0, 0), (moved.Build().ExitCode, moved.Verify().ExitCode));
        Assert.Contains("Hello there.", moved.Page("2024/05/02/a/"), StringComparison.Ordinal);
        Assert.All(moved.Tree(), path => Assert.DoesNotContain("secret", moved.Read(path), StringComparison.Ordinal));
    }
}
