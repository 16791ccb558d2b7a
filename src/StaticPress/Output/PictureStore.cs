using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Hashing;
using System.Text;
using StaticPress.Pictures;
using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>
/// Made pictures, kept beside the sources between builds: <c>.staticpress/pictures/</c>. An entry is named by what it was made of, written
/// whole as soon as it is made, so that a build that was stopped goes on where it was, and linked into the output.
/// </summary>
/// <remarks>
/// Times and lengths only spare the reading of a source whose content was hashed before, and the look at an entry that the site has
/// already; they never reach the output. An entry that nothing asked for in thirty days goes.
/// </remarks>
internal sealed class PictureStore
{
    public const string Folder = ".staticpress";

    private const int DaysUnused = 30;
    private const string IndexName = "index";

    private const UnixFileMode ForReaders =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private readonly string _root;
    private readonly ConcurrentDictionary<string, Known> _sources = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly PixelGate _gate = new();
    private readonly int _today;
    private bool _changed;

    private PictureStore(string root, DateTimeOffset now) => (_root, _today) = (root, DateOnly.FromDateTime(now.UtcDateTime).DayNumber);

    /// <summary>What a source was when it was hashed.</summary>
    private sealed record Known(long Length, long Modified, string Hash);

    /// <param name="Day">When it was last asked for.</param>
    /// <param name="Look">Of its file; null for one of an older index.</param>
    /// <param name="Hash">Of its bytes; empty where they were not seen being made.</param>
    private sealed record Entry(int Day, FileLook? Look, string Hash);

    /// <param name="siteFolder">From the root of the disk.</param>
    public static PictureStore Open(string siteFolder, DateTimeOffset now)
    {
        var root = Path.Join(RealPath.Of(siteFolder) ?? siteFolder, Folder, "pictures");
        // Whoever planted a link here would have us write at its end.
        if (RealPath.Of(root) != root)
            throw new IOException($"'{Folder}' is a link, or holds one. Remove it: made pictures are kept there.");
        var store = new PictureStore(root, now);
        store.ReadIndex();
        return store;
    }

    /// <summary>The file that holds a made picture, made now if it never was.</summary>
    /// <param name="published">What the site has at the picture's address: if that is a second name of the entry, nothing is asked of the
    /// disk.</param>
    /// <exception cref="PictureRefusedException">It cannot be made.</exception>
    /// <exception cref="IOException">The disk refuses.</exception>
    public KeptFile FileOf(SourceFile source, Making making, FileLook? published)
    {
        byte[]? bytes = null;
        var key = NameOf(HashOf(source, ref bytes), making.Recipe);
        return Find(key, published) ?? Make(key, bytes ?? source.ReadAll(), making);
    }

    /// <summary>The same for what is made of words.</summary>
    public KeptFile FileOf(string words, Making making, FileLook? published)
    {
        var bytes = Encoding.UTF8.GetBytes(words);
        var key = NameOf(Hash(bytes), making.Recipe);
        return Find(key, published) ?? Make(key, bytes, making);
    }

    /// <summary>After a build: remembers what was used, and removes what was not for long.</summary>
    public void Close()
    {
        if (!Directory.Exists(_root)) return;
        foreach (var (key, entry) in _entries.ToArray())
        {
            if (_today - entry.Day <= DaysUnused) continue;
            File.Delete(PathOf(key));
            _entries.TryRemove(key, out _);
            _changed = true;
        }

        if (!_changed) return;
        RemoveStrays();
        WriteIndex();
    }

