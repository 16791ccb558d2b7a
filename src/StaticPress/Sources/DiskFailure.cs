using System.Runtime.ExceptionServices;

namespace StaticPress.Sources;

/// <summary>Tells what the disk refuses from a bug, whether one thread met it or many.</summary>
internal static class DiskFailure
{
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <exception cref="IOException">What the first thread met, when it was the disk; else the <see cref="AggregateException"/> as it
    /// was.</exception>
    public static void Unwrap(Action parallelWork)
    {
        try
        {
            parallelWork();
        }
        catch (AggregateException failures) when (failures.InnerExceptions.FirstOrDefault(Is) is { } failure)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }
}
