using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Authoring;

/// <summary>
/// The one door into the author's folder. A file is written whole or not at all, never outside, never through a link that leads out,
/// and never over what the caller has not seen.
/// </summary>
/// <remarks>Who changes links in the folder at this very moment is its owner, from whom it need not be kept.</remarks>
internal sealed class AuthorsFolder
{
    /// <summary>
    /// Two windows of the desk look and write at once: between the last look and the new file no other writer of this program comes.
    /// </summary>
    private static readonly Lock OneAtATime = new();

    private readonly string _root;
    private readonly bool _isInBulk;

    private AuthorsFolder(string root, bool isInBulk) => (_root, _isInBulk) = (root, isInBulk);

    /// <param name="folder">From the root of the disk; it may not exist yet.</param>
    /// <param name="isInBulk">What is written can be made again after a power cut, and is much: no file waits for the disk.</param>
    /// <exception cref="IOException">It is a link that leads in a circle.</exception>
    public static AuthorsFolder At(string folder, bool isInBulk = false) =>
        new(RealPath.Of(Path.GetFullPath(folder)) ?? throw new IOException($"'{folder}' is a link that leads in a circle."), isInBulk);

    /// <returns>What a file holds; null when there is none that one may change.</returns>
    /// <exception cref="IOException">The system refuses.</exception>
    public byte[]? Read(string path)
    {
        var place = Place(path, isNew: false);
        return place.Refusal is null && UnixFile.IsRegular(place.FullPath) && File.Exists(place.FullPath)
            ? File.ReadAllBytes(place.FullPath) : null;
    }

    /// <summary>Adds a file, with the folders above it.</summary>
    /// <param name="path">From the site folder, with forward slashes.</param>
    public Saving Add(string path, ReadOnlySpan<byte> bytes)
    {
        var place = Place(path, isNew: true);
        if (place.Refusal is { } refusal) return refusal;
        if (UnixFile.Exists(place.FullPath)) return Saving.Taken(path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place.FullPath)!);
            using var aside = Unfinished.Write(place.FullPath, bytes, isLasting: !_isInBulk);
            return aside.Become(place.FullPath, over: false) ? Saving.Done : Saving.Taken(path);
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            return Saving.Failed(path, place.WithoutFolder(refused.Message));
        }
    }

    /// <summary>Gives a file another content; its mode stays, and a link within the site stays one.</summary>
    /// <param name="was">What the caller has seen in it; when the file holds something else by now, it is left alone.</param>
    public Saving Replace(string path, ReadOnlySpan<byte> was, ReadOnlySpan<byte> bytes)
    {
        var place = Place(path, isNew: false);
        if (place.Refusal is { } refusal) return refusal;
        if (Directory.Exists(place.FullPath) || (UnixFile.Exists(place.FullPath) && !UnixFile.IsRegular(place.FullPath)))
            return Saving.NoFile(path, "a folder, pipe or device stands there");
        try
        {
            if (Read(path) is not { } now || !now.AsSpan().SequenceEqual(was)) return Saving.Overtaken(path);
            if (bytes.SequenceEqual(was)) return Saving.Same;
            using var aside = Unfinished.Write(place.FullPath, bytes, isLasting: !_isInBulk);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(aside.FullPath, File.GetUnixFileMode(place.FullPath));
            lock (OneAtATime)
            {
                if (Read(path) is not { } still || !still.AsSpan().SequenceEqual(was)) return Saving.Overtaken(path);
                aside.Become(place.FullPath, over: true);
            }

            return Saving.Done;
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            return Saving.Failed(path, place.WithoutFolder(refused.Message));
        }
    }

    /// <summary>Adds a file or gives it another content, whatever it held.</summary>
    public Saving Put(string path, ReadOnlySpan<byte> bytes) => Read(path) is { } was ? Replace(path, was, bytes) : Add(path, bytes);

    /// <summary>Gives a file another name or folder; never over another file.</summary>
    public Saving Rename(string from, string to)
    {
        var (old, place) = (Place(from, isNew: true), Place(to, isNew: true));
        if ((old.Refusal ?? place.Refusal) is { } refusal) return refusal;
        if (!UnixFile.Exists(old.FullPath)) return Saving.Overtaken(from);
        if (Directory.Exists(old.FullPath) && new FileInfo(old.FullPath).LinkTarget is null)
            return Saving.NoFile(from, "a folder stands there");
        if (UnixFile.Exists(place.FullPath)) return Saving.Taken(to);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place.FullPath)!);
            File.Move(old.FullPath, place.FullPath, overwrite: false);
            return Saving.Done;
        }
        catch (IOException) when (UnixFile.Exists(place.FullPath))
        {
            return Saving.Taken(to);
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            return Saving.Failed(to, place.WithoutFolder(refused.Message));
        }
    }

    /// <summary>Takes a file away for good; what an author throws away is renamed into the trash instead.</summary>
    /// <param name="was">What the caller has seen in it; when the file holds something else by now, it is left alone.</param>
    public Saving Remove(string path, ReadOnlySpan<byte> was)
    {
        var place = Place(path, isNew: true);
        if (place.Refusal is { } refusal) return refusal;
        try
        {
            if (Read(path) is not { } now || !now.AsSpan().SequenceEqual(was)) return Saving.Overtaken(path);
            File.Delete(place.FullPath);
            return Saving.Done;
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            return Saving.Failed(path, place.WithoutFolder(refused.Message));
        }
    }

    /// <param name="isNew">The last part is a name of its own, and not where a link of that name leads.</param>
    private PlaceInFolder Place(string path, bool isNew)
    {
        if (OutputPath.Fault(path) is { } fault) return new PlaceInFolder(_root, "", Saving.NoFile(path, fault));
        var asked = DiskFile.Locate(_root, path);
        var real = isNew ? RealPath.Of(Path.GetDirectoryName(asked)!) is { } folder ? Path.Join(folder, Path.GetFileName(asked)) : null
            : RealPath.Of(asked);
        if (real is null || !RealPath.IsWithin(_root, real)) return new PlaceInFolder(_root, "", Saving.LeavesSite(path));
        return real != asked && real[_root.Length..].Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.'))
            ? new PlaceInFolder(_root, "", Saving.LeavesSite(path))
            : new PlaceInFolder(_root, real, null);
    }

    /// <param name="FullPath">Without links on the way; empty when it is refused.</param>
    private sealed record PlaceInFolder(string Root, string FullPath, Saving? Refusal)
    {
        /// <summary>What the system says, as somebody knows it who stands in the site folder.</summary>
        public string WithoutFolder(string message) => message.Replace(Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }
}
