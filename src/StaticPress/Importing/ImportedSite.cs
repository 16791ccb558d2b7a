using System.Collections.Concurrent;
using System.Globalization;
using StaticPress.Authoring;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Importing;

/// <summary>
/// The site that an import writes into. What is there and was not written by an earlier import, or was changed since, is the author's and
/// stays; the new version then lies beside. Several threads may write.
/// </summary>
internal sealed class ImportedSite
{
    /// <summary>Below it lies, by its path, what could not be written over the author's own.</summary>
    public const string BesideFolder = "import-beside/";

    private readonly AuthorsFolder _folder;
    private readonly ImportLedger _before;
    private readonly bool _isDry;
    private readonly ConcurrentDictionary<string, string> _written = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<ImportNote> _notes = [];
    private readonly ConcurrentBag<Problem> _problems = [];
    private int _changed;
    private int _same;

    /// <param name="isDry">Nothing is written.</param>
    public ImportedSite(string folder, bool isDry)
    {
        _folder = AuthorsFolder.At(folder, isInBulk: true);
        _isDry = isDry;
        _before = ImportLedger.Read(_folder.Read(ImportLedger.File));
    }

    /// <summary>Whether an earlier import has written here.</summary>
    public bool IsAgain => _before.Digests.Count > 0;

    /// <summary>How many files were new or are another now.</summary>
    public int Changed => _changed;

    public int Same => _same;

    /// <summary>Sorted; asked when all is written.</summary>
    public IReadOnlyList<ImportNote> Notes => [.. _notes.OrderBy(note => note.Place.File, StringComparer.Ordinal), .. NotAgain()];

    /// <summary>What could not be written, sorted.</summary>
    public IReadOnlyList<Problem> Problems => [.. _problems.Order()];

    /// <summary>What lies there now; null when nothing does.</summary>
    public byte[]? Read(string path) => _folder.Read(path);

    /// <summary>Whether it is as an earlier import wrote it.</summary>
    public bool IsOurs(string path, ReadOnlySpan<byte> bytes) => _before.Digests.GetValueOrDefault(path) == ImportLedger.DigestOf(bytes);

    /// <param name="path">From the site folder, with forward slashes.</param>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var there = _folder.Read(path);
        if (there is null && _before.Digests.ContainsKey(path))
        {
            _written[path] = _before.Digests[path];
            _notes.Add(ImportNote.Kept(path, "You took this file away after an earlier import, so it does not come back."));
            return;
        }

        // A file without a byte is what a power cut leaves.
        if (there is { Length: > 0 } && !there.AsSpan().SequenceEqual(bytes) && !IsOurs(path, there)) Beside(path, bytes);
        else Put(path, there, bytes);
    }

    /// <summary>Whether it is what a new site begins with, which nobody has changed yet.</summary>
    public bool IsStarter(ReadOnlySpan<byte> bytes) => Starter.Span.Length > 0 && bytes.SequenceEqual(Starter.Span);

    /// <summary>The settings that a new site begins with.</summary>
    public ReadOnlyMemory<byte> Starter { get; init; }

    /// <summary>A file that the author shall see beside his own, and that is told.</summary>
    public void WriteBeside(string path, ReadOnlySpan<byte> bytes) => Beside(path, bytes);

    /// <summary>Writes over whatever is there: what was looked at before, or the report, which is nobody's work.</summary>
    public void Replace(string path, ReadOnlySpan<byte> bytes) => Put(path, _folder.Read(path), bytes);

    /// <summary>A file that no digest is kept of and that is never changed: a picture, a recording.</summary>
    /// <returns>Whether it is there now.</returns>
    public bool AddMedia(string path, Func<byte[]?> read)
    {
        if (_folder.Read(path) is { Length: > 0 })
        {
            Interlocked.Increment(ref _same);
            return true;
        }

        if (_isDry) return true;
        if (read() is not { } bytes) return false;
        Put(path, null, bytes);
        return true;
    }

    /// <summary>Remembers what was written.</summary>
    public void Finish()
    {
        if (_isDry) return;
        // What this import did not write again stays remembered: it is as much the author's to change as before.
        foreach (var (path, digest) in _before.Digests) _written.TryAdd(path, digest);
        Put(ImportLedger.File, _folder.Read(ImportLedger.File), new ImportLedger(_written).Write());
    }

    /// <summary>What was public when it was moved may be private by now, or spam; and an export may be of one year only.</summary>
    private IEnumerable<ImportNote> NotAgain()
    {
        const int Named = 5;
        string[] left =
        [
            .. _before.Digests.Keys.Where(path => path.StartsWith(FileNames.ContentFolder, StringComparison.Ordinal)
                && !_written.ContainsKey(path) && _folder.Read(path) is not null).Order(StringComparer.Ordinal),
        ];
        if (left.Length == 0) yield break;
        var more = left.Length > Named ? string.Create(CultureInfo.InvariantCulture, $" and {left.Length - Named:N0} more") : "";
        yield return ImportNote.ToDo(string.Create(CultureInfo.InvariantCulture,
            $"{left.Length:N0} {(left.Length == 1 ? "file of an earlier import was" : "files of an earlier import were")} not written again: {string.Join(", ", left.Take(Named))}{more}. What the old site does not show any more, delete here too."));
    }

    private void Beside(string path, ReadOnlySpan<byte> bytes)
    {
        if (_before.Digests.TryGetValue(path, out var before)) _written[path] = before;
        var digest = ImportLedger.DigestOf(bytes);
        if (before == digest)
        {
            Interlocked.Increment(ref _same);
            return;
        }

        _notes.Add(ImportNote.Kept(path,
            $"This file is your own work and stays as it is; what the import would have written is {BesideFolder}{path}."));
        Put(BesideFolder + path, _folder.Read(BesideFolder + path), bytes);
    }

    private void Put(string path, byte[]? there, ReadOnlySpan<byte> bytes)
    {
        if (there is not null && there.AsSpan().SequenceEqual(bytes))
        {
            Interlocked.Increment(ref _same);
            Remember(path, bytes);
            return;
        }

        var saving = _isDry ? Saving.Done : there is null ? _folder.Add(path, bytes) : _folder.Replace(path, there, bytes);
        if (saving.Problem is { } problem)
        {
            _problems.Add(problem);
            return;
        }

        Interlocked.Increment(ref _changed);
        Remember(path, bytes);
    }

    private void Remember(string path, ReadOnlySpan<byte> bytes)
    {
        if (path is not (ImportLedger.File or ImportReport.File) && !path.StartsWith(BesideFolder, StringComparison.Ordinal))
            _written[path] = ImportLedger.DigestOf(bytes);
    }
}
