using System.Diagnostics;

namespace StaticPress.Commands;

/// <summary>What is said when the program itself is wrong: no page of calls, but what somebody who is to mend it needs.</summary>
internal static class OwnMistake
{
    private const string NoMemory =
        "staticpress: There is not enough memory for this. Where 'ulimit -v' bounds it, 300000 is enough for a blog.";

    /// <summary>Innermost first; enough to find the place by.</summary>
    private const int Calls = 4;

    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static int Tell(Terminal terminal, Exception unforeseen)
    {
        var cause = unforeseen is AggregateException many ? many.Flatten().InnerExceptions.FirstOrDefault() ?? many : unforeseen;
        if (cause is OutOfMemoryException || cause.GetBaseException() is OutOfMemoryException)
        {
            terminal.Error.WriteLine(NoMemory);
            return ExitCode.SiteHasErrors;
        }

        terminal.Error.WriteLine("staticpress: This is a mistake in StaticPress, not in your site. Please report what you did, and these "
            + "two lines:");
        terminal.Error.WriteLine($"  {cause.GetType().Name}: {cause.Message}");
        terminal.Error.WriteLine($"  in {string.Join(", from ", Names(cause).DefaultIfEmpty("an unknown place").Take(Calls))}");
        return ExitCode.OwnMistake;
    }

    private static IEnumerable<string> Names(Exception cause) => new StackTrace(cause).GetFrames()
        .Select(frame => DiagnosticMethodInfo.Create(frame))
        .Where(method => method?.DeclaringTypeName is not null)
        .Select(method => $"{method!.DeclaringTypeName![(method.DeclaringTypeName.LastIndexOf('.') + 1)..]}.{method.Name}");
}
