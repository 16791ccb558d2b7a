using Scriban.Syntax;

namespace StaticPress.Templates;

/// <summary><c>include 'card'</c> or <c>cached 'card'</c>, wherever in an expression.</summary>
/// <param name="At">The name in the text, for problems.</param>
internal sealed record PartialUse(string Name, ScriptNode At);
