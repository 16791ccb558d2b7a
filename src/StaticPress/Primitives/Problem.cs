using System.Globalization;

namespace StaticPress.Primitives;

/// <summary>A mistake in the author's sources: where it is, what is wrong, and what to do about it.</summary>
/// <param name="Code">Stable, <c>SP</c> and four digits; the list is in <see cref="ProblemCode"/>.</param>
/// <param name="Text">One sentence that says what is wrong.</param>
/// <param name="Hint">One sentence that says what to do; empty when the text says it already.</param>
internal sealed record Problem(Severity Severity, Place Place, string Code, string Text, string Hint) : IComparable<Problem>
{
    /// <summary>What it is about, as the hundreds of its code say.</summary>
    public ProblemArea Area => (ProblemArea)int.Parse(Code.AsSpan("SP".Length, 2), NumberStyles.None, CultureInfo.InvariantCulture);

    public bool IsError => Severity == Severity.Error;

    public static Problem Error(Place place, string code, string text, string hint = "") =>
        new(Severity.Error, place, code, text, hint);

    public static Problem Warning(Place place, string code, string text, string hint = "") =>
        new(Severity.Warning, place, code, text, hint);

    public int CompareTo(Problem? other)
    {
        if (other is null) return 1;
        var byPlace = Place.CompareTo(other.Place);
        if (byPlace != 0) return byPlace;
        var byCode = string.CompareOrdinal(Code, other.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>Text and hint as they may be printed: both may repeat what anybody wrote.</summary>
    public string Said => Hint.Length == 0 ? PrintedText.Of(Text) : $"{PrintedText.Of(Text)} {PrintedText.Of(Hint)}";

    /// <example><c>content/posts/a.md(3,8): error SP0302: The date '31/02/2021' does not exist. Write it as dd/MM/yyyy.</c></example>
    public override string ToString()
    {
        var severity = IsError ? "error" : "warning";
        return $"{Place}: {severity} {Code}: {Said}";
    }
}

/// <summary>The parts of <see cref="ProblemCode"/>, each by its number.</summary>
internal enum ProblemArea
{
    Files,
    Yaml,
    Settings,
    Content,
    Addresses,
    Markdown,
    Templates,
    Output,
    FinishedPages,
    GitHubPages,
}
