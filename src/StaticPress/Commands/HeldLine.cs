using StaticPress.Config;
using StaticPress.SiteModel;

namespace StaticPress.Commands;

/// <summary>One line about a post that is not published, with the local time at which that changes.</summary>
internal static class HeldLine
{
    public static string Of(HeldPost held, SiteConfig config)
    {
        var file = held.Document.File.Path;
        return held.State switch
        {
            PostState.Draft => $"draft      {file}",
            PostState.Scheduled => $"scheduled  {file}, goes live {LocalTime.Text(held.Date, config)}",
            PostState.Expired => $"expired    {file}, expired {LocalTime.Text(held.Document.FrontMatter.Expires!.Value, config)}",
            _ => $"live       {file}",
        };
    }
}
