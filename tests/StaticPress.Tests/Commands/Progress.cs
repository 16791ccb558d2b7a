using StaticPress.Commands;

namespace StaticPress.Tests.Commands;

public sealed class Progress
{
    [Fact]
    public void A_long_build_shows_how_far_it_is_and_wipes_that_away()
    {
        using var error = new StringWriter();
        using (var bar = new ProgressBar(new Terminal(TextWriter.Null, error, isWatched: true), 64, isShown: true)
        {
            Patience = TimeSpan.Zero
        })
        {
            for (var page = 0; page < 40; page++) bar.Step();
        }

        Assert.Equal($"\r 50 % of 64 pages\r{new string(' ', 17)}\r", error.ToString());
    }

    [Fact]
    public void The_line_fits_into_the_narrowest_window_and_is_wiped_away_whole()
    {
        using var error = new StringWriter();
        new Terminal(TextWriter.Null, error, isWatched: true).Progress(1_000_000, 1_000_000, "pages");
        Assert.InRange(error.ToString().TrimStart('\r').Length, 1, 24);
    }

    [Fact]
    public void Pictures_are_counted_by_themselves_with_the_time_that_is_left()
    {
        using var error = new StringWriter();
        using (var bar = new ProgressBar(new Terminal(TextWriter.Null, error, isWatched: true), 64, isShown: true)
        {
            Patience = TimeSpan.FromMilliseconds(1),
            Pictures = 1_000_000_000
        })
        {
            while (!error.ToString().Contains("left", StringComparison.Ordinal)) bar.StepPicture();
        }

        Assert.Matches(@"\r  \d % of 1,000,000,000 pictures, \d+ (s|min) left\r +\r$", error.ToString());
    }

    [Theory]
    [InlineData(20, "Built 7 pages from 1\npost in 0.05 s into\n~/a/long/way/to/the/_site.\n")]
    [InlineData(null, "Built 7 pages from 1 post in 0.05 s into ~/a/long/way/to/the/_site.\n")]
    public void In_a_narrow_window_a_sentence_is_broken_between_its_words(int? columns, string expected)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new Terminal(output, TextWriter.Null, isWatched: true) { Columns = columns }
            .Sentence("Built 7 pages from 1 post in 0.05 s into ~/a/long/way/to/the/_site.");
        Assert.Equal(expected, output.ToString());
    }

    [Fact]
    public void A_short_build_shows_nothing()
    {
        using var error = new StringWriter();
        using (var bar = new ProgressBar(new Terminal(TextWriter.Null, error, isWatched: true), 64, isShown: true)
        {
            Patience = TimeSpan.FromHours(1)
        })
        {
            for (var page = 0; page < 64; page++) bar.Step();
        }

        Assert.Equal("", error.ToString());
    }

    [Fact]
    public void In_a_log_a_long_build_says_how_far_it_is_by_a_line_and_not_at_every_step()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using (var bar = new ProgressBar(new Terminal(TextWriter.Null, error, isWatched: false), 64, isShown: true)
        {
            Patience = TimeSpan.Zero,
            Pictures = 50
        })
        {
            for (var picture = 0; picture < 50; picture++) bar.StepPicture();
        }

        Assert.Equal("2 % of 50 pictures\n", error.ToString());
    }

    [Fact]
    public void Where_only_problems_are_wanted_nothing_is_said()
    {
        using var error = new StringWriter();
        using (var bar = new ProgressBar(new Terminal(TextWriter.Null, error, isWatched: true), 64, isShown: false)
        {
            Patience = TimeSpan.Zero
        })
        {
            for (var page = 0; page < 64; page++) bar.Step();
        }

        Assert.Equal("", error.ToString());
    }
}
