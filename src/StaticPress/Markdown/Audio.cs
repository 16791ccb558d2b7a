namespace StaticPress.Markdown;

/// <summary>Files that browsers play.</summary>
internal static class Audio
{
    private static readonly string[] Extensions = [".mp3", ".m4a", ".aac", ".ogg", ".oga", ".opus", ".wav", ".flac"];

    public static bool Is(string? address)
    {
        if (address is null) return false;
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? address : address[..end];
        return Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
    }
}
