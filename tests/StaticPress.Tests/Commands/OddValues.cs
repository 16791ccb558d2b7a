using System.CommandLine;
using StaticPress.Commands;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Commands;

/// <summary>Whatever is given to a command is answered with a sentence.</summary>
public sealed class OddValues : IDisposable
{
    private static readonly string[] Odd =
    [
        "", " ", "abc", "-1", "0", "1.5", "99999999999999999999", "NaN", "@", "@nothing", "::error::x", "nul", "con", ".", "..", "../..", "/", "//", "~", "-", "--", "*", "?", "[", "%00", "%2e%2e",
        "a\nb", "a\tb", "\u001b[31m", "\u2028", "\u202e", "\ud800", "\ufeff", "file:///etc/passwd", "http://", "https://[", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-14:00", "{0}", "{{ x }}", "'", "\"", "\\",
    ];

    private readonly TemporaryFolder _folder = new();

    public OddValues() => new TestSite().Config("title: Show").Post("2021-08-26-a", "title: A")
        .Comment("a", "wp-1", "name: Ann\ndate: 2021-08-27\nmessage: Hello").WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    /// <summary>Every option that there is; those of a site are the same everywhere.</summary>
    public static TheoryData<string> Commands => ["build", "comments add --post a --name n --message x", "comments setup", "comments receive --event e", "new post T"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void An_odd_value_of_any_option_never_ends_in_an_exception(string command)
    {
        var words = command.Split(' ');
        foreach (var option in OptionsOf(words).Where(option => option.Arity.MaximumNumberOfValues > 0 && option.Name
            is not ("--help" or "--version")))
        {
            foreach (var value in Odd.Append(new string('x', 9000)))
            {
                // What would write above the test's folder is left to the tests of output folders.
                if (option.Name is "--output" or "--source" or "--folder" && value is "/" or "//" or ".." or "../.." or "~") continue;
                Told(CommandRun.In(_folder, [.. words, option.Name, value]), $"{command} {option.Name} {value}");
            }
        }
    }

    [Theory]
    [InlineData("new", "post")]
    [InlineData("explain")]
    [InlineData("list")]
    [InlineData("comments", "list")]
    [InlineData("theme", "eject")]
    [InlineData("completions")]
    public void An_odd_argument_never_ends_in_an_exception(params string[] command)
    {
        foreach (var value in Odd.Append(new string('x', 9000))) Told(CommandRun.In(_folder, [.. command, value]),
            $"{string.Join(' ', command)} {value}");
    }

    [Fact]
    public void Any_title_gives_a_post_that_can_be_built_or_is_refused()
    {
        using var folder = new TemporaryFolder();
        new TestSite().Config("title: Show").WriteTo(folder);
        foreach (var title in Odd.Concat(["NUL", "com1", "lpt\u00b9", "aux.txt", "a: b", "# a", "&a *b", "- a", "@home with the radio",
            "\"quoted\" and 'so'", "C:\\temp", "日本語", "😀", "a\u0085b", "\u0000", new string('x', 9000)]))
        {
            // Two dashes end the options, as everywhere.
            Told(CommandRun.In(folder, "new", "post", "--", title), title);
        }

        var built = CommandRun.In(folder, "build", "--drafts", "--quiet");
        Assert.Equal((0, ""), (built.ExitCode, built.Stderr));
    }

    [Fact]
    public void A_word_that_begins_with_an_at_sign_is_that_word()
    {
        _folder.Write("friends", "--category\nSecret\n");
        Assert.Equal(0, CommandRun.In(_folder, "new", "post", "@friends").ExitCode);
        Assert.Contains("title: \"@friends\"", _folder.Read("content/posts/2026/2026-01-01-friends.md"), StringComparison.Ordinal);
        var comment = CommandRun.In(_folder, "comments", "add", "--post", "a", "--author", "--message", "@friends thank you");
        Assert.Equal((0, ""), (comment.ExitCode, comment.Stderr));
        Assert.Contains("@friends thank you", _folder.Read(comment.Stdout.TrimEnd()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("--help")]
    [InlineData("build", "--source", "SITE")]
    [InlineData("check", "--source", "SITE")]
    [InlineData("new", "post", "A title", "--folder", "SITE")]
    public void Where_the_folder_one_stands_in_is_gone_whole_names_still_do(params string[] words)
    {
        var run = Nowhere([.. words.Select(word => word == "SITE" ? _folder.FullPath : word)]);
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("SP0", run.Stderr, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("new", "site", "blog")]
    [InlineData("comments", "setup")]
    public void Where_the_folder_one_stands_in_is_gone_that_is_said(params string[] words) => Assert.Equal(
        new ProgramRun(1, "", "staticpress: The folder that this was started in is gone. Go to one that is there, or write folders out from the top.\n"),
        Nowhere(words));

    [Fact]
    public void A_mistake_of_the_program_is_told_in_three_lines_with_what_to_report()
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var edge = new Edge(new Terminal(output, error, isWatched: false), TestSite.Moment, _folder.FullPath, "",
            OnGitHub: false)
        { Input = () => throw new InvalidOperationException("a\nb") };
        Assert.Equal(70, CommandLine.Run(["comments", "add", "--mail", "-"], edge));
        var lines = error.ToString().Split('\n');
        Assert.Equal("staticpress: This is a mistake in StaticPress, not in your site. Please report what you did, and these two lines:", lines[0]);
        Assert.Equal("  InvalidOperationException: a\\nb", lines[1]);
        Assert.StartsWith("  in OddValues", lines[2], StringComparison.Ordinal);
        Assert.Equal(["", ""], [lines[3], output.ToString()]);
    }

    [Fact]
    public void Too_little_memory_is_called_so_whichever_thread_met_it()
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var edge = new Edge(new Terminal(output, error, isWatched: false), TestSite.Moment, _folder.FullPath, "",
            OnGitHub: false)
        { Input = () => throw new AggregateException(new TaskSchedulerException(new InsufficientMemoryException())) };
        Assert.Equal(1, CommandLine.Run(["comments", "add", "--mail", "-"], edge));
        Assert.StartsWith("staticpress: There is not enough memory for this. Where 'ulimit -v' bounds it, 300000 is enough", error.ToString(), StringComparison.Ordinal);
    }

    private static ProgramRun Nowhere(string[] words)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var code = CommandLine.Run(words, new Edge(new Terminal(output, error, isWatched: false), TestSite.Moment, WorkingFolder: "",
            HomeFolder: "", OnGitHub: false));
        return new ProgramRun(code, code == 0 ? "" : output.ToString(), error.ToString());
    }

    private static void Told(ProgramRun run, string asked)
    {
        Assert.True(run.ExitCode is 0 or 1 or 2, $"{asked}: {run.ExitCode} {run.Stderr}");
        foreach (var line in run.Stderr.Split('\n').Concat(run.Stdout.Split('\n')))
        {
            Assert.DoesNotContain(line, c => char.IsControl(c) || c is '\u2028' or '\u202e');
            Assert.InRange(line.Length, 0, 2500);
            Assert.DoesNotMatch("^\\s*::", line);
        }
    }

    private static IEnumerable<Option> OptionsOf(string[] words)
    {
        var command =
            (Command)CommandLine.Root(new Edge(new Terminal(TextWriter.Null, TextWriter.Null, false), TestSite.Moment, "/", "",
            OnGitHub: false));
        foreach (var word in words)
        {
            if (command.Subcommands.FirstOrDefault(inner => inner.Name == word) is not { } inner) break;
            command = inner;
        }

        return command.Options;
    }
}
