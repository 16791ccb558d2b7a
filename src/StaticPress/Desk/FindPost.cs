using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>Finds the text that a link is to lead to, by words of its title.</summary>
internal static class FindPost
{
    private const int Most = 12;

    public static Task<Response> Do(DeskVisit visit)
    {
        var query = PostsQuery.Read(visit.Asked);
        var from = visit.Asked["post"] is { Length: > 0 } path ? path[..(path.LastIndexOf('/') + 1)] : "content/posts/";
        var found = query.Sorted(PostLine.All(visit.Blog)
            .Where(line => line.State != PostLine.Mistake && line.File != visit.Asked["post"] && query.Matches(line))).Take(Most).ToArray();
        return Task.FromResult(DeskJson.Of(json =>
        {
            json.WriteStartArray("found");
            foreach (var line in found)
            {
                json.WriteStartObject();
                json.WriteString("title", line.Title);
                json.WriteString("date",
                    line.Date is { } date ? visit.Config.DateFormat.Format(visit.Config.Zone.Local(date)) : line.State);
                json.WriteString("link", LinkFrom(from, line.File));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }));
    }

    /// <summary>
    /// From file to file, as the guide has it: such a link is followed when the post is renamed, and a broken one is told.
    /// </summary>
    private static string LinkFrom(string folder, string file)
    {
        var (here, there) = (folder.TrimEnd('/').Split('/'), file.Split('/'));
        var shared = 0;
        while (shared < here.Length && shared < there.Length - 1 && here[shared] == there[shared]) shared++;
        var link = string.Concat(Enumerable.Repeat("../", here.Length - shared)) + string.Join('/', there[shared..]);
        return link.AsSpan().ContainsAny(" ()<>")
            ? $"<{link.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>"
            : link;
    }
}
