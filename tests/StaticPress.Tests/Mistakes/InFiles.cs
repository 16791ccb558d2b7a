using System.Text;
using StaticPress.Sources;
using StaticPress.Tests.Support;
using static StaticPress.Tests.Mistakes.Example;

namespace StaticPress.Tests.Mistakes;

internal static class InFiles
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        Of("there is no site.yml", new TestSite().Without("site.yml")),
        Of("site.yml is not UTF-8", new TestSite().File(Latin1("site.yml", "title: Café\n"))),
        Of("a front matter is not UTF-8", new TestSite().File(Latin1("content/posts/a.md", "---\ntitle: Café\n---\n"))),
        Of("a body is not UTF-8", new TestSite().File(Latin1("content/posts/2024-01-02-a.md", "---\ntitle: A\n---\nA café.\n"))),
        Of("a theme.yml is not UTF-8", new TestSite().Config("theme: mine").File(Latin1("themes/mine/theme.yml", "extends: coffee # café"))),
        Of("a layout is not UTF-8", new TestSite().File(Latin1("themes/coffee/layouts/post.html", "<p>Café</p>"))),
        Of("a post lies beside the folders that are read", new TestSite().File("content/post/2024-01-02-a.md", "---\ntitle: A\n---\n").File("content/b.md", "B").File("content/notes/c.txt", "C")),
        Of("texts in other forms lie among the posts", new TestSite().File("content/posts/a.mdx", "A").File("content/posts/b.mdx", "B").File("content/posts/c.docx", "C").File("content/pages/d.html", "D").File("content/posts/e", "E")),
        Of("programs left copies among the posts", new TestSite().File("content/posts/a.md.bak", "A").File("content/posts/a (conflicted copy).md", "A").File("content/posts/a.md.orig", "A")),
        Disk("there is no such folder", disk => DiskScan.Scan(disk.At("blgo")).Problems),
        Disk("a link leads out of the site", disk => Scan(disk.Link("content/media/etc", "/etc"))),
        Disk("a link leads to nothing", disk => Scan(disk.Link("content/media/a.png", "b.png"))),
        Disk("links lead in a circle", disk => Scan(disk.Link("content/media/again", ".."))),
        Disk("a pipe lies among the posts", disk =>
        {
            Shell.Run("mkfifo \"$1\"", disk.Folder("content/posts").At("content/posts/2024-01-02-a.md"));
            return Scan(disk);
        }),
        Disk("a name holds a line break", disk => Scan(disk.Write("content/posts/a\nb.md", ""))),
        Disk("a text is very long", disk => Scan(disk.Write("content/posts/2024-01-02-a.md", new string('a', 11_000_000)))),
        Disk("a folder may not be read", _ => [SourceProblem.UnreadableFolder("content/posts", "/srv/content/posts", new UnauthorizedAccessException())]),
        Disk("a folder is on a broken disk", _ => [SourceProblem.UnreadableFolder("content/posts", "/srv/content/posts", new IOException("Input/output error : '/srv/content/posts'"))]),
        Disk("a file may not be read", _ => [SourceProblem.Unreadable("content/posts/a.md", "/srv/content/posts/a.md", new UnauthorizedAccessException())]),
        Disk("a file is on a broken disk", _ => [SourceProblem.Unreadable("content/posts/a.md", "/srv/content/posts/a.md", new IOException("Input/output error : '/srv/content/posts/a.md'"))]),
        Disk("another program holds a file", _ => [SourceProblem.Unreadable("content/posts/a.md", @"C:\blog\content\posts\a.md", new IOException(@"The process cannot access the file 'C:\blog\content\posts\a.md' because it is being used by another process."))]),
        Disk("a name is longer than the system takes", _ => [SourceProblem.Unreadable("content/posts/a.md", "/srv/content/posts/a.md", new PathTooLongException("The path '/srv/content/posts/a.md' is too long, or a component of the specified path is too long."))]),
        Disk("a file goes away", _ => [SourceProblem.Unreadable("content/posts/a.md", "/srv/content/posts/a.md", new FileNotFoundException())]),
        Disk("a file is cut", _ => [SourceProblem.Cut("content/media/a.mp3")]),
    ];

    private static MemoryFile Latin1(string path, string text) => new(path, Encoding.Latin1.GetBytes(text));
}
