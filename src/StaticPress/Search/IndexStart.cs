using System.Buffers;
using System.Text.Json;
using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Search;

/// <summary>What the browser loads first: the rule of folding, the years, and for each file what it begins with and its hash.</summary>
internal static class IndexStart
{
    public static byte[] Of(SearchPlan plan, IReadOnlyList<string> firstWords, (IndexFile[] Words, IndexFile[] Titles) files)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, TitleFiles.Json))
        {
            json.WriteStartObject();
            json.WriteNumber("documents", plan.Documents.Count);
            json.WriteNumber("titlesInFile", SearchPlan.TitlesInFile);
            json.WriteNumber("longestWord", WordReader.LongestWord);
            List(json, "words", firstWords);
            List(json, "wordHashes", files.Words.Select(file => file.Hash));
            List(json, "titleHashes", files.Titles.Select(file => file.Hash));
            Years(json, plan.Documents);
            List(json, "fold", FoldingTable.Rows);
            json.WriteString("dropped", FoldingTable.Dropped);
            json.WriteString("quotes", FoldingTable.Quotes);
            json.WriteString("unspaced", UnspacedScript.Ranges);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The first document of each year, oldest first: <c>[[2023,2],[2024,40]]</c>.</summary>
    private static void Years(Utf8JsonWriter json, IReadOnlyList<SearchDocument> documents)
    {
        json.WriteStartArray("years");
        var year = 0;
        for (var number = 0; number < documents.Count; number++)
        {
            if (documents[number].Post is not { } post || post.Date.Year == year) continue;
            year = post.Date.Year;
            json.WriteStartArray();
            json.WriteNumberValue(year);
            json.WriteNumberValue(number);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void List(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
