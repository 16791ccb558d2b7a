using System.Text;
using Microsoft.Win32.SafeHandles;

namespace StaticPress.Commands;

/// <summary>Standard output or standard error: what the system does not take is lost, and the work goes on.</summary>
/// <param name="number">1 or 2.</param>
/// <param name="console">What to write to on Windows.</param>
internal sealed class StandardStream(int number, Stream? console) : Stream
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
            if (console is null) Failure = UnixTerminal.Write(number, buffer) ?? Failure;
            else console.Write(buffer);
        }
        catch (IOException refused)
        {
            Failure ??= refused.Message;
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Nothing is kept back.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
