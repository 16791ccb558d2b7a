using System.ComponentModel;
using System.Diagnostics;

namespace StaticPress.Commands;

/// <summary>Opens an address in the author's browser.</summary>
internal static class Browser
{
    public static void Open(Uri address, Edge edge)
    {
        try
        {
            using var started = OperatingSystem.IsWindows() ? Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true })
                : OperatingSystem.IsMacOS() ? Process.Start("open", [address.AbsoluteUri])
                : Process.Start("xdg-open", [address.AbsoluteUri]);
        }
        catch (Win32Exception)
        {
            edge.Terminal.Error.WriteLine($"staticpress: No browser could be opened. Go to {address} yourself.");
        }
    }
}
