using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Templates.Language;
using StaticPress.Views;

namespace StaticPress.Rendering;

/// <summary>
/// The Content-Security-Policy of a kind of page: scripts and styles of this site only, and the inline snippets of its
/// templates by their hashes. Pictures, recordings and frames may come from elsewhere over https, as authors embed them.
/// </summary>
internal static partial class ContentPolicy
{
    public static string Of(IReadOnlyList<TemplateSource> templates, SiteConfig config)
    {
        var hashes = templates
            .SelectMany(template => InlineScript().Matches(template.Text))
            .Select(match => match.Groups["code"].Value)
            .Concat(templates.Any(template => template.Text.Contains("redirect_map", StringComparison.Ordinal))
                ? [WordPressAddresses.Script] : [])
            .Select(code => $" 'sha256-{Convert.ToBase64String(Digest.Sha256(Encoding.UTF8.GetBytes(code)))}'")
            .Distinct()
            .Order(StringComparer.Ordinal);
        var (scripts, frames, pictures) = (Sources(config.Allowed.Scripts), Sources(config.Allowed.Frames),
            Sources(config.Allowed.Pictures));
        return $"default-src 'self'; base-uri 'none'; object-src 'none'; img-src 'self' https: data:{pictures}; media-src 'self' "
            + $"https:{pictures}; "
            + $"frame-src https:{frames}; script-src 'self'{string.Concat(hashes)}{scripts}; style-src 'self'; form-action "
                + $"'self'{FormTargets(config.Comments)}";
    }

    private static string Sources(IReadOnlyList<string> hosts) => string.Concat(hosts.Select(host => " " + host));

    private static string FormTargets(CommentsConfig comments)
    {
        var targets = "";
        if (comments.Intake.Contains("github")) targets += $" https://github.com/{comments.Repository}/issues/new";
        if (comments.Intake.Contains("email")) targets += " mailto:";
        if (comments.Intake.Contains("form") && Uri.TryCreate(comments.Form, UriKind.Absolute, out var form)) targets += " " + Source(form);
        return targets;
    }

    /// <summary>The address without its query; what would end the source or the policy is encoded, as the standard asks.</summary>
    private static string Source(Uri form) =>
        form.GetLeftPart(UriPartial.Path).Replace(";", "%3B", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    [GeneratedRegex("<script>(?<code>[^{}<]*(?:(?!</script>|\\{\\{)[\\s\\S])*?)</script>")]
    private static partial Regex InlineScript();
}
