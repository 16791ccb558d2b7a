namespace StaticPress.Importing.Marks;

/// <summary>The tags that are known by their names, whoever's they are: what the old program made of them, as StaticPress has it.</summary>
internal static class KnownTags
{
    private static readonly string[] Dropped =
    [
        "toc", "table_of_contents", "tableofcontents", "comment", "endraw", "endverbatim", "nobr", "clear", "clearfix", "more", "break",
        "endbreak",
    ];

    private static readonly Dictionary<string, string> Boxes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["note"] = "NOTE",
        ["info"] = "NOTE",
        ["default"] = "NOTE",
        ["primary"] = "NOTE",
        ["alert"] = "NOTE",
        ["notice"] = "NOTE",
        ["admonition"] = "NOTE",
        ["callout"] = "NOTE",
        ["hint"] = "TIP",
        ["tip"] = "TIP",
        ["success"] = "TIP",
        ["important"] = "IMPORTANT",
        ["warning"] = "WARNING",
        ["warn"] = "WARNING",
        ["caution"] = "CAUTION",
        ["danger"] = "CAUTION",
        ["error"] = "CAUTION",
        ["update"] = "NOTE",
        ["message"] = "NOTE",
        ["aside"] = "NOTE",
    };

    /// <returns>Null for a tag that is not known.</returns>
    public static MadeText? Make(Tag tag, Lazy<string> inner, MarkSource source)
    {
        var name = tag.Name.ToLowerInvariant();
        if (Dropped.Contains(name, StringComparer.Ordinal)) return MadeText.Words("");
        return name switch
        {
            // Pelican's shows the tag that its words are.
            "literal" when tag is { Inner: null, Words.Length: > 0 } => MadeText.Words($"{{% {tag.Words} %}}"),
            "raw" or "verbatim" or "literal" or "rawhtml" or "html" or "unsafe" or "markdown" or "center" or "div" or "responsive" =>
                MadeText.Words(tag.Inner ?? ""),
            "assign" or "capture" or "increment" or "set" => MadeText.Gone("A value was set that only templates use; it was taken out."),
            "highlight" or "codeblock" or "code" or "mermaid" => CodeTags.Block(tag),
            "include_code" or "include_file" or "code_from_file" => CodeTags.File(tag, source),
            "post_url" or "ref" or "relref" or "post_path" => Address(tag, source),
            "link" when tag.Words.Contains("://", StringComparison.Ordinal) || tag.Values.Count > 1 => LinkTags.Link(tag),
            "link" => Address(tag, source),
            "post_link" => LinkTags.Post(tag, source),
            "asset_path" => MadeText.Words(tag.At(0)),
            "asset_link" => MadeText.Words($"[{(tag.Values.Count > 1 ? string.Join(' ', tag.Values.Skip(1)) : tag.At(0))}]({tag.At(0)})"),
            "param" => source.Value("page." + tag.At(0)) is { } param ? MadeText.Words(param) : null,
            "quote" or "blockquote" or "pullquote" or "epigraph" or "centerquote" or "cq" => QuoteTags.Quote(tag, inner),
            "details" or "spoiler" or "expand" or "collapse" or "folding" => QuoteTags.Details(tag, inner),
            "include" or "include_relative" or "include_cached" or "render" or "partial" => Included(tag, inner, source),
            _ when Boxes.TryGetValue(name, out var box) && tag.Inner is not null => QuoteTags.Box(BoxOf(tag) ?? box, tag, inner),
            "baseurl" or "base_url" or "siteurl" => MadeText.Words("/"),
            _ => MediaTags.Make(name, tag) ?? OwnTags.Make(tag, tag.Name + ".html", inner, source),
        };
    }

    private static string? BoxOf(Tag tag) =>
        Boxes.GetValueOrDefault(tag.Of("type", "kind", "level", "class"))
            ?? tag.Values.Select(value => Boxes.GetValueOrDefault(value)).FirstOrDefault(box => box is not null);

    private static MadeText? Address(Tag tag, MarkSource source)
    {
        var wanted = tag.Of("path") is { Length: > 0 } path ? path : tag.At(0) is { Length: > 0 } first ? first : tag.Words;
        var cut = wanted.IndexOf('#', StringComparison.Ordinal);
        var (name, part) = cut < 0 ? (wanted, "") : (wanted[..cut], wanted[cut..]);
        if (name.Length == 0) return MadeText.Words(part);
        return source.TextAt(name) is { } address ? MadeText.Words(address + part)
            : new MadeText("/" + name.TrimStart('/') + part, false)
            {
                Loss =
                $"There is no text '{name}' in this blog: the link led nowhere.",
                IsLost = false
            };
    }

    /// <summary>The well-known ones by what they are called: a video, a picture with its caption, a table of contents.</summary>
    private static MadeText? Included(Tag tag, Lazy<string> inner, MarkSource source)
    {
        var file = tag.At(0);
        var name = Path.GetFileNameWithoutExtension(file).ToLowerInvariant().Replace('_', '-');
        if (name.Contains("toc", StringComparison.Ordinal)
            || name is "table-of-contents" or "nav" or "share" or "ads" or "mathjax" or "katex") return MadeText.Words("");
        string[] kinds = ["youtube", "vimeo", "figure", "gallery", "image", "img", "picture", "video", "audio", "tweet", "twitter", "gist",
            "note", "warning", "tip", "alert"];
        var kind = kinds.FirstOrDefault(known => name.Contains(known, StringComparison.Ordinal));
        if (kind is null) return OwnTags.Make(tag, file, inner, source);
        var inside = tag with { Values = [.. tag.Values.Skip(1)], Name = kind };
        if (kind is "note" or "warning" or "tip" or "alert")
        {
            var words = inside.Of("content", "text", "body", "message");
            return words.Length == 0 ? null : QuoteTags.Box(BoxOf(inside) ?? Boxes[kind], inside, new Lazy<string>(words));
        }

        return MediaTags.Make(kind, inside) ?? OwnTags.Make(tag, file, inner, source);
    }
}

/// <summary>Hexo's tags for links.</summary>
internal static class LinkTags
{
    /// <summary><c>{% link words of the link https://example.org true title %}</c>.</summary>
    public static MadeText? Link(Tag tag)
    {
        var at = tag.Values.ToList().FindIndex(value => value.Contains("://", StringComparison.Ordinal) || value.StartsWith('/'));
        if (at < 0) return null;
        var words = string.Join(' ', tag.Values.Take(at));
        return MadeText.Words($"[{(words.Length > 0 ? words : tag.At(at))}]({tag.At(at)})");
    }

    /// <summary><c>{% post_link name words of the link %}</c>.</summary>
    public static MadeText? Post(Tag tag, MarkSource source)
    {
        if (source.TextAt(tag.At(0)) is not { } address) return null;
        var words = string.Join(' ', tag.Values.Skip(1).Where(value => value is not ("true" or "false")));
        return MadeText.Words($"[{(words.Length > 0 ? words : tag.At(0).Replace('-', ' '))}]({address})");
    }
}
