using System.CommandLine;
using System.Text;
using StaticPress.Authoring;
using StaticPress.Importing.WordPress;
using StaticPress.Verifying;

namespace StaticPress.Commands;

/// <summary><c>staticpress migrate verify</c>: compares the blog as it was with the site as it was built.</summary>
internal static class MigrateVerifyCommand
{
    public static Command Create(Edge edge)
    {
        var options = new VerifyOptions();
        var command = new Command("verify", "Compare the old blog with the built site, text by text: what is the same, and what is not.");
        options.AddTo(command);
        command.SetAction(arguments => Run(arguments, options, edge));
        return command;
    }

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static int Run(ParseResult arguments, VerifyOptions options, Edge edge)
    {
        string[] exports = [.. (arguments.GetValue(options.Exports) ?? []).Select(edge.FullPath)];
        var from = arguments.GetValue(options.From) is { } folder ? edge.FullPath(folder) : null;
        var live = arguments.GetValue(options.Live);
        if (exports.Length == 0 && from is null && live is null)
            return Refuse(edge,
                "Give the export of the old blog, or with --from the folder that the old program built, or with --live its address.");
        if (exports.FirstOrDefault(file => !File.Exists(file)) is { } absent)
            return Refuse(edge, $"There is no file {edge.FromHere(absent)}.");
        if (from is not null && !Directory.Exists(from)) return Refuse(edge, $"There is no folder {edge.FromHere(from)}.");
        var output = arguments.GetValue(options.Output) is { } named
            ? edge.FullPath(named)
            : Path.Join(SiteFolder.Find(arguments.GetValue(options.Site), edge, "--site"), "_site");
        if (!Directory.Exists(output))
            return Refuse(edge,
                $"There is no built site in {edge.FromHere(output)}. Run 'staticpress build' first, or name its folder with --output.");

        var built = BuiltFolder.At(output);
        var verdict = new Verdict();
        if (exports.Length > 0) Judgement.Of(Wxr.Read(exports).At(edge.Now), built, edge.Now, verdict);
        if (from is not null) FolderJudge.Judge(BuiltFolder.At(from, built.Root), built, verdict);
        if (live is not null && !Judge(new Uri(live), built, verdict)) return Refuse(edge, $"No page answers at {live}.");
        if (arguments.GetValue(options.Except) is { } known)
            verdict.Except(KnownExceptions.Read(Encoding.UTF8.GetString(File.ReadAllBytes(edge.FullPath(known)))));
        if (arguments.GetValue(options.Json) is { } json) NamedFile.Write(edge.FullPath(json), VerdictJson.Of(verdict));
        return VerdictTable.Tell(verdict, edge.Terminal);
    }

    /// <returns>False when nothing is there to compare with.</returns>
    private static bool Judge(Uri live, BuiltFolder built, Verdict verdict)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = Patience };
        using var client = new HttpClient(handler) { Timeout = Patience };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("StaticPress-verify");
        var site = new Uri(live.AbsoluteUri.TrimEnd('/') + "/");
        var pages = new LiveSite(site, client, time => CancellationToken.None.WaitHandle.WaitOne(time)).Read();
        if (pages.Pages.Count == 0) return false;
        FolderJudge.Judge(BuiltFolder.Of(pages, site), built, verdict);
        return true;
    }

    private static int Refuse(Edge edge, string why)
    {
        edge.Terminal.Error.WriteLine($"staticpress: {why}");
        return ExitCode.WrongUsage;
    }
}

/// <summary>What the command line takes for it.</summary>
internal sealed class VerifyOptions
{
    public Argument<string[]> Exports { get; } = new("EXPORT.xml")
    {
        Description = "The export that was imported.",
        Arity = ArgumentArity.ZeroOrMore
    };

    public Option<string?> Site { get; } = new("--site")
    {
        Description = "The folder of the site; when left out, the nearest from here upward.",
        HelpName = "DIR"
    };

    public Option<string?> Output { get; } = new("--output")
    {
        Description = "The folder of the built site; when left out, _site in the site.",
        HelpName = "DIR"
    };

    public Option<string?> From { get; } = new("--from", "--crawl")
    {
        Description =
            "A folder of finished pages to compare with: what another program built, or what 'wget --mirror' saved of the old site.",
        HelpName = "DIR",
    };

    public Option<string?> Live { get; } = new("--live")
    {
        Description = "The address of the old site while it still answers: its pages are read one after the other, and compared.",
        HelpName = "URL",
    };

    public Option<string?> Except { get; } = new("--except")
    {
        Description = "A file that names the differences you accept, a line each: words /2020/01/a-post/ why",
        HelpName = "FILE",
    };

    public Option<string?> Json { get; } = new("--json")
    {
        Description = "Write everything to this file, for machines.",
        HelpName = "FILE"
    };

    public void AddTo(Command command)
    {
        Live.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var address }]
                && !(Uri.TryCreate(address, UriKind.Absolute, out var site) && site.Scheme is "http" or "https"))
                result.AddError($"'{address}' is no address of a site. Write it whole, as in https://old.example/.");
        });
        command.Add(Exports);
        foreach (var option in (Option[])[Site, Output, From, Live, Except, Json]) command.Add(option);
    }
}
