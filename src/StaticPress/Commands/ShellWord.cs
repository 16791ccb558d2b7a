namespace StaticPress.Commands;

/// <summary>A word as it can be pasted into a shell.</summary>
internal static class ShellWord
{
    public static string Of(string path)
    {
        var named = path.StartsWith('-') ? Path.Join(".", path) : path;
        if (named.All(c => char.IsLetterOrDigit(c) || c is '/' or '\\' or '.' or '-' or '_' or ':')) return named;
        return OperatingSystem.IsWindows() ? $"\"{named}\"" : $"'{named.Replace("'", @"'\''", StringComparison.Ordinal)}'";
    }
}
