using System.Text;

namespace StaticPress.Importing.Prose;

/// <summary>A text that was made of another one, and knows where in the first of all each of its places stood.</summary>
internal sealed class MappedText
{
    private readonly MappedText? _before;
    private readonly int[] _here;
    private readonly int[] _there;

    private MappedText(string text, MappedText? before, int[] here, int[] there) =>
        (Text, _before, _here, _there) = (text, before, here, there);

    public string Text { get; }

    public static MappedText Of(string text) => new(text, null, [0], [0]);

    public int SourceOf(int at)
    {
        var found = Array.BinarySearch(_here, at);
        var step = found >= 0 ? found : Math.Max(0, ~found - 1);
        var next = step + 1 < _there.Length ? _there[step + 1] : int.MaxValue;
        var there = Math.Min(_there[step] + Math.Max(0, at - _here[step]), next);
        return _before is null ? there : _before.SourceOf(there);
    }

    public MappedText Slice(int start, int end) => new(Text[start..end], this, [0], [start]);

    /// <summary>The next text while it is written.</summary>
    public sealed class Writer(MappedText source)
    {
        private readonly StringBuilder _text = new(source.Text.Length + 64);
        private readonly List<int> _here = [];
        private readonly List<int> _there = [];

        public void Copy(int start, int end)
        {
            if (start >= end) return;
            Mark(start);
            _text.Append(source.Text, start, end - start);
        }

        /// <param name="at">What the words stand for, in the text that is read.</param>
        public void Write(string text, int at)
        {
            Mark(at);
            _text.Append(text);
        }

        public MappedText Done() =>
            new(_text.ToString(), source, _here.Count == 0 ? [0] : [.. _here], _there.Count == 0 ? [0] : [.. _there]);

        private void Mark(int at)
        {
            if (_here.Count > 0 && _here[^1] == _text.Length) _there[^1] = at;
            else
            {
                _here.Add(_text.Length);
                _there.Add(at);
            }
        }
    }
}
