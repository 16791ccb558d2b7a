using System.Text;
using StaticPress.Authoring;
using StaticPress.Editing;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Tests.Support;
using StaticPress.Yaml;
using static StaticPress.Tests.Mistakes.Example;

namespace StaticPress.Tests.Mistakes;

internal static class InFiles
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        Of("there is no site.yml", new TestSite().Without("site.yml")),
        Of("site.yml is not UTF-8", new TestSite().File(Latin1("site.yml", "title: Café\n"))),
        Of("site.yml is UTF-16", new TestSite().File(Wide("site.yml", "title: A\n", bigEndian: false, mark: true))),
        Of("a post is UTF-16", new TestSite().File(Wide("content/posts/a.md", "---\ntitle: A\n---\n", bigEndian: true, mark: true))),
        Of("a post is UTF-16 without a mark", new TestSite()
            .File(Wide("content/posts/a.md", "---\ntitle: A\n---\n", bigEndian: false, mark: false))),
        Of("a layout is UTF-16", new TestSite().File(Wide("themes/coffee/layouts/post.html", "<p>A</p>", bigEndian: false, mark: true))),
        Of("a front matter is not UTF-8", new TestSite().File(Latin1("content/posts/a.md", "---\ntitle: Café\n---\n"))),
        Of("a body is not UTF-8", new TestSite().File(Latin1("content/posts/2024-01-02-a.md", "---\ntitle: A\n---\nA café.\n"))),
        Of("a theme.yml is not UTF-8", new TestSite().Config("theme: mine").File(Latin1("themes/mine/theme.yml", "extends: coffee # café"))),
        Of("a layout is not UTF-8", new TestSite().File(Latin1("themes/coffee/layouts/post.html", "<p>Café</p>"))),
        Of("a table has more cells than columns, and another has no end", new TestSite().File("content/data/a.csv", "a,b\n1,2,3").File("content/data/b.csv", "a,b\n1,\"2").File("content/data/c.csv", "a,a")),
        Of("a file of JSON is broken", new TestSite().File("content/data/a.json", "{\"a\": 1,}")),
        Of("two files of data have one name", new TestSite().File("content/data/a.yml", "a: 1").File("content/data/a.json", "{}")),
        Of("a file among the data is no data", new TestSite().File("content/data/a.xml", "<a/>")),
        Of("a post lies beside the folders that are read", new TestSite().File("content/post/2024-01-02-a.md", "---\ntitle: A\n---\n").File("content/b.md", "B").File("content/notes/c.txt", "C")),
        Of("folders of Jekyll lie among those that are read", new TestSite().File("content/_posts/2024-01-02-a.md", "---\ntitle: A\n---\n")),
        Disk("a post would be written through a link", disk => Saved(disk.Link("content/posts", "/tmp"), "content/posts/a.md")),
        Disk("a file would get a name that not every system allows", disk => Saved(disk, "content/posts/a?.md")),
        Disk("a folder stands where a file should", disk =>
            [AuthorsFolder.At(disk.Folder("site/a.md").FullPath).Replace("site/a.md", ""u8, "B"u8).Problem!]),
        Disk("a file is to be added that is there", disk => Saved(disk.Write("content/posts/a.md", "A"), "content/posts/a.md")),
        Disk("somebody else changed a file that was open", disk =>
            [AuthorsFolder.At(disk.Write("content/posts/a.md", "A").FullPath).Replace("content/posts/a.md", "B"u8, "C"u8).Problem!]),
        Disk("a file stands where a folder is needed", disk => Saved(disk.Write("content/posts", "A"), "content/posts/a.md")),
        Disk("a setting stands where no program can change it alone", _ =>
            [FrontMatterText.Edit(MemoryFile.Of("content/posts/a.md", "---\n? title\ndate: 2024-01-02\n---\n"),
                new YamlSetting("title", YamlSpelling.Plain("A"))).Problem!]),
        Of("a post is to be called nothing", EditRefusal.NoSlug(new TestSite().Post("a", "title: A\ndate: 2024-01-02").Read()
            .Plan.Site.Posts[0], "??")),
        Of("a file is to be called as it is", EditRefusal.SameName("content/media/a.png")),
        Of("a published post is to have another day", EditRefusal.IsLive("content/posts/a.md")),
        Of("a file is to have a name that is none", EditRefusal.NoName("content/media/a.png", "??")),
        Of("a file is named where no program writes", EditRefusal.MentionedIn("content/media/a.png", "themes/mine/layouts/post.html")),
        Of("a file that is used is to be thrown away", EditRefusal.UsedIn("content/media/a.png", "content/posts/a.md", 3)),
        Of("a picture is to be replaced by a recording", EditRefusal.OtherKind("content/media/a.png", "b.mp3")),
        Of("a picture is to be replaced by nothing", EditRefusal.Empty("content/media/a.png", "b.png")),
        Of("a setting stands where it cannot be changed alone", EditRefusal.NotSet("site.yml", "menu")),
        Of("a category is to be called nothing", EditRefusal.NoTerm("")),
        Of("texts in other forms lie among the posts", new TestSite().File("content/posts/a.mdx", "A").File("content/posts/b.mdx", "B")
            .File("content/posts/c.docx", "C").File("content/pages/d.html", "D").File("content/posts/e", "E")),
        Of("programs left copies among the posts", new TestSite().File("content/posts/a.md.bak", "A").File("content/posts/a (conflicted copy).md", "A").File("content/posts/a.md.orig", "A")),
        Disk("a head in TOML is to be changed by the program", _ =>
            [FrontMatterText.Edit(MemoryFile.Of("content/posts/a.md", "+++\ntitle = 'A'\n+++\n"),
                new YamlSetting("title", YamlSpelling.Plain("B"))).Problem!]),
        Of("a picture is in a format that browsers do not show", new TestSite().File(Picture("a.heic", [0, 0, 0, 24, .. "ftypheic"u8]))),
        Of("a picture is broken", new TestSite().File(Picture("a.png", [0x89, .. "PNG\r\n\u001a\n"u8]))),
        Of("a picture says that it has more pixels than can be", new TestSite()
            .File(Picture("a.png", [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 195, 80, 0, 0, 195, 80]))),
        Of("a picture is a page that says that there is none", new TestSite().File("content/media/a.jpg", "<!doctype html><title>404</title>")),
        Of("a picture is what a program answered instead", new TestSite().File("content/media/a.jpg", """{"error": "not found"}""").File("content/media/b.png", "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>")),
        Of("a drawing is called a PNG", new TestSite().File("content/media/a.png", "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
        Of("a picture has a name that leaves no room", new TestSite().File(Picture($"{new string('a', 226)}.png", Png(88, 88)))),
        Of("a picture has a name that not every system allows", new TestSite().File(Picture("a?b.png", Png(88, 88)))),
        Of("a picture is none that anybody knows", new TestSite().File("content/media/a.jpg", new string('x', 100))),
        Of("a picture is empty", new TestSite().File("content/media/a.jpg", "")),
        Of("a point of a picture is no point", new TestSite().Post("2024-01-02-a", "title: A\nimage: {src: https://a.example/a.jpg, alt: A, focus: left}")),
        Of("what is to be made of pictures cannot be", new TestSite().Config("images: {widths: [wide], formats: [jxl], quality: {avif: 200}}")),
        Of("a film of a phone", new TestSite()
            .File(Pictures.FilmsAndRawPictures.OfPhone("content/media/pier.mov", "moov.meta", "com.apple.quicktime.location.ISO6709"))),
        Of("Git LFS left a pointer", new TestSite().File("content/media/show.mp3", $"version https://git-lfs.github.com/spec/v1\noid sha256:{new string('0', 64)}\nsize 18151\n")),
        Disk("a hidden file lies among the pages", disk => Scan(disk.Write("content/pages/.htaccess", ""))),
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
        Disk("a folder may not be read", _ =>
            [SourceProblem.UnreadableFolder("content/posts", "/srv/content/posts", new UnauthorizedAccessException())]),
        Disk("a folder is on a broken disk", _ =>
            [SourceProblem.UnreadableFolder("content/posts", "/srv/content/posts", new IOException("Input/output error : '/srv/content/posts'"))]),
        Disk("a file may not be read", _ =>
            [SourceProblem.Unreadable("content/posts/a.md", "/srv/content/posts/a.md", new UnauthorizedAccessException())]),
        Disk("a file is on a broken disk", _ => [SourceProblem.Unreadable("content/posts/a.md", "/srv/content/posts/a.md", new IOException("Input/output error : '/srv/content/posts/a.md'"))]),
        Disk("another program holds a file", _ => [SourceProblem.Unreadable("content/posts/a.md", @"C:\blog\content\posts\a.md", new IOException(@"The process cannot access the file 'C:\blog\content\posts\a.md' because it is being used by another process."))]),
        Disk("a name is longer than the system takes", _ =>
            [SourceProblem.Unreadable("content/posts/a.md", "/srv/content/posts/a.md", new PathTooLongException("The path '/srv/content/posts/a.md' is too long, or a component of the specified path is too long."))]),
        Disk("a file goes away", _ =>
            [SourceProblem.Unreadable("content/posts/a.md", "/srv/content/posts/a.md", new FileNotFoundException())]),
        Disk("a file is cut", _ => [SourceProblem.Cut("content/media/a.mp3")]),
    ];

    private static IReadOnlyList<Problem> Saved(TemporaryFolder disk, string path) =>
        [AuthorsFolder.At(disk.FullPath).Add(path, "B"u8).Problem!];

    private static byte[] Png(byte width, byte height) =>
        [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 2, width, 0, 0, 2, height, 8, 2, 0, 0, 0, .. new byte[12_000]];

    private static MemoryFile Picture(string name, byte[] start) => new($"content/media/{name}", start.Concat(new byte[40]).ToArray());

    private static MemoryFile Wide(string path, string text, bool bigEndian, bool mark)
    {
        var wide = new UnicodeEncoding(bigEndian, mark);
        return new(path, (byte[])[.. wide.GetPreamble(), .. wide.GetBytes(text)]);
    }

    private static MemoryFile Latin1(string path, string text) => new(path, Encoding.Latin1.GetBytes(text));
}
