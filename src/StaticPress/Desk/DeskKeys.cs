using System.Text;

namespace StaticPress.Desk;

/// <summary>What lets a browser in. It is made anew at each start, and lies nowhere.</summary>
/// <param name="secret">Gives another unguessable text each time, of letters and digits.</param>
internal sealed class DeskKeys(Func<string> secret)
{
    /// <summary>Stands in the address that opens the desk.</summary>
    public string InAddress { get; } = secret();

    /// <summary>Is given to the browser that came with the address, and sent by it alone.</summary>
    public string InCookie { get; } = secret();

    /// <summary>Stands in every form of the desk: what is sent without it did not come from there.</summary>
    public string InForms { get; } = secret();

    /// <summary>In the same time whatever is wrong with it.</summary>
    public static bool IsSame(string given, string key)
    {
        var (one, other) = (Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(key));
        var differs = one.Length ^ other.Length;
        for (var i = 0; i < one.Length; i++) differs |= one[i] ^ other[i % other.Length];
        return differs == 0;
    }
}
