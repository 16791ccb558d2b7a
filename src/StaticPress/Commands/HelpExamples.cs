using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace StaticPress.Commands;

/// <summary>Puts examples under the help of each command: what people read first.</summary>
internal static class HelpExamples
{
    private const int Columns = 100;

    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["staticpress"] =
        [
            "staticpress new site my-blog     start a blog",
            "staticpress new post \"A title\"   start a post",
            "staticpress desk                 write, look and publish in the browser",
            "staticpress serve --open         see it in the browser while you write",
            "staticpress build                write the site to _site",
            "staticpress list drafts          what is not published yet",
            "staticpress theme guide          how to make a theme of your own",
        ],
        ["build"] =
        [
            "staticpress build",
            "staticpress build --drafts --output ../look",
            "staticpress build --base-url https://name.github.io/blog/ --strict",
            "staticpress build --accept-urls",
        ],
        ["serve"] = ["staticpress serve --open", "staticpress serve --published", "staticpress serve --port 8080 --source my-blog"],
        ["desk"] = ["staticpress desk", "staticpress desk --source my-blog --port 8080"],
        ["new post"] = ["staticpress new post \"Rain at last\" --category \"Israel News\" --source \"Jerusalem Post\""],
        ["new site"] = ["staticpress new site my-blog"],
        ["new theme"] = ["staticpress new theme green-tea", "staticpress new theme green-tea --from coffee"],
        ["theme guide"] = ["staticpress theme guide > themes.md"],
        ["theme eject"] = ["staticpress theme eject partials/footer.html", "staticpress theme eject assets/site.css"],
        ["explain"] = ["staticpress explain /2021/08/26/a-post/", "staticpress explain content/posts/2021-08-26-a-post.md"],
        ["completions"] = ["source <(staticpress completions bash)"],
        ["check"] = ["staticpress check", "staticpress check --strict --base-url https://name.github.io/blog/"],
        ["gone"] = ["staticpress gone /2021/08/26/a-post/"],
        ["moved"] = ["staticpress moved /category/isreal-news/ /category/israel-news/",
            "staticpress moved /shop/ https://shop.example.org/"],
        ["import"] = ["staticpress import wordpress export.xml --site my-blog", "staticpress import jekyll ../old-blog --site my-blog"],
        ["migrate verify"] = ["staticpress migrate verify blog.xml", "staticpress migrate verify blog.xml --json verdict.json",
            "staticpress migrate verify --from ../jekyll/_site"],
        ["publish"] =
        [
            "staticpress publish                              what changed, by git",
            "staticpress publish --undo                       take that back",
            "staticpress publish --to /var/www/blog",
            "staticpress publish --to me@example.org:/var/www/blog --dry-run",
        ],
        ["doctor"] = ["staticpress doctor"],
        ["list"] = ["staticpress list drafts", "staticpress list addresses"],
        ["comments"] =
        [
            "staticpress comments add --mail letter.eml          from a letter that you saved",
            "staticpress comments add --post rain-at-last --author --parent mail-3f9a2c1b07 --message \"Thank you.\"",
            "staticpress comments check",
        ],
        ["comments add"] =
        [
            "staticpress comments add --mail letter.eml",
            "staticpress comments add --mail letter.eml --post rain-at-last        when it is not from the form",
            "staticpress comments add --mail -                   the text of a letter, pasted; end it with Ctrl-D",
            "staticpress comments add --post rain-at-last --name Ruth --rating 5 --message \"At last!\"",
        ],
    };

    public static void AddTo(RootCommand root)
    {
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            var action = (HelpAction)help.Action!;
            // Not the window's, for which the library would ask Console, and that would change the keyboard's mode.
            action.MaxWidth = Columns;
            help.Action = new WithExamples(action);
            // Of the library's five names for it, the two that completions should offer.
            foreach (var alias in (string[])["-?", "/?", "/h"]) help.Aliases.Remove(alias);
        }
    }

    private sealed class WithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        /// <summary>Who asks for help need not give what is required.</summary>
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult arguments)
        {
            var result = help.Invoke(arguments);
            if (!Examples.TryGetValue(NameOf(arguments.CommandResult.Command), out var examples)) return result;
            var output = arguments.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in examples) output.WriteLine("  " + example);
            return result;
        }

        /// <summary><c>new post</c>: two commands may end in the same word.</summary>
        private static string NameOf(Command command) => command switch
        {
            RootCommand => "staticpress",
            _ when command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand =>
                $"{NameOf(parent)} {command.Name}",
            _ => command.Name,
        };
    }
}
