using System.Collections.Frozen;
using StaticPress.Config;

namespace StaticPress.Content;

/// <summary>
/// Texts that are translations of one another by their names, as Hugo and Zola have them: <c>hello.md</c>, <c>hello.fr.md</c>,
/// <c>hello/index.he.md</c>. A name counts only in a language in which some text has another beside it: <c>asp.is.md</c> alone is a name.
/// </summary>
internal static class Editions
{
    /// <summary>ISO 639-1, and the longer codes of languages that blogs are written in.</summary>
    private static readonly FrozenSet<string> Languages = FrozenSet.ToFrozenSet((
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch ckb co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi "
        + "fil fj fo fr fy ga gd gl gn gsw gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu iw ja jv ka kg ki kj kk kl km kn ko kr ks ku "
        + "kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn "
        + "ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi "
        + "yo yue za zh zu").Split(' '));

    /// <summary>The texts, each with the language of its name and, in another language than the blog's, as an edition of its own.</summary>
    public static Document[] Of(IReadOnlyList<Document> documents, SiteConfig config)
    {
        var named = documents.Select(document => LanguageOf(document.File.Path)).ToArray();
        if (Array.TrueForAll(named, language => language is null)) return [.. documents];
        var texts = documents.Select(
            (document, at) => (Document: document, Language: named[at], Stem: StemOf(document.File.Path, named[at]))).ToArray();
        var plain = texts.Where(text => text.Language is null).Select(text => text.Stem).ToHashSet(StringComparer.Ordinal);
        var spoken = texts.GroupBy(text => text.Stem, StringComparer.Ordinal).Where(stem => stem.Count() > 1)
            .SelectMany(stem => stem.Select(text => text.Language)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. texts.Select(text => text.Language is { } language && spoken.Contains(language)
                ? Named(text.Document, language, text.Stem, isOther: language != config.Language || plain.Contains(text.Stem))
                : text.Document),
        ];
    }

    private static Document Named(Document document, string language, string stem, bool isOther) => document with
    {
        Stem = stem,
        Edition = isOther ? language : "",
        FrontMatter = document.FrontMatter.Language.Length > 0 ? document.FrontMatter : document.FrontMatter with { Language = language },
    };

    /// <returns>Null when the name does not end in a language.</returns>
    private static string? LanguageOf(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        name = name[..name.LastIndexOf('.')];
        var dot = name.LastIndexOf('.');
        if (dot <= 0) return null;
        var language = name[(dot + 1)..].ToString();
        var parts = language.Split('-', '_');
        return parts.Length <= 3 && Languages.Contains(parts[0])
            && parts[1..].All(part => part.Length is >= 2 and <= 4 && part.All(char.IsAsciiLetterOrDigit))
            ? language.Replace('_', '-') : null;
    }

    /// <summary>The path without its ending, and without its language.</summary>
    private static string StemOf(string path, string? language) =>
        path[..path.LastIndexOf('.')] is var stem && language is not null ? stem[..^(language.Length + 1)] : path[..path.LastIndexOf('.')];
}
