using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;
using NetVips;
using StaticPress.Primitives;

namespace StaticPress.Pictures;

/// <summary>
/// The imaging library, loaded when the first picture is made. A copy beside the program wins over the one inside it, as its licence
/// (LGPL-3, section 4d) asks.
/// </summary>
internal static partial class LibVips
{
    private const string Packed = "libvips";

    private static readonly Lazy<string?> Loaded = new(Load);

    /// <summary>Null when it is ready; else, in a few words, why pictures cannot be made on this machine.</summary>
    public static string? Fault => Loaded.Value;

    /// <summary>The library's version, part of the key of every picture that is kept.</summary>
    public const string Version = "8.18.7";

    private static string FileName =>
        OperatingSystem.IsWindows() ? "libvips-42.dll" : OperatingSystem.IsMacOS() ? "libvips.42.dylib" : "libvips.so.42";

    private static string? Load()
    {
        try
        {
            CardFonts.Install();
            // Where code is compiled at run time, the binding's own start-up finds the copy beside the program.
            if (!RuntimeFeature.IsDynamicCodeSupported)
            {
                var handle = Open();
                NativeLibrary.SetDllImportResolver(typeof(Image).Assembly, (_, _, _) => handle);
            }

            if (!NetVips.NetVips.Init()) return "the imaging library does not start";
            Settle();
            return null;
        }
        catch (Exception exception)
            when (exception is DllNotFoundException or BadImageFormatException or TypeInitializationException or IOException
            or UnauthorizedAccessException or PlatformNotSupportedException or EntryPointNotFoundException or VipsException)
        {
            return (exception.InnerException ?? exception).Message;
        }
    }

    /// <summary>The same bytes whatever the number of threads, nothing kept between pictures, and only the formats of the web.</summary>
    private static void Settle()
    {
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        NetVips.NetVips.BlockUntrusted = true;
        Operation.Block("VipsForeignLoad", true);
        foreach (var format in (string[])["Jpeg", "Png", "Webp", "Nsgif", "Heif", "Svg"])
            Operation.Block("VipsForeignLoad" + format, false);
        // Whatever it says of a broken picture comes as an exception too.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.All, static (_, _, _) => { });
        Log.SetLogHandler("GLib", Enums.LogLevelFlags.All, static (_, _, _) => { });
        Log.SetLogHandler("GLib-GObject", Enums.LogLevelFlags.All, static (_, _, _) => { });
    }

    private static nint Open()
    {
        var beside = Path.Join(AppContext.BaseDirectory, FileName);
        if (NativeLibrary.TryLoad(beside, out var handle)) return handle;
        if (!PackedResource.Has(Packed)) throw new DllNotFoundException($"'{FileName}' is not beside the program.");
        // Packed it is 7 MB in place of 18, which costs the first picture of a run some 50 ms, and all other runs nothing.
        return OperatingSystem.IsLinux() ? OpenFromMemory() : OpenFromFolder();
    }

    /// <summary>A file without a name: nothing is left on the disk, and nobody can put another in its place.</summary>
    [SupportedOSPlatform("linux")]
    private static nint OpenFromMemory()
    {
        var descriptor = MemFdCreate("libvips", 0);
        if (descriptor < 0) return OpenFromFolder();
        // Kept open for as long as the program runs, which may map further parts of it.
        var file = new SafeFileHandle(descriptor, ownsHandle: false);
        using (var stream = new FileStream(file, FileAccess.Write)) PackedResource.Unpack(Packed, stream);
        return NativeLibrary.Load($"/proc/self/fd/{descriptor}");
    }

    private static nint OpenFromFolder()
    {
        var folder = Directory.CreateTempSubdirectory("staticpress-");
        var path = Path.Join(folder.FullName, FileName);
        using (var file = new FileStream(path, FileMode.CreateNew)) PackedResource.Unpack(Packed, file);
        return NativeLibrary.Load(path);
    }

    [LibraryImport("libc", EntryPoint = "memfd_create", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MemFdCreate(string name, uint flags);
}
