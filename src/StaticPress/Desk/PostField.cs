using System.Globalization;
using StaticPress.Config;
using StaticPress.Yaml;

namespace StaticPress.Desk;

/// <summary>What a field of the form of a post takes.</summary>
internal enum FieldKind
{
    Line,

    /// <summary>With room for a sentence or two.</summary>
    Sentences,

    /// <summary>A date and time on the site's clock.</summary>
    Moment,

    /// <summary>Names with commas between them.</summary>
    Items,

    /// <summary>Yes, no, or as the blog has it.</summary>
    Choice,

    /// <summary>On or off.</summary>
    Flag,
    Number,
}

/// <summary>One setting of a post in its form.</summary>
/// <param name="Group">The key that it stands below; empty at the top.</param>
/// <param name="Hint">What the author's guide says of it.</param>
internal sealed record PostField(string Key, string Group, FieldKind Kind, string Hint)
{
    /// <summary>In forms.</summary>
    public string Name => Group.Length == 0 ? Key : $"{Group}.{Key}";

    /// <summary>Whether a text in place of its group is this one.</summary>
    public bool IsFirst { get; init; }

    /// <summary>For people: <c>publish_from</c> is “Publish from”.</summary>
    public string Label => Name switch
    {
        "image.src" => "Its file",
        "image.alt" => "What it shows, for those who cannot see it",
        "noindex" => "Hide from search engines",
        "pinned" => "At the top of the home page",
        "draft" => "A draft: readers do not see it",
        "description" => "Description, for lists and search results",
        _ => char.ToUpperInvariant(Key[0]) + Key[1..].Replace('_', ' '),
    };

    /// <summary>As the field shows what stands in the file.</summary>
    public string Shown(PostHead head, SiteConfig config)
    {
        if (Kind == FieldKind.Flag) return (Key == "draft" ? head.IsHeldBack : head.IsFlagged(Key)) ? "on" : "";
        var text = Group.Length == 0 ? head[Key] : head.Of(Group, Key, IsFirst);
        return Kind switch
        {
            FieldKind.Moment when config.Dates.TryRead(text) is { } moment =>
                config.Zone.Local(moment).ToString(QuickEdit.DateFormat, CultureInfo.InvariantCulture),
            FieldKind.Choice => text.ToLowerInvariant() switch
            {
                "true" or "yes" or "on" => "yes",
                "false" or "no" or "off" => "no",
                _ =>
                ""
            },
            _ => text,
        };
    }

    /// <summary>Whether the field can say what stands in the file, and what is put into it can be written there.</summary>
    public bool Fits(PostHead head) => Group.Length == 0 ? Kind is FieldKind.Flag || head.FitsField(Key) : head.FitsGroup(Group);

    public YamlSpelling? Spelled(string text) => text.Length == 0 ? null : Kind switch
    {
        FieldKind.Choice => YamlSpelling.Plain(text == "yes" ? "true" : "false"),
        _ => YamlSpelling.Plain(text),
    };
}
