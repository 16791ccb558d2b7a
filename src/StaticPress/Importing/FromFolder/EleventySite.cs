using System.Text.RegularExpressions;
using StaticPress.Content;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>
/// What the settings of a site of Eleventy tell, which are a program, and its layouts, which are part of what they lay out.
/// </summary>
internal static partial class EleventySite
{
    private const int DeepestLayout = 5;

    public static bool IsSettings(SourceFile file) =>
        file.Path == ".eleventy.js" || file.Name.StartsWith("eleventy.config.", StringComparison.Ordinal);

    /// <returns>The folder of texts; empty for that in which Eleventy is started, which it takes where neither its settings nor the call of
    /// it say another; null where they say it in a way that is not read.</returns>
    public static string? InputOf(OldFolder folder)
    {
        string[] texts = [.. folder.Files.Where(file => file.Path == "package.json" || IsSettings(file))
            .Select(file => StrictUtf8.Decode(file.ReadAll()))];
        return texts.Select(text => SetInput().Match(text)).FirstOrDefault(found => found.Success) is { } set
            ? set.Groups["folder"].Value.Trim('.', '/')
            : texts.Any(text => text.Contains("input", StringComparison.Ordinal)) ? null : "";
    }

    /// <summary>What a layout says is said by each text that has it, and a layout has layouts in turn.</summary>
    /// <returns>Its rule of addresses; empty for none.</returns>
    public static string RuleOfLayout(YamlMap head, Func<string, SourceFile?> find)
    {
        for (var depth = 0; depth < DeepestLayout && TextOf(head, "layout") is { Length: > 0 } name; depth++)
        {
            string[] names = [name, $"{name}.njk", $"{name}.liquid", $"{name}.html"];
            if (names.SelectMany(file => new[] { $"_includes/{file}", $"_layouts/{file}" }).Select(find).OfType<SourceFile>()
                .FirstOrDefault() is not { } layout) return "";
            head = OldText.HeadOf(FrontMatterBlock.Read(layout), layout.Path).Value;
            if (TextOf(head, "permalink") is { Length: > 0 } rule) return rule;
        }

        return "";

        static string TextOf(YamlMap head, string key) => (head.Find(key)?.Value as YamlScalar)?.Text ?? "";
    }

    [GeneratedRegex(@"\bsetInputDirectory\(\s*[""'`](?<folder>[^""'`$]+)[""'`]")]
    private static partial Regex SetInput();
}
