using System.Text.Json;
using StaticPress.Content;

namespace StaticPress.Views;

/// <summary>The replies to a post in schema.org's words, answers within what they answer.</summary>
internal static class RepliesJsonLd
{
    public static void Write(Utf8JsonWriter json, PostView post)
    {
        json.WriteNumber("commentCount", post.Replies.Count);
        json.WriteString("discussionUrl", post.Permalink + "#replies");
        Write(json, post.Replies.Threads, post.Permalink);
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<CommentView> replies, string permalink)
    {
        if (replies.Count == 0) return;
        json.WriteStartArray("comment");
        foreach (var reply in replies)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Comment");
            json.WriteString("@id", $"{permalink}#{reply.Anchor}");
            json.WriteString("dateCreated", reply.Date.Moment);
            json.WriteString("text", reply.Message.Text);
            json.WriteStartObject("author");
            json.WriteString("@type", reply.Reply.Kind == ReplyKind.Comment ? "Person" : "Organization");
            json.WriteString("name", reply.Name);
            if (reply.Url is { } url) json.WriteString("url", url);
            json.WriteEndObject();
            Write(json, reply.Replies, permalink);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
