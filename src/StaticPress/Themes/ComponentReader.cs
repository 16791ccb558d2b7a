using System.Text.RegularExpressions;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Themes;

/// <summary>Reads <c>components:</c> of <c>theme.yml</c>.</summary>
internal static partial class ComponentReader
{
    private static readonly string[] Texts = [.. Enum.GetNames<ComponentText>().Select(name => name.ToLowerInvariant())];
    private static readonly string[] Kinds = [.. Enum.GetNames<ArgumentKind>().Select(name => name.ToLowerInvariant())];

    public static IReadOnlyList<ComponentRule> Read(YamlFields fields)
    {
        var rules = new List<ComponentRule>();
        foreach (var entry in fields.Entries("components"))
        {
            if (entry.Value is not (YamlMap or YamlScalar { Text: null }))
            {
                fields.Wrong(entry.Value, entry.Key, "a group such as 'text: blocks'");
                continue;
            }

            var rule = fields.Below(entry);
            if (!RuleName().IsMatch(entry.Key))
                rule.Bad("", ProblemCode.BadComponent, $"'{entry.Key}' is no name for a component.",
                    "Write small letters, digits and dashes, as in pull-quote.");
            rules.Add(new ComponentRule(entry.Key, TextOf(rule), Arguments(rule))
            { Place = new Place(fields.File, entry.Line, entry.Column) });
            rule.Finish();
        }

        return rules;
    }

    private static ComponentText TextOf(YamlFields rule) =>
        rule.Words("text", Texts) is [var word] ? Enum.Parse<ComponentText>(word, ignoreCase: true) : ComponentText.Blocks;

    private static List<ComponentArgument> Arguments(YamlFields rule)
    {
        var arguments = new List<ComponentArgument>();
        foreach (var entry in rule.Entries("arguments"))
        {
            var fields = rule.Below(entry, "type", "a kind such as 'text', or a group such as '{type: number, default: 2}'");
            arguments.Add(One(entry.Key, fields));
            fields.Finish();
        }

        return arguments;
    }

    private static ComponentArgument One(string name, YamlFields fields)
    {
        if (ComponentRule.Reserved.Contains(name) || !ArgumentName().IsMatch(name))
            fields.Bad("", ProblemCode.BadComponent, $"'{name}' is no name for an argument of a component.",
                ComponentRule.Reserved.Contains(name) ? "It has a meaning already." : "Write small letters, digits and '_'.");
        var kind = fields.Words("type", Kinds) is [var word] ? Enum.Parse<ArgumentKind>(word, ignoreCase: true) : ArgumentKind.Text;
        var choices = fields.Texts("of");
        if (kind == ArgumentKind.Choice && choices.Count == 0)
            fields.Bad("type", ProblemCode.BadComponent, $"The argument '{name}' is a choice, and nothing says of what.",
                "Write {type: choice, of: [start, end]}.");
        return new ComponentArgument(name, kind, fields.Text("default") ?? (kind == ArgumentKind.Flag ? "false" : null))
        { Choices = choices };
    }

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex RuleName();

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex ArgumentName();
}
