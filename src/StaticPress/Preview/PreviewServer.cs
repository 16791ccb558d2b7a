using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>Serves a site to its author until it is stopped.</summary>
internal static class PreviewServer
{
    /// <summary>How many ports are tried from the wanted one on.</summary>
    private const int PortsTried = 50;

    /// <summary>Two browsers ask for six pictures each at once, and each is made by the thread that is asked, for seconds.</summary>
    public const int ThreadsAtOnce = 16;

    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LastAnswers = TimeSpan.FromMilliseconds(300);

    /// <param name="listening">Called with the address once requests are answered.</param>
    /// <exception cref="IOException">No port could be had.</exception>
    public static async Task Run(PreviewOptions options, PreviewVoice voice, Action<Uri> listening, CancellationToken stop)
    {
        // Else whoever writes meanwhile waits until the system lends another thread.
        var threads = Math.Max(ThreadsAtOnce, Environment.ProcessorCount);
        ThreadPool.SetMinThreads(threads, threads);
        var events = new EventStream(Heartbeat);
        var current = new CurrentSite(options, voice, events);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var ports = new OpenPorts();
        var requests = new PreviewRequests(options, current, events, ending.Token) { Ports = ports };
        await using var server = await Start(options, Doors(options, requests, options.Second?.Answers(current, ports), ports));
        var address = AddressOf(server, options);
        var second = AddressesOf(server).Skip(1).Select(door => OnThisMachine(door, options)).FirstOrDefault();
        ports.Open(address.Port, second?.Port ?? 0);
        listening(address);
        if (second is not null) options.Second!.Listening(second);
        using var watch = new SiteWatch(RealPath.Of(options.Folder) ?? options.Folder, current.Tell);
        if (watch.Listen() is { } refused)
            voice.Say($"Changes are seen a little later, because the system does not tell of them: {refused}");
        try
        {
            await Task.WhenAny(Task.Run(() => current.Run(ending.Token), CancellationToken.None),
                DiskPoller.Run(current, watch, ending.Token)).Unwrap();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The author has had enough.
        }

        await ending.CancelAsync();
        await server.StopAsync(CancellationToken.None);
    }

    private static RequestDelegate Doors(PreviewOptions options, PreviewRequests requests, RequestDelegate? second, OpenPorts ports)
    {
        return second is null || options.Second is null ? requests.Answer : ByPort;

        async Task ByPort(HttpContext context)
        {
            await ports.Known;
            await (context.Connection.LocalPort == ports.Second ? second(context) : requests.Answer(context));
        }
    }

    private static async Task<WebApplication> Start(PreviewOptions options, RequestDelegate answer)
    {
        for (var port = options.Port; ; port++)
        {
            var server = Build(options, port, answer);
            try
            {
                await server.StartAsync();
                return server;
            }
            catch (IOException taken)
                when (options.Port > 0 && taken.InnerException is AddressInUseException
                    && port < Math.Min(options.Port + PortsTried, IPEndPoint.MaxPort - 1))
            {
                await server.DisposeAsync();
            }
            catch (SocketException taken)
            {
                throw new IOException(taken.Message, taken);
            }
        }
    }

    private static WebApplication Build(PreviewOptions options, int port, RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Host, port);
            if (options.Second is not null) kestrel.Listen(options.Host, port > 0 ? port + 1 : 0);
        });
        builder.Services.Configure<HostOptions>(hosting => hosting.ShutdownTimeout = LastAnswers);
        var server = builder.Build();
        server.Run(answer);
        return server;
    }

    /// <summary>In the order in which they were asked for.</summary>
    private static IEnumerable<Uri> AddressesOf(WebApplication server) =>
        server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses
            .Select(address => new Uri(address));

    private static Uri AddressOf(WebApplication server, PreviewOptions options) => OnThisMachine(AddressesOf(server).First(), options);

    private static Uri OnThisMachine(Uri address, PreviewOptions options) =>
        IPAddress.Any.Equals(options.Host) || IPAddress.IPv6Any.Equals(options.Host)
            ? new UriBuilder(address) { Host = "127.0.0.1" }.Uri
            : address;
}

/// <summary>
/// Has the whole folder looked at now and then: no system tells of every change (network disks, folders that are made and filled at once),
/// and posts go live by the clock alone.
/// </summary>
/// <remarks>
/// Where a change was not told, the watch is begun again: on Linux a watcher ends without a word when one of its folders is moved away
/// and something else happens at once (.NET 10).
/// </remarks>
internal static class DiskPoller
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    /// <summary>A look takes at most this part of one processor's time, however large the folder is.</summary>
    private const int MostOfTime = 50;

    public static async Task Run(CurrentSite current, SiteWatch watch, CancellationToken stop)
    {
        var pause = Round;
        while (true)
        {
            await Task.Delay(pause, stop);
            var start = Stopwatch.GetTimestamp();
            if (current.IsBehind())
            {
                watch.Listen();
                current.Tell(null);
            }

            var needed = Stopwatch.GetElapsedTime(start) * MostOfTime;
            pause = needed > Round ? needed : Round;
        }
    }
}
