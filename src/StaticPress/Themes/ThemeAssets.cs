using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Primitives;

namespace StaticPress.Themes;

/// <summary>All assets of a theme under their hashed names.</summary>
internal sealed partial class ThemeAssets
{
    private readonly FrozenDictionary<string, ThemeAsset> _byName;

    private ThemeAssets(IReadOnlyList<ThemeAsset> all)
    {
        All = all;
        _byName = all.ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);
    }

    /// <summary>By name, ordinal.</summary>
    public IReadOnlyList<ThemeAsset> All { get; }

    public ThemeAsset? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Stylesheets come last: what they point to with <c>url(…)</c> is named by its hash first.</summary>
    /// <param name="settings">What <c>theme(accent)</c> in a stylesheet stands for.</param>
    /// <param name="words">What <c>theme.words.copied</c> in a script stands for.</param>
    public static Reading<ThemeAssets> Of(IEnumerable<ThemeFile> files, StyleSettings settings, ScriptWords words)
    {
        var (assets, problems) = (new Dictionary<string, ThemeAsset>(StringComparer.Ordinal), new List<Problem>());
        foreach (var file in files.OrderBy(file => file.Name.EndsWith(".css", StringComparison.Ordinal))
            .ThenBy(file => file.Name, StringComparer.Ordinal))
        {
            var name = file.Name["assets/".Length..];
            var bytes = file.Source.TryReadAll().TellTo(problems);
            if (name.EndsWith(".css", StringComparison.Ordinal))
                bytes = Style(settings.Fill(bytes, file.Source.Path).TellTo(problems), name, assets);
            if (name.EndsWith(".js", StringComparison.Ordinal))
                bytes = Encoding.UTF8.GetBytes(
                    words.Fill(Encoding.UTF8.GetString(bytes), SlimScript.Of, file.Source.Path).TellTo(problems));
            assets.Add(name, new ThemeAsset(name, HashedUrl(name, bytes), bytes, file.Source.Path));
        }

        return new Reading<ThemeAssets>(new ThemeAssets([.. assets.Values.OrderBy(asset => asset.Name, StringComparer.Ordinal)]), problems);
    }

    private static UrlPath HashedUrl(string name, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(Digest.Sha256(bytes).AsSpan(0, 4));
        var dot = name.LastIndexOf('.');
        return UrlPath.Of(dot < 0
            ? string.Create(CultureInfo.InvariantCulture, $"/assets/{name}.{hash}")
            : string.Create(CultureInfo.InvariantCulture, $"/assets/{name[..dot]}.{hash}{name[dot..]}"));
    }

    private static byte[] Style(byte[] css, string name, Dictionary<string, ThemeAsset> assets)
    {
        var folder = name[..(name.LastIndexOf('/') + 1)];
        var text = SlimStyle.Of(Encoding.UTF8.GetString(css));
        var hashed = CssUrl().Replace(text, match => assets.TryGetValue(folder + match.Groups["path"].Value, out var asset)
            ? $"url({match.Groups["quote"].Value}{asset.Url.Value[("/assets/".Length + folder.Length)..]}{match.Groups["quote"].Value})"
            : match.Value);
        return Encoding.UTF8.GetBytes(hashed);
    }

    [GeneratedRegex("""url\(\s*(?<quote>["']?)(?<path>[^"')\s:#]+)\k<quote>\s*\)""")]
    private static partial Regex CssUrl();
}
