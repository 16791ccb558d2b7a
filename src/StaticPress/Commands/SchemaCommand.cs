using System.CommandLine;
using System.Text;
using StaticPress.Authoring;
using StaticPress.Primitives;
using StaticPress.Schemas;

namespace StaticPress.Commands;

/// <summary><c>staticpress schema</c>: JSON Schemas of what can stand in the files of a site.</summary>
internal static class SchemaCommand
{
    public static Command Create(Edge edge)
    {
        var name = new Argument<string?>("FILE")
        {
            Description = "Which kind of file.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        name.AcceptOnlyFromAmong([.. FileSchema.All.Select(schema => schema.Name)]);
        var write = new Option<bool>("--write")
        { Description = "Write all of them, and settings that bind them, into the site's .vscode/." };
        var source = new Option<string?>("--source") { Description = SiteFolder.Description, HelpName = "DIR" };
        var command = new Command("schema", "Print JSON Schemas for editors, or lay them where Visual Studio Code finds them.")
            { name, write, source };
        command.SetAction(arguments =>
        {
            if (arguments.GetValue(write)) return Write(SiteFolder.Find(arguments.GetValue(source), edge), edge);
            if (arguments.GetValue(name) is not { } asked)
            {
                edge.Terminal.Error.WriteLine(
                    $"staticpress: Which one: {string.Join(", ", FileSchema.All.Select(schema => schema.Name))}; or all of them, with --write?");
                return ExitCode.WrongUsage;
            }

            edge.Terminal.Output.Write(FileSchema.All.Single(schema => schema.Name == asked).ToJson());
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Schemas are the program's, and replaced; settings are the author's, and stay.</summary>
    private static int Write(string folder, Edge edge)
    {
        var site = AuthorsFolder.At(folder);
        var problems = new List<Problem>();
        foreach (var (name, text) in EditorFiles.All())
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var saving = name.Contains("/schemas/", StringComparison.Ordinal) ? site.Put(name, bytes) : site.Add(name, bytes);
            if (saving.End == SavingEnd.Done) edge.Terminal.Line($"wrote    {edge.FromHere(Path.Join(folder, name))}");
            if (saving.End == SavingEnd.Taken && !(site.Read(name) is { } was && was.AsSpan().SequenceEqual(bytes)))
                edge.Terminal.Line(
                    $"{edge.FromHere(Path.Join(folder, name))} was there and stays as it is. It needs: {text.ReplaceLineEndings(" ")}");
            if (saving.End == SavingEnd.Refused) problems.Add(saving.Problem!);
        }

        edge.Problems(problems, folder);
        return problems.Count > 0 ? ExitCode.SiteHasErrors : ExitCode.Done;
    }
}
