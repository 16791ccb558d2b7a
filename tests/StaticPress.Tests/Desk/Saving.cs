using System.Text;
using System.Text.Json;
using CsCheck;
using StaticPress.Authoring;
using StaticPress.Config;
using StaticPress.Desk;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Desk;

/// <summary>What is written at the desk comes into the file, and nothing else in the file is touched, whoever else writes in it.</summary>
public sealed class Saving
{
    private const string File = "content/posts/2021-08-26-a.md";
    private const string Text = "One.\n\nTwo.\n\nThree.\n";

    private static readonly TestSite Site = new TestSite().Config("title: Show").File(File, "---\ntitle: A\n---\n" + Text);

    private static async Task<JsonElement> Save(OpenDesk desk, params (string, string)[] fields)
    {
        using var answer = await desk.Send("save-post", [("post", File), .. fields]);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    [Fact]
    public async Task A_text_and_settings_come_into_the_file_together()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();
        var answer = await Save(desk, ("was", Text), ("text", Text + "\nFour: שלום\n"), ("from.title", "A"), ("to.title", "B: the second"),
            ("from.tags", ""), ("to.tags", "x, y z"),
            ("from.image.src", ""), ("to.image.src", "/media/a.jpg"), ("from.image.alt", ""), ("to.image.alt", "A boat"), ("from.comments", ""), ("to.comments", "no"));
        Assert.Equal("saved", answer.GetProperty("state").GetString());
        Assert.Equal("---\ntitle: \"B: the second\"\ntags: [x, y z]\ncomments: false\nimage:\n  alt: A boat\n  src: /media/a.jpg\n---\n"
            + Text + "\nFour: שלום\n", desk.Folder.Read(File)
            .Replace("  src: /media/a.jpg\n  alt: A boat\n", "  alt: A boat\n  src: /media/a.jpg\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_setting_within_a_group_changes_its_own_line_alone()
    {
        const string Head = "---\ntitle: A\nimage: # of the harbour\n  src:   '/media/a.jpg'  # ours\n  # say more\n  alt: A boat\n  credit: \"Me\"\nsource: {name: 'JPost', url: \"https://example.org/\"}\n---\n";
        await using var desk = await (await OpenDesk.Of(Site.File(File, Head + Text))).Enter();
        await Save(desk, ("from.image.alt", "A boat"), ("to.image.alt", "Two boats: #2"), ("from.source.name", "JPost"), ("to.source.name", "Haaretz"));
        Assert.Equal(Head.Replace("A boat", "\"Two boats: #2\"", StringComparison.Ordinal)
            .Replace("'JPost'", "Haaretz", StringComparison.Ordinal) + Text, desk.Folder.Read(File));
    }

    [Fact]
    public async Task What_another_editor_wrote_meanwhile_is_in_it_too()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();
        desk.Folder.Write(File, "---\ntitle: Theirs\n# new\n---\n" + Text.Replace("One.", "One, they say.", StringComparison.Ordinal));
        var answer = await Save(desk, ("was", Text), ("text", Text.Replace("Three.", "Three, I say.", StringComparison.Ordinal)),
            ("from.category", ""), ("to.category", "News"));
        Assert.Equal("One, they say.\n\nTwo.\n\nThree, I say.\n", answer.GetProperty("text").GetString());
        Assert.Equal("---\ntitle: Theirs\n# new\ncategory: News\n---\nOne, they say.\n\nTwo.\n\nThree, I say.\n", desk.Folder.Read(File));
    }

    [Fact]
    public async Task Where_both_wrote_in_one_line_the_author_chooses()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();
        var theirs = "---\ntitle: A\n---\n" + Text.Replace("Two.", "Two, they say.", StringComparison.Ordinal);
        desk.Folder.Write(File, theirs);
        (string, string)[] mine = [("was", Text), ("text", Text.Replace("Two.", "Two, I say.", StringComparison.Ordinal))];
        var answer = await Save(desk, mine);
        Assert.Equal(("overtaken", "One.\n\nTwo, they say.\n\nThree.\n"),
            (answer.GetProperty("state").GetString(), answer.GetProperty("text").GetString()));
        Assert.Equal(theirs, desk.Folder.Read(File));
        Assert.Equal("saved", (await Save(desk, [.. mine, ("mine", "1")])).GetProperty("state").GetString());
        Assert.Contains("Two, I say.", desk.Folder.Read(File), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("---\ntitle: A\n")]
    [InlineData("---\ntit")]
    public async Task A_file_that_somebody_emptied_meanwhile_takes_no_word_away(string theirs)
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();
        desk.Folder.Write(File, theirs);
        var answer = await Save(desk, ("was", Text), ("text", Text.Replace("Two.", "Two, I say.", StringComparison.Ordinal)));
        Assert.Equal("overtaken", answer.GetProperty("state").GetString());
        Assert.Equal(theirs, desk.Folder.Read(File));
    }

    [Fact]
    public async Task What_another_program_writes_in_two_pieces_is_all_there_afterwards()
    {
        var head = "---\ntitle: A\n---\n";
        await using var desk = await (await OpenDesk.Of(Site)).Enter();
        await using var writer = new FileStream(
            desk.Folder.At(File), FileMode.Truncate, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        writer.Write(Encoding.UTF8.GetBytes(head + "One, they say.\n"));
        writer.Flush();
        var saved = Save(desk, ("was", Text), ("text", Text.Replace("Three.", "Three, I say.", StringComparison.Ordinal)));
        await Task.Delay(20);
        writer.Write(Encoding.UTF8.GetBytes("\nTwo.\n\nThree.\n"));
        writer.Flush();
        // Where the second piece takes longer than anybody waits, the author chooses.
        var mine = (await saved).GetProperty("state").GetString() == "saved" ? ", I say" : "";
        Assert.Equal($"{head}One, they say.\n\nTwo.\n\nThree{mine}.\n", desk.Folder.Read(File));
    }

    [Fact]
    public async Task A_title_that_two_changed_is_not_written_over()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();
        desk.Folder.Write(File, "---\ntitle: Theirs\n---\n" + Text);
        var answer = await Save(desk, ("from.title", "A"), ("to.title", "Mine"));
        Assert.Equal(("overtaken", "Theirs"), (answer.GetProperty("state").GetString(), answer.GetProperty("fields").GetProperty("title")
            .GetString()));
        Assert.Contains("title: Theirs", desk.Folder.Read(File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_windows_and_an_editor_write_at_once_and_no_line_is_lost()
    {
        const int Rounds = 30;
        await using var desk = await (await OpenDesk.Of(Site.File(File, "---\ntitle: A\n---\nfirst\n\nsecond\n\nthird\n"))).Enter();
        await Task.WhenAll(Window("first"), Window("second"), Editor());
        var rows = desk.Folder.Read(File).Split('\n');
        foreach (var who in (string[])["first", "second", "third"])
            Assert.Equal(Enumerable.Range(1, Rounds).Select(n => $"{who} {n}"),
                rows.Where(row => row.StartsWith(who + " ", StringComparison.Ordinal)));

        async Task Window(string who)
        {
            var was = "first\n\nsecond\n\nthird\n";
            for (var n = 1; n <= Rounds; n++)
            {
                var last = n == 1 ? who : $"{who} {n - 1}";
                var text = was.Replace(last + "\n", $"{last}\n{who} {n}\n", StringComparison.Ordinal);
                var answer = await Save(desk, ("was", was), ("text", text));
                if (answer.GetProperty("state").GetString() == "saved") was = answer.GetProperty("text").GetString()!;
                else n--;
            }
        }

        async Task Editor()
        {
            var door = AuthorsFolder.At(desk.Folder.FullPath);
            for (var n = 1; n <= Rounds; await Task.Yield())
            {
                var now = door.Read(File)!;
                var last = n == 1 ? "third" : $"third {n - 1}";
                var next = Encoding.UTF8.GetString(now).Replace(last + "\n", $"{last}\nthird {n}\n", StringComparison.Ordinal);
                if (door.Replace(File, now, Encoding.UTF8.GetBytes(next)).Problem is null) n++;
            }
        }
    }

    [Fact]
    public async Task A_post_that_was_renamed_meanwhile_is_not_made_again()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();
        System.IO.File.Move(desk.Folder.At(File), desk.Folder.At("content/posts/2021-08-26-b.md"));
        Assert.Equal("gone", (await Save(desk, ("was", Text), ("text", "Mine."))).GetProperty("state").GetString());
        Assert.False(desk.Folder.Has(File));
    }

    [SkippableFact]
    public async Task On_a_full_disk_the_file_stays_as_it_was_and_the_author_is_told()
    {
        var folder = new TemporaryFolder();
        Site.WriteTo(folder);
        Skip.IfNot(OperatingSystem.IsLinux() && Shell.Try("mount -t tmpfs -o size=64k none \"$1\"", folder.At("content/posts")),
            "A small disk cannot be made here.");
        try
        {
            folder.Write(File, "---\ntitle: A\n---\n" + Text);
            await using var desk = await (await OpenDesk.Of(folder)).Enter();
            var answer = await Save(desk, ("was", Text), ("text", Text + new string('x', 200_000)));
            Assert.Equal("refused", answer.GetProperty("state").GetString());
            Assert.Contains("Make room", answer.GetProperty("words").GetString(), StringComparison.Ordinal);
            Assert.Equal("---\ntitle: A\n---\n" + Text, folder.Read(File));
            Assert.Equal(["2021-08-26-a.md"], folder.Tree("content/posts"));
            Shell.Run("umount \"$1\"", folder.At("content/posts"));
        }
        catch
        {
            Shell.Try("umount -l \"$1\"", folder.At("content/posts"));
            throw;
        }
    }

    [SkippableFact]
    public async Task A_file_that_may_not_be_written_stays_and_the_author_is_told()
    {
        var folder = new TemporaryFolder();
        Site.WriteTo(folder);
        Skip.IfNot(OperatingSystem.IsLinux()
            && Shell.Try("mount -o bind,ro \"$1\" \"$1\" || { mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\"; }", folder.At("content/posts")), "Nothing can be made read-only here.");
        try
        {
            await using var desk = await (await OpenDesk.Of(folder)).Enter();
            var answer = await Save(desk, ("was", Text), ("text", "Mine."));
            Assert.Equal("refused", answer.GetProperty("state").GetString());
            Assert.Contains("could not be written", answer.GetProperty("words").GetString(), StringComparison.Ordinal);
            Assert.Equal("---\ntitle: A\n---\n" + Text, folder.Read(File));
            Shell.Run("umount \"$1\"", folder.At("content/posts"));
        }
        catch
        {
            Shell.Try("umount -l \"$1\"", folder.At("content/posts"));
            throw;
        }
    }

    [Theory]
    [InlineData("---\ntitle: A\r\n---\r\nOne\r\nTwo\nThree\rFour", "One\nTwo\nThree\nFour", "One\nTwo!\nThree\nFour", "One\r\nTwo!\nThree\rFour")]
    [InlineData("---\r\ntitle: A\r\n---\r\n", "", "One\nTwo", "One\r\nTwo")]
    [InlineData("---\ntitle: A\n---\nOne", "One", "One\nTwo", "One\nTwo")]
    [InlineData("---\ntitle: A\n---\nOne\n", "One\n", "One", "One")]
    [InlineData("---\ntitle: A\n---\nA\0B\nC", "A\uFFFDB\nC", "A\uFFFDB\nD", "A\0B\nD")]
    [InlineData("---\ntitle: A\n---\n\r\n\r\nx\r\n", "\n\nx\n", "\n\nx\ny\n", "\r\n\r\nx\r\ny\r\n")]
    public void Each_line_keeps_its_end(string file, string was, string now, string body)
    {
        var (post, change) = (new PostFile(File, Encoding.UTF8.GetBytes(file)), new PostChange(was, now, [], false));
        var bytes = ComposedPost.Of(post, change, Config, mineGoes: false).Bytes;
        Assert.Equal(file[..(file.LastIndexOf("---", StringComparison.Ordinal) + 3)]
            + (file.Contains("---\r\n", StringComparison.Ordinal) ? "\r\n" : "\n") + body, Encoding.UTF8.GetString(bytes));
    }

    private static readonly SiteConfig Config = Site.Read().Plan.Site.Config;

    private static Gen<string> Words(params string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);

    private static readonly Gen<string> Ending = Words("\n", "\r\n", "\r", "\n", "\r\n");

    private static readonly Gen<string> Line = Gen.OneOf(
        Words("", " ", "\t", "# remark", "שלום", "- x", "> y", "---x", "a\0b", "é\u0301", "\u2028", "same", "same"),
        Gen.String[Gen.Char[' ', '~'], 0, 12]);

    private static readonly Gen<string> Body =
        Gen.Select(Line, Ending, (line, end) => line + end).Array[0, 12].Select(Line, (rows, last) => string.Concat(rows) + last);

    /// <summary>Heads as people write them, with what the form does not know.</summary>
    private static readonly Gen<string> Head = Words(
        "# remark\n", "mood: wet  # why\n", "unknown: {a: 1, b: [x, 'y']}\n", "category: 'News'   # daily\n", "tags:\n  # first\n  - a\n  - \"b, c\"\n", "tags: [a, b]\n",
        "description: >-\n  Folded\n  text\n\n", "description: |\n  Kept\n\n  text\n", "image:\n  src: /a.jpg # ours\n  alt: 'It''s'\n  other: 1\n", "image: /a.jpg\n", "image: {src: \"/a.jpg\", alt: x}\n",
        "extra:\n  deep:\n    - {a: b}\n", "\"author\":   Ann\n", "pinned: yes\n", "date: 26/08/2021\n", "date: 2021-08-26T09:30:15+03:00 # noon\n", "\n", "   \n").Array[0, 8]
        .Select(lines => lines.GroupBy(line => line.TrimStart('"').Split(':', '"')[0] is var key && line.Contains(':') && line[0] != '#'
            ? key : "").SelectMany(group => group.Key.Length == 0 ? group : group.Take(1)))
        .Select(lines => $"title: \"Old\"\n{string.Concat(lines)}");

    [Fact]
    public void Whatever_was_not_edited_keeps_every_byte() =>
        Gen.Select(Head, Body, Body, Gen.Bool, Gen.Select(Gen.Bool,
            Words("title", "category", "tags", "author", "image.alt", "image.credit", "updated", "comments", "pinned", "description", "series", "date")))
            .Sample((head, body, other, isWindows, edit) =>
            {
                var lines = isWindows ? head.Replace("\n", "\r\n", StringComparison.Ordinal) : head;
                var end = isWindows ? "\r\n" : "\n";
                var text = $"{(edit.Item1 ? "\uFEFF" : "")}---{end}{lines}---{end}";
                var post = new PostFile(File, Encoding.UTF8.GetBytes(text + body));

                // Nothing edited.
                var same = ComposedPost.Of(post, new PostChange(ShownText.Of(body), ShownText.Of(body), [], false), Config,
                    mineGoes: false);
                Assert.Equal(text + body, Encoding.UTF8.GetString(same.Bytes));

                // Another text: the head stays, and it says what was written.
                var now = ShownText.Of(other);
                var rewritten = ComposedPost.Of(post, new PostChange(ShownText.Of(body), now, [], false), Config, mineGoes: false);
                var whole = Encoding.UTF8.GetString(rewritten.Bytes);
                Assert.StartsWith(text, whole, StringComparison.Ordinal);
                Assert.Equal(now, ShownText.Of(whole[text.Length..]));

                // A setting: the text stays, and every line of the head but its own.
                var field = PostFields.Find(edit.Item2)!;
                var was = field.Shown(post.Head, Config);
                var value = field.Kind switch
                {
                    FieldKind.Moment => "2024-02-03T04:05",
                    FieldKind.Choice => "no",
                    FieldKind.Flag =>
                    was.Length > 0 ? "" : "on",
                    _ => "New: #1"
                };
                if (!field.Fits(post.Head)) return;
                var set = ComposedPost.Of(post, new PostChange(null, null, [new FieldChange(field, was, value)], false), Config,
                    mineGoes: false);
                if (set.Problem is not null)
                {
                    Assert.Equal(text + body, Encoding.UTF8.GetString(set.Bytes));
                    return;
                }

                var changed = Encoding.UTF8.GetString(set.Bytes);
                Assert.EndsWith($"---{end}{body}", changed, StringComparison.Ordinal);
                Assert.Equal(value, field.Shown(new PostFile(File, set.Bytes).Head, Config));
                var key = field.Group.Length > 0 ? field.Group : field.Key;
                var others = lines.Split('\n').Where(row => row.Length > 1 && !char.IsWhiteSpace(row[0]) && !row.TrimStart('"')
                    .StartsWith(key, StringComparison.Ordinal));
                var left = changed.Split('\n').ToList();
                Assert.All(others, row => Assert.True(left.Remove(row), $"'{row}' is not there any more:\n{changed}"));
            }, iter: 3000);
}
