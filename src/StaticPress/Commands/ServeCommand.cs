using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using StaticPress.Config;
using StaticPress.Preview;

namespace StaticPress.Commands;

/// <summary><c>staticpress serve</c>: the site in the browser, always as new as the files.</summary>
internal static class ServeCommand
{
    internal const int UsualPort = 4000;

    public static Command Create(Edge edge)
    {
        var site = new SiteOptions().WithHidden();
        var published = new Option<bool>("--published") { Description = "Show what readers see: no drafts, and no posts dated ahead." };
        var port = GivenValues.Number("--port", (0, IPEndPoint.MaxPort), "A port is a number from 0 to 65535.");
        (port.Description, port.HelpName, port.DefaultValueFactory) =
            ("The port; when it is taken, the next free one. 0 for any.", "N", _ => UsualPort);
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
                result.AddError($"'{text}' is not an IP address. Write 127.0.0.1, or 0.0.0.0 for all networks; --allow-host takes names.");
                return null;
            },
        };
        var allow = new Option<string[]>("--allow-host")
        {
            Description = "Answer for this name too: that of a tunnel, say; .example.org for all names below it. May be given more than once.",
            HelpName = "NAME",
            DefaultValueFactory = _ => [],
        };
        var open = new Option<bool>("--open") { Description = "Open the browser." };
        var noReload = new Option<bool>("--no-reload")
        {
            Description = "Send pages exactly as a build writes them, without the script "
            + "that keeps them fresh."
        };
        var editor = new Option<string?>("--editor")
        {
            Description = $"What opens a mistake: {string.Join(", ", EditorAddress.Names)}, or an address with {{path}}, {{line}} and {{column}}; "
                + "the first of these that is installed when left out.",
            HelpName = "NAME",
        };
        editor.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } named && EditorAddress.Mistake(named) is { } mistake) result.AddError(mistake);
        });
        editor.CompletionSources.Add([.. EditorAddress.Names]);
        var command = new Command("serve", "Show the site in the browser, always as new as the files.") { port, host, allow, open,
            noReload, editor, published };
        site.AddTo(command);
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var options = new PreviewOptions(
                folder,
                () => Wanted(site.Options(arguments, edge with { Now = TimeProvider.System.GetUtcNow() }), arguments.GetValue(published)),
                arguments.GetValue(host)!,
                arguments.GetValue(port) ?? UsualPort,
                !arguments.GetValue(noReload),
                EditorAddress.Of(arguments.GetValue(editor), edge.SearchPath))
            {
                AllowedHosts = arguments.GetValue(allow)!,
            };
            return Run(options, arguments.GetValue(open), edge);
        });
        return command;
    }

    private static BuildOptions Wanted(BuildOptions given, bool published) =>
        given with { Drafts = given.Drafts || !published, Future = given.Future || !published, Marks = true };

    private static int Run(PreviewOptions options, bool open, Edge edge)
    {
        using var stop = new CancellationTokenSource();
        UnixTerminal.HeedQuit();
        PosixSignalRegistration[] ends =
            [.. ((PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGQUIT, PosixSignal.SIGHUP])
                .Select(signal => PosixSignalRegistration.Create(signal, Stop))];
        using var queue = new TerminalQueue(edge.Terminal);
        try
        {
            var voice = new PreviewVoice(Say, problems => queue.Add(_ => edge.Problems(problems, options.Folder)));
            PreviewServer.Run(options, voice, Listening, stop.Token).GetAwaiter().GetResult();
            return ExitCode.Done;
        }
        catch (IOException refused)
        {
            edge.Terminal.Error.WriteLine($"staticpress: The preview cannot listen at {options.Host} port {options.Port}: "
                + $"{refused.Message.TrimEnd('.')}. {Remedy(refused)}");
            return ExitCode.WrongUsage;
        }
        finally
        {
            foreach (var end in ends) end.Dispose();
        }

        void Listening(Uri address)
        {
            if (options.Port > 0 && address.Port != options.Port) Say($"Port {options.Port} is taken; using {address.Port}.");
            Say($"Preview at {address} (Ctrl-C stops it). About the site itself: {new Uri(address, PreviewPaths.Home)}");
            if (!IPAddress.IsLoopback(options.Host) && PhoneAddress.Of(address, options.Host) is { } fromOutside)
            {
                Say($"On another device of this network: {fromOutside}");
                if (edge.Terminal.IsWatched) foreach (var line in PhoneAddress.Code(fromOutside)) Say(line);
            }

            if (!IPAddress.IsLoopback(options.Host))
                queue.Add(terminal =>
                    terminal.Error.WriteLine($"staticpress: Listening at {options.Host}: everyone on the network can see this preview, "
                    + $"drafts too."));
            if (open) Browser.Open(address, edge);
        }

        void Say(string line) => queue.Add(terminal => terminal.Line(line));

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !stop.IsCancellationRequested; // A second Ctrl-C ends it at once.
            stop.Cancel();
        }
    }

    private static string Remedy(IOException refused) => (refused.InnerException as SocketException)?.SocketErrorCode switch
    {
        SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported =>
            "Name an address of this machine with --host, or 0.0.0.0 for all of them.",
        SocketError.AccessDenied => "Choose a port from 1024 on with --port.",
        _ => "Choose another with --port.",
    };
}

/// <summary>Opens an address in the author's browser.</summary>
internal static class Browser
{
    public static void Open(Uri address, Edge edge)
    {
        try
        {
            using var started = OperatingSystem.IsWindows()
                ? Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true })
                : OperatingSystem.IsMacOS() ? Process.Start("open", [address.AbsoluteUri])
                : Process.Start("xdg-open", [address.AbsoluteUri]);
        }
        catch (Win32Exception)
        {
            edge.Terminal.Error.WriteLine($"staticpress: No browser could be opened. Go to {address} yourself.");
        }
    }
}
