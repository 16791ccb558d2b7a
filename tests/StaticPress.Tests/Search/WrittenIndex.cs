using System.Text;
using System.Text.Json;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Search;

/// <summary>The search index of a built site, read back as a browser reads it.</summary>
internal sealed class WrittenIndex
{
    private readonly BuiltSite _site;
    private readonly SortedDictionary<string, List<(int Document, int Level)>> _words = new(StringComparer.Ordinal);

    public WrittenIndex(BuiltSite site)
    {
        _site = site;
        Start = site.Json("/search/index.json");
        for (var number = 0; number < FirstWords.Length; number++) Read(number);
    }

    public JsonElement Start { get; }

    /// <summary>In the order of the files.</summary>
    public IEnumerable<string> Words => _words.Keys;

    public string[] FirstWords => [.. Start.GetProperty("words").EnumerateArray().Select(word => word.GetString()!)];

    /// <summary>What a word leads to, newest last: <c>/2024/01/02/a/ 5</c>, the address and the level.</summary>
    public string[] Find(string word) =>
        _words.TryGetValue(word, out var postings)
            ? [.. postings.Select(posting => $"{Title(posting.Document)[0].GetString()} {posting.Level}")] : [];

    /// <summary>Address, title, and of a post its date and category.</summary>
    public JsonElement Title(int document)
    {
        var inFile = Start.GetProperty("titlesInFile").GetInt32();
        var file = _site.Json($"/search/titles/{document / inFile}.json");
        Assert.Equal(Start.GetProperty("titleHashes")[document / inFile].GetString(), file[0].GetString());
        return file[document % inFile + 1];
    }

    private void Read(int number)
    {
        var bytes = _site.Bytes($"/search/words/{number}.bin");
        Assert.Equal(Start.GetProperty("wordHashes")[number].GetString(), Convert.ToHexStringLower(bytes.AsSpan(0, 4)));
        var (at, word) = (4, "");
        while (at < bytes.Length)
        {
            var shared = Number();
            var length = Number();
            word = word[..shared] + Encoding.UTF8.GetString(bytes, at, length);
            at += length;
            var count = Number();
            var end = Number() + at;
            var postings = new List<(int, int)>();
            for (var document = 0; at < end;)
            {
                var posting = Number();
                postings.Add((document += posting >> 3, posting & 7));
            }

            Assert.Equal(count, postings.Count);
            _words.Add(word, postings);
        }

        int Number()
        {
            var value = 0;
            for (var shift = 0; ; shift += 7)
            {
                var part = bytes[at++];
                value |= (part & 127) << shift;
                if (part < 128) return value;
            }
        }
    }
}
