namespace StaticPress.Importing.WordPress;

/// <summary>A file of any length, of which the stretch that is being read is in memory.</summary>
internal sealed class Stretch(Stream stream)
{
    /// <summary>In bytes: no field of a blog is longer, and a file that never ends its first one must not fill the memory.</summary>
    public const int Most = 64 << 20;

    private byte[] _bytes = new byte[1 << 18];
    private int _start;
    private int _end;
    private bool _isOver;

    /// <summary>Of the first byte of <see cref="Ahead"/>, 1-based.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>What has been read of the file and not been passed.</summary>
    public ReadOnlySpan<byte> Ahead => _bytes.AsSpan(_start, _end - _start);

    /// <summary>The stretch holds all that it may and did not find what it looked for.</summary>
    public bool IsFull => Ahead.Length >= Most;

    public void Pass(int count)
    {
        Line += Ahead[..count].Count((byte)'\n');
        _start += count;
    }

    /// <summary>Brings at least so much into memory, where the file has it.</summary>
    public void Need(int count)
    {
        while (Ahead.Length < count && Fill()) continue;
    }

    /// <returns>How far ahead it is; -1 when it comes no more, or not before the stretch is full.</returns>
    public int Find(ReadOnlySpan<byte> what, int from = 0)
    {
        while (true)
        {
            var at = from < Ahead.Length ? Ahead[from..].IndexOf(what) : -1;
            if (at >= 0) return from + at;
            from = Math.Max(from, Ahead.Length - what.Length + 1);
            if (!Fill()) return -1;
        }
    }

    /// <summary>Passes everything up to the end of it, keeping none in memory.</summary>
    /// <returns>False when it comes no more: all is passed then.</returns>
    public bool PassOver(ReadOnlySpan<byte> what)
    {
        while (true)
        {
            var at = Ahead.IndexOf(what);
            if (at >= 0)
            {
                Pass(at + what.Length);
                return true;
            }

            Pass(Math.Max(0, Ahead.Length - what.Length + 1));
            if (Fill()) continue;
            Pass(Ahead.Length);
            return false;
        }
    }

    /// <summary>Passes everything before it, keeping none in memory.</summary>
    /// <returns>False when it comes no more: all is passed then.</returns>
    public bool PassTo(byte what)
    {
        while (true)
        {
            var at = Ahead.IndexOf(what);
            Pass(at < 0 ? Ahead.Length : at);
            if (at >= 0) return true;
            if (!Fill()) return false;
        }
    }

    /// <returns>False at the end of the file, and when the stretch is full.</returns>
    private bool Fill()
    {
        if (_isOver || IsFull) return false;
        if (_end == _bytes.Length)
        {
            var to = _start >= _bytes.Length / 2 ? _bytes : new byte[Math.Min(2L * _bytes.Length, Most + (1 << 18))];
            Ahead.CopyTo(to);
            (_bytes, _end, _start) = (to, _end - _start, 0);
        }

        var read = stream.Read(_bytes.AsSpan(_end));
        _end += read;
        _isOver = read == 0;
        return !_isOver;
    }
}
