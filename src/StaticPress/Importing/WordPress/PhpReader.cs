using System.Globalization;
using System.Text;

namespace StaticPress.Importing.WordPress;

/// <summary>
/// Reads what PHP's <c>serialize</c> wrote (<c>a:1:{s:3:"key";i:5;}</c>), bounded and harmless: an object is passed over and never made.
/// Lengths are of bytes; where a search-and-replace over the database made them wrong, text ends at the next <c>";</c>.
/// </summary>
internal sealed class PhpReader
{
    private const int MostDepth = 32;
    private const int MostBytes = 8 << 20;

    private readonly byte[] _bytes;
    private int _at;
    private bool _isBroken;

    private PhpReader(string text) => _bytes = Encoding.UTF8.GetBytes(text);

    /// <returns>Nothing for what is not serialised, is broken, or holds an object at the top.</returns>
    public static PhpValue Read(string text)
    {
        if (text.Length is 0 or > MostBytes) return PhpValue.Nothing.It;
        var reader = new PhpReader(text);
        var value = reader.Value(0);
        // Plug-ins serialise what is serialised already.
        return reader._isBroken ? PhpValue.Nothing.It
            : value is PhpValue.Scalar { Text: var inner } && inner.StartsWith("a:", StringComparison.Ordinal) && inner.Length < text.Length
                ? Read(inner)
            : value;
    }

    private PhpValue Value(int depth)
    {
        if (depth > MostDepth || _at + 1 >= _bytes.Length) return Broken();
        switch ((char)_bytes[_at])
        {
            case 'N':
                _at += "N;".Length;
                return PhpValue.Nothing.It;
            case 'i' or 'd' or 'b' or 'r' or 'R' when _bytes[_at + 1] == ':':
                var isReference = _bytes[_at] is (byte)'r' or (byte)'R';
                var scalar = Until((byte)';', from: _at + 2);
                return isReference ? PhpValue.Nothing.It : new PhpValue.Scalar(scalar);
            case 's':
                return Text();
            case 'a':
                return Map(depth);
            case 'O' or 'C' or 'E':
                return Object(depth);
            default:
                return Broken();
        }
    }

    private PhpValue.Nothing Broken()
    {
        _isBroken = true;
        return PhpValue.Nothing.It;
    }

    private string Until(byte sign, int from)
    {
        var length = from < _bytes.Length ? _bytes.AsSpan(from).IndexOf(sign) : -1;
        if (length < 0)
        {
            Broken();
            return "";
        }

        _at = from + length + 1;
        return Encoding.UTF8.GetString(_bytes, from, length);
    }

    private int Count(int from) =>
        int.TryParse(Until((byte)':', from), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : -1;

    private PhpValue Text()
    {
        var length = Count(_at + 2);
        if (_isBroken || length < 0 || _at >= _bytes.Length || _bytes[_at] != '"') return Broken();
        var from = _at + 1;
        var end = (long)from + length;
        if (end + 1 >= _bytes.Length || _bytes[end] != '"' || _bytes[end + 1] != ';')
        {
            var found = _bytes.AsSpan(from).IndexOf("\";"u8);
            if (found < 0) return Broken();
            end = from + found;
        }

        _at = (int)end + 2;
        return new PhpValue.Scalar(Encoding.UTF8.GetString(_bytes, from, (int)end - from));
    }

    private PhpValue Map(int depth)
    {
        var count = Count(_at + 2);
        if (_isBroken || count < 0 || _at >= _bytes.Length || _bytes[_at] != '{') return Broken();
        _at++;
        var entries = new List<KeyValuePair<string, PhpValue>>();
        for (var n = 0; n < count && !_isBroken; n++)
        {
            if (Value(depth + 1) is not PhpValue.Scalar key) return Broken();
            entries.Add(new(key.Text, Value(depth + 1)));
        }

        if (_isBroken || _at >= _bytes.Length || _bytes[_at] != '}') return Broken();
        _at++;
        return new PhpValue.Map(entries);
    }

    /// <summary><c>O:8:"stdClass":1:{…}</c> is read like a map, to know where it ends, and is nothing.</summary>
    private PhpValue.Nothing Object(int depth)
    {
        var name = _bytes.AsSpan(_at).IndexOf("\":"u8);
        if (name < 0 || _bytes[_at] != 'O') return Broken();
        _at += name;
        Map(depth);
        return PhpValue.Nothing.It;
    }
}
