using Microsoft.AspNetCore.Http;

namespace StaticPress.Preview;

/// <summary>
/// A second port of the same program, open to whom the first is. To a browser it is another origin: no script of the site's pages can read
/// what is served there, or ask for it in its name.
/// </summary>
/// <param name="Answers">Makes what answers there, from the site as it is kept.</param>
/// <param name="Listening">Called with the address once requests are answered.</param>
internal sealed record SecondDoor(Func<CurrentSite, OpenPorts, RequestDelegate> Answers, Action<Uri> Listening);

/// <summary>Where the program listens; the system may choose, so that it is known only afterwards.</summary>
internal sealed class OpenPorts
{
    private readonly TaskCompletionSource _known = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when both are open.</summary>
    public Task Known => _known.Task;

    public int Site { get; private set; }

    /// <summary>0 where there is no second.</summary>
    public int Second { get; private set; }

    public void Open(int site, int second)
    {
        (Site, Second) = (site, second);
        _known.SetResult();
    }
}
