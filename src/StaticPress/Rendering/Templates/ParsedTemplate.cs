using Scriban.Syntax;

namespace StaticPress.Rendering.Templates;

/// <summary>A template that has been read: its syntax, and what it says about other templates.</summary>
internal sealed class ParsedTemplate(TemplateSource source, ScriptPage page)
{
    public TemplateSource Source { get; } = source;

    /// <summary>What is run: a layout's blocks that only replace others are taken out of it.</summary>
    public ScriptPage Page { get; } = page;

    public bool IsXml { get; } = source.Name.EndsWith(".xml", StringComparison.Ordinal);

    public bool IsLayout { get; } = source.Name.StartsWith("layouts/", StringComparison.Ordinal);

    /// <summary>The layout it extends.</summary>
    public ParsedTemplate? Parent { get; set; }

    /// <summary>Its own bodies, by block name.</summary>
    public Dictionary<string, ScriptBlockStatement> Blocks { get; } = new(StringComparer.Ordinal);

    /// <summary>Where in the HTML each of them stands.</summary>
    public Dictionary<string, HtmlPlace> BlockPlaces { get; } = new(StringComparer.Ordinal);

    /// <summary>Its <c>include</c> statements.</summary>
    public List<IncludeNode> Includes { get; } = [];

    /// <summary>Partials named in quotes, wherever: what it needs to be there.</summary>
    public List<PartialUse> Uses { get; } = [];
}
