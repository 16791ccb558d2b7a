using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>Sends a response: only the head, only a part, or only “not modified” where that is what was asked for.</summary>
internal static class ResponseWriter
{
    public static Task Write(HttpContext context, Response response)
    {
        var (asked, headers) = (context.Request.Headers, context.Response.Headers);
        // A unit that nobody knows asks for nothing (RFC 9110, 14.2); ASP.NET Core takes every unit for bytes.
        if (!asked.Range.ToString().StartsWith("bytes=", StringComparison.OrdinalIgnoreCase)) asked.Remove(HeaderNames.Range);
        headers.CacheControl = response.Tag.Length > 0 ? "no-cache" : "no-store";
        if (response.Location is not null) headers.Location = response.Location;
        if (response.Status == StatusCodes.Status503ServiceUnavailable) headers.RetryAfter = "1";
        return response.Status == StatusCodes.Status200OK ? Found(response).ExecuteAsync(context) : Send(response, context);
    }

    private static IResult Found(Response response)
    {
        var tag = response.Tag.Length > 0 ? new EntityTagHeaderValue(response.Tag) : null;
        if (response.File is null) return TypedResults.Bytes(response.Bytes, response.Type, enableRangeProcessing: true, entityTag: tag);
        return Open(response.File) is { } file ? TypedResults.Stream(file, response.Type, enableRangeProcessing: true, entityTag: tag)
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

    private static Task Send(Response response, HttpContext context)
    {
        var sent = context.Response;
        var bytes = response.File?.ReadAll() ?? response.Bytes;
        (sent.StatusCode, sent.ContentType, sent.ContentLength) = (response.Status, response.Type, bytes.Length);
        if (response.Tag.Length > 0) sent.Headers.ETag = response.Tag;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask
            : sent.Body.WriteAsync(bytes, 0, bytes.Length, context.RequestAborted);
    }
}
