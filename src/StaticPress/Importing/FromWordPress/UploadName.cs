using System.Text.RegularExpressions;
using StaticPress.Primitives;

namespace StaticPress.Importing.FromWordPress;

/// <summary>A file of the old blog's library.</summary>
/// <param name="Path">Where it lies on the new site, from its root, as on the old one: <c>/wp-content/uploads/2024/05/a.jpg</c>.</param>
/// <param name="Relative">From the uploads folder: <c>2024/05/a.jpg</c>.</param>
/// <param name="Url">Its whole old address.</param>
internal sealed partial record UploadName(string Path, string Relative, string Url)
{
    /// <summary>Whether it may be a file of the site, on every disk.</summary>
    public bool IsSafe => OutputPath.Fault(("static" + Path).AsSpan()) is null && !Path.Contains("/.", StringComparison.Ordinal);

    /// <summary>
    /// What it was made of, the likeliest first, and itself: WordPress makes <c>a-300x200.jpg</c> and <c>a-scaled.jpg</c> of <c>a.jpg</c>,
    /// and <c>a-e1634567890123.jpg</c> when somebody turns it.
    /// </summary>
    public IEnumerable<UploadName> Originals()
    {
        var sized = Size().Replace(Relative, "");
        var whole = Scaling().Replace(sized, "");
        if (whole != Relative && whole != sized) yield return Called(whole);
        if (sized != Relative)
        {
            yield return Called(sized);
            // The smaller ones of a large picture are called after the original, and only the scaled one may be left.
            if (sized == whole) yield return Called(sized).Scaled();
        }

        yield return this;
    }

    /// <summary>What WordPress shows instead of a picture that is very large.</summary>
    public UploadName Scaled() => Called(Relative.Insert(DotOf(Relative), "-scaled"));

    /// <summary>Another file of the same folder.</summary>
    /// <param name="relative">From the uploads folder.</param>
    public UploadName Beside(string relative) => Called(relative);

    /// <summary>Without the size at the end of its name.</summary>
    public static string WithoutSize(string relative) => Size().Replace(relative, "");

    private UploadName Called(string relative) => new(Tail(Path, relative), relative, Tail(Url, relative));

    private string Tail(string whole, string relative)
    {
        var name = Relative[(Relative.LastIndexOf('/') + 1)..];
        var written = whole.EndsWith(name, StringComparison.Ordinal) ? name.Length : whole.Length - whole.LastIndexOf('/') - 1;
        return whole[..^written] + relative[(relative.LastIndexOf('/') + 1)..];
    }

    private static int DotOf(string name) => name.LastIndexOf('.') is var dot and >= 0 ? dot : name.Length;

    [GeneratedRegex(@"-[0-9]{1,5}x[0-9]{1,5}(?=\.[A-Za-z0-9]{2,5}$)")]
    private static partial Regex Size();

    [GeneratedRegex(@"-(?:scaled|rotated)(?=\.[A-Za-z0-9]{2,5}$)")]
    private static partial Regex Scaling();
}
