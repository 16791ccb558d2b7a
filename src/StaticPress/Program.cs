using StaticPress.Commands;
using StaticPress.Hosting;
using StaticPress.Locale;
using StaticPress.Sources;

// What ends a thread that nobody waits for is told as any other mistake, and not with a page of calls.
AppDomain.CurrentDomain.UnhandledException += (_, unforeseen) =>
    Environment.Exit(Terminal.OfProcess(terminal => OwnMistake.Tell(terminal, (Exception)unforeseen.ExceptionObject)));
return Terminal.OfProcess(terminal => CommandLine.Run(args, new Edge(
    terminal,
    DateTimeOffset.UtcNow,
    WorkingFolder(),
    Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
    OnGitHub: Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true")
{
    Input = Terminal.Input,
    Workspace = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") ?? "",
    ProgramFolder = AppContext.BaseDirectory,
    TimeZone = SiteZone.OfMachine(),
    // Each 122 bits from the system's source of them.
    Secret = () => $"{Guid.NewGuid():N}{Guid.NewGuid():N}",
    SearchPath = Environment.GetEnvironmentVariable("PATH") ?? "",
    Program = ProgramOrigin.OfThis(AppContext.BaseDirectory),
}));

static string WorkingFolder()
{
    try
    {
        return Environment.CurrentDirectory;
    }
    catch (Exception gone) when (DiskFailure.Is(gone))
    {
        return "";
    }
}
