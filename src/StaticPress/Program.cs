using StaticPress.Commands;

var edge = new Edge(
    Terminal.OfProcess(),
    DateTimeOffset.UtcNow,
    Environment.CurrentDirectory,
    Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
    OnGitHub: Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true")
{
    Input = Terminal.Input,
    ProgramFolder = AppContext.BaseDirectory,
};
return CommandLine.Run(args, edge);