    /// <summary>What a killed build left half written, and what an index knew that is lost.</summary>
    private void RemoveStrays()
    {
        foreach (var folder in Directory.EnumerateDirectories(_root))
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles())
            {
                if (!_entries.ContainsKey(file.Name) && _today - DateOnly.FromDateTime(file.LastWriteTimeUtc).DayNumber > DaysUnused)
                    file.Delete();
            }
        }
    }

    private string PathOf(string key) => Path.Join(_root, key[..2], key);

    private KeptFile? Find(string key, FileLook? published)
    {
        var known = _entries.GetValueOrDefault(key);
        if (known?.Look is { } look && look == published) return Noted(key, look);
        // An entry appears whole or not at all. One that was touched since may have come back from a backup, or be rotten.
        return FileLook.Of(PathOf(key)) is { Length: > 0 } found && (known?.Look is not { } then || then == found
            || (then.Length == found.Length && (known.Hash.Length == 0 || known.Hash == Hash(File.ReadAllBytes(PathOf(key))))))
            ? Noted(key, found) : null;
    }

    private KeptFile Make(string key, byte[] bytes, Making making)
    {
        string hash;
        using (_gate.Enter(making.Pixels))
        {
            var made = making.Make(bytes).Span;
            Write(PathOf(key), made);
            hash = Hash(made);
        }

        var look = FileLook.Of(PathOf(key)) ?? throw new IOException($"'{PathOf(key)}' was taken away while the site was built.");
        return Noted(key, look, hash);
    }

    private KeptFile Noted(string key, FileLook look, string? hash = null)
    {
        var known = _entries.GetValueOrDefault(key);
        hash ??= known is { Hash.Length: > 0 } ? known.Hash : File.Exists(PathOf(key)) ? Hash(File.ReadAllBytes(PathOf(key))) : "";
        var now = new Entry(_today, look, hash);
        if (known != now)
        {
            _entries[key] = now;
            _changed = true;
        }

        return new KeptFile(PathOf(key), look);
    }

    private string HashOf(SourceFile source, ref byte[]? bytes)
    {
        var modified = (source as DiskFile)?.Modified ?? 0;
        if (modified != 0 && _sources.TryGetValue(source.Path, out var known) && known.Length == source.Length
            && known.Modified == modified)
            return known.Hash;
        bytes = source.ReadAll();
        var hash = Hash(bytes);
        _sources[source.Path] = new Known(source.Length, modified, hash);
        _changed = true;
        return hash;
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => $"{Convert.ToHexStringLower(XxHash128.Hash(bytes))}{bytes.Length:x}";

    private static string NameOf(string hash, string recipe) =>
        Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes($"{hash} {recipe} {PictureMaker.Revision} {LibVips.Version}")));

    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        if (RealPath.Of(folder) != folder) throw new IOException($"'{Folder}' holds a link. Remove it: made pictures are kept there.");
        var ignore = Path.Join(Path.GetDirectoryName(_root), ".gitignore");
        // The folder tells git by itself that it is not a part of the site.
        if (!UnixFile.Exists(ignore)) Put(ignore, "*\n"u8);
        Put(path, bytes);
        _changed = true;
    }

    /// <summary>Whole or not at all, and readable for a web server whatever the author's umask is: it is linked into the output.</summary>
    private static void Put(string path, ReadOnlySpan<byte> bytes)
    {
        var aside = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            using (var file = File.OpenHandle(aside, FileMode.CreateNew, FileAccess.Write)) RandomAccess.Write(file, bytes, 0);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(aside, ForReaders);
            File.Move(aside, path, overwrite: true);
        }
        catch (IOException)
        {
            // A full disk is not to be kept full by what did not fit.
            File.Delete(aside);
            throw;
        }
    }

    private void ReadIndex()
    {
        var file = Path.Join(_root, IndexName);
        if (!UnixFile.IsRegular(file)) return;
        foreach (var line in File.ReadLines(file))
        {
            switch (line.Split('\t'))
            {
                case ["source", var path, var length, var modified, var hash] when long.TryParse(length, out var bytes)
                    && long.TryParse(modified, out var ticks):
                    _sources[path] = new Known(bytes, ticks, hash);
                    break;
                case ["used", { Length: 32 } key, var day, .. var look] when int.TryParse(day, out var number)
                    && key.All(char.IsAsciiHexDigitLower):
                    _entries[key] = new Entry(number, LookOf(look), look is [_, _, { } made, ..] ? made : "");
                    break;
            }
        }
    }

    private static FileLook? LookOf(string[] fields) =>
        fields is [var length, var modified, ..] && long.TryParse(length, out var bytes) && long.TryParse(modified, out var ticks)
            ? new FileLook(bytes, ticks) : null;

    private void WriteIndex()
    {
        var text = new StringBuilder();
        foreach (var (path, known) in _sources.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"source\t{path}\t{known.Length}\t{known.Modified}\t{known.Hash}\n");
        foreach (var (key, entry) in _entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture,
                $"used\t{key}\t{entry.Day}\t{entry.Look?.Length}\t{entry.Look?.Modified}\t{entry.Hash}\n");
        Write(Path.Join(_root, IndexName), Encoding.UTF8.GetBytes(text.ToString()));
    }
}

/// <summary>How a picture is made of its source's bytes.</summary>
/// <param name="Recipe">Names, with those bytes, what comes of it.</param>
/// <param name="Pixels">What it takes to unpack, which bounds how many are made at once.</param>
internal sealed record Making(string Recipe, long Pixels, Func<byte[], ReadOnlyMemory<byte>> Make);

/// <summary>Lets so many pictures be unpacked at once that their pixels fit into memory, whatever the number of threads.</summary>
internal sealed class PixelGate
{
    private const long Most = 60_000_000;

    private readonly Lock _lock = new();
    private readonly Queue<(TaskCompletionSource Turn, long Pixels)> _waiting = new();
    private long _inFlight;

    /// <summary>Waits for room; one that is larger than the room goes alone.</summary>
    public Leave Enter(long pixels)
    {
        TaskCompletionSource? turn = null;
        lock (_lock)
        {
            if (_waiting.Count == 0 && (_inFlight == 0 || _inFlight + pixels <= Most)) _inFlight += pixels;
            else _waiting.Enqueue((turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), pixels));
        }

        turn?.Task.GetAwaiter().GetResult();
        return new Leave(this, pixels);
    }

    private void Exit(long pixels)
    {
        lock (_lock)
        {
            _inFlight -= pixels;
            while (_waiting.TryPeek(out var next) && (_inFlight == 0 || _inFlight + next.Pixels <= Most))
            {
                _waiting.Dequeue();
                _inFlight += next.Pixels;
                next.Turn.SetResult();
            }
        }
    }

    internal readonly struct Leave(PixelGate gate, long pixels) : IDisposable
    {
        public void Dispose() => gate.Exit(pixels);
    }
}
