namespace StaticPress.Importing.Marks;

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
