namespace StaticPress.Importing.Prose;

/// <summary>What became of a text.</summary>
/// <param name="Pictures">Addresses of pictures, recordings and videos, as they stand in the Markdown, each once.</param>
/// <param name="Links">Addresses of links and cards, as they stand in the Markdown, each once.</param>
internal sealed record ProseResult(string Markdown, IReadOnlyList<ProseLoss> Losses, IReadOnlyList<string> Pictures,
    IReadOnlyList<string> Links);

/// <summary>Something of a text that readers will not see as it was.</summary>
/// <param name="Line">Of the file in which the text stood.</param>
/// <param name="What">A sentence without its full stop: <c>A script was left out</c>.</param>
/// <param name="Snippet">What stood there, at most 200 characters.</param>
internal sealed record ProseLoss(int Line, ProseLossKind Kind, string What, string Snippet);

internal enum ProseLossKind
{
    /// <summary>All words, pictures and links are there; something of their arrangement is not.</summary>
    Look,

    /// <summary>Something that the old site made when it was asked for: a list of posts, a form.</summary>
    Dynamic,

    /// <summary>Code of a plug-in that is not known here; the text in it is kept.</summary>
    Shortcode,

    /// <summary>A script, a style or what else may not run in a text.</summary>
    Script,

    /// <summary>A picture, a frame or another part of the text itself.</summary>
    Content,

    /// <summary>A part that was not for every reader.</summary>
    Members,
}
