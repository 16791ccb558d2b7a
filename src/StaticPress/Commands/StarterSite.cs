using System.Globalization;
using StaticPress.Hosting;
using StaticPress.Routing;
using StaticPress.Schemas;

namespace StaticPress.Commands;

/// <summary>The files of a new blog.</summary>
internal static class StarterSite
{
    /// <param name="hasReadme">Whether the repository has one already, which then stays.</param>
    public static string GuideName(bool hasReadme) => hasReadme ? "PUBLISHING.md" : "README.md";

    public static IEnumerable<(string Name, string Text)> Files(DateTimeOffset now, bool hasReadme, Host host, ProgramOrigin program)
    {
        yield return ("site.yml", """
            # Everything about your blog that is not a post. Each line may be changed or left out.
            title: My blog
            description: What this blog is about, in a sentence.
            # Where it will be on the web.
            url: https://example.github.io/
            language: en
            time_zone: UTC
            date_format: dd/MM/yyyy
            author: me
            authors:
              me:
                name: Your Name
                bio: A sentence about you.
            menu:
              - title: Home
                url: /
              - title: Archive
                url: /archive/
              - title: About
                url: /about/

            """);
        yield return (string.Create(CultureInfo.InvariantCulture, $"content/posts/{now:yyyy}/{now:yyyy-MM-dd}-hello.md"), string.Create(CultureInfo.InvariantCulture, $"""
            ---
            title: Hello
            date: {now:yyyy-MM-dd}
            category: News
            tags: [first]
            ---

            This is the first post. Change it in your editor, or start the next with `staticpress new post "A title"`.

            """));
        yield return ("content/pages/about.md", """
            ---
            title: About
            ---

            Who writes here, and why.

            """);
        foreach (var file in HostFiles.For(host, program)) yield return file;
        foreach (var file in EditorFiles.All()) yield return file;
        yield return (GuideName(hasReadme), PublishingGuide.For(host, program));
        yield return (".gitignore", "_site/\n");
        // Two branches that each publish a post merge without a word.
        yield return (".gitattributes", $"{UrlHistory.File} merge=union\n");
    }
}
