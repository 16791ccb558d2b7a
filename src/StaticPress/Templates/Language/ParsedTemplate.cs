using Scriban.Syntax;
using StaticPress.Templates.Html;

namespace StaticPress.Templates.Language;

/// <summary>A template that has been read: its syntax, and what it says about other templates.</summary>
internal sealed class ParsedTemplate(TemplateSource source, ScriptPage page)
{
    public TemplateSource Source { get; } = source;

    /// <summary>What is run: a layout's blocks that only replace others are taken out of it.</summary>
    public ScriptPage Page { get; set; } = page;

    public bool IsXml { get; } = source.Name.EndsWith(".xml", StringComparison.Ordinal);

    public bool IsJson { get; } = source.Name.EndsWith(".json", StringComparison.Ordinal);

    /// <summary>Whether nothing in it is markup.</summary>
    public bool IsPlain { get; } = source.Name.EndsWith(".txt", StringComparison.Ordinal);

    /// <summary><c>.html</c>, or that of another kind of text, which the partials it names have too.</summary>
    public string Ending { get; } = Path.GetExtension(source.Name);

    /// <summary>Whether the space between its tags may be seen.</summary>
    public bool KeepsSpace { get; } = !source.Name.EndsWith(".html", StringComparison.Ordinal)
        || source.Text.Contains("<pre", StringComparison.OrdinalIgnoreCase);

    public bool IsLayout { get; } = LayoutFile.Is(source.Name);

    /// <summary>What texts ask for by <c>:::name</c>.</summary>
    public bool IsComponent { get; } = source.Name.StartsWith("components/", StringComparison.Ordinal);

    /// <summary>All it writes, when it is nothing but text: an icon, say.</summary>
    public byte[]? Text { get; private set; }

    /// <summary>The layout it extends.</summary>
    public ParsedTemplate? Parent { get; set; }

    /// <summary>What cannot be read is there all the same, so that nothing is said of those who name it.</summary>
    public static ParsedTemplate Unreadable(TemplateSource source) =>
        new(source, new ScriptPage()) { IsUnreadable = true, NamesPartialsLate = true };

    public bool IsUnreadable { get; private init; }

    /// <summary>Its own bodies, by block name.</summary>
    public Dictionary<string, ScriptBlockStatement> Blocks { get; } = new(StringComparer.Ordinal);

    /// <summary>Where in the HTML each of them stands.</summary>
    public Dictionary<string, HtmlContext> BlockContexts { get; } = new(StringComparer.Ordinal);

    /// <summary>Its <c>include</c> statements.</summary>
    public List<IncludeNode> Includes { get; } = [];

    /// <summary>Partials named in quotes, wherever: what it needs to be there.</summary>
    public List<PartialUse> Uses { get; } = [];

    /// <summary>What must be given to it where it is a partial.</summary>
    public PartialNeeds Needs { get; set; } = PartialNeeds.None;

    /// <summary>Whether the name of some partial is made while rendering, so that it may be any.</summary>
    public bool NamesPartialsLate { get; set; }

    /// <summary>Whether it may set names of its own, such as <c>$x</c>.</summary>
    public bool HasLocals { get; set; } = true;

    /// <summary>Once text and values have nodes of ours.</summary>
    public void KeepText()
    {
        var statements = Page.Body?.Statements.ToArray() ?? [];
        if (Array.TrueForAll(statements, statement => statement is TextNode))
            Text = [.. statements.SelectMany(statement => ((TextNode)statement).Utf8)];
    }
}

/// <summary><c>include 'card'</c> or <c>cached 'card'</c>, wherever in an expression.</summary>
/// <param name="At">The name in the text, for problems.</param>
/// <param name="Gives">Numbers of what stands behind the name, and names.</param>
internal sealed record PartialUse(string Name, ScriptNode At, IReadOnlyList<string> Gives);

/// <param name="Arguments">Numbers and names that it reads without asking first.</param>
internal sealed record PartialNeeds(IReadOnlyList<string> Arguments)
{
    public static readonly PartialNeeds None = new([]);

    /// <summary>All that it reads; null where it looks at its arguments as a whole.</summary>
    public IReadOnlySet<string>? Reads { get; init; }
}
