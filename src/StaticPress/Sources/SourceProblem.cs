using System.Globalization;
using StaticPress.Primitives;

namespace StaticPress.Sources;

/// <summary>What can be wrong with a file before anything in it is read.</summary>
internal static class SourceProblem
{
    public static Problem NotRegular(string path) => Problem.Error(
        new Place(path),
        ProblemCode.NotARegularFile,
        "This is a pipe, socket or device, not a file.",
        "Remove it from the site folder.");

    public static Problem LinkLeavesSite(string path) => Problem.Error(
        new Place(path),
        ProblemCode.LinkLeavesSite,
        "This link leads out of the site folder or to a hidden file, and is not followed.",
        "Copy what it leads to into the site folder.");

    public static Problem Hidden(string path) => Problem.Warning(
        new Place(path),
        ProblemCode.HiddenFile,
        "A hidden file is not published from here.",
        $"If readers or programs are to have it, put it into {FileNames.StaticFolder}, beside content/, where {FileNames.WellKnown}/ and other hidden files are published; if not, take it away.");

    public static Problem NoStaticFolder(string named) => Problem.Error(
        new Place("site.yml"),
        ProblemCode.FileMissing,
        $"There is no folder '{named}', which 'static:' names.",
        "Make it, or take the line out.");

    public static Problem NoTexts() => Problem.Error(
        new Place(FileNames.ContentFolder.TrimEnd('/')),
        ProblemCode.FileMissing,
        "The site has no folder 'content', where its texts lie.",
        "Put it back, mount its disk, or name the right site with --source. If there are no texts yet, make the folder (git keeps it with a README.md in it).");

    public static Problem FoldersGoAway() => NotReadable(
        ".",
        "Folders went away each time the site was read.",
        "Run the command again when nothing moves or removes them any more.");

    public static Problem LinkInCircle(string path) => Problem.Error(
        new Place(path),
        ProblemCode.LinkLeavesSite,
        "This link to a folder leads in a circle, or lies in a folder that is itself reached through a link.",
        "Link straight to the folder that is meant, from a folder that is no link.");

    public static Problem DanglingLink(string path) => Problem.Error(
        new Place(path),
        ProblemCode.FileMissing,
        "This link leads to nothing.",
        "Remove it, or put back what it leads to.");

    public static Problem TooLarge(string path, long length) => Problem.Error(
        new Place(path),
        ProblemCode.FileTooLarge,
        string.Create(CultureInfo.InvariantCulture, $"The file has {length:N0} bytes; text may have {SourceLimit.TextBytes:N0}."),
        "Split it, or put it into content/media/ if it is a download.");

    public static Problem BadName(string printablePath) => Problem.Error(
        new Place(printablePath),
        ProblemCode.BadFileName,
        "The name holds a control character, a backslash or bytes that are not UTF-8 (shown as '?').",
        "Rename it.");

    /// <param name="fullPath">On this machine; it is left out of what the system says.</param>
    public static Problem Unreadable(string path, string fullPath, Exception refused) =>
        refused is FileNotFoundException or DirectoryNotFoundException || Directory.Exists(fullPath)
            ? NotReadable(path, "The file went away while the site was read.", "Put it back if it is missed, and run the command again.")
            : NotReadable(path, Refusal("file", fullPath, refused), Remedy("file", refused));

    public static Problem UnreadableFolder(string path, string fullPath, Exception refused) =>
        NotReadable(path.Length == 0 ? "." : path, Refusal("folder", fullPath, refused), Remedy("folder", refused));

    public static Problem Cut(string path) =>
        NotReadable(path, "The file became shorter while it was read.", "Run the command again when nothing writes to it any more.");

    private static string Refusal(string what, string fullPath, Exception refused) => refused switch
    {
        UnauthorizedAccessException => $"You may not read this {what}.",
        PathTooLongException => $"The path of this {what} is longer than the system takes.",
        _ => $"The system does not give this {what}: "
            + $"{refused.Message.Replace($" : '{fullPath}'", "", StringComparison.Ordinal).Replace($"the {what} '{fullPath}'", "it", StringComparison.Ordinal).TrimEnd('.')}.",
    };

    private static string Remedy(string what, Exception refused) => refused switch
    {
        UnauthorizedAccessException => "Change its permissions.",
        PathTooLongException => "Give it a shorter name, or move it to where its path is shorter.",
        _ => $"Look whether the disk is sound and no other program holds the {what}, and run the command again.",
    };

    private static Problem NotReadable(string path, string text, string hint) =>
        Problem.Error(new Place(path), ProblemCode.NotReadable, text, hint);
}

/// <summary>
/// A file of the site was found and cannot be read. Whoever can go on without it keeps the problem and looks at the next file.
/// </summary>
internal sealed class UnreadableException(Problem problem, Exception? cause = null) : IOException(problem.ToString(), cause)
{
    public Problem Problem => problem;
}
