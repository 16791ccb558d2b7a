using System.Globalization;
using StaticPress.Editing;
using StaticPress.Preview;
using StaticPress.SiteModel;

namespace StaticPress.Desk;

/// <summary>A month on the site's own clock: what went live, what waits for its day, and the way to move that.</summary>
internal static class CalendarPage
{
    private const int DaysOfWeek = 7;

    public static Html Show(DeskVisit visit)
    {
        var month = MonthOf(visit.Asked["month"], visit.Now);
        var posts = PostLine.All(visit.Blog).Where(line => line.Date is not null)
            .ToLookup(line => visit.Config.Zone.Local(line.Date!.Value).Date);
        var first = month.AddDays(-(((int)month.DayOfWeek + 6) % DaysOfWeek));
        var weeks = Enumerable.Range(0, 6).Select(week => first.AddDays(week * DaysOfWeek)).TakeWhile(day => day < month.AddMonths(1));
        return $"""
            <nav class="toolbar" aria-label="Months"><a class="button" href="{To(month.AddMonths(-1))}">{Named(month.AddMonths(-1))}</a>
            <a class="button" href="{DeskPath.Of("calendar")}">Today</a><a class="button" href="{To(month.AddMonths(1))}">{Named(month.AddMonths(1))}</a></nav>
            <table class="month"><caption>{Named(month)} <span class="quiet">on the clock of {visit.Config.Zone.Id}</span></caption>
            <thead><tr>{Enumerable.Range(0, DaysOfWeek).Select(day => (Html)$"<th scope=\"col\">{first.AddDays(day).ToString("ddd", CultureInfo.InvariantCulture)}</th>")}</tr></thead>
            <tbody>{weeks.Select(week => (Html)$"<tr>{Enumerable.Range(0, DaysOfWeek).Select(day => Day(week.AddDays(day), month, posts[week.AddDays(day)], visit))}</tr>")}</tbody></table>
            <p class="hint">A post that waits can be drawn to another day, or given one in its field. What is live stays on its day.</p>
            {Later(visit, month)}
            """;
    }

    public static Task<Response> Move(DeskVisit visit)
    {
        var page = DeskPath.Of("calendar", ("month", visit.Asked["month"]));
        var blog = DeskEdit.BlogOf(visit);
        if (blog.Plan.Site.Posts.FirstOrDefault(post => post.Document.File.Path == visit.Asked["post"]) is not { } found)
            return Task.FromResult(visit.See(page, $"<p class=\"bad\" role=\"alert\">This post is not there any more.</p>"));
        if (!DateTime.TryParseExact(visit.Asked["date"], QuickEdit.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var moment))
            return Task.FromResult(visit.See(page, $"<p class=\"bad\" role=\"alert\">This is no day and time: {visit.Asked["date"]}</p>"));
        var there = DeskPath.Of("calendar", ("month", moment.ToString("yyyy-MM", CultureInfo.InvariantCulture)));
        return DeskEdit.Make(visit, there, PostEdits.Schedule(blog, found, moment),
            $"<p>{found.Title} goes live on {visit.Config.DateFormat.Format(visit.Config.Zone.At(moment))} at {moment.ToString("HH:mm", CultureInfo.InvariantCulture)}.</p>");
    }

    private static Html Day(DateTime day, DateTime month, IEnumerable<PostLine> posts, DeskVisit visit)
    {
        var iso = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Html today = day == visit.Now.Date ? $" aria-current=\"date\"" : Html.Nothing;
        var entries = posts.OrderBy(line => line.Date).Select(line => Entry(line, month, visit)).ToArray();
        Html list = entries.Length > 0 ? $"<ul>{entries}</ul>" : Html.Nothing;
        return $"<td data-day=\"{iso}\" class=\"{(day.Month == month.Month ? "in" : "out")}{(entries.Length == 0 ? " free" : "")}\"{today}><time datetime=\"{iso}\">{day.Day}</time>{list}</td>";
    }

    private static Html Entry(PostLine line, DateTime month, DeskVisit visit)
    {
        var local = visit.Config.Zone.Local(line.Date!.Value);
        var title = DeskLinks.ToText(line.File, line.Title);
        if (line.State is not ("scheduled" or "draft")) return $"<li class=\"{line.State}\">{title}</li>";
        Html fields = $"""
            {DeskForm.Hidden("post", line.File)}{DeskForm.Hidden("month", month.ToString("yyyy-MM", CultureInfo.InvariantCulture))}
            <label><span class="unseen">Day and time of {line.Title}</span><input type="datetime-local" name="date" value="{local.ToString(QuickEdit.DateFormat, CultureInfo.InvariantCulture)}" required></label>
            <button aria-label="Move {line.Title}">Move</button>
            """;
        return $"<li class=\"{line.State}\" draggable=\"true\">{title} <span class=\"quiet\">{local.ToString("HH:mm", CultureInfo.InvariantCulture)}</span><details><summary>{line.State}<span class=\"unseen\">, another day for {line.Title}</span></summary>{DeskForm.Post("move-post", visit, fields)}</details></li>";
    }

    /// <summary>What waits beyond this month: where a month looks empty, one sees where to go.</summary>
    private static Html Later(DeskVisit visit, DateTime month)
    {
        var later = PostLine.All(visit.Blog)
            .Where(line =>
                line.State == PostRow.Word(PostState.Scheduled) && visit.Config.Zone.Local(line.Date!.Value).Date >= month.AddMonths(1))
            .OrderBy(line => line.Date).ToArray();
        return later.Length == 0
            ? Html.Nothing
            : $"<p>Later: {later.Length} more, the next in <a href=\"{To(visit.Config.Zone.Local(later[0].Date!.Value).Date)}\">{Named(visit.Config.Zone.Local(later[0].Date!.Value).Date)}</a>.</p>";
    }

    private static DateTime MonthOf(string asked, DateTimeOffset now) =>
        DateTime.TryParseExact(asked, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            && month.Year is > 1900 and < 9000
            ? month : new DateTime(now.Year, now.Month, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private static string To(DateTime month) => DeskPath.Of("calendar", ("month", month.ToString("yyyy-MM", CultureInfo.InvariantCulture)));

    private static string Named(DateTime month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
