using System.Buffers;
using Microsoft.Win32.SafeHandles;
using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>Compares and copies file contents piece by piece, whatever their length.</summary>
internal static class FileBytes
{
    private const int Piece = 1 << 20;

    /// <summary>Whether a file of the old tree has these bytes. An empty one is not opened: it could be a pipe.</summary>
    public static bool AreSame(OldTree old, string path, ReadOnlySpan<byte> bytes)
    {
        if (old.LengthOf(path) != bytes.Length) return false;
        if (bytes.Length == 0) return true;
        using var handle = File.OpenHandle(old.FullPath(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return IsSameAt(handle, 0, bytes);
    }

    /// <summary>A second name of one file looks like it; only where the times differ are the bytes compared.</summary>
    public static bool AreSame(OldTree old, string path, KeptFile kept) =>
        old.LookAt(path) is { } there && there.Length == kept.Look.Length
            && (there == kept.Look || AreSame(old, path, File.ReadAllBytes(kept.FullPath)));

    public static bool AreSame(OldTree old, string path, SourceFile source)
    {
        if (old.LengthOf(path) != source.Length) return false;
        if (source.Length == 0) return true;
        using var handle = File.OpenHandle(old.FullPath(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        foreach (var (bytes, offset) in Pieces(source))
        {
            if (!IsSameAt(handle, offset, bytes.Span)) return false;
        }

        return true;
    }

    public static void Copy(SourceFile source, SafeFileHandle target)
    {
        foreach (var (bytes, offset) in Pieces(source)) RandomAccess.Write(target, bytes.Span, offset);
    }

    private static bool IsSameAt(SafeFileHandle handle, long offset, ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(bytes.Length);
        try
        {
            var total = 0;
            while (total < bytes.Length)
            {
                var read = RandomAccess.Read(handle, buffer.AsSpan(total, bytes.Length - total), offset + total);
                if (read == 0) return false;
                total += read;
            }

            return bytes.SequenceEqual(buffer.AsSpan(0, total));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Each piece is valid until the next one is asked for.</summary>
    private static IEnumerable<(ReadOnlyMemory<byte> Bytes, long Offset)> Pieces(SourceFile source)
    {
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(Piece, source.Length));
        try
        {
            for (var offset = 0L; offset < source.Length;)
            {
                var want = (int)Math.Min(buffer.Length, source.Length - offset);
                if (source.Read(offset, buffer.AsSpan(0, want)) != want) throw new UnreadableException(SourceProblem.Cut(source.Path));
                yield return (buffer.AsMemory(0, want), offset);
                offset += want;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
