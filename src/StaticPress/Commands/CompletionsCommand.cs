using System.CommandLine;

namespace StaticPress.Commands;

/// <summary>
/// <c>staticpress completions</c>: a few lines for a shell's start file, after which the Tab key knows commands and options.
/// </summary>
/// <remarks>They ask the program itself, through System.CommandLine's <c>[suggest]</c>, so they never go out of date.</remarks>
internal static class CompletionsCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # In ~/.bashrc:  source <(staticpress completions bash)
            _staticpress() {
                COMPREPLY=($(compgen -W "$(staticpress "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _staticpress staticpress
            """,
        ["fish"] = """
            # staticpress completions fish > ~/.config/fish/completions/staticpress.fish
            complete --command staticpress --arguments '(staticpress "[suggest]" (commandline --cut-at-cursor))'
            """,
        ["powershell"] = """
            # In $PROFILE:  staticpress completions powershell | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName staticpress -ScriptBlock {
                param($word, $line, $cursor)
                staticpress "[suggest:$cursor]" "$line" | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
        ["zsh"] = """
            # In ~/.zshrc, below compinit:  source <(staticpress completions zsh)
            _staticpress() {
                compadd -- ${(f)"$(staticpress "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)"} || _files
            }
            compdef _staticpress staticpress
            """,
    };

    /// <summary>
    /// To be called before a line that is to be completed is read: a flag would take the word behind it for its own 'true' or 'false', and
    /// the library would offer nothing but these.
    /// </summary>
    public static void TakeNoValues(Command command)
    {
        foreach (var flag in command.Options.OfType<Option<bool>>()) flag.Arity = ArgumentArity.Zero;
        foreach (var inner in command.Subcommands) TakeNoValues(inner);
    }

    public static Command Create(Edge edge)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, fish, powershell or zsh." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys.Order(StringComparer.Ordinal)]);
        var command = new Command("completions", "Print what makes the Tab key of a shell complete commands and options.") { shell };
        command.SetAction(arguments =>
        {
            edge.Terminal.Output.WriteLine(Scripts[arguments.GetValue(shell)!]);
            return ExitCode.Done;
        });
        return command;
    }
}
