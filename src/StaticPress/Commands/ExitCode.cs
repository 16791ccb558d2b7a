namespace StaticPress.Commands;

internal static class ExitCode
{
    public const int Done = 0;
    public const int SiteHasErrors = 1;
    public const int WrongUsage = 2;

    /// <summary>A mistake of StaticPress itself (sysexits.h calls it EX_SOFTWARE).</summary>
    public const int OwnMistake = 70;
}
