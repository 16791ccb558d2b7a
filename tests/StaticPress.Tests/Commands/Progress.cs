using StaticPress.Commands;

namespace StaticPress.Tests.Commands;

public sealed class Progress
{
    [Fact]
    public void A_long_build_shows_how_far_it_is_and_wipes_that_away()
    {
        using var error = new StringWriter();
        using (var bar = new ProgressBar(new Terminal(TextWriter.Null, error, isWatched: true), 64, isShown: true) { Patience = TimeSpan.Zero })
        {
            for (var page = 0; page < 40; page++) bar.Step();
        }

        Assert.Equal($"\r[###############...............] 32 of 64 pages \r{new string(' ', 72)}\r", error.ToString());
    }

    [Fact]
    public void A_short_build_shows_nothing()
    {
        using var error = new StringWriter();
        using (var bar = new ProgressBar(new Terminal(TextWriter.Null, error, isWatched: true), 64, isShown: true) { Patience = TimeSpan.FromHours(1) })
        {
            for (var page = 0; page < 64; page++) bar.Step();
        }

        Assert.Equal("", error.ToString());
    }

    [Fact]
    public void Where_nobody_watches_nothing_is_drawn()
    {
        using var error = new StringWriter();
        using (var bar = new ProgressBar(new Terminal(TextWriter.Null, error, isWatched: false), 64, isShown: false) { Patience = TimeSpan.Zero })
        {
            for (var page = 0; page < 64; page++) bar.Step();
        }

        Assert.Equal("", error.ToString());
    }
}
