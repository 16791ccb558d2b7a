using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StaticPress.Markdown;
using StaticPress.Routing;

namespace StaticPress.Search;

/// <summary>
/// What is shown of a hit, by document number: <c>["/2021/08/26/a/","A title","26/08/2021","Israel News"]</c>;
/// a page of its own ends after its title.
/// </summary>
internal static class TitleFiles
{
    /// <summary>
    /// Letters of all languages stand as they are; HTML's own characters are escaped, so that what reads the file as a page finds no tag in
    /// it.
    /// </summary>
    public static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static IEnumerable<IndexFile> Cut(SearchPlan plan, SitePlan site)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var documents in plan.Documents.Chunk(SearchPlan.TitlesInFile))
        {
            buffer.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(buffer, Json))
            {
                json.WriteStartArray();
                foreach (var document in documents) Write(document, site, json);
                json.WriteEndArray();
            }

            yield return IndexFile.OfJson(buffer.WrittenSpan);
        }
    }

    private static void Write(SearchDocument document, SitePlan site, Utf8JsonWriter json)
    {
        var about = document.Document.FrontMatter;
        json.WriteStartArray();
        // One whose address another page has is an error by now, and has none.
        json.WriteStringValue(site.Routes.UrlOf(document.Document.File)?.Under(site.Site.Config.Address.BasePath));
        json.WriteStringValue(PrintedLine.Of(about.Title, site.Site.Config.SmartPunctuation));
        if (document.Post is { } post)
        {
            json.WriteStringValue(site.Dates.Format(post.Date));
            json.WriteStringValue(post.Category is { } category ? site.Site.Terms[category].Name : "");
        }

        json.WriteEndArray();
    }
}
