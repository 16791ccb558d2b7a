namespace StaticPress.Config;

/// <summary>What the fields of the form are called that is posted to a service: as Staticman knows them, unless the site says otherwise.</summary>
internal sealed record FormFields
{
    public string Post { get; init; } = "options[slug]";

    public string Parent { get; init; } = "options[parent]";

    public string Name { get; init; } = "fields[name]";

    public string Site { get; init; } = "fields[url]";

    public string Rating { get; init; } = "fields[rating]";

    public string Message { get; init; } = "fields[message]";

    /// <summary>Nobody sees it; whoever fills it in is a robot.</summary>
    public string Honeypot { get; init; } = "options[website]";

    /// <summary>How long the form was open.</summary>
    public string Seconds { get; init; } = "options[seconds]";
}
