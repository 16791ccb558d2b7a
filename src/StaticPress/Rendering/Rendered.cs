using StaticPress.Primitives;

namespace StaticPress.Rendering;

/// <summary>What rendering a route taught beside its bytes.</summary>
/// <param name="Problems">What is wrong with it; with an error among them the bytes are not to be published.</param>
/// <param name="Text">What a reader reads in the post or page, without markup; empty for everything else.</param>
internal readonly record struct Rendered(IReadOnlyList<Problem> Problems, string Text = "")
{
    public bool IsGood => !Problems.Any(problem => problem.IsError);
}
