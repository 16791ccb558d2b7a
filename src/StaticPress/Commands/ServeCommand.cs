using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using StaticPress.Desk;
using StaticPress.Preview;

namespace StaticPress.Commands;

/// <summary><c>staticpress serve</c>: the site in the browser, always as new as the files.</summary>
internal static class ServeCommand
{
    public static Command Create(Edge edge)
    {
        var options = new ServeOptions();
        var open = new Option<bool>("--open") { Description = "Open the browser." };
        var desk = new Option<bool>("--desk") { Description = "With the desk: a place to write, look and publish in the browser." };
        var command = new Command("serve", "Show the site in the browser, always as new as the files.") { open, desk };
        options.AddTo(command);
        command.SetAction(arguments => Run(options.Read(arguments, edge), arguments.GetValue(desk), arguments.GetValue(open), edge));
        return command;
    }

    /// <param name="open">Whether the browser is opened, at the desk where there is one.</param>
    public static int Run(PreviewOptions given, bool withDesk, bool open, Edge edge)
    {
        if (withDesk && !IsOnThisMachine(given.Host))
        {
            edge.Terminal.Error.WriteLine(
                $"staticpress: The desk does not listen at {given.Host} alone. Leave --host out for this machine, or write 0.0.0.0 for all "
                + "networks, so that a phone can come in by a code.");
            return ExitCode.WrongUsage;
        }

        CutOffEdit.Finish(given.Folder, edge);
        using var stop = new CancellationTokenSource();
        UnixTerminal.HeedQuit();
        PosixSignalRegistration[] ends =
            [.. ((PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGQUIT, PosixSignal.SIGHUP])
                .Select(signal => PosixSignalRegistration.Create(signal, Stop))];
        using var queue = new TerminalQueue(edge.Terminal);
        var options = withDesk ? DeskDoor.AddTo(given, edge.Secret, DeskListening, Say) : given;
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
            ForPhones(address, "On another device of this network", withCode: !withDesk);
            if (!IPAddress.IsLoopback(options.Host))
                queue.Add(terminal =>
                    terminal.Error.WriteLine($"staticpress: Listening at {options.Host}: everyone on the network can see this preview, "
                    + $"drafts too."));
            if (open && !withDesk) Browser.Open(address, edge);
        }

        void DeskListening(Uri address)
        {
            Say($"The desk, for you alone: {address}");
            ForPhones(new Uri(address, DeskPath.Home), "The desk on a phone, which is asked for a code that stands here then", withCode: true);
            if (open) Browser.Open(address, edge);
        }

        void ForPhones(Uri address, string what, bool withCode)
        {
            if (IPAddress.IsLoopback(given.Host) || PhoneAddress.Of(address, given.Host) is not { } fromOutside) return;
            Say($"{what}: {fromOutside}");
            if (withCode && edge.Terminal.IsWatched) foreach (var line in PhoneAddress.Code(fromOutside)) Say(line);
        }

        void Say(string line) => queue.Add(terminal => terminal.Line(line));

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !stop.IsCancellationRequested; // A second Ctrl-C ends it at once.
            stop.Cancel();
        }
    }

    private static bool IsOnThisMachine(IPAddress host) =>
        host.Equals(IPAddress.Loopback) || host.Equals(IPAddress.Any) || host.Equals(IPAddress.IPv6Any);

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
