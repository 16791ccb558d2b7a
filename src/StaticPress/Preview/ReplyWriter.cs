using System.Globalization;
using Microsoft.AspNetCore.Http;
using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>Sends a reply: only the head, only a part, or only “not modified” where that is what was asked for.</summary>
internal static class ReplyWriter
{
    private const int Chunk = 64 * 1024;

    public static Task Write(HttpContext context, Reply reply)
    {
        var (request, response) = (context.Request, context.Response);
        response.StatusCode = reply.Status;
        response.ContentType = reply.Type;
        response.Headers.CacheControl = reply.Tag.Length > 0 ? "no-cache" : "no-store";
        if (reply.Location is not null) response.Headers.Location = reply.Location;
        if (reply.Tag.Length > 0) response.Headers.ETag = reply.Tag;
        if (reply.Status == 503) response.Headers.RetryAfter = "1";
        if (reply.Status == 200 && EntityTag.IsIn(request.Headers.IfNoneMatch, reply.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentType = null;
            return Task.CompletedTask;
        }

        var total = reply.File is null ? reply.Bytes.Length : LengthNow(reply.File);
        if (total < 0)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var part = new ByteRange(0, total);
        if (reply.Status == 200)
        {
            response.Headers.AcceptRanges = "bytes";
            var asked = request.Headers.IfRange is [{ } state] && state != reply.Tag ? null : (string?)request.Headers.Range;
            if (ByteRange.Read(asked, total) is not { } range)
            {
                response.StatusCode = StatusCodes.Status416RangeNotSatisfiable;
                response.Headers.ContentRange = string.Create(CultureInfo.InvariantCulture, $"bytes */{total}");
                return Task.CompletedTask;
            }

            if (range.Length != total)
            {
                part = range;
                response.StatusCode = StatusCodes.Status206PartialContent;
                response.Headers.ContentRange = string.Create(CultureInfo.InvariantCulture, $"bytes {part.Start}-{part.Start + part.Length - 1}/{total}");
            }
        }

        response.ContentLength = part.Length;
        if (HttpMethods.IsHead(request.Method)) return Task.CompletedTask;
        return reply.File is null
            ? response.Body.WriteAsync(reply.Bytes, (int)part.Start, (int)part.Length, context.RequestAborted)
            : Send(reply.File, part, response, context.RequestAborted);
    }

    /// <returns>-1 when the file has gone, or has become a link that leads elsewhere, since the site was read.</returns>
    private static long LengthNow(SourceFile file)
    {
        if (file is not DiskFile disk) return file.Length;
        var now = new FileInfo(disk.FullPath);
        return now.Exists && RealPath.Of(disk.FullPath) == disk.FullPath ? now.Length : -1;
    }

    private static async Task Send(SourceFile file, ByteRange part, HttpResponse response, CancellationToken stop)
    {
        var left = part.Length;
        while (left > 0)
        {
            var memory = response.BodyWriter.GetMemory(Chunk);
            var read = file.Read(part.Start + part.Length - left, memory.Span[..(int)Math.Min(memory.Length, left)]);
            if (read == 0)
            {
                response.HttpContext.Abort(); // It was cut while it was sent: the length that was promised cannot be kept.
                return;
            }

            response.BodyWriter.Advance(read);
            left -= read;
            await response.BodyWriter.FlushAsync(stop);
        }
    }
}
