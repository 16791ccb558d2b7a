using StaticPress.Primitives;

namespace StaticPress.Yaml;

/// <summary>Ends the reading of a text that is refused; the readers of this folder turn it into its problem.</summary>
internal sealed class YamlRefusedException(Problem problem) : Exception(problem.Text)
{
    public Problem Problem { get; } = problem;
}
