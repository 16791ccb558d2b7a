using StaticPress.Primitives;

namespace StaticPress.Sources;

/// <summary>A file of the site was found and cannot be read. Whoever can go on without it keeps the problem and looks at the next file.</summary>
internal sealed class UnreadableException(Problem problem, Exception? cause = null) : IOException(problem.ToString(), cause)
{
    public Problem Problem => problem;
}
