using System.Text.RegularExpressions;
using Scriban.Syntax;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Templates.Language;

/// <summary>A run that stopped, as a problem in our own words.</summary>
internal static class Failure
{
    public static Problem Explain(Exception stopped, string layoutFile, TimeSpan pageTime)
    {
        for (var cause = stopped; cause is not null; cause = cause.InnerException)
        {
            // The text that a template quotes is to blame, and not the template.
            if (cause is UnreadableException unreadable) return unreadable.Problem;
        }

        return Explain((ScriptRuntimeException)stopped, layoutFile, pageTime);
    }

    private static Problem Explain(ScriptRuntimeException failure, string layoutFile, TimeSpan pageTime)
    {
        var file = failure.Span.FileName ?? layoutFile;
        var place = TemplateSource.PlaceOf(file, failure.Span);
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is TemplateFault fault) return Problem.Error(place, fault.Code, fault.Message, fault.Hint);
            if (cause is RegexMatchTimeoutException)
                return Limit(place, $"A regular expression took longer than {Limits.RegexTime.TotalMilliseconds} ms.",
                    "Make it simpler: nested repetitions are the usual cause.");
            if (cause is BufferFullException)
                return Limit(place, $"The page grew past {Limits.PageBytes / (1024 * 1024)} MB.", "Look for a loop that prints too much.");
            if (cause is InsufficientExecutionStackException) return Recursion(place);
        }

        if (failure is ScriptAbortException)
            return Limit(place, $"This page took longer than {pageTime.TotalSeconds} s.", "Look for a loop that does not end.");
        return FromMessage(place, failure.OriginalMessage);
    }

    private static Problem FromMessage(Place place, string message)
    {
        if (message.Contains("number of iteration limit", StringComparison.Ordinal)
            || message.StartsWith("Range expression exceeds", StringComparison.Ordinal))
            return Limit(place, $"More than {Limits.Iterations:N0} runs of loops in one page.", "Look for a loop that does not end.");
        if (message.Contains("recursive depth limit", StringComparison.Ordinal)) return Recursion(place);
        if (message.Contains("exceeds the configured LimitToString", StringComparison.Ordinal)
            || message.Contains("exceeds LimitToString", StringComparison.Ordinal))
            return Limit(place, $"A text grew past {Limits.TextLength:N0} characters.", "Look for a loop that adds to it.");
        var (text, hint) = RunMessage.Of(message);
        return Problem.Error(place, ProblemCode.TemplateFailed, text, hint);
    }

    private static Problem Recursion(Place place) =>
        Limit(place, $"More than {Limits.Depth} includes, blocks or functions stand within each other.",
            "Does one include or call itself?");

    private static Problem Limit(Place place, string text, string hint) => Problem.Error(place, ProblemCode.TemplateLimit, text, hint);
}
