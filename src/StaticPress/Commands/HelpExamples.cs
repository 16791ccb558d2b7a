using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace StaticPress.Commands;

/// <summary>Puts examples under the help of each command: what people read first.</summary>
internal static class HelpExamples
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["staticpress"] =
        [
            "staticpress new site my-blog     start a blog",
            "staticpress new post \"A title\"   start a post",
            "staticpress serve --open         see it in the browser while you write",
            "staticpress build                write the site to _site",
            "staticpress list drafts          what is not published yet",
        ],
        ["build"] =
        [
            "staticpress build",
            "staticpress build --drafts --output ../look",
            "staticpress build --base-url https://name.github.io/blog/ --strict",
        ],
        ["serve"] = ["staticpress serve --open", "staticpress serve --drafts --future", "staticpress serve --port 8080 --source my-blog"],
        ["post"] = ["staticpress new post \"Rain at last\" --category \"Israel News\" --source \"Jerusalem Post\""],
        ["site"] = ["staticpress new site my-blog"],
        ["list"] = ["staticpress list drafts", "staticpress list all"],
    };

    public static void AddTo(RootCommand root)
    {
        foreach (var help in root.Options.OfType<HelpOption>()) help.Action = new WithExamples((HelpAction)help.Action!);
    }

    private sealed class WithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult arguments)
        {
            var result = help.Invoke(arguments);
            var name = arguments.CommandResult.Command is RootCommand ? "staticpress" : arguments.CommandResult.Command.Name;
            if (!Examples.TryGetValue(name, out var examples)) return result;
            var output = arguments.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in examples) output.WriteLine("  " + example);
            return result;
        }
    }
}
