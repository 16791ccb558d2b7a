using System.Net;
using StaticPress.Config;
using StaticPress.Primitives;

namespace StaticPress.Preview;

/// <summary>What one preview was asked to do.</summary>
/// <param name="Folder">Of the site, from the root of the disk.</param>
/// <param name="Wanted">Asked again at every change, because the moment decides what is scheduled.</param>
/// <param name="Port">0 for any free one.</param>
/// <param name="Reload">Whether pages carry the script that keeps them fresh.</param>
/// <param name="Editor">See <see cref="EditorAddress.Of"/>.</param>
internal sealed record PreviewOptions(string Folder, Func<BuildOptions> Wanted, IPAddress Host, int Port, bool Reload, string Editor)
{
    /// <summary>Names that the preview is seen by, beside this machine's addresses; <c>.example.org</c> for all below that.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>What is served beside the site on a port of its own; null for nothing.</summary>
    public SecondDoor? Second { get; init; }

    /// <summary>Whether a page whose text has a mistake is shown as far as it goes: beside the text one sees the mistake there.</summary>
    public bool DespiteMistakes { get; init; }

    public const string VisualStudioCode = "vscode://file{path}:{line}:{column}";
}

/// <summary>How the preview tells the author what happens; called from one thread at a time.</summary>
internal sealed record PreviewVoice(Action<string> Say, Action<IReadOnlyList<Problem>> Report);
