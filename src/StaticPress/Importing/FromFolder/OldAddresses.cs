using StaticPress.Content;
using StaticPress.Importing.Dialects;
using StaticPress.Primitives;

namespace StaticPress.Importing.FromFolder;

/// <summary>Where readers found the texts of the old blog, worked out as its program did.</summary>
internal sealed class OldAddresses(OldBlog blog)
{
    private static readonly string[] Endings = [".html", ".htm", ".xml", ".txt", ".json", ".php", ".asp", ".aspx"];

    public string Of(OldText text, TextNames names, OldFacts facts, bool isPost)
    {
        var address = Filled(text, names, facts, isPost);
        var below = names.Language.Length > 0 ? names.Language : blog.HasMainFolder ? blog.MainLanguage : "";
        if (below.Length > 0 && !address.StartsWith($"/{below}/", StringComparison.Ordinal) && below != blog.Language)
            address = $"/{below}{address}";
        if (blog.BasePath.Length > 0 && address.StartsWith(blog.BasePath + "/", StringComparison.Ordinal) && Said(text).Length > 0)
            address = address[blog.BasePath.Length..];
        return ReaderText.IsClean(Uri.UnescapeDataString(address)) && UrlPath.TryParse(AsPage(address)) is { } path
            ? path.AsPage().Value
            : Instead(facts);
    }

    /// <summary>For one that no site here can have.</summary>
    public static string Instead(OldFacts facts)
    {
        var slug = Slug.From(facts.File.Length > 0 ? facts.File : facts.Title);
        return UrlPath.Of(slug.Length > 0 && OutputPath.Fault(slug) is null ? $"/{slug}/" : $"/{slug}-page/").Value;
    }

    /// <summary>Behind a full stop stands what kind of file it is, or the rest of a name: Zola's <c>2014/12/12/1.0-Timeline</c>.</summary>
    private static string AsPage(string address) => address.EndsWith('/') || address.LastIndexOf('.') < address.LastIndexOf('/')
        || Endings.Any(ending => address.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? address : address + "/";

    private string Filled(OldText text, TextNames names, OldFacts facts, bool isPost)
    {
        if (RuleOf(text) is { Length: > 0 } rule && AddressPattern.Read(rule) is var pattern
            && AddressPattern.IsKnown(pattern, blog.Dialect))
            return Uri.UnescapeDataString(AddressPattern.Fill(pattern, facts, blog.Dialect));

        var own = isPost && blog.IsPatternGiven ? null
            : blog.SectionPatterns.GetValueOrDefault(facts.Folders is [var first, ..] ? first : "") ?? Collection(text);
        if (own is not null && AddressPattern.IsKnown(own, blog.Dialect)) return AddressPattern.Fill(own, facts, blog.Dialect);
        // An index of a folder is called as the folder; of pages without one their path is their address.
        if (!isPost && names.IsIndex) return AddressPattern.Fill("/:folders/:file/", facts, blog.Dialect);
        return AddressPattern.Fill(isPost ? blog.PostPattern : blog.PagePattern, facts, blog.Dialect);
    }

    /// <returns>What the text or its layout say of its address, where that has to be worked out by what is not known here; else
    /// empty.</returns>
    public string Unknown(OldText text) =>
        RuleOf(text) is { Length: > 0 } rule && !AddressPattern.IsKnown(AddressPattern.Read(rule), blog.Dialect) ? rule : "";

    private string RuleOf(OldText text) =>
        (Said(text) is { Length: > 0 } said ? said
            : blog.Dialect.Word == "eleventy" ? EleventySite.RuleOfLayout(text.Head, blog.Find) : "") is var rule and not "false"
            ? rule : "";

    /// <summary>The address that the text itself says: whole, from the root of the blog.</summary>
    private static string Said(OldText text)
    {
        var said = text.Word("permalink", "url", "path", "save_as");
        if (said.Length == 0) return "";
        if (Uri.TryCreate(said, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            return text.Word("permalink", "path", "save_as") == said ? uri.AbsolutePath : "";
        return said;
    }

    /// <summary>Jekyll's <c>_docs/</c>, whose texts lie at <c>/docs/</c>.</summary>
    private string? Collection(OldText text)
    {
        if (blog.Dialect.Word != "jekyll") return null;
        var top = text.File.Path.Split('/').FirstOrDefault(part => part.StartsWith('_') && part is not ("_posts" or "_drafts"));
        if (top is null) return null;
        return blog.SectionPatterns.GetValueOrDefault(top)?.Replace(":collection", top[1..], StringComparison.Ordinal)
            ?? $"/{top[1..]}/:path{(blog.PostPattern.EndsWith('/') ? "/" : ":output_ext")}";
    }
}
