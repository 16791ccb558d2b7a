using Markdig.Renderers;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Markdown;

/// <summary>Where the HTML of one body goes, and what is learnt while it is written. Used again for the next body.</summary>
internal sealed class BodyWriter : HtmlRenderer
{
    private readonly HashSet<Problem> _problems = [];
    private List<int> _lineStarts = [];

    public BodyWriter(MarkdownOptions options) : this(options, new TextBuffer())
    {
    }

    private BodyWriter(MarkdownOptions options, TextBuffer html) : base(new TextBufferWriter(html)) => (Options, Html) = (options, html);

    public MarkdownOptions Options { get; }

    /// <summary>What is written, until the next body.</summary>
    public TextBuffer Html { get; }

    public MarkdownSource Source { get; private set; } = new("", "", 1);

    public MarkdownLinks Links { get; private set; } = new("", _ => new LinkTarget.Broken("", ""), _ => null);

    public HashSet<string> Fragments { get; private set; } = [];

    public IEnumerable<Problem> Problems => _problems.Order();

    public int Tables { get; set; }

    public void Begin(MarkdownSource source, MarkdownLinks links, List<int> lineStarts)
    {
        Reset();
        Html.Length = 0;
        (Source, Links, _lineStarts) = (source, links, lineStarts);
        Tables = 0;
        Fragments = new HashSet<string>(StringComparer.Ordinal);
        _problems.Clear();
    }

    public void Report(Problem problem) => _problems.Add(problem);

    /// <param name="offset">In UTF-16 units from the start of the body.</param>
    public Place PlaceOf(int offset)
    {
        var found = _lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : Math.Max(0, ~found - 1);
        var start = line < _lineStarts.Count ? _lineStarts[line] : 0;
        return new Place(Source.File, Source.FirstLine + line, Math.Max(0, offset - start) + 1);
    }

    /// <summary>An id of this body, as it is written into the page.</summary>
    public string Define(string id)
    {
        Fragments.Add(id);
        return Links.IdPrefix + id;
    }

    /// <returns>The address to write; null when there must be no link at all. What is wrong with it is reported.</returns>
    public string? AddressOf(string address, int offset) => AddressOf(address, offset, out _);

    public string? AddressOf(string address, int offset, out SourceFile? file)
    {
        file = null;
        if (SafeUrl.Forbidden(address) is { } scheme) return Refuse(scheme, offset);
        var target = Links.Resolve(address);
        Links.Noted?.Invoke(target, PlaceOf(offset));
        switch (target)
        {
            case LinkTarget.Internal inside:
                file = inside.File;
                return inside.Url.Under(Links.Base) + inside.Suffix;
            case LinkTarget.Fragment fragment:
                return Links.ToFragment(fragment.Name);
            case LinkTarget.External outside:
                return outside.Url;
            case LinkTarget.Broken
                when address.Contains("{{", StringComparison.Ordinal) || address.Contains("{%", StringComparison.Ordinal):
                ReportBroken(
                    offset,
                    $"'{WrittenAddress.Short(address)}' is an address in the language of another program's templates, which is not run here.",
                    "Write the address itself, such as /about/.");
                return address;
            case LinkTarget.Broken broken:
                if (!Options.Dead.Knows(address)) ReportBroken(offset, broken.Text, broken.Hint);
                return address.StartsWith('/') ? Links.Base + address : address;
            case LinkTarget.Absent absent:
                if (!absent.IsTold) Report(Problem.Warning(PlaceOf(offset), ProblemCode.AbsentTarget, absent.Text, absent.Hint));
                return null;
            case LinkTarget.Forbidden forbidden:
                return Refuse(forbidden.Scheme, offset);
            case var other:
                throw new InvalidOperationException($"{other} is not a kind of link target.");
        }
    }

    /// <summary>As strict as the site wants to be with links that lead nowhere.</summary>
    public void ReportBroken(int offset, string text, string hint) =>
        Report(new Problem(Options.Dead.Dead, PlaceOf(offset), ProblemCode.BrokenLink, text, hint));

    /// <summary>For an attribute. A tilde and an apostrophe stay: to a browser <c>#:%7E:text=</c> is not <c>#:~:text=</c>.</summary>
    public BodyWriter WriteAddress(string address)
    {
        var rest = address.AsSpan();
        while (rest.IndexOfAny('~', '\'') is var at and >= 0)
        {
            WriteEscapeUrl(rest[..at].ToString());
            Write(rest[at]);
            rest = rest[(at + 1)..];
        }

        WriteEscapeUrl(rest.Length == address.Length ? address : rest.ToString());
        return this;
    }

    private string? Refuse(string scheme, int offset)
    {
        Report(new Problem(
            Options.Dead.Dead,
            PlaceOf(offset),
            ProblemCode.ForbiddenScheme,
            $"An address that begins with '{scheme}:' can run code and is not allowed.",
            "Link to a page or a file instead."));
        return null;
    }
}
