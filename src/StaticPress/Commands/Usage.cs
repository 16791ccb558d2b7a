using System.CommandLine;
using StaticPress.Primitives;

namespace StaticPress.Commands;

/// <summary>What is wrong with a command line, in the words of this program where the library's lead nowhere.</summary>
internal static class Usage
{
    public static IEnumerable<string> Mistakes(ParseResult arguments)
    {
        var (command, strays) = (arguments.CommandResult.Command, arguments.UnmatchedTokens);
        if (strays is [{ } word, ..] && !word.StartsWith('-'))
        {
            if (command.Subcommands.Count > 0) return [Unknown(word, command)];
            if (TextArgument(command) is not null)
                return [$"A text of several words goes between quotation marks: {Path(arguments)} \"{string.Join(' ', arguments.CommandResult.Tokens.Select(token => token.Value).Concat(strays))}\"."];
        }

        return arguments.Errors.Select(error => OnOneLine(error.Message)).Distinct();
    }

    private static string Unknown(string word, Command command)
    {
        var names = command.Subcommands.Where(known => !known.Hidden).Select(known => known.Name).Order(StringComparer.Ordinal).ToArray();
        var near = Suggestion.For(word, names);
        return $"There is no command '{word}'{(command is RootCommand ? "" : $" of '{command.Name}'")}. {(near.Length > 0 ? near : $"There are: {string.Join(", ", names)}.")}";
    }

    /// <summary>The one word that a command wants, where that may be a text of several.</summary>
    private static Argument? TextArgument(Command command) =>
        command.Arguments is [{ ValueType: var type, Arity.MaximumNumberOfValues: 1 } only]
        && type == typeof(string) && command.Name == "post" ? only : null;

    private static string Path(ParseResult arguments)
    {
        var names = new List<string>();
        for (var at = arguments.CommandResult; at is not null; at = at.Parent as System.CommandLine.Parsing.CommandResult)
            names.Insert(0, at.Command is RootCommand ? "staticpress" : at.Command.Name);
        return string.Join(' ', names);
    }

    /// <summary>The library lists the words that it takes a line each.</summary>
    private static string OnOneLine(string message)
    {
        var lines = message.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length < 2 ? message : $"{lines[0]} {string.Join(", ", lines[1..])}.";
    }
}
