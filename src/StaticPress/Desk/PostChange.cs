using StaticPress.Authoring;
using StaticPress.Config;
using StaticPress.Yaml;

namespace StaticPress.Desk;

/// <summary>What an author did to a post at the desk: told as it was and as it is to be, so that what others did meanwhile stays.</summary>
/// <param name="Was">The text that the author began with; null when it was not touched.</param>
/// <param name="Fields">Those that were changed.</param>
/// <param name="IsWhole">The text is the whole file, head and all.</param>
internal sealed record PostChange(string? Was, string? Text, IReadOnlyList<FieldChange> Fields, bool IsWhole)
{
    private const string Prefix = "to.";

    public static PostChange Read(DeskFields asked) => new(
        asked.Has("text") ? ShownText.Of(asked["was"]) : null,
        asked.Has("text") ? ShownText.Of(asked["text"]) : null,
        [.. PostFields.All.Where(field => asked.Has(Prefix + field.Name))
            .Select(field => new FieldChange(field, asked["from." + field.Name], asked[Prefix + field.Name].Trim()))],
        asked["whole"].Length > 0);

    /// <summary>Whether a file is what the author began with, as far as this change goes.</summary>
    public bool BeganWith(PostFile post, SiteConfig config)
    {
        if (Was is not null && (ComposedPost.TextOf(post.Source, IsWhole) is not { } part || ShownText.Of(part.Text) != Was)) return false;
        var head = post.Head;
        return Fields.All(field => field.Field.Shown(head, config) == field.Was);
    }
}

internal sealed record FieldChange(PostField Field, string Was, string Now)
{
    /// <summary>The settings that say so, at the top of the head or within a group of it.</summary>
    public static IEnumerable<YamlSetting> Settings(PostHead head, IReadOnlyList<FieldChange> changes, SiteConfig config) =>
        changes.Where(change => change.Field.Group.Length == 0).SelectMany(change => AtTop(head, change))
            .Concat(changes.Where(change => change.Field.Group.Length > 0).GroupBy(change => change.Field.Group, StringComparer.Ordinal)
                .SelectMany(group => InGroup(head, group.Key, [.. group], config)));

    private static IEnumerable<YamlSetting> AtTop(PostHead head, FieldChange change)
    {
        var (key, now) = (change.Field.Key, change.Now);
        return change.Field.Kind switch
        {
            FieldKind.Flag when key == "draft" => head.Draft(now.Length > 0),
            FieldKind.Flag => [head.Flag(key, now.Length > 0)],
            FieldKind.Items => [head.Items(key, now)],
            FieldKind.Line or FieldKind.Sentences => [head.Text(key, now)],
            _ => [new YamlSetting(head.NameOf(key), change.Field.Spelled(now))],
        };
    }

    /// <summary>A group that is there is changed within; a new one of nothing but its chief is written as a text.</summary>
    private static IEnumerable<YamlSetting> InGroup(PostHead head, string group, FieldChange[] changes, SiteConfig config)
    {
        var all = PostFields.All.Where(field => field.Group == group)
            .Select(field => (Field: field, Text: Array.Find(changes, change => change.Field == field)?.Now ?? field.Shown(head, config)))
            .Where(one => one.Text.Length > 0).ToArray();
        var name = head.NameOf(group);
        if (all.Length == 0 && !head.HasMoreIn(group)) return [new YamlSetting(name, null)];
        if (head.IsGroup(group))
            return changes.Select(change => new YamlSetting(change.Field.Key, change.Field.Spelled(change.Now)) { Group = name });
        return all is [{ Field.IsFirst: true } chief] ? [head.Text(group, chief.Text)]
            : [new YamlSetting(name, YamlSpelling.Group(all.Select(one => new YamlSetting(one.Field.Key, one.Field.Spelled(one.Text)))))];
    }
}
