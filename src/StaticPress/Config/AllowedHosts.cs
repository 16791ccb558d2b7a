using System.Text.RegularExpressions;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Config;

/// <summary>
/// Hosts from which a page may load what its author's HTML asks for, beside what every page may. Each is a source as a
/// Content-Security-Policy has it.
/// </summary>
/// <param name="Scripts">None may without it.</param>
/// <param name="Frames">Those over https may without it.</param>
/// <param name="Pictures">And recordings; those over https may without it.</param>
internal sealed partial record AllowedHosts(IReadOnlyList<string> Scripts, IReadOnlyList<string> Frames, IReadOnlyList<string> Pictures)
{
    public static AllowedHosts None { get; } = new([], [], []);

    public static AllowedHosts Read(YamlFields markdown)
    {
        if (markdown.Map("allow") is not { } allow) return None;
        var hosts = new AllowedHosts(Hosts(allow, "scripts"), Hosts(allow, "frames"), Hosts(allow, "pictures"));
        allow.Finish();
        return hosts;
    }

    public static bool Holds(IReadOnlyList<string> hosts, Uri address) => hosts.Any(host => Covers(host, address));

    private static bool Covers(string source, Uri address)
    {
        var colon = source.IndexOf(':', StringComparison.Ordinal);
        var (scheme, host) = (source[..colon], source[(colon + 3)..]);
        if (address.Scheme != scheme && !(scheme == "http" && address.Scheme == "https")) return false;
        return host.StartsWith("*.", StringComparison.Ordinal)
            ? address.Authority.EndsWith(host[1..], StringComparison.OrdinalIgnoreCase)
            : address.Authority.Equals(host, StringComparison.OrdinalIgnoreCase);
    }

    private static string[] Hosts(YamlFields allow, string key)
    {
        var written = allow.Texts(key);
        foreach (var host in written.Where(host => !Host().IsMatch(host)))
        {
            allow.Bad(
                key,
                ProblemCode.BadValue,
                $"'{host}' is not the name of a host.",
                "Write it as gist.github.com, or http://old.example.org for one without encryption.");
        }

        return [.. written.Where(host => Host().IsMatch(host)).Select(AsSource)];
    }

    private static string AsSource(string host)
    {
        host = host.TrimEnd('/');
        return host.Contains("://", StringComparison.Ordinal) ? host : "https://" + host;
    }

    [GeneratedRegex(@"^(https?://)?(\*\.)?[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?/?$")]
    private static partial Regex Host();
}
