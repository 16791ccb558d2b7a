using System.Runtime.InteropServices;

namespace StaticPress.Commands;

/// <summary>
/// What <c>Console</c> does on Unix only after it has switched the terminal's keyboard to another mode (terminfo's <c>keypad_xmit</c>),
/// in which it leaves it.
/// </summary>
internal static partial class UnixTerminal
{
    // errno.h and signal.h: the same on Linux and macOS but for EAGAIN.
    private const int Interrupted = 4;
    private const int BadNumber = 9;
    private const int BrokenPipe = 32;
    private const int Quit = 3;
    private const short Writable = 4;

    /// <summary><c>TIOCGWINSZ</c> of Linux. On macOS this call cannot be made from here: its arguments are variadic.</summary>
    private const nuint GetWindowSize = 0x5413;

    private static int TryAgain => OperatingSystem.IsMacOS() ? 35 : 11;

    /// <returns>Why the bytes are lost; null when they are written, when nobody reads them any more (<c>staticpress list | head</c>), or
    /// nobody ever wanted to (<c>>&amp;-</c>).</returns>
    public static string? Write(int stream, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var written = (int)WriteTo(stream, ref MemoryMarshal.GetReference(bytes), bytes.Length);
            if (written >= 0)
            {
                bytes = bytes[written..];
                continue;
            }

            var error = Marshal.GetLastPInvokeError();
            if (error is BrokenPipe or BadNumber) return null;
            // Whoever shares the terminal may have made it one that does not wait.
            if (error == TryAgain) _ = Poll(ref new PollFile[] { new(stream, Writable, 0) }[0], 1, -1);
            else if (error != Interrupted) return Marshal.GetPInvokeErrorMessage(error);
        }

        return null;
    }

    /// <returns>How many columns a line has; null where that cannot be known.</returns>
    public static int? Columns(int stream)
    {
        if (!OperatingSystem.IsLinux()) return null;
        var size = default(WindowSize);
        return Control(stream, GetWindowSize, ref size) == 0 && size.Columns > 0 ? size.Columns : null;
    }

    /// <summary>
    /// A shell lets what it starts in the background ignore Ctrl-\; .NET respects that, and could not be told to end by it.
    /// </summary>
    public static void HeedQuit()
    {
        if (!OperatingSystem.IsWindows()) _ = Signal(Quit, 0);
    }

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint WriteTo(int file, ref byte bytes, nint length);

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(ref PollFile file, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int Control(int file, nuint request, ref WindowSize size);

    [LibraryImport("libc", EntryPoint = "signal")]
    private static partial nint Signal(int signal, nint handler);

    private readonly record struct PollFile(int File, short Events, short Happened);

    private struct WindowSize
    {
        public ushort Rows, Columns, Width, Height;
    }
}
