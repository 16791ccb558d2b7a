using StaticPress.Importing.FromWordPress;
using StaticPress.Importing.WordPress;

namespace StaticPress.Verifying;

/// <summary>The old blog as the judge sees it: what of it was public, and where it lay.</summary>
internal sealed class OldBlogFacts
{
    private readonly Dictionary<int, ExportHead> _heads = [];
    private readonly HashSet<int> _shared = [];
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    public OldBlogFacts(Export export)
    {
        Export = export;
        Root = new[] { export.Site.BaseBlogUrl, export.Site.Link, export.Heads.Count > 0 ? export.Heads[0].Link : null }
            .Select(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : null).FirstOrDefault(uri => uri is not null)
                ?? new Uri("https://old.invalid/");
        foreach (var head in export.Heads)
        {
            if (!_heads.TryAdd(head.Id, head)) _shared.Add(head.Id);
            if (head is { Type: "guest-author", Title.Length: > 0 }) _names.TryAdd(GuestOf(head.Slug), head.Title);
            if (IsPublic(head) && IsPage(head)) _known.Add(PathOf(head.Link).TrimEnd('/'));
        }

        foreach (var author in export.Authors) _names.TryAdd(author.Login, author.DisplayName);
    }

    public Export Export { get; }

    public Uri Root { get; }

    public static bool IsPage(ExportHead head) => !Standings.IsOfMachine(head.Type);

    public static bool IsPublic(ExportHead head) => head is { Status: "publish", HasPassword: false, IsForMembers: false }
        && !(head.IsAhead && Standings.IsPost(head.Type));

    public ExportHead? Find(int id) => id == 0 ? null : _heads.GetValueOrDefault(id);

    /// <summary>Whether a public text had the address.</summary>
    public bool IsKnown(string path) => _known.Contains(path.Split('#')[0].TrimEnd('/'));

    public string NameOf(string login) => _names.GetValueOrDefault(login, login);

    /// <summary>One of several who wrote a text: the term has the name of his account, and readers saw that of his profile.</summary>
    public string NameOf(ItemTerm author) => _names.GetValueOrDefault(GuestOf(author.Slug), author.Name);

    /// <returns>0 where two items have one number, as in blogs that were put together: it names neither.</returns>
    public int NumberOf(ExportHead head) => _shared.Contains(head.Id) ? 0 : head.Id;

    private static string GuestOf(string slug) => slug.StartsWith("cap-", StringComparison.Ordinal) ? slug["cap-".Length..] : slug;

    /// <returns>The old address from the root of the blog, decoded; as it stands when it is of another host.</returns>
    public string PathOf(string link) => WebPath.Inside(link, Root) ?? link;
}
