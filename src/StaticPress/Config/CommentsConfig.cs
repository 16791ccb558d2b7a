namespace StaticPress.Config;

/// <summary>Where readers' comments go and how they are shown.</summary>
/// <param name="Intake">Any of <c>github</c>, <c>email</c>, <c>form</c>; empty when comments are closed.</param>
/// <param name="Repository"><c>owner/name</c> for the <c>github</c> intake.</param>
/// <param name="Email">The address for the <c>email</c> intake.</param>
/// <param name="Form">The address that the <c>form</c> intake posts to.</param>
/// <param name="CloseAfterDays">0 for never.</param>
/// <param name="Depth">How deep comments nest before they are shown flat.</param>
/// <param name="Sentence">What is said where comments are closed; null for the words of the site's language.</param>
/// <param name="Empty">What is said where there are none; null as before.</param>
internal sealed record CommentsConfig(
    IReadOnlyList<string> Intake,
    string Repository,
    string Email,
    string Form,
    int CloseAfterDays,
    int Depth,
    string? Sentence,
    string? Empty)
{
    public static readonly IReadOnlyList<string> Intakes = ["email", "form", "github", "none"];

    /// <summary>What the fields of the <c>form</c> intake are called.</summary>
    public FormFields FormFields { get; init; } = new();

    /// <summary>Whether search engines are told the stars of episodes.</summary>
    public bool SearchRatings { get; init; }

    public CommentsConfig()
        : this([], "", "", "", 0, 4, null, null)
    {
    }
}

/// <summary>
/// What the fields of the form are called that is posted to a service: as Staticman knows them, unless the site says otherwise.
/// </summary>
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
