namespace StaticPress.Config;

/// <summary>The places a reader may share a post to; each is a plain link.</summary>
internal static class ShareTargets
{
    public static readonly IReadOnlyList<string> All = ["copy", "email", "facebook", "linkedin", "reddit", "telegram", "whatsapp", "x"];

    public static readonly IReadOnlyList<string> Default = ["copy", "email", "whatsapp", "facebook", "x", "telegram", "linkedin", "reddit"];
}
