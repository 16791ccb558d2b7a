using System.Globalization;
using CsCheck;
using StaticPress.Locale;

namespace StaticPress.Tests.Locale;

/// <summary>What an author may write for a date, and which moment it is.</summary>
public sealed class Dates
{
    [Theory]
    [InlineData("2021-08-26", "2021-08-26T00:00:00-04:00")]
    [InlineData("2021-08-26T09:30", "2021-08-26T09:30:00-04:00")]
    [InlineData("2021-08-26 09:30", "2021-08-26T09:30:00-04:00")]
    [InlineData("2021-08-26T09:30:15", "2021-08-26T09:30:15-04:00")]
    [InlineData("2021-08-26 09:30:15", "2021-08-26T09:30:15-04:00")]
    [InlineData("2021-08-26T09:30:15.5", "2021-08-26T09:30:15-04:00")]
    [InlineData("2021-08-26T09:30Z", "2021-08-26T09:30:00+00:00")]
    [InlineData("2021-08-26T09:30:15Z", "2021-08-26T09:30:15+00:00")]
    [InlineData("2021-08-26T09:30:15+03:00", "2021-08-26T09:30:15+03:00")]
    [InlineData("2021-08-26T09:30:15.123+03:00", "2021-08-26T09:30:15+03:00")]
    [InlineData("2021-08-26 09:30:15 +0300", "2021-08-26T09:30:15+03:00")]
    [InlineData("2021-08-26 09:30:15 +03:00", "2021-08-26T09:30:15+03:00")]
    [InlineData("26/08/2021", "2021-08-26T00:00:00-04:00")]
    [InlineData("6/8/2021", "2021-08-06T00:00:00-04:00")]
    [InlineData("26.08.2021", "2021-08-26T00:00:00-04:00")]
    [InlineData("26-8-2021 9:30", "2021-08-26T09:30:00-04:00")]
    [InlineData(" 26/08/2021 ", "2021-08-26T00:00:00-04:00")]
    [InlineData("2021-01-26", "2021-01-26T00:00:00-05:00")]
    [InlineData("2024-02-29", "2024-02-29T00:00:00-05:00")]
    [InlineData("26/08/2021 9:30", "2021-08-26T09:30:00-04:00")]
    public void A_date_is_read(string text, string moment) => Assert.Equal(moment, Iso(Read(text)));

