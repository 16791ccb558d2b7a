using System.CommandLine;
using StaticPress.Authoring;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress gone</c> and <c>staticpress moved</c>: what became of an address that was published, written into site.yml.</summary>
internal static class AddressCommands
{
    public static Command Gone(Edge edge)
    {
        var site = new SiteOptions();
        var address = new Argument<string>("ADDRESS") { Description = "That was published, and is meant to be answered no more." };
        var command = new Command("gone", "Say that an address is meant to be gone.") { address };
        site.AddTo(command);
        command.SetAction(arguments => Write(site.Folder(arguments, edge), site.Options(arguments, edge), edge, blog =>
            Old(arguments.GetValue(address)!, blog) is { } old ? (SettingLine.Of("gone", old), $"{SiteConfig.File} says now that {old} is gone.") : null));
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
            if (Old(arguments.GetValue(from)!, blog) is not { } old || New(arguments.GetValue(to)!, blog) is not { } now) return null;
            return (SettingLine.Of("redirects", old, now), $"{SiteConfig.File} leads from {old} to {now} now.");
        }));
        return command;

        string? New(string written, Blog blog)
        {
            var inside = Inside(written, blog);
            if (Uri.TryCreate(inside, UriKind.Absolute, out var other) && other.Scheme is "http" or "https") return inside;
            if (blog.Plan.Routes.At(inside).Route is { } route) return route.Url.Value;
            edge.Terminal.Error.WriteLine($"staticpress: Nothing of this site is at '{inside}'. {Suggestion.Of(blog.Plan.Routes.LikelyUrls.Nearest(inside))}".TrimEnd());
            return null;
        }
    }

    private static string? Old(string written, Blog blog) => Inside(written, blog) is ['/', ..] inside ? inside : "/" + written;

    /// <summary>A whole address of this site, as a browser shows it, is one within it.</summary>
    private static string Inside(string written, Blog blog)
    {
        var address = blog.Plan.Site.Config.Address;
        var path = written.StartsWith(address.Origin + "/", StringComparison.OrdinalIgnoreCase) ? written[address.Origin.Length..] : written;
        return address.BasePath.Length > 0 && path.StartsWith(address.BasePath + "/", StringComparison.Ordinal) ? path[address.BasePath.Length..] : path;
    }

    private static int Write(string folder, BuildOptions options, Edge edge, Func<Blog, (SettingLine Line, string Said)?> ask)
    {
        var blog = Blog.Read(DiskScan.Scan(folder), options);
        if (ask(blog) is not var (line, said)) return ExitCode.SiteHasErrors;
        if (blog.Plan.Routes.At(line.Address).Route is { } route)
        {
            edge.Terminal.Error.WriteLine($"staticpress: {route.Words} answers at {line.Address}. Take that away or give it another address first.");
            return ExitCode.SiteHasErrors;
        }

        var door = AuthorsFolder.At(folder);
        var before = door.Read(SiteConfig.File) ?? [];
        if (line.AddTo(before) is not { } after)
        {
            edge.Terminal.Error.WriteLine($"staticpress: {SiteConfig.File} is written in a way that this cannot add to. Write it below '{line.Key}:' by hand.");
            return ExitCode.SiteHasErrors;
        }

        var saving = door.Replace(SiteConfig.File, before, after);
        if (saving.Problem is { } problem) edge.Problems([problem], folder);
        else edge.Terminal.Line(said);
        return saving.Problem is null ? ExitCode.Done : ExitCode.SiteHasErrors;
    }
}
