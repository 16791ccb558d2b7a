using System.Diagnostics;

namespace StaticPress.Commands;

/// <summary>What is said when the program itself is wrong: no page of calls, but what somebody who is to mend it needs.</summary>
internal static class OwnMistake
{
    /// <summary>Innermost first; enough to find the place by.</summary>
    private const int Calls = 4;

    public static IEnumerable<string> Lines(Exception unforeseen)
    {
        var cause = unforeseen is AggregateException many ? many.Flatten().InnerExceptions.FirstOrDefault() ?? many : unforeseen;
        if (cause is OutOfMemoryException)
        {
            yield return "staticpress: There is not enough memory for this.";
            yield break;
        }

        yield return "staticpress: This is a mistake in StaticPress, not in your site. Please report what you did, and these two lines:";
        yield return $"  {cause.GetType().Name}: {cause.Message}";
        yield return $"  in {string.Join(", from ", Names(cause).DefaultIfEmpty("an unknown place").Take(Calls))}";
    }

    private static IEnumerable<string> Names(Exception cause) => new StackTrace(cause).GetFrames()
        .Select(frame => DiagnosticMethodInfo.Create(frame))
        .Where(method => method?.DeclaringTypeName is not null)
        .Select(method => $"{method!.DeclaringTypeName![(method.DeclaringTypeName.LastIndexOf('.') + 1)..]}.{method.Name}");
}
