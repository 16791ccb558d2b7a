using System.Collections.Frozen;

namespace StaticPress.Content;

/// <summary>What Staticman and the themes made for it keep of a reply under names of their own, and what to do about each.</summary>
internal static class StaticmanKeys
{
    public static readonly FrozenDictionary<string, string> Remedies = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["_id"] = "Remove the line: the name of the file is the reply's id here.",
        ["_parent"] = "Remove the line: the name of the folder says which post is answered. An answer to a reply names that as 'parent: ID'.",
        ["replying_to"] = ToAReply,
        ["replying_to_id"] = ToAReply,
        ["replying_to_uid"] = ToAReply,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const string ToAReply = "Write 'parent: ' and the name of that reply's file, without its ending; or remove the line.";
}
