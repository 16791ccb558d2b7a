using System.Collections.Concurrent;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>
/// Writes a whole site or nothing of it. Files are made in a tree aside, from as many threads as one likes, and
/// <see cref="Commit"/> puts that tree in the place of the old one. Without it, the old site stays untouched.
/// </summary>
internal sealed class SiteWriter : IDisposable
{
    private readonly OutputFolder _output;
    private readonly WorkFolder _work;
    private readonly OldTree _old;
    private readonly NewTree _new;
    private readonly ConcurrentDictionary<string, Outcome> _outcomes = new(StringComparer.FromComparison(RealPath.Comparison));
    private readonly ConcurrentBag<string> _ofOtherMode = [];
    private long _bytes;

    private SiteWriter(OutputFolder output, WorkFolder work)
    {
        _output = output;
        _work = work;
        _old = OldTree.Scan(output.FullPath);
        _new = new NewTree(work.NewTree, _old);
    }

    private enum Outcome
    {
        Written,
        Unchanged,
        Blocked,
    }

    /// <exception cref="IOException">Another build is writing there, or the disk refuses.</exception>
    public static SiteWriter Open(OutputFolder folder)
    {
        var work = WorkFolder.Enter(folder);
        try
        {
            return new SiteWriter(folder, work);
        }
        catch
        {
            work.Dispose();
            throw;
        }
    }

    /// <param name="outputPath">As <see cref="UrlPath.OutputFile"/> gives it.</param>
    /// <exception cref="IOException">The disk is full, or refuses.</exception>
    /// <exception cref="ArgumentException">The path did not pass <see cref="OutputPath"/>, or was written before: a bug in the
    /// caller.</exception>
    public void Write(string outputPath, ReadOnlySpan<byte> bytes)
    {
        Check(outputPath);
        var outcome = OutcomeOf(outputPath, FileBytes.AreSame(_old, outputPath, bytes));
        Note(outputPath, outcome, bytes.Length);
        if (outcome != Outcome.Written) return;
        using var handle = _new.Create(outputPath);
        RandomAccess.Write(handle, bytes, 0);
    }

    /// <summary>Writes a file of the sources as it is, however long.</summary>
    /// <exception cref="UnreadableException">The source is gone, or the system does not give it.</exception>
    /// <exception cref="IOException">The disk is full, or refuses.</exception>
    public void Copy(string outputPath, SourceFile source)
    {
        Check(outputPath);
        var outcome = OutcomeOf(outputPath, FileBytes.AreSame(_old, outputPath, source));
        Note(outputPath, outcome, source.Length);
        if (outcome != Outcome.Written) return;
        using var handle = _new.Create(outputPath);
        FileBytes.Copy(source, handle);
    }

    /// <summary>The paths that StaticPress wrote before this build.</summary>
    public IEnumerable<string> OldFiles => _old.Ours;

    /// <summary>What the site had at a path before this build; null when there was no file.</summary>
    public FileLook? LookAt(string outputPath) => _old.LookAt(outputPath);

    /// <summary>Gives a file that is kept elsewhere on the disk a second name in the site; its mode is its keeper's affair.</summary>
    /// <exception cref="IOException">The disk is full, or refuses.</exception>
    public void Link(string outputPath, KeptFile kept)
    {
        Check(outputPath);
        var outcome = FileBytes.AreSame(_old, outputPath, kept) ? Outcome.Unchanged : OutcomeOf(outputPath, isSame: false);
        Note(outputPath, outcome, kept.Look.Length);
        if (outcome == Outcome.Written) _new.Link(outputPath, kept.FullPath);
    }

    /// <summary>Puts the new site in the place of the old one; files in the output folder that are not ours come along.</summary>
    /// <exception cref="IOException">The disk is full, or refuses; the old site is whole.</exception>
    public WriteResult Commit()
    {
        var (written, unchanged) = (PathsOf(Outcome.Written), PathsOf(Outcome.Unchanged));
        var stale = _old.Ours.Where(path => !_outcomes.ContainsKey(path)).ToArray();
        var problems = FilesInTheWay.Find(_old, _outcomes.Keys, PathsOf(Outcome.Blocked));
        if (problems.Count > 0) return new WriteResult(0, 0, 0, 0, problems);

        var isSameSite = written.Length == 0 && Array.TrueForAll(unchanged, _old.IsOurs) && _old.ListedCount == unchanged.Length
            && Directory.Exists(_output.FullPath);
        if (!isSameSite)
        {
            foreach (var paths in (string[][])[written, unchanged, stale]) Array.Sort(paths, StringComparer.Ordinal);
            using (var manifest = _new.Create(Manifest.FileName))
                RandomAccess.Write(manifest, Manifest.Bytes([.. _outcomes.Keys.Order(StringComparer.Ordinal)]), 0);
            new TreeSwap(_output, _work, _old, _new).Publish(new Changes(written, unchanged, stale));
        }

        new OutputModes(_output.FullPath, _old, _new.Modes).Mend(_ofOtherMode);

        return new WriteResult(written.Length, unchanged.Length, stale.Length, _bytes, []);
    }

    private string[] PathsOf(Outcome outcome) => [.. _outcomes.Where(one => one.Value == outcome).Select(one => one.Key)];

    /// <summary>Where something of an old site lies that could not be removed; known once this is disposed of.</summary>
    public string? Left => _work.Left;

    public void Dispose() => _work.Dispose();

    private static void Check(string outputPath)
    {
        if (OutputPath.Fault(outputPath) is { } fault)
            throw new ArgumentException($"'{outputPath}' is no path for output: {fault}.", nameof(outputPath));
    }

    private Outcome OutcomeOf(string outputPath, bool isSame)
    {
        if (isSame)
        {
            if (NewModes.Of(_old.FullPath(outputPath)) != _new.Modes.File && _old.IsOurs(outputPath)) _ofOtherMode.Add(outputPath);
            return Outcome.Unchanged;
        }

        return _old.Has(outputPath) && !_old.IsOurs(outputPath) ? Outcome.Blocked : Outcome.Written;
    }

    private void Note(string outputPath, Outcome outcome, long length)
    {
        if (!_outcomes.TryAdd(outputPath, outcome)) throw new ArgumentException($"'{outputPath}' is written twice.", nameof(outputPath));
        Interlocked.Add(ref _bytes, length);
    }
}
