using System.Text;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Authoring;

/// <summary>The one writer of front matter: of a new file, and into one that is there, of which every other byte stays.</summary>
internal static class FrontMatterText
{
    private const string Fence = "---\n";

    public static string New(IEnumerable<YamlSetting> settings, string body) => $"{Fence}{YamlSetting.Lines(settings)}{Fence}\n{body}";

    /// <summary>Sets some keys and takes others away, one after the other.</summary>
    /// <param name="file">A post, page or theme file as it is: mark, line ends, remarks and body stay, whatever the body's bytes.</param>
    public static FrontMatterEdited Edit(MemoryFile file, params IEnumerable<YamlSetting> settings)
    {
        var now = file;
        foreach (var setting in settings)
        {
            var edited = Edit(now, setting.Key, yaml => YamlEdit.Apply(yaml, setting));
            if (edited.Problem is not null) return edited with { Bytes = file.Bytes };
            now = new MemoryFile(file.Path, edited.Bytes);
        }

        return new FrontMatterEdited(now.Bytes, null);
    }

    /// <param name="key">That is changed, for a message.</param>
    /// <param name="change">Of the settings between the two lines; null when it cannot be done.</param>
    public static FrontMatterEdited Edit(MemoryFile file, string key, Func<string, string?> change)
    {
        var block = FrontMatterBlock.Read(file);
        if (block.Text is not { } old) return new FrontMatterEdited(file.Bytes, block.Problem);
        if (block.Form != FrontMatterForm.Yaml) return new FrontMatterEdited(file.Bytes, OtherForm(file.Path));
        if (change(old) is not { } yaml) return new FrontMatterEdited(file.Bytes, NotEditable(file, old, key));
        var end = block.TextOffset + Encoding.UTF8.GetByteCount(old);
        return new FrontMatterEdited((byte[])[.. file.Bytes.Span[..block.TextOffset], .. Encoding.UTF8.GetBytes(yaml),
            .. file.Bytes.Span[end..]], null);
    }

    private static Problem OtherForm(string path) => Problem.Error(
        new Place(path, 1, 1),
        ProblemCode.NotEditable,
        "The program can change only settings between two lines '---'; these are written in another way.",
        "Change them by hand.");

    /// <summary>The mistake that a build would tell; or that this head is beyond the writer.</summary>
    private static Problem NotEditable(MemoryFile file, string yaml, string key) =>
        YamlText.Read(yaml, new Place(file.Path, 2, 1)).Problems is [var mistake, ..] ? mistake : Problem.Error(
            new Place(file.Path, 2, 1),
            ProblemCode.NotEditable,
            $"'{key}' cannot be changed here without touching other settings.",
            "Change it by hand, or write each setting on a line of its own.");
}

/// <param name="Bytes">As they were when there is a problem.</param>
internal sealed record FrontMatterEdited(ReadOnlyMemory<byte> Bytes, Problem? Problem);
