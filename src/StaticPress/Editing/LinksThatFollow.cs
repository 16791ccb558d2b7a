using System.Text;
using StaticPress.Authoring;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Editing;

/// <summary>Where files or addresses get another name, the links in all texts follow; each text keeps every other byte.</summary>
/// <param name="Before">The site as it is.</param>
/// <param name="Files">The new path of each file that moves, by the old one.</param>
/// <param name="Urls">The new address of each page or file, by the old one.</param>
internal sealed record LinksThatFollow(Blog Before, IReadOnlyDictionary<string, string> Files, IReadOnlyDictionary<string, UrlPath> Urls)
{
    /// <summary>The texts, and site.yml.</summary>
    public static IEnumerable<SourceFile> Texts(Blog blog) =>
        blog.Plan.Sources.Files.Where(
            file => file.Path == SiteConfig.File || (MarkdownFile.Is(file.Path) && blog.Parts.Documents!.Find(file.Path) is not null));

    public static LinkResolver Resolver(Blog blog) => new(blog.Plan.Site, blog.Plan.Routes, blog.Plan.Sources);

    /// <param name="own">What these files become for another reason, so that a text is changed once.</param>
    public IEnumerable<FolderStep.Change> Changes(IReadOnlyDictionary<string, byte[]> own)
    {
        var resolver = Resolver(Before);
        foreach (var file in Texts(Before))
        {
            var was = file.TryReadAll().Value;
            var now = own.GetValueOrDefault(file.Path) ?? was;
            var changed = Rewritten(file, now, resolver);
            if (!changed.AsSpan().SequenceEqual(was)) yield return new FolderStep.Change(file.Path, was, changed);
        }
    }

    private byte[] Rewritten(SourceFile file, byte[] bytes, LinkResolver resolver)
    {
        var text = new StringBuilder();
        var (all, done) = (Encoding.UTF8.GetString(bytes), 0);
        foreach (var address in AddressesInText.Of(new MemoryFile(file.Path, bytes)))
        {
            if (New(address, file.Folder, resolver) is not { } next) continue;
            text.Append(all, done, address.Start - done).Append(next);
            done = address.Start + address.Length;
        }

        return done == 0 ? bytes : Encoding.UTF8.GetBytes(text.Append(all, done, all.Length - done).ToString());
    }

    /// <returns>Null for an address that leads where it led.</returns>
    private string? New(AddressInText address, string folder, LinkResolver resolver)
    {
        if (resolver.Resolve(address.Meaning, folder) is not LinkTarget.Internal target) return null;
        var cut = address.Meaning.AsSpan().IndexOfAny('?', '#');
        var (path, suffix) = cut < 0 ? (address.Meaning, "") : (address.Meaning[..cut], address.Meaning[cut..]);
        if (path.StartsWith('/')) return Urls.TryGetValue(target.Url.Value, out var url) ? url.Under("") + suffix : null;
        var old = target.File?.Path ?? Before.Plan.Routes.Find(target.Url.Value)?.Document?.File.Path;
        return old is not null && Files.TryGetValue(old, out var @new) ? Beside(path, old, @new) + suffix : null;
    }

    /// <summary>
    /// The part of the path that is another now, and the rest as its author spelt it: <c>./pictures/old.jpg</c>, <c>../a/index.md</c>.
    /// </summary>
    private static string Beside(string written, string old, string @new)
    {
        var (parts, before, after) = (written.Split('/'), old.Split('/'), @new.Split('/'));
        // Files here keep their depth: a new name, or a folder of another name.
        for (var i = 1; i <= Math.Min(parts.Length, Math.Min(before.Length, after.Length)); i++)
        {
            if (before[^i] != after[^i] && parts[^i] is not (".." or ".")) parts[^i] = Encoded(after[^i]);
        }

        return string.Join('/', parts);
    }

    private static string Encoded(string name) => UrlPath.Of("/" + name).Under("")[1..];
}
