using System.Globalization;
using StaticPress.Primitives;

namespace StaticPress.Sources;

/// <summary>What can be wrong with a file before it is opened.</summary>
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

    public static Problem NotReadable(string path) => Problem.Error(
        new Place(path.Length == 0 ? "." : path),
        ProblemCode.NotReadable,
        "You may not read this folder.",
        "Change its permissions.");

    public static Problem FileNotReadable(string path) => Problem.Error(
        new Place(path),
        ProblemCode.NotReadable,
        "You may not read this file.",
        "Change its permissions.");
}
