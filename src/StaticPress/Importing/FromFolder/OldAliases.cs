using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>Former addresses that texts name, each given to the first that claims it.</summary>
internal static class OldAliases
{
    public static ILookup<string, string> Of(TextPlan plan, FileBook files)
    {
        var taken = plan.Texts.Where(text => !text.IsDraft).Select(text => text.Address.TrimEnd('/'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        taken.UnionWith(files.Carried.Where(file => file.Place.StartsWith("static/", StringComparison.Ordinal))
            .Select(file => file.Place["static".Length..]));
        return plan.Texts.Where(text => !text.IsDraft).SelectMany(text => Said(text).Select(alias => (text.Path, Alias: alias)))
            .Where(one => taken.Add(one.Alias.TrimEnd('/')) && !ProgramAddress.Usual.Is(one.Alias))
            .ToLookup(one => one.Path, one => one.Alias, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Said(PlannedText text)
    {
        IEnumerable<string> said = text.Old.Node("aliases", "redirect_from", "alias") switch
        {
            YamlScalar { Text: { } one } => [one],
            YamlList list => list.Items.OfType<YamlScalar>().Select(item => item.Text ?? ""),
            _ => [],
        };
        foreach (var alias in said.Select(alias => alias.Trim())
            .Where(alias => alias.Length > 0 && !alias.Contains("://", StringComparison.Ordinal)))
        {
            var path = UrlPath.TryParse("/" + Uri.UnescapeDataString(alias).TrimStart('/'));
            if (path is { } good && OutputPath.Fault(good.AsPage().OutputFile) is null) yield return good.AsPage().Value;
        }
    }
}
