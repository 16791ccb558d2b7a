using System.Text;
using System.Text.Json;
using StaticPress.Primitives;

namespace StaticPress.Preview;

/// <summary>What an open page is told, as one line of JSON.</summary>
internal static class PreviewMessage
{
    private const int MostPages = 5;

    public static string Of(PreviewSite site, PreviewChange change, IReadOnlyList<Problem> errors, PreviewOptions options)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("version", site.Version);
            json.WriteBoolean("stylesOnly", change.StylesOnly);
            json.WriteStartArray("styles");
            foreach (var (from, to) in change.Styles)
            {
                json.WriteStartArray();
                json.WriteStringValue(from);
                json.WriteStringValue(to);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartArray("changed");
            foreach (var page in change.Pages.Take(MostPages))
            {
                json.WriteStartObject();
                json.WriteString("url", page.Url.Under(site.BasePath));
                json.WriteString("title", PreviewChange.TitleOf(page));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("warnings", site.Blog.Problems.Count(problem => !problem.IsError));
            json.WriteString("overlay", new ProblemHtml(site.Blog.Plan.Sources, options.Editor).Of(errors).ToString());
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
