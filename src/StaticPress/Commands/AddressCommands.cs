using System.CommandLine;
using StaticPress.Authoring;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary>
/// <c>staticpress gone</c> and <c>staticpress moved</c>: what became of an address that was published, written into site.yml.
/// </summary>
internal static class AddressCommands
{
    public static Command Gone(Edge edge)
    {
        var site = new SiteOptions();
        var address = new Argument<string>("ADDRESS") { Description = "That was published, and is meant to be answered no more." };
        var command = new Command("gone", "Say that an address is meant to be gone.") { address };
        site.AddTo(command);
        command.SetAction(arguments => Write(site.Folder(arguments, edge), site.Options(arguments, edge), edge, blog =>
        {
            var old = Published(Old(arguments.GetValue(address)!, blog), blog);
            if (blog.Plan.Site.Config.Gone.Any(known => IsSame(known.Path, old)))
            {
                edge.Terminal.Line($"{SiteConfig.File} says already that {old} is gone.");
                return [];
            }

            if (blog.Plan.Site.Config.Redirects.FirstOrDefault(redirect => IsSame(redirect.From, old)) is { } led)
            {
                edge.Terminal.Error.WriteLine($"staticpress: {led.Place} leads from {old} to {led.To}. Take that line out first.");
                return null;
            }

            TellUnknown(old, blog, edge);
            return [.. BelowGone(old, blog).Prepend(old)
                .Select(each => (SettingLine.Of("gone", each), $"{SiteConfig.File} says now that {each} is gone."))];
        }));
        return command;
    }

    public static Command Moved(Edge edge)
    {
        var site = new SiteOptions();
        var from = new Argument<string>("OLD") { Description = "The address that was published." };
        var to = new Argument<string>("NEW") { Description = "Where readers are led now: an address of the site, or of another." };
        var command = new Command("moved", "Lead readers of an old address to another.") { from, to };
        site.AddTo(command);
        command.SetAction(arguments => Write(site.Folder(arguments, edge), site.Options(arguments, edge), edge, blog =>
        {
            if (New(arguments.GetValue(to)!, blog) is not { } now) return null;
            var old = Published(Old(arguments.GetValue(from)!, blog), blog);
            TellUnknown(old, blog, edge);
            return [.. Below(old, now, blog).Prepend((old, now))
                .Select(pair => (SettingLine.Of("redirects", pair.Item1, pair.Item2),
                    $"{SiteConfig.File} leads from {pair.Item1} to {pair.Item2} now."))];
        }));
        return command;

        string? New(string written, Blog blog)
        {
            var inside = Inside(written, blog);
            if (Uri.TryCreate(inside, UriKind.Absolute, out var other) && other.Scheme is "http" or "https") return inside;
            if (blog.Plan.Routes.At(inside).Route is { } route) return route.Url.Value;
            edge.Terminal.Error.WriteLine(
                $"staticpress: Nothing of this site is at '{inside}'. {Suggestion.Of(blog.Plan.Routes.LikelyUrls.Nearest(inside))}"
                    .TrimEnd());
            return null;
        }
    }

    /// <summary>What was published below a list that moved, as its feed, where the like is below the new one.</summary>
    private static IEnumerable<(string Old, string New)> Below(string old, string now, Blog blog) =>
        from published in blog.History.All
        let address = published.Url.Value
        where IsBelow(address, old)
            && blog.Plan.Routes.At(address).Route is null
        let like = blog.Plan.Routes.Find(now.TrimEnd('/') + "/" + address[old.Length..])
        where like is not null
        select (address, like.Url.Value);

    /// <summary>The feed of a list, its further pages.</summary>
    private static IEnumerable<string> BelowGone(string old, Blog blog) =>
        from published in blog.History.All
        let address = published.Url.Value
        where PublishedList.Is(published) && IsBelow(address, old) && blog.Plan.Routes.At(address).Route is null
            && !blog.Plan.Site.Config.Gone.Any(known => IsSame(known.Path, address))
        select address;

    private static bool IsBelow(string address, string old) =>
        old.EndsWith('/') && old.Length > 1 && address.Length > old.Length && address.StartsWith(old, StringComparison.Ordinal);

    private static bool IsSame(string one, string other) => one.TrimEnd('/') == other.TrimEnd('/');

    /// <summary>As it was published: people leave out the slash at the end.</summary>
    private static string Published(string old, Blog blog) =>
        old.Length > 1 && blog.History.All.FirstOrDefault(known => IsSame(known.Url.Value, old)) is { } published
            ? published.Url.Value : old;

    /// <summary>An address that this blog never published may be one of its former home; it may be misspelt too.</summary>
    private static void TellUnknown(string old, Blog blog, Edge edge)
    {
        if (blog.History.All.Count == 0 || blog.History.All.Any(known => IsSame(known.Url.Value, old))) return;
        var near = Suggestion.Nearest(old, blog.History.All.Select(known => known.Url.Value));
        edge.Terminal.Error.WriteLine(
            $"staticpress: {old} is not among the addresses that this blog has published ({UrlHistory.File}). {Suggestion.Of(near)}"
                .TrimEnd());
    }

    private static string Old(string written, Blog blog) => Inside(written, blog) is ['/', ..] inside ? inside : "/" + written;

    /// <summary>A whole address of this site, as a browser shows it, is one within it.</summary>
    private static string Inside(string written, Blog blog)
    {
        var address = blog.Plan.Site.Config.Address;
        var path = written.StartsWith(address.Origin + "/", StringComparison.OrdinalIgnoreCase)
            ? written[address.Origin.Length..]
            : written;
        return address.BasePath.Length > 0 && path.StartsWith(address.BasePath + "/", StringComparison.Ordinal)
            ? path[address.BasePath.Length..]
            : path;
    }

    /// <param name="ask">Null when that cannot be said, of which the author is told.</param>
    private static int Write(string folder, BuildOptions options, Edge edge,
        Func<Blog, IReadOnlyList<(SettingLine Line, string Said)>?> ask)
    {
        var blog = Blog.Read(DiskScan.Scan(folder), options);
        if (ask(blog) is not { } lines) return ExitCode.SiteHasErrors;
        foreach (var (line, _) in lines)
        {
            if (blog.Plan.Routes.At(line.Address).Route is not { } route) continue;
            edge.Terminal.Error.WriteLine(
                $"staticpress: {route.Words} answers at {line.Address}. Take that away or give it another address first.");
            return ExitCode.SiteHasErrors;
        }

        var door = AuthorsFolder.At(folder);
        foreach (var (line, said) in lines)
        {
            var before = door.Read(SiteConfig.File) ?? [];
            if (line.AddTo(line.To is null ? before : SettingLine.Of("gone", line.Address).TakeFrom(before) ?? before) is not { } after)
            {
                edge.Terminal.Error.WriteLine(
                    $"staticpress: {SiteConfig.File} is written in a way that this cannot add to. Write it below '{line.Key}:' by hand.");
                return ExitCode.SiteHasErrors;
            }

            if (door.Replace(SiteConfig.File, before, after).Problem is { } problem)
            {
                edge.Problems([problem], folder);
                return ExitCode.SiteHasErrors;
            }

            edge.Terminal.Line(said);
        }

        return ExitCode.Done;
    }
}