    [Theory]
    [InlineData("2021-8-6", "2021-08-06T00:00:00-04:00")]
    [InlineData("2021/08/26", "2021-08-26T00:00:00-04:00")]
    [InlineData("2021.08.26", "2021-08-26T00:00:00-04:00")]
    [InlineData("20210826", "2021-08-26T00:00:00-04:00")]
    [InlineData("20210826T093015Z", "2021-08-26T09:30:15+00:00")]
    [InlineData("202108260930", "2021-08-26T09:30:00-04:00")]
    [InlineData("2021-08-26 9:30", "2021-08-26T09:30:00-04:00")]
    [InlineData("2021-08-26 09:30:15 UTC", "2021-08-26T09:30:15+00:00")]
    [InlineData("2021-08-26 09:30 GMT", "2021-08-26T09:30:00+00:00")]
    [InlineData("2021-08-26 09:30:15 -4", "2021-08-26T09:30:15-04:00")]
    [InlineData("2021-08-26T09:30:15+0530", "2021-08-26T09:30:15+05:30")]
    [InlineData("2021-08-26T09:30:15+05", "2021-08-26T09:30:15+05:00")]
    [InlineData("2021/08/26 09:30:15", "2021-08-26T09:30:15-04:00")]
    [InlineData("2021-08-26, 9:30 pm", "2021-08-26T21:30:00-04:00")]
    [InlineData("2021-08-26 12:05 a.m.", "2021-08-26T00:05:00-04:00")]
    [InlineData("26 Aug 2021", "2021-08-26T00:00:00-04:00")]
    [InlineData("26 August 2021 at 9:30", "2021-08-26T09:30:00-04:00")]
    [InlineData("26-Aug-2021", "2021-08-26T00:00:00-04:00")]
    [InlineData("26th of August 2021", "2021-08-26T00:00:00-04:00")]
    [InlineData("Aug 26, 2021", "2021-08-26T00:00:00-04:00")]
    [InlineData("August 26 2021", "2021-08-26T00:00:00-04:00")]
    [InlineData("Aug. 26th, 2021", "2021-08-26T00:00:00-04:00")]
    [InlineData("Thursday, August 26, 2021", "2021-08-26T00:00:00-04:00")]
    [InlineData("2021-Aug-26", "2021-08-26T00:00:00-04:00")]
    [InlineData("Thu, 26 Aug 2021 09:30:15 +0000", "2021-08-26T09:30:15+00:00")]
    [InlineData("Thu, 26 Aug 2021 09:30:15 EDT", "2021-08-26T09:30:15-04:00")]
    [InlineData("Thu Aug 26 09:30:15 2021", "2021-08-26T09:30:15-04:00")]
    [InlineData("Thu Aug 26 09:30:15 UTC 2021", "2021-08-26T09:30:15+00:00")]
    [InlineData("Thu Aug 26 09:30:15 -0700 2021", "2021-08-26T09:30:15-07:00")]
    [InlineData("2021-08-26 09:30.000000000 +09:00", "2021-08-26T09:30:00+09:00")]
    [InlineData("2021-08-26 09:30:15 +0000 UTC", "2021-08-26T09:30:15+00:00")]
    [InlineData("2021-08-26 09:30:15.123456789 +0200 CEST", "2021-08-26T09:30:15+02:00")]
    [InlineData("2021-08-26 09:30:15.123 -0400 EDT m=+0.000012", "2021-08-26T09:30:15-04:00")]
    [InlineData("2021-08-26T09:30:15+02:00[Europe/Paris]", "2021-08-26T09:30:15+02:00")]
    [InlineData("Thu Aug 26 2021 09:30:15 GMT+0200 (Central European Summer Time)", "2021-08-26T09:30:15+02:00")]
    [InlineData("Thu 26 Aug 2021 09:30:15 PM UTC", "2021-08-26T21:30:15+00:00")]
    [InlineData("Thu Aug 26 12:30:15 AM CEST 2021", "2021-08-26T00:30:15+02:00")]
    [InlineData("Thu 26 Aug 2021 09:30:15 AM JST", "2021-08-26T09:30:15+09:00")]
    [InlineData("2021年8月26日", "2021-08-26T00:00:00-04:00")]
    [InlineData("2021年08月26日 09:30", "2021-08-26T09:30:00-04:00")]
    [InlineData("2021年8月26日(木)21:30:15 +0900", "2021-08-26T21:30:15+09:00")]
    [InlineData("2021年8月26日（木曜日） 9:30", "2021-08-26T09:30:00-04:00")]
    [InlineData("2021年8月26日 木曜日 午後9時30分", "2021-08-26T21:30:00-04:00")]
    [InlineData("2021年 8月 26日 星期四 上午9:05", "2021-08-26T09:05:00-04:00")]
    [InlineData("2021年8月26号", "2021-08-26T00:00:00-04:00")]
    [InlineData("2021년 8월 26일 목요일 오후 9시", "2021-08-26T21:00:00-04:00")]
    public void So_is_one_that_another_program_or_a_hand_wrote_where_it_means_one_day_only(string text, string moment) =>
        Assert.Equal(moment, Iso(Read(text)));

    [Theory]
    [InlineData("America/New_York", "1776-07-04", "1776-07-04T00:00:00-04:56")]
    [InlineData("America/New_York", "1880-05-01T12:00", "1880-05-01T12:00:00-04:56")]
    [InlineData("Asia/Jerusalem", "1850-01-01", "1850-01-01T00:00:00+02:21")]
    [InlineData("Africa/Monrovia", "1960-01-01", "1960-01-01T00:00:00-00:45")]
    [InlineData("Europe/Amsterdam", "1930-06-01", "1930-06-01T00:00:00+01:00")]
    [InlineData("Asia/Manila", "1840-01-01", "1840-01-01T00:00:00-14:00")]
    [InlineData("America/Juneau", "1860-01-01", "1860-01-01T00:00:00+14:00")]
    [InlineData("America/Sitka", "1860-12-31T23:59:59", "1860-12-31T23:59:59+14:00")]
    public void A_day_before_standard_time_stays_that_day(string zone, string text, string moment)
    {
        var site = SiteZone.TryFind(zone)!;
        var read = new DateText(Pattern("dd/MM/yyyy"), site).TryRead(text)!.Value;
        Assert.Equal(moment, Iso(read));
        Assert.Equal(moment, Iso(site.Local(read)));
    }

