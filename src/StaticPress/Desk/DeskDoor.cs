using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>Puts the desk beside a preview.</summary>
internal static class DeskDoor
{
    /// <param name="secret">See <see cref="DeskKeys"/>.</param>
    /// <param name="listening">Called with the address that opens the desk.</param>
    public static PreviewOptions AddTo(PreviewOptions options, Func<string> secret, Action<Uri> listening)
    {
        var keys = new DeskKeys(secret);
        return options with
        {
            Second = new SecondDoor(
                (current, ports) => new DeskRequests(new Workplace(current, ports, options) { Keys = keys }).Answer,
                door => listening(DeskRequests.AddressFor(door, keys))),
        };
    }
}
