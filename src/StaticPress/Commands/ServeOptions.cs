using System.CommandLine;
using System.Net;
using StaticPress.Config;
using StaticPress.Preview;

namespace StaticPress.Commands;

/// <summary>How the site is shown in the browser; both commands that do so have these options.</summary>
internal sealed class ServeOptions
{
    internal const int UsualPort = 4000;

    private readonly SiteOptions _site = new SiteOptions().WithHidden();
    private readonly Option<bool> _published =
        new("--published") { Description = "Show what readers see: no drafts, and no posts dated ahead." };
    private readonly Option<int?> _port = GivenValues.Number("--port", (0, IPEndPoint.MaxPort), "A port is a number from 0 to 65535.");
    private readonly Option<IPAddress> _host = new("--host")
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
    private readonly Option<string[]> _allow = new("--allow-host")
    {
        Description = "Answer for this name too: that of a tunnel, say; .example.org for all names below it. May be given more than once.",
        HelpName = "NAME",
        DefaultValueFactory = _ => [],
    };
    private readonly Option<bool> _noReload = new("--no-reload")
    {
        Description = "Send pages exactly as a build writes them, without the script "
        + "that keeps them fresh."
    };
    private readonly Option<string?> _editor = new("--editor")
    {
        Description =
            $"What opens a mistake: {string.Join(", ", EditorAddress.Names)}, or an address with {{path}}, {{line}} and {{column}}; "
            + "the first of these that is installed when left out.",
        HelpName = "NAME",
    };

    public ServeOptions()
    {
        (_port.Description, _port.HelpName, _port.DefaultValueFactory) =
            ("The port; when it is taken, the next free one. 0 for any.", "N", _ => UsualPort);
        _editor.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } named && EditorAddress.Mistake(named) is { } mistake) result.AddError(mistake);
        });
        _editor.CompletionSources.Add([.. EditorAddress.Names]);
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _port, _host, _allow, _noReload, _editor, _published }) command.Options.Add(option);
        _site.AddTo(command);
    }

    public PreviewOptions Read(ParseResult arguments, Edge edge) => new(
        _site.Folder(arguments, edge),
        () => Wanted(_site.Options(arguments, edge with { Now = TimeProvider.System.GetUtcNow() }), arguments.GetValue(_published)),
        arguments.GetValue(_host)!,
        arguments.GetValue(_port) ?? UsualPort,
        !arguments.GetValue(_noReload),
        EditorAddress.Of(arguments.GetValue(_editor), edge.SearchPath))
    {
        AllowedHosts = arguments.GetValue(_allow)!,
    };

    private static BuildOptions Wanted(BuildOptions given, bool published) =>
        given with { Drafts = given.Drafts || !published, Future = given.Future || !published, Marks = true };
}
