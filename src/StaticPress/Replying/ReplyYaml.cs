using System.Globalization;
using System.Text;
using StaticPress.Content;

namespace StaticPress.Replying;

/// <summary>Writes the file of a reply. Its texts have been cleaned: there are no controls in them, and only the message has lines.</summary>
internal static class ReplyYaml
{
    public static string Of(Reply reply)
    {
        var yaml = new StringBuilder(reply.Message.Length + 256);
        yaml.Append(CultureInfo.InvariantCulture, $"id: {reply.Id}\n");
        if (reply.Parent.Length > 0) yaml.Append(CultureInfo.InvariantCulture, $"parent: {reply.Parent}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"name: {Quoted(reply.Name)}\n");
        if (reply.IsByAuthor) yaml.Append("role: author\n");
        if (reply.Url.Length > 0) yaml.Append(CultureInfo.InvariantCulture, $"url: {Quoted(reply.Url)}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"date: {reply.Date:yyyy-MM-ddTHH:mm:sszzz}\n");
        if (reply.Source.Length > 0) yaml.Append(CultureInfo.InvariantCulture, $"source: {Quoted(reply.Source)}\n");
        if (reply.Rating is { } stars) yaml.Append(CultureInfo.InvariantCulture, $"rating: {stars}\n");
        AppendMessage(yaml, reply.Message);
        return yaml.ToString();
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>A block, so that a person can read and mend it. Where its first line begins with space, the indent has to be said.</summary>
    private static void AppendMessage(StringBuilder yaml, string message)
    {
        yaml.Append(message[0] is ' ' or '\t' ? "message: |2\n" : "message: |\n");
        foreach (var line in message.Split('\n'))
        {
            if (line.Length > 0) yaml.Append("  ").Append(line);
            yaml.Append('\n');
        }
    }
}
