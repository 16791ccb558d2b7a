using System.Text.RegularExpressions;

namespace StaticPress.Importing.WordPress;

/// <summary>
/// Fields that are not read, so that what they hold can be nowhere: addresses of readers (plug-ins for ratings keep the IP address of each
/// vote beside the post), passwords, whole requests as a spam filter saw them; and what WordPress keeps for itself.
/// </summary>
internal static partial class PrivateFields
{
    /// <summary>Of Restrict Content Pro: who may read the text, and nothing of a reader.</summary>
    private const string LevelOfText = "rcp_subscription_level";

    public static bool Has(string key) => key != LevelOfText && (Private().IsMatch(key) || Own().IsMatch(key));

    /// <summary>Some readers sign with their e-mail address: no part of it is a name, and many could be guessed by one.</summary>
    public static string NameWithoutAddress(string name) =>
        name.Contains('@', StringComparison.Ordinal) ? Mail().Replace(name, "").Trim() : Ip().IsMatch(name) ? "" : name;

    [GeneratedRegex(@"(^|_)ip(s|_address(es)?)?$|_ip_|e-?mail|passw|user_?agent|akismet|secret|token|api_?key|phone|_billing|_shipping|subscri", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Private();

    [GeneratedRegex(@"^_(edit_|oembed_|encloseme|pingme|wp_trash_meta|wpcom_)", RegexOptions.NonBacktracking)]
    private static partial Regex Own();

    [GeneratedRegex(@"[<(\[]?[^\s@<>()\[\]]+@[^\s@<>()\[\]]+\.[^\s@<>()\[\]]+[>)\]]?", RegexOptions.NonBacktracking)]
    private static partial Regex Mail();

    [GeneratedRegex(@"^\s*(\d{1,3}(\.\d{1,3}){3}|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){3,7})\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Ip();
}
