using StaticPress.Commands;

return Terminal.OfProcess(terminal => CommandLine.Run(args, new Edge(
    terminal,
    DateTimeOffset.UtcNow,
    Environment.CurrentDirectory,
    Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
    OnGitHub: Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true")
{
    Input = Terminal.Input,
    Workspace = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") ?? "",
    ProgramFolder = AppContext.BaseDirectory,
}));
