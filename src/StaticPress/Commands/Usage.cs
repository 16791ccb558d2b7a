using System.CommandLine;
using System.CommandLine.Parsing;
using StaticPress.Primitives;

namespace StaticPress.Commands;

/// <summary>What is wrong with a command line, in the words of this program where the library's lead nowhere.</summary>
internal static class Usage
{
    /// <returns>None for a line that can be meant.</returns>
    public static IReadOnlyList<string> Mistakes(ParseResult arguments)
    {
        var (command, strays) = (arguments.CommandResult.Command, arguments.UnmatchedTokens);
        var word = strays is [{ } first, ..] && !first.StartsWith('-') ? first : null;
        if (word is not null && command.Subcommands.Count > 0) return [Unknown(word, command)];
        if (StrangeOption(arguments) is { } strange) return [strange];
        if (word is not null && TextArgument(command) is not null)
        {
            return [$"A text of several words goes between quotation marks: {Path(arguments)} \"{string.Join(' ', arguments.CommandResult.Tokens.Select(token => token.Value).Concat(strays))}\"."];
        }

        return [.. arguments.Errors.Select(error => OnOneLine(error.Message)).Distinct()];
    }

    /// <summary>What is written as an option and is none; where several words may stand, the library takes it for one of them.</summary>
    private static string? StrangeOption(ParseResult arguments)
    {
        var options = OptionsOf(arguments.CommandResult).Where(option => !option.Hidden).ToArray();
        var wantsValue = false;
        foreach (var token in arguments.Tokens)
        {
            if (token.Type == TokenType.DoubleDash) return null;
            if (token.Type == TokenType.Argument && !wantsValue && token.Value is ['-', '-', >= 'a' and <= 'z', ..]
                && !token.Value.Contains(' '))
            {
                var name = token.Value.Split('=')[0];
                var near = Suggestion.For(name, options.Select(option => option.Name));
                return $"There is no option '{name}'. {(near.Length > 0 ? near : $"'{Path(arguments)} --help' has all of them.")}";
            }

            wantsValue = token.Type == TokenType.Option
                && Array.Find(options, option => option.Name == token.Value || option.Aliases.Contains(token.Value)) is { } asked
                && asked.Arity.MaximumNumberOfValues > 0 && asked.ValueType != typeof(bool);
        }

        return null;
    }

    private static IEnumerable<Option> OptionsOf(CommandResult? command) => command is null ? []
        : command.Command.Options.Concat(OptionsOf(command.Parent as CommandResult).Where(option => option.Recursive));

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
        for (var at = arguments.CommandResult; at is not null; at = at.Parent as CommandResult)
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
