using System.CommandLine;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary>The whole command line.</summary>
internal static class CommandLine
{
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Edge edge)
    {
        try
        {
            // "@Anna thank you" is a message and no file of arguments.
            var root = Root(edge);
            if (args.Length == 0) args = ["--help"];
            else if (args[0] == "help") args = [.. args[1..], "--help"];
            if (args is [{ } first, ..] && first.StartsWith("[suggest", StringComparison.Ordinal)) CompletionsCommand.TakeNoValues(root);
            var arguments = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (!args[0].StartsWith('[') && Usage.Mistakes(arguments) is { Count: > 0 } mistakes) return WrongUsage(mistakes, edge);
            return arguments.Invoke(new InvocationConfiguration
            {
                Output = edge.Terminal.Output,
                Error = edge.Terminal.Error,
                EnableDefaultExceptionHandler = false
            });
        }
        catch (UnreadableException refused)
        {
            edge.Problems([refused.Problem], edge.WorkingFolder);
            return ExitCode.SiteHasErrors;
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            edge.Terminal.Error.WriteLine($"staticpress: {refused.Message}");
            return ExitCode.SiteHasErrors;
        }
        catch (Exception unforeseen)
        {
            return OwnMistake.Tell(edge.Terminal, unforeseen);
        }
    }

    internal static RootCommand Root(Edge edge)
    {
        var root = new RootCommand("Builds the static site of a news and radio blog from Markdown posts.")
        {
            BuildCommand.Create(edge),
            ServeCommand.Create(edge),
            DeskCommand.Create(edge),
            NewCommand.Create(edge),
            ImportCommand.Create(edge),
            CommentsCommand.Create(edge),
            ListCommand.Create(edge),
            ThemeCommand.Create(edge),
            ExplainCommand.Create(edge),
            CompletionsCommand.Create(edge),
            CheckCommand.Create(edge),
            DoctorCommand.Create(edge),
            AddressCommands.Gone(edge),
            AddressCommands.Moved(edge),
            MediaCommand.Create(edge),
            SchemaCommand.Create(edge),
            PublishCommand.Create(edge),
            DiffCommand.Create(edge),
            UpgradeCommand.Create(edge),
            MigrateCommand.Create(edge),
            LicencesCommand.Create(edge),
        };
        HelpExamples.AddTo(root);
        GivenValues.RefuseEmpty(root);
        return root;
    }

    private static int WrongUsage(IReadOnlyList<string> mistakes, Edge edge)
    {
        foreach (var error in mistakes) edge.Terminal.Error.WriteLine($"staticpress: {error}");
        edge.Terminal.Error.WriteLine("Run 'staticpress --help' to see what there is.");
        return ExitCode.WrongUsage;
    }
}
