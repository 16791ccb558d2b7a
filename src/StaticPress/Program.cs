using StaticPress.Commands;
using StaticPress.Sources;

AddressSpace.Spare();
var edge = new Edge(
    Terminal.OfProcess(),
    DateTimeOffset.UtcNow,
    WorkingFolder(),
    Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
    OnGitHub: Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true")
{
    Input = Terminal.Input,
    ProgramFolder = AppContext.BaseDirectory,
};
return CommandLine.Run(args, edge);

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
