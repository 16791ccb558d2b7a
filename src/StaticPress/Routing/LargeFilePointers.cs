using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Routing;

/// <summary>
/// Files that are not here: Git LFS keeps large ones elsewhere, and where it is not installed, or was not asked, their pointers lie in
/// their places.
/// </summary>
internal static class LargeFilePointers
{
    /// <summary>“The Git LFS specification”: no pointer is as long, and none shorter than its first line.</summary>
    private const int TooLong = 1024;

    private static ReadOnlySpan<byte> Beginning => "version https://git-lfs.github.com/spec/"u8;

    public static IEnumerable<Problem> Find(RouteTable routes) => routes.Routes
        .Select(route => route.CopiedFile)
        .Where(file => file is not null && IsOne(file))
        .Select(file => Problem.Error(
            new Place(file!.Path),
            ProblemCode.LfsPointer,
            "This is not the file itself but the pointer that Git LFS leaves in its place.",
            "Fetch the files with 'git lfs pull'; in a workflow, give the step 'uses: actions/checkout' a 'with: {lfs: true}'."));

    public static bool IsOne(SourceFile file) =>
        file.Length < TooLong && file.Length > Beginning.Length && file.TryReadAll().Value.AsSpan().StartsWith(Beginning);
}
