using System.Text;
using System.Text.RegularExpressions;

namespace StaticPress.Importing.FromWordPress;

/// <summary>Files of the library that are not for every reader, or do more than show something.</summary>
internal static partial class KeptUploads
{
    private static readonly string[] Programs =
        [".php", ".phtml", ".phar", ".phps", ".shtml", ".cgi", ".pl", ".asp", ".aspx", ".jsp", ".cfm", ".htaccess", ".htpasswd", ".env"];

    /// <summary>Plug-ins for shops and forms have the server refuse what lies there: what customers pay for, what readers sent.</summary>
    private static readonly string[] Folders =
    [
        "woocommerce_uploads/", "edd/", "dlm_uploads/", "gravity_forms/", "wpcf7_uploads/", "wpforms/", "ninja-forms/", "wc-logs/",
        "memberpress/", "private/",
    ];

    /// <param name="relative">From the uploads folder.</param>
    /// <returns>Null for what is carried over.</returns>
    public static string? WhyLeftOut(string relative)
    {
        var ending = Path.GetExtension(relative).TrimEnd('3', '4', '5', '6', '7', '8').ToLowerInvariant();
        return Programs.Contains(ending, StringComparer.Ordinal)
            ? "a program that the old server ran. Here nobody would run it, and everybody could read it."
            : Folders.Any(folder => relative.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
                ? "a file that the old server gave to some people only. Put it into static/ by hand if it is for everybody."
                : null;
    }

    /// <summary>Whether a browser runs what is in it when it is opened by itself.</summary>
    /// <param name="content">Null when it is not known.</param>
    public static bool RunsScripts(string path, byte[]? content) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" or ".xhtml" or ".js" or ".mjs" => true,
        ".svg" => content is not null && InDrawing().IsMatch(Encoding.UTF8.GetString(content)),
        _ => false,
    };

    [GeneratedRegex(@"<script|javascript:|<foreignObject|\son[a-z]+\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex InDrawing();
}
