using NetVips;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Output;

/// <summary>Pictures made by one build and used by the next, on a disk.</summary>
public sealed class KeptPictures : IDisposable
{
    private readonly TemporaryFolder _disk = new();

    public KeptPictures()
    {
        _disk.Write("site.yml", "title: Harbour\nimages: {widths: [200, 400]}\n");
        _disk.Write("content/posts/2024-01-02-a.md", "---\ntitle: A\n---\n![Pier](/media/pier.jpg)\n");
        Directory.CreateDirectory(_disk.At("content/media"));
        File.WriteAllBytes(_disk.At("content/media/pier.jpg"), PhonePicture.Jpeg(1500, 1200));
    }

    private string[] Kept => [.. Directory.EnumerateFiles(_disk.At(".staticpress/pictures"), "*", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) != "index").Order(StringComparer.Ordinal)];

    public void Dispose() => _disk.Dispose();

    [Fact]
    public void The_second_build_makes_nothing_and_changes_nothing()
    {
        Build();
        var before = Kept.ToDictionary(file => file, File.GetLastWriteTimeUtc);
        Assert.Contains("(0 changed, 0 removed)", Build().Stdout, StringComparison.Ordinal);
        Assert.Equal(before, Kept.ToDictionary(file => file, File.GetLastWriteTimeUtc));
    }

    [Fact]
    public void A_published_picture_tells_no_place_and_no_serial_number()
    {
        Build();
        foreach (var file in Directory.EnumerateFiles(_disk.At("_site/media")))
        {
            Assert.DoesNotContain(PhonePicture.Serial, File.ReadAllText(file, System.Text.Encoding.Latin1), StringComparison.Ordinal);
        }

        using var original = Image.NewFromFile(_disk.At("content/media/pier.jpg"));
        using var published = Image.NewFromFile(_disk.At("_site/media/pier.jpg"));
        Assert.Equal(original.WriteToMemory<byte>(), published.WriteToMemory<byte>());
    }

    [Fact]
    public void What_a_killed_build_left_and_no_build_knows_goes_after_thirty_days()
    {
        _disk.Write(".staticpress/pictures/ab/ab12.half.tmp", "half").Write(".staticpress/pictures/ab/ab34.young.tmp", "half");
        File.SetLastWriteTimeUtc(_disk.At(".staticpress/pictures/ab/ab12.half.tmp"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(_disk.At(".staticpress/pictures/ab/ab34.young.tmp"), new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Build();
        Assert.DoesNotContain(_disk.At(".staticpress/pictures/ab/ab12.half.tmp"), Kept);
        Assert.Contains(_disk.At(".staticpress/pictures/ab/ab34.young.tmp"), Kept);
    }

    [Fact]
    public void A_build_that_was_stopped_goes_on_and_one_that_was_broken_is_made_again()
    {
        Build();
        var whole = Kept.ToDictionary(file => file, File.ReadAllBytes);
        File.Delete(Kept[0]);
        File.WriteAllBytes(Kept[1], []);
        File.WriteAllBytes(Kept[2], whole[Kept[2]][..100]);
        Directory.Delete(_disk.At("_site"), recursive: true);
        Build();
        Assert.Equal(whole, Kept.ToDictionary(file => file, File.ReadAllBytes));
    }

    [Fact]
    public void What_rots_at_its_full_length_is_made_again_and_what_comes_back_from_a_backup_is_not()
    {
        Build();
        var whole = Kept.ToDictionary(file => file, File.ReadAllBytes);
        var (rotten, backup) = (Kept[0], Kept[1]);
        // Not into the file that the site has too.
        File.Delete(rotten);
        File.WriteAllBytes(rotten, [.. whole[rotten].Select(one => (byte)~one)]);
        var then = DateTime.UnixEpoch.AddDays(7);
        File.SetLastWriteTimeUtc(backup, then);
        Directory.Delete(_disk.At("_site"), recursive: true);
        Build();
        Assert.Equal(whole, Kept.ToDictionary(file => file, File.ReadAllBytes));
        Assert.Equal(then, File.GetLastWriteTimeUtc(backup));
    }

    [Fact]
    public void Another_picture_of_the_same_name_is_made_anew()
    {
        Build();
        var before = File.ReadAllBytes(_disk.At("_site/media/pier.jpg.200.webp"));
        File.WriteAllBytes(_disk.At("content/media/pier.jpg"), PhonePicture.Jpeg(1500, 1200, orientation: 1)[..^1].Append((byte)0xD9)
            .ToArray());
        File.SetLastWriteTimeUtc(_disk.At("content/media/pier.jpg"), DateTime.UnixEpoch.AddDays(1));
        Build();
        Assert.True(File.Exists(_disk.At("_site/media/pier.jpg.200.webp")));
        Assert.NotEmpty(before);
    }

    [Fact]
    public void A_picture_that_the_site_lost_is_put_back_from_what_is_kept()
    {
        Build();
        var picture = _disk.At("_site/media/pier.jpg.200.webp");
        var bytes = File.ReadAllBytes(picture);
        File.Delete(picture);
        Build();
        Assert.Equal(bytes, File.ReadAllBytes(picture));
        File.Delete(picture);
        File.WriteAllBytes(picture, [.. bytes.Reverse()]);
        Build();
        Assert.Equal(bytes, File.ReadAllBytes(picture));
    }

    [Fact]
    public void What_an_index_of_older_programs_does_not_tell_is_looked_up()
    {
        Build();
        var index = _disk.At(".staticpress/pictures/index");
        var whole = File.ReadAllText(index);
        var before = Kept.ToDictionary(file => file, File.GetLastWriteTimeUtc);
        File.WriteAllLines(index, File.ReadLines(index).Select(line => line[0] == 'u' ? string.Join('\t', line.Split('\t')[..3]) : line));
        Build();
        Assert.Equal(whole, File.ReadAllText(index));
        Assert.Equal(before, Kept.ToDictionary(file => file, File.GetLastWriteTimeUtc));
    }

    /// <summary>As tools keep what was there before they took the place out.</summary>
    [Theory]
    [InlineData("pier.jpg_original")]
    [InlineData("pier.JPEG")]
    [InlineData("pier.jfif")]
    [InlineData("pier.png")]
    public void A_picture_by_any_name_tells_nothing_once_it_is_published(string name)
    {
        File.Move(_disk.At("content/media/pier.jpg"), _disk.At($"content/media/{name}"));
        _disk.Write("content/posts/2024-01-02-a.md", "---\ntitle: A\n---\nWords.\n");
        Build();
        var published = File.ReadAllText(_disk.At($"_site/media/{name}"), System.Text.Encoding.Latin1);
        Assert.DoesNotContain(PhonePicture.Serial, published, StringComparison.Ordinal);
    }

    [Fact]
    public void Git_never_sees_what_is_kept()
    {
        Build();
        Assert.Equal("*\n", File.ReadAllText(_disk.At(".staticpress/.gitignore")));
    }

    [Fact]
    public void Half_a_picture_is_published_as_it_came_and_told_once()
    {
        var whole = File.ReadAllBytes(_disk.At("content/media/pier.jpg"));
        File.WriteAllBytes(_disk.At("content/media/pier.jpg"), whole[..(whole.Length / 2)]);
        var run = Build();
        Assert.Contains("content/media/pier.jpg: warning SP0530: This picture cannot be read to its end", run.Stderr, StringComparison.Ordinal);
        Assert.Equal(1, run.Stderr.Split("SP0530").Length - 1);
        Assert.True(File.Exists(_disk.At("_site/media/pier.jpg.200.webp")));
    }

    private ProgramRun Build()
    {
        var run = CommandRun.In(_disk, "build");
        Assert.Equal(0, run.ExitCode);
        return run;
    }
}
