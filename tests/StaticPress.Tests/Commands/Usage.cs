using StaticPress.Tests.Support;

namespace StaticPress.Tests.Commands;

public sealed class Usage : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("build")]
    [InlineData("serve")]
    [InlineData("new")]
    [InlineData("new site")]
    [InlineData("new post")]
    [InlineData("list")]
    [InlineData("completions")]
    public void Help_says_what_a_command_is_for(string command)
    {
        var run = CommandRun.In(_folder, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Stderr));
        Assert.StartsWith("Description:\n", run.Stdout, StringComparison.Ordinal);
        Assert.True(command == "new" || run.Stdout.Contains("Examples:\n  ", StringComparison.Ordinal), "no examples");
    }

    [Theory]
    [InlineData("bake", "There is no command 'bake'.")]
    [InlineData("biuld", "There is no command 'biuld'. Did you mean 'build'?")]
    [InlineData("serv --open", "There is no command 'serv'. Did you mean 'serve'?")]
    [InlineData("new pots Hi", "There is no command 'pots' of 'new'. Did you mean 'post'?")]
    [InlineData("new blog", "There is no command 'blog' of 'new'. There are: comparison, post, site, theme.")]
    [InlineData("new post Rain at last", "A text of several words goes between quotation marks: staticpress new post \"Rain at last\".")]
    [InlineData("new site x --for wordpress", "Must be one of: 'github', 'netlify', 'cloudflare', 'gitlab', 'folder'.")]
    [InlineData("build --outptu x", "There is no option '--outptu'. Did you mean '--output'?")]
    [InlineData("build --outptu=x", "There is no option '--outptu'. Did you mean '--output'?")]
    [InlineData("build --quiet --sorce x", "There is no option '--sorce'. Did you mean '--source'?")]
    [InlineData("migrate verify --sites x", "There is no option '--sites'. Did you mean '--site'?")]
    [InlineData("import wordpress --upload x a.xml", "There is no option '--upload'. Did you mean '--uploads'?")]
    [InlineData("explain --everything /a/", "There is no option '--everything'. 'staticpress explain --help' has all of them.")]
    [InlineData("--versoin", "There is no option '--versoin'. Did you mean '--version'?")]
    [InlineData("build --now yesterday", "'yesterday' is not a moment. Write it as 2021-08-26T09:00:00Z.")]
    [InlineData("list draft", "'draft' is none of: addresses, all, drafts, expired, future. Did you mean 'drafts'?")]
    [InlineData("new post", "TITLE")]
    [InlineData("completions tcsh", "tcsh")]
    [InlineData("build --now 0001-01-01T00:00:00Z", "'0001-01-01T00:00:00Z' is out of reach. Take a moment between the years 1900 and 9000.")]
    [InlineData("build --now 9999-12-31", "'9999-12-31' is out of reach. Take a moment between the years 1900 and 9000.")]
    [InlineData("build --now 10:00", "'10:00' is not a moment. Write it as 2021-08-26T09:00:00Z.")]
    [InlineData("build --threads 0", "--threads is a number from 1 to 1024.")]
    [InlineData("build --threads -1", "--threads is a number from 1 to 1024.")]
    [InlineData("build --threads many", "--threads is a number from 1 to 1024.")]
    [InlineData("serve --port 70000", "A port is a number from 0 to 65535.")]
    [InlineData("serve --port abc", "A port is a number from 0 to 65535.")]
    [InlineData("serve --port 4000.5", "A port is a number from 0 to 65535.")]
    [InlineData("serve --port 99999999999", "A port is a number from 0 to 65535.")]
    [InlineData("serve --port ", "A port is a number from 0 to 65535.")]
    [InlineData("serve --host ", "--host is empty. Write its value behind it, or leave it out.")]
    [InlineData("build --source ", "--source is empty. Write its value behind it, or leave it out.")]
    [InlineData("build --output ", "--output is empty. Write its value behind it, or leave it out.")]
    [InlineData("build --base-url ", "--base-url is empty. Write its value behind it, or leave it out.")]
    [InlineData("new post ", "TITLE is empty. Write it out.")]
    [InlineData("new post \u200B", "In this title there is nothing to be seen. Write it in quotation marks.")]
    [InlineData("new site ", "DIR is empty. Write it out.")]
    [InlineData("explain ", "URL|FILE is empty. Write it out.")]
    [InlineData("comments add --post a --name n --message x --rating abc", "A rating is a number from 1 to 5.")]
    [InlineData("comments add --post a --name n --message x --rating 4.5", "A rating is a number from 1 to 5.")]
    [InlineData("comments add --post a --name n --message x --rating 6", "A rating is a number from 1 to 5.")]
    [InlineData("comments add --mail ", "--mail is empty. Write its value behind it, or leave it out.")]
    public void Wrong_usage_is_told_on_stderr_with_exit_code_2(string command, string said)
    {
        var run = CommandRun.In(_folder, command.Split(' '));
        Assert.Equal((2, ""), (run.ExitCode, run.Stdout));
        Assert.Contains(said, run.Stderr, StringComparison.Ordinal);
        Assert.EndsWith("Run 'staticpress --help' to see what there is.\n", run.Stderr, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("help build")]
    public void The_word_help_is_the_help(string command)
    {
        var run = CommandRun.In(_folder, command.Split(' '));
        Assert.Equal((0, ""), (run.ExitCode, run.Stderr));
        Assert.StartsWith("Description:\n", run.Stdout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("staticpress bui", "build\n")]
    [InlineData("staticpress build --dr", "--drafts\n")]
    [InlineData("staticpress list fut", "--future\nfuture\n")]
    [InlineData("staticpress completions z", "zsh\n")]
    public void The_program_tells_shells_how_a_line_may_go_on(string line, string expected)
    {
        var run = CommandRun.In(_folder, $"[suggest:{line.Length}]", line);
        Assert.Equal(expected, string.Concat(run.Stdout.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)
            .Select(word => word + "\n")));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("fish")]
    [InlineData("powershell")]
    [InlineData("zsh")]
    public void Each_shell_is_given_lines_that_ask_the_program(string shell)
    {
        var run = CommandRun.In(_folder, "completions", shell);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("[suggest", run.Stdout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("staticpress build --drafts --o", "--output\n")]
    [InlineData("staticpress build --quiet --strict --b", "--base-url\n")]
    [InlineData("staticpress serve --open --p", "--port\n--published\n")]
    [InlineData("staticpress comments add --author --m", "--mail\n--message\n")]
    [InlineData("staticpress list --drafts fut", "--future\nfuture\n")]
    public void A_flag_does_not_end_what_is_offered(string line, string expected) =>
        The_program_tells_shells_how_a_line_may_go_on(line, expected);

    [Fact]
    public void A_flag_may_still_be_given_its_value()
    {
        new TestSite().Post("2021-08-26-a", "title: A\ndraft: true").WriteTo(_folder);
        Assert.Contains("1 held back", CommandRun.In(_folder, "build", "--drafts", "false").Stdout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("theme eject")]
    [InlineData("build")]
    [InlineData("serve")]
    [InlineData("comments add")]
    [InlineData("explain")]
    [InlineData("new site")]
    public void Help_is_no_wider_than_a_page(string command)
    {
        var run = CommandRun.In(_folder, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.InRange(run.Stdout.Split('\n').Max(line => line.Length), 1, 110);
    }

    [Fact]
    public void Help_has_one_short_name_only() =>
        Assert.Contains("  -h, --help ", CommandRun.In(_folder, "--help").Stdout, StringComparison.Ordinal);
}
