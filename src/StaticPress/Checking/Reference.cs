namespace StaticPress.Checking;

/// <summary>An address in a finished page.</summary>
/// <param name="Where">What holds it, for a message: <c>&lt;a href&gt;</c>.</param>
internal readonly record struct Reference(string Address, string Where);
