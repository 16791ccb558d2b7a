using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>Sends a reply: only the head, only a part, or only “not modified” where that is what was asked for.</summary>
internal static class ReplyWriter
{
    public static Task Write(HttpContext context, Reply reply)
    {
        var (asked, headers) = (context.Request.Headers, context.Response.Headers);
        // A unit that nobody knows asks for nothing (RFC 9110, 14.2); ASP.NET Core takes every unit for bytes.
        if (!asked.Range.ToString().StartsWith("bytes=", StringComparison.OrdinalIgnoreCase)) asked.Remove(HeaderNames.Range);
        headers.CacheControl = reply.Tag.Length > 0 ? "no-cache" : "no-store";
        if (reply.Location is not null) headers.Location = reply.Location;
        if (reply.Status == StatusCodes.Status503ServiceUnavailable) headers.RetryAfter = "1";
        return reply.Status == StatusCodes.Status200OK ? Found(reply).ExecuteAsync(context) : Send(reply, context);
    }

    private static IResult Found(Reply reply)
    {
        var tag = reply.Tag.Length > 0 ? new EntityTagHeaderValue(reply.Tag) : null;
        if (reply.File is null) return TypedResults.Bytes(reply.Bytes, reply.Type, enableRangeProcessing: true, entityTag: tag);
        return Open(reply.File) is { } file ? TypedResults.Stream(file, reply.Type, enableRangeProcessing: true, entityTag: tag)
            : TypedResults.NotFound();
    }

    /// <returns>Null when the file has gone, or has become a link that leads elsewhere, since the site was read.</returns>
    private static Stream? Open(SourceFile file)
    {
        if (file is not DiskFile disk) return new MemoryStream(file.ReadAll());
        if (!File.Exists(disk.FullPath)) return null;
        var stream = new FileStream(disk.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (RealPath.Of(disk.FullPath) == disk.FullPath) return stream;
        stream.Dispose();
        return null;
    }

    private static Task Send(Reply reply, HttpContext context)
    {
        var response = context.Response;
        var bytes = reply.File?.ReadAll() ?? reply.Bytes;
        (response.StatusCode, response.ContentType, response.ContentLength) = (reply.Status, reply.Type, bytes.Length);
        if (reply.Tag.Length > 0) response.Headers.ETag = reply.Tag;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask
            : response.Body.WriteAsync(bytes, 0, bytes.Length, context.RequestAborted);
    }
}
