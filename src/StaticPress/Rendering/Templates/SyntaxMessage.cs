namespace StaticPress.Rendering.Templates;

/// <summary>Scriban's parser messages as sentences.</summary>
internal static class SyntaxMessage
{
    public static string Of(string scriban)
    {
        var text = scriban.Replace('`', '\'').Trim().TrimEnd('.');
        return text.Length == 0 ? "This is not a template." : $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
    }
}
