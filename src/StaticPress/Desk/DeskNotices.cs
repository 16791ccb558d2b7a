using System.Globalization;
using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>
/// What was said of the last things done. A page that one is sent to after a form says it once more by its number, so that no words ever
/// come out of an address.
/// </summary>
internal sealed class DeskNotices
{
    private const int Most = 100;

    private readonly Lock _gate = new();
    private readonly Queue<(int Number, Html Words)> _said = new();
    private int _last;

    /// <returns>What the address of the next page carries.</returns>
    public string Add(Html words)
    {
        lock (_gate)
        {
            _said.Enqueue((++_last, words));
            if (_said.Count > Most) _said.Dequeue();
            return _last.ToString(CultureInfo.InvariantCulture);
        }
    }

    public Html? Find(string number)
    {
        lock (_gate)
        {
            return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted)
                ? _said.FirstOrDefault(one => one.Number == wanted).Words : null;
        }
    }
}
