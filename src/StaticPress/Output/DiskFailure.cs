using System.Runtime.ExceptionServices;

namespace StaticPress.Output;

/// <summary>Lets a disk that refuses look the same whether one thread or many were writing.</summary>
internal static class DiskFailure
{
    /// <exception cref="IOException">What the first thread met, when it was the disk; else the <see cref="AggregateException"/> as it was.</exception>
    public static void Unwrap(Action parallelWork)
    {
        try
        {
            parallelWork();
        }
        catch (AggregateException failures) when (failures.InnerExceptions.FirstOrDefault(IsOfTheDisk) is { } failure)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    private static bool IsOfTheDisk(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
