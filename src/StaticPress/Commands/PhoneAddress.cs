using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using QRCoder;

namespace StaticPress.Commands;

/// <summary>Where another device of the network finds the preview, to be typed or to be held before its camera.</summary>
internal static class PhoneAddress
{
    /// <param name="local">The preview's address as this machine has it.</param>
    /// <param name="host">What it listens at.</param>
    /// <returns>Null where no network is.</returns>
    public static Uri? Of(Uri local, IPAddress host)
    {
        var address = IPAddress.Any.Equals(host) || IPAddress.IPv6Any.Equals(host) ? OfThisMachine() : host;
        return address is null ? null : new UriBuilder(local) { Host = address.ToString() }.Uri;
    }

    /// <summary>Two squares in each letter, dark on light, with the quiet edge that readers of the code want (ISO/IEC 18004).</summary>
    public static IEnumerable<string> Code(Uri address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address.AbsoluteUri, QRCodeGenerator.ECCLevel.L);
        var rows = code.ModuleMatrix;
        for (var y = 0; y < rows.Count; y += 2)
        {
            var line = new StringBuilder("  ");
            for (var x = 0; x < rows.Count; x++)
            {
                var (upper, lower) = (rows[y][x], y + 1 < rows.Count && rows[y + 1][x]);
                line.Append((upper, lower) switch { (true, true) => ' ', (true, false) => '▄', (false, true) => '▀', _ => '█' });
            }

            yield return line.ToString();
        }
    }

    private static IPAddress? OfThisMachine()
    {
        try
        {
            return NetworkInterface.GetAllNetworkInterfaces()
                .Where(network => network.OperationalStatus == OperationalStatus.Up
                    && network.NetworkInterfaceType != NetworkInterfaceType.Loopback)
                .OrderBy(network => network.GetIPProperties().GatewayAddresses.Count == 0)
                .ThenBy(network => network.Name, StringComparer.Ordinal)
                .SelectMany(network => network.GetIPProperties().UnicastAddresses)
                .Select(known => known.Address)
                .FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork);
        }
        catch (NetworkInformationException)
        {
            return null; // The system does not tell; the preview works all the same.
        }
    }
}
