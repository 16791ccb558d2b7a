using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>What a request gets.</summary>
/// <param name="Type">The media type.</param>
/// <param name="Tag">Quoted, as the ETag header has it; empty when the answer must not be kept.</param>
internal sealed record Response(int Status, string Type, byte[] Bytes, string Tag)
{
    /// <summary>A recording or picture, sent from the disk in place of the bytes.</summary>
    public SourceFile? File { get; init; }

    /// <summary>The post, page or file behind it: when that has changed since the site was read, the response is out of date.</summary>
    public SourceFile? Source { get; init; }

    /// <summary>Where the browser is sent; null when the answer is here.</summary>
    public string? Location { get; init; }

    public static Response Moved(string to) => new(301, "text/plain; charset=utf-8", [], "") { Location = to };

    public static Response Text(int status, string text) =>
        new(status, "text/plain; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(text + "\n"), "");
}
