using StaticPress.Content;
using StaticPress.Preview;
using StaticPress.Primitives;

namespace StaticPress.Desk;

/// <summary>The pictures that are there already, the newest folders first.</summary>
internal static class FindPicture
{
    private const int Most = 40;

    public static Task<Response> Do(DeskVisit visit)
    {
        var words = visit.Asked["q"].Trim();
        var routes = visit.Blog.Plan.Routes;
        var found = visit.Blog.Plan.Sources.Below(Documents.MediaFolder)
            .Where(file => MediaType.Of(file.Path).StartsWith("image/", StringComparison.Ordinal)
                && file.Path.Contains(words, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(file => file.Folder, StringComparer.Ordinal).ThenBy(file => file.Name, StringComparer.Ordinal).Take(Most)
            .Select(file => (file.Path, Address: "/" + file.Path["content/".Length..]))
            .Where(file => routes.Find(file.Address) is not null).ToArray();
        return Task.FromResult(DeskJson.Of(json =>
        {
            json.WriteStartArray("found");
            foreach (var (path, address) in found)
            {
                json.WriteStartObject();
                json.WriteString("src", address);
                json.WriteString("name", path[Documents.MediaFolder.Length..]);
                json.WriteString("shown", DeskPictures.AddressOf(address));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }));
    }
}
