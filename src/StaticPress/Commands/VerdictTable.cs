using System.Globalization;
using StaticPress.Verifying;

namespace StaticPress.Commands;

/// <summary>The verdict for people.</summary>
internal static class VerdictTable
{
    /// <summary>Of each part; the rest is counted, and in the JSON.</summary>
    private const int Shown = 20;

    public static int Tell(Verdict verdict, Terminal terminal)
    {
        var open = verdict.Differences.Where(difference => difference.Excepted is null).ToLookup(difference => difference.Part);
        foreach (var part in open.OrderBy(part => part.Key))
        {
            foreach (var difference in part.Take(Shown))
                terminal.Line($"{VerdictJson.Name(part.Key)} {difference.Address}: {difference.Text}");
            if (part.Count() > Shown)
                terminal.Line(string.Create(CultureInfo.InvariantCulture,
                    $"{VerdictJson.Name(part.Key)}: and {part.Count() - Shown:N0} more; --json writes all."));
        }

        if (open.Count > 0) terminal.Line();
        terminal.Line($"{"",-12}{"same",9}{"other",9}{"accepted",10}");
        foreach (var part in Enum.GetValues<VerdictPart>())
        {
            var accepted = verdict.Differences.Count(difference => difference.Part == part && difference.Excepted is not null);
            if (verdict.Sames(part) + open[part].Count() + accepted == 0) continue;
            terminal.Line(string.Create(CultureInfo.InvariantCulture,
                $"{VerdictJson.Name(part),-12}{verdict.Sames(part),9:N0}{open[part].Count(),9:N0}{accepted,10:N0}"));
        }

        foreach (var kind in verdict.Differences.Where(difference => difference.Excepted is not null)
            .CountBy(difference => difference.Excepted!)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal))
            terminal.Line(string.Create(CultureInfo.InvariantCulture, $"Accepted, {kind.Key}: {kind.Value:N0}"));
        foreach (var (what, count) in verdict.LeftOut)
            terminal.Line(string.Create(CultureInfo.InvariantCulture, $"Not compared, {what}: {count:N0}"));
        if (open.Count > 0 || verdict.Sames(VerdictPart.Page) == 0)
        {
            terminal.Line(verdict.Sames(VerdictPart.Page) == 0
                ? "No page of the old blog was found."
                : "The site is not what the blog was: see above.");
            return ExitCode.SiteHasErrors;
        }

        terminal.Line(verdict.Differences.Count == 0
            ? "Everything that was public is there, and is the same."
            : "Everything that was public is there, but for what was accepted.");
        return ExitCode.Done;
    }
}
