using System.Text;
using Microsoft.Win32.SafeHandles;

namespace StaticPress.Commands;

/// <summary>Standard output or standard error: what the system does not take is lost, and the work goes on.</summary>
/// <remarks>
/// <c>Console.Out</c> and <c>Console.Error</c> would switch a terminal's keyboard to another mode (terminfo's <c>keypad_xmit</c>) and
/// leave it there; the bare streams do not.
/// </remarks>
internal sealed class StandardStream(Stream stream) : Stream
{
    private static readonly List<SafeFileHandle> Placeholders = [];

    /// <summary>Why something was lost; null when nothing was.</summary>
    public string? Failure { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>
    /// To be called before any file is opened. A standard stream that whoever started the program closed leaves its number free, the next
    /// file that is opened gets it, and what is said would be written into that file.
    /// </summary>
    public static void HoldClosedNumbers()
    {
        const string Nowhere = "/dev/null";
        const int StandardError = 2;
        while (!OperatingSystem.IsWindows() && File.Exists(Nowhere))
        {
            var handle = File.OpenHandle(Nowhere, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            if (handle.DangerousGetHandle() > StandardError)
            {
                handle.Dispose();
                return;
            }

            Placeholders.Add(handle);
        }
    }

    public TextWriter Writer(Encoding encoding) => TextWriter.Synchronized(new StreamWriter(this, encoding) { AutoFlush = true });

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            stream.Write(buffer);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Failure ??= refused.Message;
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // The streams of a console keep nothing back.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
