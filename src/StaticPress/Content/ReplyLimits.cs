namespace StaticPress.Content;

/// <summary>How long the parts of a reply may be, in UTF-16 units.</summary>
internal static class ReplyLimits
{
    public const int Id = 64;
    public const int Name = 80;
    public const int Url = 500;
    public const int Source = 100;
    public const int Message = 5_000;
}
