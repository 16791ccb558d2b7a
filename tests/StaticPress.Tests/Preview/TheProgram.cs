using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using StaticPress.Preview;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Preview;

/// <summary><c>staticpress serve</c> as an author starts and stops it.</summary>
public sealed partial class TheProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task It_takes_the_next_port_serves_and_stops_soon_after_Ctrl_C()
    {
        using var folder = new TemporaryFolder();
        new TestSite().Config("title: Show").Post("2021-08-26-a", "title: A").WriteTo(folder);
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var begun = Stopwatch.GetTimestamp();
        using var process = StaticPressProcess.Start(folder, "serve", "--port", port.ToString(CultureInfo.InvariantCulture));
        Assert.Matches($"^Port {port} is taken; using \\d+\\.$", await process.StandardOutput.ReadLineAsync().WaitAsync(Patience));
        var line = (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience))!;
        Assert.Matches(@"^Preview at http://127\.0\.0\.1:\d+/ \(Ctrl-C stops it\)\. About the site itself: http://127\.0\.0\.1:\d+/_preview/$", line);
        using var client = new HttpClient { BaseAddress = new Uri(Address().Match(line).Value) };
        var page = await client.GetAsync("/");
        while (page.StatusCode == HttpStatusCode.ServiceUnavailable) page = await client.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var toBegin = Stopwatch.GetElapsedTime(begun);

        // An open page listens, and must not keep the program alive.
        using var events = await client.GetStreamAsync("/_events");
        var start = Stopwatch.GetTimestamp();
        StaticPressProcess.Interrupt(process);
        await process.WaitForExitAsync().WaitAsync(Patience);
        // A second where nothing else runs, and longer where it took long to begin; the server would give an open page half a minute.
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(25) + toBegin);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task Whoever_can_see_it_from_outside_is_told_to_the_author()
    {
        using var folder = new TemporaryFolder();
        new TestSite().Config("title: Show").WriteTo(folder);
        using var process = StaticPressProcess.Start(folder, "serve", "--host", "0.0.0.0", "--port", "0");
        Assert.Equal("staticpress: Listening at 0.0.0.0: everyone on the network can see this preview, drafts too.",
            await process.StandardError.ReadLineAsync().WaitAsync(Patience));
        StaticPressProcess.Interrupt(process);
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>A machine may have no OpenSSL; .NET looks for it by name and ends the program when it is not there.</summary>
    [SkippableFact]
    public async Task It_opens_no_library_that_a_slim_system_lacks()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Only Linux lists what a process has opened.");
        using var folder = new TemporaryFolder();
        new TestSite().Config("title: Show\ncomments: {intake: email, email: cm@example.org}").Post("2021-08-26-a", "title: A").WriteTo(folder);
        using var process = StaticPressProcess.Start(folder, "serve", "--port", "0");
        var line = (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience))!;
        using var client = new HttpClient { BaseAddress = new Uri(Address().Match(line).Value) };
        foreach (var path in new[] { "/", "/2021/08/26/a/", "/feed.xml", "/search/index.json", "/_preview/" })
        {
            while ((await client.GetAsync(path)).StatusCode == HttpStatusCode.ServiceUnavailable) await Task.Yield();
        }

        var opened = await File.ReadAllTextAsync($"/proc/{process.Id}/maps");
        StaticPressProcess.Interrupt(process);
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.DoesNotContain("OpenSsl", opened, StringComparison.Ordinal);
        Assert.DoesNotContain("libssl", opened, StringComparison.Ordinal);
        Assert.DoesNotContain("libcrypto", opened, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_that_nobody_reads_holds_nothing_up()
    {
        // A path as long as a path may be: two lines for every edit, and both pipes are full after seventeen.
        var post = $"content/posts/{string.Concat(Enumerable.Repeat(new string('d', 250) + "/", 14))}2021-08-26-a.md";
        const int Edits = 40;
        using var folder = new TemporaryFolder();
        new TestSite().Config("title: Show").WriteTo(folder);
        await using var served = await ServedFolder.Start(folder, ".", "2026-01-01T12:00:00Z", isRead: false);
        for (var edit = 1; edit <= Edits; edit++)
        {
            folder.Write(post, $"---\ntitle: A\ntypo{edit}: x\n---\nText {edit}.\n");
            await served.UntilHas("/2021/08/26/a/", $"Text {edit}.");
        }

        Assert.Equal(0, await served.Interrupt().WaitAsync(Patience));
    }

    [Fact]
    public async Task It_answers_before_the_site_is_read_and_never_with_half_a_site()
    {
        using var folder = new TemporaryFolder();
        new TestSite().Config("title: Show").WriteTo(folder);
        const int Posts = 500;
        for (var i = 0; i < Posts; i++) folder.Write($"content/posts/2021-01-01-{i:000}.md", $"---\ntitle: Post {i}\n---\nText.\n");
        await using var preview = await PreviewedFolder.Listen(PreviewedFolder.Options(folder.FullPath));
        var first = await preview.Client.GetAsync("/2021/01/01/499/");
        if (first.StatusCode == HttpStatusCode.ServiceUnavailable)
        {
            Assert.Equal("1", Assert.Single(first.Headers.GetValues("Retry-After")));
            Assert.Contains("Reading the site", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await preview.Until("/2021/01/01/499/", (status, _) => status == 503
            || (status == 200 ? true : throw new InvalidOperationException($"It is {status} before the site is read.")));
        await preview.UntilStatus("/2021/01/01/000/", 200);
    }

    [Fact]
    public async Task A_folder_without_a_site_is_served_with_the_mistake_and_becomes_a_site()
    {
        using var folder = new TemporaryFolder();
        await using var preview = await PreviewedFolder.Start(folder.FullPath);
        Assert.Equal(500, await preview.Status("/"));
        new TestSite().Config("title: Born").Post("2021-08-26-a", "title: A").WriteTo(folder);
        await preview.UntilHas("/2021/08/26/a/", "Born");
    }

    [Fact]
    public async Task Without_reload_pages_carry_no_script()
    {
        using var folder = new TemporaryFolder();
        new TestSite().Config("title: Show").WriteTo(folder);
        await using var preview = await PreviewedFolder.Start(folder.FullPath);
        Assert.DoesNotContain(PreviewPaths.Script, await preview.Text("/"), StringComparison.Ordinal);
    }

    [GeneratedRegex("http://[^/]+/")]
    private static partial Regex Address();
}
