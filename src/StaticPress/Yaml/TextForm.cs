namespace StaticPress.Yaml;

/// <summary>A way to write a text, told from others by which of its examples a reader takes.</summary>
/// <param name="Pattern">Of ECMA-262, as schemas have it: no text that is good for a reader fails it.</param>
/// <param name="Good">Taken where this is meant.</param>
/// <param name="Bad">Refused there.</param>
internal sealed record TextForm(string Pattern, string[] Good, string[] Bad)
{
    /// <summary>One that no form is meant by.</summary>
    public const string Word = "x";

    public const string Phrase = "A b!";

    /// <summary>What YAML reads it as where it has no quotation marks: <c>integer</c>, <c>number</c>; empty for a text alone.</summary>
    public string Number { get; private init; } = "";

    public int Least { get; private init; }

    public int Most { get; private init; } = int.MaxValue;

    /// <summary>The narrower first.</summary>
    public static readonly IReadOnlyList<TextForm> All =
    [
        // The day may come first, and a month may be a word. Which days there are the reader says.
        new(@"^(?=[^0-9]*[0-9])(?!\s*[0-9]{4}-(?:00-|1[3-9]-|[2-9][0-9]-|[0-9]{2}-(?:00|3[2-9]|[4-9][0-9])|(?:0[469]|11)-31|02-3[0-9]))"
            + @"(?!\s*[0-9]{2}(?:[02468][1235679]|[13579][01345789])-02-29)(?!\s*[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]+(?:2[5-9]|[3-9][0-9]):)",
            ["2021-08-26", "26 Aug 2021", "2021-08-26T09:30:00+03:00"],
            [Word, "2021-02-31", "2021-08-45", "2021-13-01", "2021-02-29", "2021-08-26 25:00"]) { Number = "integer" },
        // An address that others begin with.
        new(@"^\s*[hH][tT][tT][pP][sS]?:[/\\]{2}[^/\\?#][^?#]*$", ["https://example.org/", "http://example.org"],
            [Word, "/a/", "ftp://example.org/", "https://example.org/?a=b", "https://example.org/#a"]),
        new(@"^\s*[hH][tT][tT][pP][sS]?:[/\\]{2}[^/\\]", ["https://example.org/", "http://example.org"], [Word, "/a/", "ftp://example.org/"]),
        new("^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8})*$", ["en", "pt-BR", "zh-Hant-TW"], [Word, "en_US", "english"]),
        new("^ *0*(?:[0-9]{1,2}|100)% +0*(?:[0-9]{1,2}|100)% *$", ["30% 40%"], [Word, "30%", "30 40", "130% 0%"]),
        new("^[0-9]+(?::[0-9]+){0,2}$", ["12:34", "1:02:03", "62"], [Word, "1:2:3:4"]) { Number = "integer" },
        new("^[0-9]+$", ["12", "0"], [Word, "-1", "1.5"]) { Number = "integer" },
        // Counts that begin higher, as widths do.
        new("^[0-9]+$", ["480"], [Word, "-1", "1.5"]) { Number = "integer" },
        new("^0*[1-5](?:[.][0-9]*)?$", ["4.6", "1", "5"], [Word, "0", "6"]) { Number = "number", Least = 1, Most = 5 },
        new("^/|^[^/.:][^:]*[/.]", ["/a/", "a/b", "a.html"], [Word, "a:b/"]),
        new(@"^\s*[0-9]+(?:[.][0-9]+){1,3}\s*$", ["0.1", "0.1.0"], [Word, "1"]) { Number = "number" },
        .. ((string[])["/a/", "/:slug/", "/:path/", "/:year/", "/:year/:month/", "/:year/:month/:slug/", "/humans.txt"])
            .Select(address => new TextForm("^/", [address], [Word, "a/b"])),
        new("^[a-z0-9-]+$", ["a-reply"], [Phrase, "a.b", "a_b", "ä"]),
    ];
}
