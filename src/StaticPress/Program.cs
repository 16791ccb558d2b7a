using StaticPress.Commands;
using StaticPress.Sources;

AddressSpace.Spare();
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
