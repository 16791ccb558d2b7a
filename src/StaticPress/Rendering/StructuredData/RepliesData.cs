using System.Text.Json;
using StaticPress.Rendering.Views;

namespace StaticPress.Rendering.StructuredData;

/// <summary>The replies to a post in schema.org's words.</summary>
internal static class RepliesData
{
    public static void Write(Utf8JsonWriter json, RepliesView replies, PostView post)
    {
        json.WriteNumber("commentCount", replies.Count);
        json.WriteString("discussionUrl", post.Permalink + "#comments");
    }
}
