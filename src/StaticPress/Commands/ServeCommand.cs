using System.CommandLine;
using System.Net;
using System.Runtime.InteropServices;
using StaticPress.Preview;

namespace StaticPress.Commands;

/// <summary><c>staticpress serve</c>: the site in the browser, always as new as the files.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 4000;

    public static Command Create(Edge edge)
    {
        var site = new SiteOptions();
        var port = GivenValues.Number("--port", (0, IPEndPoint.MaxPort), "A port is a number from 0 to 65535.");
        (port.Description, port.HelpName, port.DefaultValueFactory) = ("The port; when it is taken, the next free one. 0 for any.", "N", _ => UsualPort);
        var host = new Option<IPAddress>("--host")
        {
            Description = "The address to listen at; any other than 127.0.0.1 lets others on the network see your drafts.",
            HelpName = "IP",
            DefaultValueFactory = _ => IPAddress.Loopback,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (text == "localhost") return IPAddress.Loopback;
                if (IPAddress.TryParse(text, out var address)) return address;
                result.AddError($"'{text}' is not an IP address. Write 127.0.0.1, or 0.0.0.0 for all networks.");
                return null;
            },
        };
        var open = new Option<bool>("--open") { Description = "Open the browser." };
        var noReload = new Option<bool>("--no-reload") { Description = "Send pages exactly as a build writes them, without the script that keeps them fresh." };
        var editor = new Option<string>("--editor") { Description = "How a link to a mistake opens your editor.", HelpName = "URL", DefaultValueFactory = _ => PreviewOptions.VisualStudioCode };
        var command = new Command("serve", "Show the site in the browser, always as new as the files.") { port, host, open, noReload, editor };
        site.AddTo(command);
        command.SetAction(arguments =>
        {
            var options = new PreviewOptions(
                site.Folder(arguments, edge),
                () => site.Options(arguments, edge with { Now = TimeProvider.System.GetUtcNow() }) with { Marks = true },
                arguments.GetValue(host)!,
                arguments.GetValue(port) ?? UsualPort,
                !arguments.GetValue(noReload),
                arguments.GetValue(editor)!);
            return Run(options, arguments.GetValue(open), edge);
        });
        return command;
    }

    private static int Run(PreviewOptions options, bool open, Edge edge)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        if (!IPAddress.IsLoopback(options.Host)) edge.Terminal.Error.WriteLine($"staticpress: Listening at {options.Host}: everyone on the network can see this preview, drafts too.");
        using var queue = new TerminalQueue(edge.Terminal);
        try
        {
            var voice = new PreviewVoice(Say, problems => queue.Add(terminal => terminal.Problems(problems, edge.OnGitHub)));
            PreviewServer.Run(options, voice, Listening, stop.Token).GetAwaiter().GetResult();
            return ExitCode.Done;
        }
        catch (IOException refused)
        {
            edge.Terminal.Error.WriteLine($"staticpress: The preview cannot listen at {options.Host} port {options.Port}: {refused.Message} Choose another with --port.");
            return ExitCode.WrongUsage;
        }

        void Listening(Uri address)
        {
            if (options.Port > 0 && address.Port != options.Port) Say($"Port {options.Port} is taken; using {address.Port}.");
            Say($"Preview at {address} (Ctrl-C stops it). About the site itself: {new Uri(address, PreviewPaths.Home)}");
            if (open) Browser.Open(address, edge);
        }

        void Say(string line) => queue.Add(terminal => terminal.Line(line));

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !stop.IsCancellationRequested; // A second Ctrl-C ends it at once.
            stop.Cancel();
        }
    }
}
