using System.Net;
using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>Puts the desk beside a preview.</summary>
internal static class DeskDoor
{
    /// <param name="secret">See <see cref="DeskKeys"/>.</param>
    /// <param name="listening">Called with the address that opens the desk.</param>
    /// <param name="tell">Shows a line in the terminal.</param>
    public static PreviewOptions AddTo(PreviewOptions options, Func<string> secret, Action<Uri> listening, Action<string> tell)
    {
        var keys = new DeskKeys(secret);
        // Open to this machine alone, unless the whole preview was asked to be more.
        var pairing = IPAddress.IsLoopback(options.Host) ? null : new DeskPairing(secret, () => options.Wanted().Now, tell);
        return options with
        {
            Second = new SecondDoor(
                (current, ports) => new DeskRequests(new Workplace(current, ports, options) { Keys = keys, Pairing = pairing }).Answer,
                door => listening(DeskRequests.AddressFor(door, keys))),
        };
    }
}
