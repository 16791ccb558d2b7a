using System.Buffers;
using System.Text;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Config;

/// <summary>Reads a file that is YAML from its first line to its last: site.yml, a theme.yml, a comment.</summary>
internal static class YamlFile
{
    public static Reading<YamlMap> Read(SourceFile file)
    {
        var buffer = ArrayPool<byte>.Shared.Rent((int)file.Length);
        try
        {
            var bytes = buffer.AsSpan(0, file.Read(0, buffer.AsSpan(0, (int)file.Length)));
            return StrictUtf8.FirstBadByte(bytes) < 0 ? Read(file, bytes)
                : new Reading<YamlMap>(YamlMap.Empty, [StrictUtf8.NotUtf8(file.Path, bytes)]);
        }
        catch (UnreadableException refused)
        {
            return new Reading<YamlMap>(YamlMap.Empty, [refused.Problem]);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static Reading<YamlMap> Read(SourceFile file, ReadOnlySpan<byte> utf8)
    {
        var buffer = ArrayPool<char>.Shared.Rent(utf8.Length);
        try
        {
            return YamlText.Read(buffer.AsSpan(0, Encoding.UTF8.GetChars(StrictUtf8.WithoutMark(utf8), buffer)),
                new Place(file.Path, 1, 1));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>Where a value stands, for a message: <c>PlaceOf(file, "podcast", "image")</c>. The file is read again for it.</summary>
    /// <param name="keys">From the outermost; the place is that of the last one that there is.</param>
    public static Place PlaceOf(SourceFile file, params ReadOnlySpan<string> keys)
    {
        var place = new Place(file.Path, 1, 1);
        YamlNode? node = Read(file).Value;
        foreach (var key in keys)
        {
            node = (node as YamlMap)?.Find(key)?.Value;
            if (node is null) break;
            place = place with { Line = node.Line, Column = node.Column };
        }

        return place;
    }
}
