using Scriban.Runtime;

namespace StaticPress.Templates;

/// <summary>What an include was given: <c>$1</c>, <c>$2</c> and <c>$.name</c>; index 0 is the partial's own name.</summary>
internal sealed class IncludeArguments(int capacity) : ScriptArray(capacity);
