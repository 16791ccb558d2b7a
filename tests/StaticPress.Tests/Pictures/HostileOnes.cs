using NetVips;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Pictures;

/// <summary>Each picture that the world may hold against a build is made smaller rightly, left as it is, or told.</summary>
public sealed class HostileOnes : IDisposable
{
    private readonly TemporaryFolder _disk = new();

    public static TheoryData<string> Names => new(HostilePicture.All.Select(picture => picture.Name));

    public void Dispose() => _disk.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_build_is_done_with_it_and_nothing_wrong_is_published(string name)
    {
        var hostile = HostilePicture.All.Single(picture => picture.Name == name);
        var bytes = hostile.Make();
        if (Environment.GetEnvironmentVariable("KEEP_HOSTILE") is { } folder) File.WriteAllBytes(Path.Join(folder, name), bytes);
        _disk.Write("site.yml", "title: Harbour\nurl: https://harbour.example/\nimages: {widths: [100, 200]}\n");
        _disk.Write("content/posts/2024-01-02-a.md", $"---\ntitle: A\nimage: {{src: /media/{name}, alt: A}}\n---\n![B](/media/{name})\n");
        Directory.CreateDirectory(_disk.At("content/media"));
        File.WriteAllBytes(_disk.At($"content/media/{name}"), bytes);

        var run = CommandRun.In(_disk, "build");

        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(_disk.At($"_site/media/{name}")));
        var made = Directory.EnumerateFiles(_disk.At("_site/media"), $"{name}.*").Where(file => !IsCopy(file, name)).ToArray();
        if (hostile.Fate == Fate.Told) Assert.Contains($"content/media/{name}: warning SP0530: ", run.Stderr, StringComparison.Ordinal);
        else Assert.Equal("", run.Stderr);
        if (hostile.Fate == Fate.Made) Assert.NotEmpty(made);
        else if (hostile.Fate == Fate.AsItIs) Assert.Empty(made);
        foreach (var file in made) IsWhole(file);
    }

    [Fact]
    public void A_vast_JPEG_is_unpacked_row_by_row_or_not_at_all()
    {
        var jpeg = HostilePicture.Vast(15_000, 15_000);
        jpeg[jpeg.AsSpan().LastIndexOf([(byte)0xFF, (byte)0xDA]) + 4] = 1;
        _disk.Write("site.yml", "title: Harbour\n").Write("content/posts/2024-01-02-a.md", "---\ntitle: A\n---\n![B](/media/colours.jpg)\n");
        Directory.CreateDirectory(_disk.At("content/media"));
        File.WriteAllBytes(_disk.At("content/media/colours.jpg"), jpeg);
        Assert.Contains("content/media/colours.jpg: warning SP0530: This picture has 15000 × 15000 pixels, too many",
            CommandRun.In(_disk, "build").Stderr, StringComparison.Ordinal);
    }

    /// <summary>What stands at an address for which nothing could be made is the picture as it came.</summary>
    private bool IsCopy(string file, string name) => File.ReadAllBytes(file).AsSpan()
        .SequenceEqual(File.ReadAllBytes(_disk.At($"_site/media/{name}")));

    private static void IsWhole(string file)
    {
        using var picture = Image.NewFromFile(file, failOn: Enums.FailOn.Warning);
        using var pixels = picture.CopyMemory();
        Assert.InRange(pixels.Width, 1, 1200);
        Assert.DoesNotContain(picture.GetFields(), field => field.StartsWith("exif-", StringComparison.Ordinal)
            || field is "xmp-data" or "icc-profile-data");
    }
}
