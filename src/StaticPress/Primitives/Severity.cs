namespace StaticPress.Primitives;

internal enum Severity
{
    Warning,
    Error,
}
