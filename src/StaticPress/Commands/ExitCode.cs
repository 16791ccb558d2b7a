namespace StaticPress.Commands;

internal static class ExitCode
{
    public const int Done = 0;
    public const int SiteHasErrors = 1;
    public const int WrongUsage = 2;
}
