using System.Text;
using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>What stands around every page of the desk.</summary>
internal static class DeskShell
{
    public static Response Of(DeskPage page, DeskVisit visit)
    {
        var notice = visit.Desk.Notices.Find(visit.Asked["said"]);
        Html script = page.Script.Length > 0 ? $"<script src=\"{DeskPath.Assets}{page.Script}\" defer></script>" : Html.Nothing;
        return Of(200, $"{page.Title} · {visit.Config.Title}", $"""
            <meta name="desk-key" content="{visit.Desk.Keys.InForms}">
            <script src="{DeskPath.Assets}desk.js" defer></script>{script}
            </head>
            <body>
            <a class="skip" href="#main">To the page</a>
            <header class="top">
            <p class="site"><a href="{visit.Pages}{visit.Site.BasePath}/" target="_blank" rel="noopener">{visit.Config.Title}</a></p>
            <nav aria-label="Desk"><ul>{DeskPage.All.Where(one => one.IsInMenu).Select(one => MenuEntry(one, page))}</ul></nav>
            </header>
            <main id="main" tabindex="-1" class="page-{page.Name}">
            <h1>{page.Title}</h1>
            <div id="notice" role="status">{(notice is null ? Html.Nothing : (Html)$"<div class=\"notice\">{notice}</div>")}</div>
            {page.Show(visit)}
            </main>
            """);
    }

    /// <summary>For whoever has not come by the address that the program printed.</summary>
    public static Response Closed(int status, string why) => Of(status, "The desk", $"""
        </head>
        <body>
        <main id="main"><h1>The desk is closed here</h1><p>{why}</p>
        <p>Start it with <code>staticpress desk</code>, and come by the address that it prints. That address is good until the program ends.</p></main>
        """);

    /// <summary>For a phone of the network: it is asked for the code that stands in the terminal.</summary>
    public static Response Pairing(int status, string why) => Of(status, "The desk", $"""
        </head>
        <body>
        <main id="main"><h1>The desk</h1>
        {(why.Length > 0 ? (Html)$"<p class=\"bad\" role=\"alert\">{why}</p>" : Html.Nothing)}
        <form method="post" action="{DeskPath.Pair}"><label class="field">The code that stands in the terminal where the desk was started
        <input name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="20" required autofocus></label>
        <div class="toolbar"><button class="main">Open the desk</button></div></form>
        <p class="hint">The code is good for ten minutes, a few tries and one phone. Whoever is in may write, publish and throw away; what is sent is not encrypted, so do this only in a network that is yours.</p></main>
        """);

    /// <param name="rest">The end of the head, and the body.</param>
    private static Response Of(int status, string title, Html rest)
    {
        Html page = $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{title}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{DeskPath.Assets}desk.css">
            {rest}
            </body>
            </html>

            """;
        return new Response(status, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(page.ToString()), "");
    }

    private static Html MenuEntry(DeskPage entry, DeskPage here) => entry == here
        ? (Html)$"<li><a href=\"{DeskPath.Of(entry.Name)}\" aria-current=\"page\">{entry.Title}</a></li>"
        : $"<li><a href=\"{DeskPath.Of(entry.Name)}\">{entry.Title}</a></li>";
}
