using System.Collections.Concurrent;
using System.Globalization;
using StaticPress.Content;
using StaticPress.Importing.WordPress;
using StaticPress.Primitives;

namespace StaticPress.Importing.FromWordPress;

/// <summary>
/// Who writes, each by the id that texts name. No e-mail address gets in, though WordPress lets people sign in by theirs.
/// </summary>
internal sealed class AuthorBook
{
    private readonly Dictionary<string, BookedAuthor> _byLogin = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<int> _numbers = [];
    private readonly Dictionary<string, string> _guests;
    private readonly ConcurrentDictionary<string, BookedAuthor> _used = new(StringComparer.Ordinal);

    public AuthorBook(IReadOnlyList<ExportAuthor> authors, IReadOnlyList<ExportHead> heads)
    {
        _guests = heads.Where(head => head is { Type: "guest-author", Status: "publish", Title.Length: > 0 })
            .DistinctBy(head => head.Slug).ToDictionary(head => GuestOf(head.Slug), head => head.Title, StringComparer.OrdinalIgnoreCase);
        foreach (var author in authors) Add(author);
        foreach (var login in heads.Select(head => head.Creator).Where(login => login.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (_byLogin.ContainsKey(login)) continue;
            // A sign too many in an export that somebody has edited makes no other author.
            if (_byLogin.Values.FirstOrDefault(author => author.Id == Slug.From(login)) is { } known) _byLogin.Add(login, known);
            else Add(new ExportAuthor(0, login, "", "", ""));
        }
    }

    /// <summary>Those who wrote something that is carried over, by id.</summary>
    public IReadOnlyList<BookedAuthor> Used => [.. _used.Values.OrderBy(author => author.Id, StringComparer.Ordinal)];

    public BookedAuthor? Find(string login) => _byLogin.GetValueOrDefault(login);

    /// <summary>By the end of the address of the author's page.</summary>
    public BookedAuthor? At(string slug) => _byLogin.Values.FirstOrDefault(author => author.OldSlug == slug || author.Id == slug);

    public BookedAuthor? Use(string login)
    {
        if (login.Length == 0 || !_byLogin.TryGetValue(login, out var author)) return null;
        _used.TryAdd(author.Id, author);
        return author;
    }

    /// <summary>One of several who wrote a text: a user, or a guest that only a plug-in knows.</summary>
    /// <param name="slug">Of the term by which the plug-in names him.</param>
    /// <returns>Null where it spells an e-mail address.</returns>
    public BookedAuthor? UseGuest(string slug, string name)
    {
        slug = GuestOf(slug);
        // The term has the name by which a guest signs in; the one that readers saw is that of an item of his own.
        name = _guests.GetValueOrDefault(slug, name);
        if (Find(slug) is not null) return Use(slug);
        if (IsMail(slug) || IsMail(name) || slug.Length == 0) return null;
        var author =
            At(slug) ?? _used.GetOrAdd(Slug.From(slug), id => new BookedAuthor(id, ReaderText.Line(name, CommentLimits.Name), slug, ""));
        _used.TryAdd(author.Id, author);
        return author;
    }

    /// <summary>Whether somebody who writes here was signed in.</summary>
    public bool IsAuthor(int number) => number != 0 && _numbers.Contains(number);

    private void Add(ExportAuthor author)
    {
        if (author.Id != 0) _numbers.Add(author.Id);
        var name = NameOf(author);
        var wished =
            !IsMail(author.Login) && author.Login.Length > 0 ? Slug.From(author.Login) : name.Length > 0 ? Slug.From(name) : "author";
        var id = wished;
        for (var number = 2; !_ids.Add(id); number++) id = string.Create(CultureInfo.InvariantCulture, $"{wished}-{number}");
        var old = author.Slug.Length > 0 ? author.Slug : IsMail(author.Login) ? "" : Nicename(author.Login);
        _byLogin.TryAdd(author.Login, new BookedAuthor(id, name.Length > 0 ? name : id, IsMail(old) ? "" : old, author.Biography));
    }

    private static string NameOf(ExportAuthor author)
    {
        var whole = $"{author.FirstName} {author.LastName}".Trim();
        string[] names = [author.DisplayName, whole, author.Login];
        return ReaderText.Line(names.FirstOrDefault(name => name.Length > 0 && !IsMail(name)) ?? "", CommentLimits.Name);
    }

    /// <summary>As <c>sanitize_title</c> makes the end of an address of a login.</summary>
    private static string Nicename(string login) =>
        string.Concat(login.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' ? c : '-')).Trim('-');

    private static string GuestOf(string slug) => slug.StartsWith("cap-", StringComparison.Ordinal) ? slug["cap-".Length..] : slug;

    private static bool IsMail(string text) => text.Contains('@', StringComparison.Ordinal);
}

/// <param name="OldSlug">The end of the old address of the author's page; empty where it is not known, or spells an e-mail address.</param>
internal sealed record BookedAuthor(string Id, string Name, string OldSlug, string Biography)
{
    public string Address => $"/author/{Slug.From(Id)}/";
}
