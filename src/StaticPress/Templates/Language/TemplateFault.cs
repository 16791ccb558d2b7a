namespace StaticPress.Templates.Language;

/// <summary>
/// How a function or a node tells the renderer of a mistake in the theme: Scriban lets nothing else out of the middle of a
/// run. <see cref="TemplateRenderer"/> gives it its place and turns it into a problem.
/// </summary>
internal sealed class TemplateFault(string code, string text, string hint = "") : Exception(text)
{
    public string Code { get; } = code;

    public string Hint { get; } = hint;
}
