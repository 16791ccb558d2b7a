using StaticPress.Checking;
using StaticPress.Primitives;
using StaticPress.Tests.Support;
using static StaticPress.Tests.Mistakes.Example;

namespace StaticPress.Tests.Mistakes;

/// <summary>The tests of templates have many more; here is one of each code.</summary>
internal static class InThemes
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        Layout("a syntax error", "<p>{{ if }}</p>"),
        Layout("a block that is never closed", "<p>\n{{ if post }}</p>"),
        Layout("a name that nobody knows", "{{ post.titel }}"),
        Layout("a value where it could run code", "<p onclick=\"{{ post.title }}\">"),
        Layout("a loop that does not end", "{{ while true }}{{ end }}"),
        Layout("a layout that is not there", "{{ extends 'bsae' }}"),
        Layout("a partial that is not there", "{{ include 'footr' }}"),
        Layout("an asset that is not there", "{{ asset 'sit.css' }}"),
        Layout("an address that is not there", "{{ url '/archve/' }}"),
        new Example("a partial that no layout uses", new Lazy<IReadOnlyList<Problem>>(() => ThemeCheck.Run(new TestSite().Config("theme: mine")
            .File("themes/mine/theme.yml", "extends: coffee")
            .File("themes/mine/partials/idle.html", "").Build().Blog))),
        Of("a theme that extends none", new TestSite().Config("theme: mine").File("themes/mine/theme.yml", "name: mine\nextends: cofee")),
        Of("a theme that extends itself", new TestSite().Config("theme: mine").File("themes/mine/theme.yml", "extends: mine")),
        Of("a style that names no setting", new TestSite().Config("theme: mine").File("themes/mine/theme.yml", "extends: coffee").File("themes/mine/assets/site.css", "a {\n  color: theme(acent);\n}")),
        Of("a theme.yml with a key that nobody knows", new TestSite().Config("theme: mine").File("themes/mine/theme.yml", "extend: coffee\nextends: coffee")),
    ];
}