    [Theory]
    [InlineData("29/02/2021")]
    [InlineData("08/26/2021")]
    [InlineData("0/1/2021")]
    [InlineData("2021-02-30")]
    [InlineData("2021-08-26T25:00")]
    [InlineData("2021-08-26 9:61")]
    [InlineData("2021-08-26 13:00 pm")]
    [InlineData("2021-08-26 09:30 +15")]
    [InlineData("31 June 2021")]
    [InlineData("2021-13-01")]
    [InlineData("20211301")]
    [InlineData("Aug 2021")]
    [InlineData("2021年2月30日")]
    [InlineData("2021年8月")]
    [InlineData("2021年8月26日 25時")]
    [InlineData("8月26日")]
    [InlineData("26 Agosto 2021")]
    [InlineData("26 Aug 21")]
    [InlineData("yesterday")]
    [InlineData("2021-08-26 and 2021-08-27")]
    [InlineData("26/08/21")]
    [InlineData("٢٦/٠٨/٢٠٢١")]
    [InlineData("")]
    public void What_is_no_date_is_not_guessed_at(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("2021-03-14T02:30", "2021-03-14T03:30:00-04:00")]
    [InlineData("2021-11-07T01:30", "2021-11-07T01:30:00-04:00")]
    public void A_time_that_clocks_skip_is_moved_on_and_one_they_show_twice_is_the_first(string text, string moment) =>
        Assert.Equal(moment, Iso(Read(text)));

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("9999-12-31T23:59:59")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-01T00:00:00Z")]
    public void The_ends_of_the_calendar_are_dates_in_every_zone(string text)
    {
        foreach (var zone in (string[])["Pacific/Kiritimati", "Etc/GMT+12", "Asia/Jerusalem", "America/New_York"])
        {
            var site = SiteZone.TryFind(zone)!;
            var moment = new DateText(Pattern("dd/MM/yyyy"), site).TryRead(text);
            Assert.NotNull(moment);
            Assert.Equal(text[..4], site.Local(moment.Value).Year.ToString("0000", CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void What_a_format_writes_it_reads_again()
    {
        var day = Gen.Int[0, 3_000_000].Select(days => new DateTime(1, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(days));
        var format = OneOf("dd/MM/yyyy", "d.M.yyyy", "yyyy/MM/dd", "M-d-yyyy", "yyyyMMdd", "d 'of' M, yyyy", "d MMMM yyyy", "MMM d, yyyy");
        Gen.Select(day, format).Sample((date, text) =>
        {
            var pattern = Pattern(text);
            Assert.Equal(date, pattern.TryRead(pattern.Format(new DateTimeOffset(date, TimeSpan.Zero))));
        }, iter: 2000);
    }

    [Theory]
    [InlineData("26 August 2021")]
    [InlineData("26 august 2021")]
    public void The_name_of_a_month_is_read_where_the_site_writes_it(string text) =>
        Assert.Equal("2021-08-26T00:00:00+00:00", Iso(new DateText(Pattern("d MMMM yyyy"), SiteZone.Utc).TryRead(text)));

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.DateTimeFormat.DateSeparator, odd.DateTimeFormat.TimeSeparator, odd.NumberFormat.NegativeSign) = ("~", "~", "~");
        odd.DateTimeFormat.MonthNames = [.. Enumerable.Repeat("?", 13)];
        CultureInfo.CurrentCulture = odd;
        try
        {
            Assert.Equal("2021-08-26T00:00:00-04:00", Iso(Read("26/08/2021")));
            Assert.Equal("26 August 2021", Pattern("d MMMM yyyy").Format(Read("2021-08-26")!.Value));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("d MMMM yyyy", "6 August 2021")]
    [InlineData("MMM d, yyyy", "Aug 6, 2021")]
    [InlineData("dd.MM.yy", "06.08.21")]
    [InlineData("d. MMMM yyyy 'um' H:mm", "6. August 2021 um 9:05")]
    [InlineData("h:mm tt", "9:05 am")]
    [InlineData("HH:mm:ss", "09:05:07")]
    [InlineData("d", "6")]
    [InlineData("'d'", "d")]
    [InlineData("d/M\\yy", "6/8\\21")]
    [InlineData("dd'é\"MMMM'", "06é\"MMMM")]
    public void A_date_is_written_as_the_site_says(string pattern, string text) =>
        Assert.Equal(text, Pattern(pattern).Format(new DateTimeOffset(2021, 8, 6, 9, 5, 7, TimeSpan.Zero)));

    [Theory]
    [InlineData("")]
    [InlineData("ddddd")]
    [InlineData("dddd, yyy")]
    [InlineData("yyy")]
    [InlineData("d 'open")]
    [InlineData("dd/mm/YYYY")]
    public void A_format_that_means_nothing_is_none(string pattern) => Assert.Null(DatePattern.TryParse(pattern, CalendarNames.English));

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static DateTimeOffset? Read(string text) => new DateText(Pattern("dd/MM/yyyy"), SiteZone.TryFind("America/New_York")!)
        .TryRead(text);

    private static DatePattern Pattern(string text) => DatePattern.TryParse(text, CalendarNames.English)!;

    private static string? Iso(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
