using System.Text.RegularExpressions;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.House;

/// <summary>
/// Only two folders make, move, change or delete anything on the disk, each behind a check that no link leads the way elsewhere.
/// </summary>
public sealed class WritingDoors
{
    /// <summary>Of .NET: everything that changes the disk by name. Reading is free.</summary>
    private static readonly Regex Writes = new(
        @"(?<![\w.])(?:System\.IO\.)?(?:"
        + @"File\.(?:WriteAll|AppendAll|AppendText|Create|CreateText|CreateSymbolicLink|Move|Copy|Delete|Replace|Set|Encrypt|Decrypt|OpenWrite)\w*\("
        + @"|File\.(?:Open|OpenHandle)\((?![^;]*FileMode\.Open\b)"
        + @"|Directory\.(?:Create|Move|Delete|Set)\w*\("
        + @"|RandomAccess\.(?:Write|SetLength|FlushToDisk)\w*\("
        + @"|new FileStream\((?![^;]*FileMode\.Open\b|new SafeFileHandle)"
        + @"|new StreamWriter\((?!\w*[sS]tream|this\b)"
        + @"|new (?:File|Directory)Info\([^;]*\)\.(?:Create|Delete|MoveTo|CopyTo|Replace|Open|Append)\w*\("
        + @"|Path\.GetTempFileName\()"
        + """|EntryPoint = "(?:rename|link|symlink|unlink|rmdir|mkdir|mkfifo|mknod|creat|truncate|ftruncate|l?chmod|fchmod|l?chown|fchown|[lf]?setxattr|CreateHardLink|MoveFile|DeleteFile)\w*" """.TrimEnd());

    /// <summary>What the imaging library wants to find on the disk, in a folder that the system makes for this run alone.</summary>
    private static readonly string[] OfThisRun = ["src/StaticPress/Pictures/CardFonts.cs", "src/StaticPress/Pictures/LibVips.cs"];

    /// <summary>Each line: what is found only in these files.</summary>
    private static readonly (Regex What, string Name, string[] Where)[] Doors =
    [
        (Writes, "changes the disk", ["src/StaticPress/Authoring/", "src/StaticPress/Output/", .. OfThisRun]),
        (new Regex(@"recursive: true|Directory\.Delete\([^()]*(?:\([^()]*\)[^()]*)*, true\)"), "deletes a whole folder", ["src/StaticPress/Output/Removal.cs", .. OfThisRun]),
        (new Regex(@"new OutputFolder\("), "makes an output folder that was not looked at", ["src/StaticPress/Output/OutputFolder.cs"]),
        (new Regex(@"\bNamedFile\."), "writes a file that only a command line may name", ["src/StaticPress/Commands/CommentAnswer.cs", "src/StaticPress/Commands/MigrateVerifyCommand.cs"]),
    ];

    /// <summary>In the author's folder only what the door gave out is written to; <c>Unfinished</c> is handed nothing else.</summary>
    private static readonly Regex Given = new(@"\((?:Path\.GetDirectoryName\()?(?:place|old|aside)\.FullPath");

    [Fact]
    public void Only_two_folders_write_and_each_has_a_door() => Rule.Holds(Violations(Repository.Product));

    [Theory]
    [InlineData("Commands", "File.WriteAllBytes(path, bytes);", "changes the disk")]
    [InlineData("Commands", "System.IO.File.Delete(path);", "changes the disk")]
    [InlineData("Preview", "using var file = new FileStream(path, FileMode.Create);", "changes the disk")]
    [InlineData("Sources", "using var file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite);", "changes the disk")]
    [InlineData("Commenting", "Directory.CreateDirectory(folder);", "changes the disk")]
    [InlineData("Commenting", "new FileInfo(path).MoveTo(other);", "changes the disk")]
    [InlineData("Media", "using var writer = new StreamWriter(path);", "changes the disk")]
    [InlineData("Sources", "[LibraryImport(\"libc\", EntryPoint = \"unlink\")] static partial int A(string path);", "changes the disk")]
    [InlineData("Output", "Directory.Delete(path, recursive: true);", "deletes a whole folder")]
    [InlineData("Output", "Directory.Delete(Path.Join(a, b), true);", "deletes a whole folder")]
    [InlineData("Commands", "var folder = new OutputFolder(path, path);", "makes an output folder that was not looked at")]
    [InlineData("Authoring", "File.Delete(Path.Join(site, path));", "writes where the door did not look")]
    [InlineData("Commands", "NamedFile.Write(path, text);", "writes a file that only a command line may name")]
    public void A_way_round_a_door_is_found(string folder, string code, string expected) =>
        Assert.Equal([$"src/StaticPress/{folder}/Planted.cs(1): {expected}."], Violations([Planted(folder, code)]));

    [Theory]
    [InlineData("using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read);")]
    [InlineData("using var file = new FileStream(path, FileMode.Open, FileAccess.Read);")]
    [InlineData("var there = File.Exists(path) && Directory.Exists(path) && new FileInfo(path).LinkTarget is null;")]
    [InlineData("// File.Delete(path);")]
    [InlineData("using var writer = new StreamWriter(stream);")]
    public void Reading_is_free(string code) => Rule.Holds(Violations([Planted("Commands", code)]));

    private static SourceText Planted(string folder, string code) => new($"src/StaticPress/{folder}/Planted.cs", code + "\n");

    private static IEnumerable<string> Violations(IReadOnlyList<SourceText> sources)
    {
        foreach (var source in sources)
        {
            var text = CSharpText.WithoutComments(source.Text);
            foreach (var (what, name, _) in Doors.Where(door =>
                !door.Where.Any(place => source.Path.StartsWith(place, StringComparison.Ordinal))))
            {
                foreach (Match found in what.Matches(text)) yield return $"{source.Path}({CSharpText.LineOf(text, found.Index)}): {name}.";
            }

            if (!source.Path.StartsWith("src/StaticPress/Authoring/", StringComparison.Ordinal)
                || source.Name is "Unfinished" or "NamedFile") continue;
            foreach (var found in Writes.Matches(text).Where(found => !Given.IsMatch(text[found.Index..text.IndexOf(';', found.Index)])))
            {
                yield return $"{source.Path}({CSharpText.LineOf(text, found.Index)}): writes where the door did not look.";
            }
        }
    }
}
