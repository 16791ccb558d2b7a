using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Editing;

/// <summary>Why something is not done to a post or a file, with what to do instead.</summary>
internal static class EditRefusal
{
    public static Problem NoSlug(Post post, string wanted) => Told(post.Document.File.Path,
        $"'{PrintedText.Of(wanted)}' cannot be the end of an address.", "Write a few words of letters and digits, as in rain-at-last.");

    public static Problem SameName(string path) => Told(path, "It is called so already.", "Write another name.");

    public static Problem IsLive(string path) => Told(path,
        "This is published already, so its day is a part of its address and of the archive.",
        "To say that it was changed, add 'updated'; to take it back, make it a draft.");

    public static Problem NoName(string path, string wanted) => Told(path,
        $"'{PrintedText.Of(wanted)}' cannot be the name of a file.", "Write a few words of letters and digits, as in rain-at-last.");

    public static Problem MentionedIn(string path, string other) => Told(path,
        $"{other} names this file in a place that no program may change.", "Change the name there by hand, or leave it as it is.");

    public static Problem UsedIn(string path, string other, int count) => Told(path,
        $"{other}{(count > 1 ? FormattableString.Invariant($" and {count - 1} more") : "")} {(count > 1 ? "use" : "uses")} this file.",
        "Take it out there first.");

    public static Problem OtherKind(string path, string name) => Told(path,
        $"'{PrintedText.Of(name)}' is a file of another kind.",
        $"Choose one that ends in '{Path.GetExtension(path)}', or add it under its own name.");

    public static Problem Empty(string path, string name) => Told(path, $"'{PrintedText.Of(name)}' is empty.", "Choose the file again.");

    public static Problem NotSet(string path, string what) => Told(path,
        $"'{what}' cannot be changed here without touching other settings.", "Change it by hand.");

    public static Problem NoTerm(string name) => Told(Config.SiteConfig.File,
        $"'{PrintedText.Of(name)}' cannot be the name of a category.", "Write a word or two.");

    private static Problem Told(string path, string text, string hint) => Problem.Error(new Place(path), ProblemCode.NotEdited, text, hint);
}
