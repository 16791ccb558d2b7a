using System.CommandLine;
using StaticPress.Config;

namespace StaticPress.Commands;

/// <summary>The options that say which site is meant and which of its posts are wanted; every command that reads a site has them.</summary>
internal sealed class SiteOptions
{
    private readonly Option<string?> _source = new("--source") { Description = SiteFolder.Description, HelpName = "DIR" };
    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "Where the site will be, in place of 'url' in site.yml.",
        HelpName = "URL"
    };
    private readonly Option<bool> _drafts = new("--drafts") { Description = "Include drafts." };
    private readonly Option<bool> _future = new("--future") { Description = "Include posts dated later than now." };
    private readonly Option<bool> _expired = new("--expired") { Description = "Include posts past their 'expires'." };
    private readonly Option<DateTimeOffset?> _now = new("--now")
    {
        Description = "The moment to build for, as 2021-08-26T09:00:00Z; the clock's when left out.",
        HelpName = "ISO",
        CustomParser = GivenValues.Moment,
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _source, _baseUrl, _drafts, _future, _expired, _now }) command.Options.Add(option);
    }

    /// <summary>For <c>serve</c>, which shows what is held back unless it is told not to, and takes these two as before.</summary>
    public SiteOptions WithHidden()
    {
        _drafts.Hidden = _future.Hidden = true;
        return this;
    }

    public string Folder(ParseResult arguments, Edge edge) => SiteFolder.Find(arguments.GetValue(_source), edge);

    public BuildOptions Options(ParseResult arguments, Edge edge) => new(
        arguments.GetValue(_now) ?? edge.Now,
        arguments.GetValue(_baseUrl),
        arguments.GetValue(_drafts),
        arguments.GetValue(_future),
        arguments.GetValue(_expired));
}
