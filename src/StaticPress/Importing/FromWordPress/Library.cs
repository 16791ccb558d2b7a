using System.Collections.Concurrent;
using StaticPress.Importing.WordPress;

namespace StaticPress.Importing.FromWordPress;

/// <summary>
/// The pictures, recordings and downloads of the old blog: which are wanted, where they lie now. Those that can be had stay at their old
/// address; of the others the whole old address is kept, so that they are seen as long as the old site answers.
/// </summary>
internal sealed class Library
{
    private const string Uploads = "/wp-content/uploads/";

    private readonly OldBlog _blog;
    private readonly UploadSource _source;
    private readonly Dictionary<int, ExportHead> _attachments = [];
    private readonly HashSet<string> _mediaHosts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, UploadName?> _found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _missing = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _leftOut = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _foreign = new(StringComparer.OrdinalIgnoreCase);

    public Library(OldBlog blog, IReadOnlyList<ExportHead> heads, UploadSource source)
    {
        (_blog, _source) = (blog, source);
        foreach (var head in heads.Where(head => head.Attachment is not null))
        {
            if (head.Id > 0) _attachments.TryAdd(head.Id, head);
            if (Uri.TryCreate(head.Attachment!.Url, UriKind.Absolute, out var uri)) _mediaHosts.Add(OldBlog.Plain(uri.Authority));
        }
    }

    /// <summary>What is to be copied, each once, in the order of their addresses.</summary>
    public IReadOnlyList<UploadName> Wanted =>
        [.. _found.Values.OfType<UploadName>().DistinctBy(name => name.Path).OrderBy(name => name.Path, StringComparer.Ordinal)];

    /// <summary>Those of them that the library kept private, and that a text shows.</summary>
    public IEnumerable<UploadName> Private
    {
        get
        {
            var secret = _attachments.Values.Where(head => head.Status == "private").Select(head => Name(head.Attachment!.Url)?.Path)
                .OfType<string>().ToHashSet(StringComparer.Ordinal);
            return secret.Count == 0 ? [] : Wanted.Where(name => secret.Contains(name.Path));
        }
    }

    /// <summary>Whole addresses of files that could not be had.</summary>
    public IReadOnlyList<string> Missing => [.. _missing.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Files that were asked for and are not for every reader, with what they are.</summary>
    public IEnumerable<KeyValuePair<string, string>> LeftOut => _leftOut.OrderBy(file => file.Key, StringComparer.Ordinal);

    /// <summary>From where files are shown over plain http, which a browser has to be allowed: the old site, or another.</summary>
    public IReadOnlyList<string> PlainOrigins =>
        [.. Missing.Where(IsPlain).Select(Origin).Concat(_foreign.Keys).Where(origin => origin.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];

    public ExportHead? Attachment(int number) => _attachments.GetValueOrDefault(number);

    /// <summary>The attachments of a text, in the order that the author gave them.</summary>
    public ILookup<int, ExportHead> ByParent => _byParent ??= _attachments.Values.OrderBy(head => head.MenuOrder).ThenBy(head => head.Id)
        .ToLookup(head => head.Parent);

    private ILookup<int, ExportHead>? _byParent;

    /// <summary>Where a file lies now, for its address as it is written.</summary>
    /// <param name="number">Of its attachment, where that is known.</param>
    public string AddressOf(string written, int? number)
    {
        if ((Name(written) ?? OfAttachment(written, number)) is not { } name)
        {
            // Another site's, or none of the library: it is left as it is.
            var kept = written.StartsWith('/') && _blog.Read(written) is not null && _blog.Url.Length > 0 ? Absolute(written) : written;
            if (IsPlain(kept)) _foreign.TryAdd(Origin(kept), "");
            return kept;
        }

        if (KeptUploads.WhyLeftOut(name.Relative) is { } why)
        {
            _leftOut.TryAdd(name.Path, why);
            return name.Url;
        }

        if (Find(name) is { } found) return Encoded(found.Path);
        _missing.TryAdd(name.Url, "");
        return name.Url;
    }

    /// <returns>From the root of the new site; null when it is not to be had.</returns>
    public string? Here(string url) =>
        Name(url) is { } name && KeptUploads.WhyLeftOut(name.Relative) is null && Find(name) is { } found ? Encoded(found.Path) : null;

    /// <summary>Whether an address is that of a file of the library, whether it can be had or not.</summary>
    public bool Holds(string written) => Name(written) is not null;

    /// <summary>What the source has of the smaller copies of a wanted file.</summary>
    public IEnumerable<UploadName> Sizes(UploadName name) => _source.Sizes(name).Where(size => size.IsSafe);

    public bool HasSource => !_source.IsNone;

    public byte[]? Read(UploadName name) => _source.Read(name);

    private UploadName? Find(UploadName name) => _found.GetOrAdd(name.Path, _ =>
        name.Originals().FirstOrDefault(candidate => candidate.IsSafe && _source.Has(candidate)));

    /// <summary>
    /// A picture that another server shows for the blog, by the number beside it; one with another name is another picture.
    /// </summary>
    private UploadName? OfAttachment(string written, int? number) =>
        number is { } id && Attachment(id)?.Attachment is { } attachment && Name(attachment.Url) is { } name
            && UploadName.WithoutSize(written.Split('?', '#')[0]).EndsWith(name.Relative, StringComparison.Ordinal) ? name : null;

    /// <returns>Null for what is no file of the library.</returns>
    private UploadName? Name(string written)
    {
        var text = written.Trim();
        // Jetpack shows pictures by way of its own servers: https://i0.wp.com/example.org/wp-content/….
        if (Uri.TryCreate(text, UriKind.Absolute, out var jetpack)
            && jetpack.Host is "i0.wp.com" or "i1.wp.com" or "i2.wp.com" or "i3.wp.com")
            text = "https://" + jetpack.AbsolutePath.TrimStart('/');
        if (_blog.Read(text) is { } here)
        {
            var at = here.Path.IndexOf(Uploads, StringComparison.OrdinalIgnoreCase);
            var start = at >= 0 ? at + Uploads.Length : here.Path.StartsWith("/files/", StringComparison.Ordinal) ? "/files/".Length : -1;
            return start < 0 || here.Path.EndsWith('/')
                ? null
                : new UploadName(here.Path, here.Path[start..], Absolute(text.Split('?', '#')[0]));
        }

        if (!Uri.TryCreate(text.StartsWith("//", StringComparison.Ordinal) ? "https:" + text : text, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https") || !_mediaHosts.Contains(OldBlog.Plain(uri.Authority))) return null;
        var path = Uri.UnescapeDataString(uri.AbsolutePath);
        var uploads = path.IndexOf(Uploads, StringComparison.OrdinalIgnoreCase);
        var relative = uploads >= 0 ? path[(uploads + Uploads.Length)..] : path.TrimStart('/');
        return relative.Length == 0 || relative.EndsWith('/')
            ? null
            : new UploadName(Uploads + relative, relative, uri.GetLeftPart(UriPartial.Path));
    }

    private string Absolute(string written) => written.StartsWith("//", StringComparison.Ordinal) ? "https:" + written
        : written.StartsWith('/') ? Origin(_blog.Url) + written : written;

    private static bool IsPlain(string url) => url.StartsWith("http:", StringComparison.OrdinalIgnoreCase);

    private static string Origin(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
            ? uri.IsDefaultPort ? $"{uri.Scheme}://{uri.IdnHost}" : $"{uri.Scheme}://{uri.IdnHost}:{uri.Port}" : "";

    private static string Encoded(string path) => Primitives.UrlPath.Of(path).Under("");
}
