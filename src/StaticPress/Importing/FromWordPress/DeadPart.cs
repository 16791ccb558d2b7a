using StaticPress.Primitives;

namespace StaticPress.Importing.FromWordPress;

/// <summary>Links within a text: plug-ins for tables of contents leave many that lead nowhere.</summary>
internal static class DeadPart
{
    /// <param name="body">The text, as Markdown.</param>
    /// <param name="part">What stands behind the hash sign of a link in it.</param>
    public static bool IsThere(string body, string part)
    {
        var id = Uri.UnescapeDataString(part);
        if (id is "" or "top" || body.Contains($"{{#{id}", StringComparison.Ordinal)
            || body.Contains($"id=\"{id}\"", StringComparison.Ordinal)
            || body.Contains($"name=\"{id}\"", StringComparison.Ordinal)) return true;
        return body.Split('\n').Any(line => line.StartsWith('#') && Slug.From(line.TrimStart('#')) == id);
    }
}
