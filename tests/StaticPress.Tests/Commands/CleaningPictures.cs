using NetVips;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Commands;

/// <summary><c>media clean</c>, on the author's own files.</summary>
public sealed class CleaningPictures : IDisposable
{
    private static readonly string[] Names = ["content/media/a.jpg", "content/media/b.png", "content/media/c.webp", "content/posts/d.avif"];

    private readonly TemporaryFolder _disk = new();
    private readonly Dictionary<string, byte[]> _taken = new(StringComparer.Ordinal);

    public CleaningPictures()
    {
        _disk.Write("site.yml", "title: Harbour\n");
        _disk.Write("content/posts/2024-01-02-a.md", "---\ntitle: A\n---\nWords.\n");
        byte[][] pictures = [PhonePicture.Jpeg(), PhonePicture.Png(), PhonePicture.WebP(), PhonePicture.Avif()];
        Directory.CreateDirectory(_disk.At("content/media"));
        foreach (var (name, bytes) in Names.Zip(pictures))
        {
            File.WriteAllBytes(_disk.At(name), bytes);
            _taken.Add(name, bytes);
        }
    }

    public void Dispose() => _disk.Dispose();

    [Fact]
    public void Each_loses_place_and_serial_number_keeps_its_pixels_and_is_named()
    {
        var run = CommandRun.In(_disk, "media", "clean");
        Assert.Equal(
            (0, "  content/media/a.jpg, which said where it was taken\n  content/media/b.png, which said where it was taken\n"
                + "  content/media/c.webp, which said where it was taken\n  content/posts/d.avif, which said where it was taken\n"
                + "Cleaned: 4 pictures. What git has of them from before stays in its history.\n", ""),
            (run.ExitCode, run.Stdout, run.Stderr));
        foreach (var (name, taken) in _taken)
        {
            var bytes = File.ReadAllBytes(_disk.At(name));
            Assert.DoesNotContain(PhonePicture.Serial, System.Text.Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
            using var before = Image.NewFromBuffer(taken);
            using var after = Image.NewFromBuffer(bytes);
            Assert.Equal(before.WriteToMemory<byte>(), after.WriteToMemory<byte>());
        }
    }

    [Fact]
    public void A_dry_run_names_them_and_changes_none()
    {
        var run = CommandRun.In(_disk, "media", "clean", "--dry-run");
        Assert.Contains("To clean: 4 pictures.", run.Stdout, StringComparison.Ordinal);
        Assert.All(_taken, picture => Assert.Equal(picture.Value, File.ReadAllBytes(_disk.At(picture.Key))));
    }

    [Fact]
    public void What_is_broken_is_left_as_it_is()
    {
        var broken = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["content/media/half.png"] = PhonePicture.Png()[..^40],
            ["content/media/half.webp"] = PhonePicture.WebP()[..^40],
            ["content/media/half.gif"] = PhonePicture.AnimatedGif()[..^20],
            ["content/media/head.jpg"] = PhonePicture.Jpeg()[..60],
        };
        foreach (var (name, bytes) in broken) File.WriteAllBytes(_disk.At(name), bytes);
        Assert.Contains("Cleaned: 4 pictures.", CommandRun.In(_disk, "media", "clean").Stdout, StringComparison.Ordinal);
        Assert.All(broken, picture => Assert.Equal(picture.Value, File.ReadAllBytes(_disk.At(picture.Key))));
    }

    [Fact]
    public void A_second_run_finds_nothing_more()
    {
        CommandRun.In(_disk, "media", "clean");
        Assert.Equal("Cleaned: 0 pictures. What git has of them from before stays in its history.\n", CommandRun.In(_disk, "media", "clean").Stdout);
    }

    [Fact]
    public void What_check_says_of_them_is_said_no_more_afterwards()
    {
        Assert.Contains("This picture says where it was taken.", CommandRun.In(_disk, "check").Stderr, StringComparison.Ordinal);
        CommandRun.In(_disk, "media", "clean");
        Assert.DoesNotContain("This picture says where it was taken.", CommandRun.In(_disk, "check").Stderr, StringComparison.Ordinal);
    }
}
