using System.Net;
using System.Net.Http.Headers;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Preview;

/// <summary>Players ask for parts of a recording, to seek in it (RFC 9110, 14).</summary>
public sealed class Recordings : IAsyncLifetime
{
    private const string Path = "/media/show.mp3";
    private const int Length = 200_000;

    private static readonly byte[] Bytes = [.. Enumerable.Range(0, Length).Select(i => (byte)(i * 7))];

    private PreviewedFolder _preview = null!;

    public async Task InitializeAsync()
    {
        _preview = await PreviewedFolder.Of(new TestSite().Config("title: Show")
            .Post("2021-08-26-a", "title: A")
            .File(new MemoryFile("content/media/show.mp3", Bytes)));
    }

    public async Task DisposeAsync() => await _preview.DisposeAsync();

    [Fact]
    public async Task The_whole_comes_with_the_offer_of_parts()
    {
        var answer = await _preview.Client.GetAsync(Path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("audio/mpeg", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(["bytes"], answer.Headers.AcceptRanges);
        Assert.Equal(Bytes, await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("bytes=0-0", 0, 1)]
    [InlineData("bytes=100-199", 100, 100)]
    [InlineData("bytes=199990-", 199_990, 10)]
    [InlineData("bytes=-5", 199_995, 5)]
    [InlineData("bytes=150000-999999", 150_000, 50_000)]
    public async Task A_part_is_sent_as_one(string range, int start, int length)
    {
        var answer = await Ask(range);
        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal($"bytes {start}-{start + length - 1}/{Length}", answer.Content.Headers.ContentRange!.ToString());
        Assert.Equal(Bytes[start..(start + length)], await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("bytes=200000-")]
    [InlineData("bytes=999999-1000000")]
    [InlineData("bytes=-0")]
    public async Task A_part_behind_the_end_is_refused(string range)
    {
        var answer = await Ask(range);
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, answer.StatusCode);
        Assert.Equal($"bytes */{Length}", answer.Content.Headers.ContentRange!.ToString());
    }

    [Theory]
    [InlineData("bytes=5-2")]
    [InlineData("bytes=a-b")]
    [InlineData("bytes=0-1,5-6")]
    [InlineData("lines=1-2")]
    [InlineData("bytes=99999999999999999999-")]
    public async Task A_range_that_is_none_gets_the_whole(string range)
    {
        Assert.Equal(HttpStatusCode.OK, (await Ask(range)).StatusCode);
    }

    [Fact]
    public async Task A_part_of_the_same_recording_goes_on_where_it_stopped()
    {
        var tag = (await _preview.Client.GetAsync(Path)).Headers.ETag!;
        var answer = await Ask("bytes=100-", new RangeConditionHeaderValue(tag));
        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
    }

    [Fact]
    public async Task A_part_of_a_recording_that_has_changed_becomes_the_whole()
    {
        var answer = await Ask("bytes=100-", new RangeConditionHeaderValue(new EntityTagHeaderValue("\"another\"")));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(Length, (await answer.Content.ReadAsByteArrayAsync()).Length);
    }

    private async Task<HttpResponseMessage> Ask(string range, RangeConditionHeaderValue? condition = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Path);
        request.Headers.TryAddWithoutValidation("Range", range);
        request.Headers.IfRange = condition;
        return await _preview.Client.SendAsync(request);
    }
}
