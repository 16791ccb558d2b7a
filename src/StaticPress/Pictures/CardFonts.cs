using System.Buffers.Binary;
using System.Runtime.InteropServices;
using StaticPress.Primitives;

namespace StaticPress.Pictures;

/// <summary>
/// The fonts that cards are set in: ours and no others, so that a card is the same on every machine. Latin, Greek and Cyrillic, Hebrew,
/// Arabic (SIL Open Font License 1.1; see Notices).
/// </summary>
internal static partial class CardFonts
{
    /// <summary>In the words of Pango: the first that has a letter gives it.</summary>
    public const string Families = "Noto Serif,Noto Serif Hebrew,Noto Naskh Arabic Bold";

    private const string Folder = "fonts/";

    private static readonly Lazy<List<Range>> Covered = new(() => [.. Names.SelectMany(name => RangesOf(PackedResource.Bytes(name)))]);

    private static IEnumerable<string> Names => CarriedFiles.Below(Folder);

    /// <summary>Whether the fonts have every letter, digit and sign of a text.</summary>
    public static bool Have(string text) => text.EnumerateRunes().All(Has);

    /// <summary>Whether something is left of a title to be set, and the fonts have it.</summary>
    public static bool CanSet(string title) => WithoutPictographs(title) is var kept && Have(kept)
        && kept.Any(sign => char.IsLetterOrDigit(sign) || char.IsPunctuation(sign) || char.IsSymbol(sign));

    /// <summary>Without the smileys and signs that no font here has; letters stay.</summary>
    public static string WithoutPictographs(string text)
    {
        var kept = string.Concat(text.EnumerateRunes().Where(rune => Has(rune) || System.Text.Rune.IsLetterOrDigit(rune)));
        return string.Join(' ', kept.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>
    /// Tells the imaging library where the fonts are, before it starts. They lie on the disk for as long as the program runs.
    /// </summary>
    public static void Install()
    {
        var folder = Directory.CreateTempSubdirectory("staticpress-fonts-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => TryDelete(folder);
        foreach (var name in Names) File.WriteAllBytes(Path.Join(folder, name[Folder.Length..]), PackedResource.Bytes(name));
        var settings = Path.Join(folder, "fonts.conf");
        File.WriteAllText(settings, $"<fontconfig><dir>{folder}</dir><config><rescan><int>0</int></rescan></config></fontconfig>");
        // The library reads the environment of the process, which .NET keeps a copy of.
        if (OperatingSystem.IsWindows()) _ = PutEnvironment($"FONTCONFIG_FILE={settings}");
        else _ = SetEnvironment("FONTCONFIG_FILE", settings, 1);
    }

    private static bool Has(System.Text.Rune rune) =>
        Covered.Value.Any(range => rune.Value >= range.Start.Value && rune.Value < range.End.Value);

    /// <summary>
    /// What the table <c>cmap</c> says in its format 4 (OpenType 1.9): segments of code points, each with its last and its first.
    /// </summary>
    private static IEnumerable<Range> RangesOf(byte[] font)
    {
        var table = Table(font);
        for (var i = 0; i < Read16(font, table + 2); i++)
        {
            var map = table + (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(table + 8 + (i * 8)));
            if (Read16(font, map) != 4) continue;
            var segments = Read16(font, map + 6) / 2;
            for (var segment = 0; segment < segments; segment++)
            {
                var last = Read16(font, map + 14 + (segment * 2));
                var first = Read16(font, map + 16 + ((segments + segment) * 2));
                if (first != 0xFFFF) yield return new Range(first, last + 1);
            }
        }
    }

    private static int Table(byte[] font)
    {
        for (var entry = 12; ; entry += 16)
        {
            if (font.AsSpan(entry).StartsWith("cmap"u8)) return (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(entry + 8));
        }
    }

    private static int Read16(byte[] font, int at) => BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at));

    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The system empties its folder for temporary files by itself.
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironment(string name, string value, int overwrite);

    [LibraryImport("ucrtbase", EntryPoint = "_putenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int PutEnvironment(string assignment);
}
