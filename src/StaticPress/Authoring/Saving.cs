using StaticPress.Primitives;

namespace StaticPress.Authoring;

/// <summary>What came of a change to the author's folder.</summary>
/// <param name="Problem">Why nothing was changed, at the file's path; null when it was, or when it was so already.</param>
internal sealed record Saving(SavingEnd End, Problem? Problem)
{
    public static readonly Saving Done = new(SavingEnd.Done, null);

    public static readonly Saving Same = new(SavingEnd.Same, null);

    public static Saving Taken(string path) =>
        new(SavingEnd.Taken,
            Error(path, ProblemCode.FileThere, "This file is there already and stays as it is.",
                "Choose another name, or change that file."));

    public static Saving Overtaken(string path) =>
        new(SavingEnd.Overtaken,
            Error(path, ProblemCode.ChangedMeanwhile, "This file was changed or removed meanwhile by somebody else, and stays as it is.",
                "Look at it, and do it again."));

    public static Saving LeavesSite(string path) =>
        new(SavingEnd.Refused,
            Error(path, ProblemCode.WriteLeavesSite,
                "A link on the way to this file leads out of the site folder or to a hidden one, so it is not written.",
                "Put a folder in the link's place."));

    public static Saving NoFile(string path, string fault) =>
        new(SavingEnd.Refused,
            Error(path, ProblemCode.WriteFailed, $"No file can be written here: {fault}.",
                "Choose another name, or remove what is in the way."));

    public static Saving Failed(string path, string reason) =>
        new(SavingEnd.Refused,
            Error(path, ProblemCode.WriteFailed, $"This file could not be written: {reason.TrimEnd('.')}.",
                "Make room, or change the rights of its folder, and do it again."));

    private static Problem Error(string path, string code, string text, string hint) =>
        Primitives.Problem.Error(new Place(path), code, text, hint);
}

internal enum SavingEnd
{
    Done,

    /// <summary>The file had these bytes already and was left alone.</summary>
    Same,

    /// <summary>A file of that name was there.</summary>
    Taken,

    /// <summary>The file was not any more as the caller had read it.</summary>
    Overtaken,

    /// <summary>A link leads elsewhere, no file can be there, or the disk refuses.</summary>
    Refused,
}
