namespace StaticPress.Locale;

/// <summary>The forms that a noun takes beside a number, as the Unicode CLDR names them.</summary>
internal enum PluralForm
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// <summary>Which form a whole number takes in a language: the cardinal rules of CLDR 46 ("Language Plural Rules").</summary>
/// <param name="Forms">Those that a translation should give; <c>Other</c> is the last.</param>
internal sealed record PluralRule(IReadOnlyList<PluralForm> Forms, Func<long, PluralForm> Of)
{
    private static readonly PluralRule OneOther = new([PluralForm.One, PluralForm.Other], n => n == 1 ? PluralForm.One : PluralForm.Other);

    private static readonly PluralRule NoughtIsOne = new(OneOther.Forms, n => n is 0 or 1 ? PluralForm.One : PluralForm.Other);

    private static readonly PluralRule Always = new([PluralForm.Other], _ => PluralForm.Other);

    private static readonly PluralRule Hebrew = new(
        [PluralForm.One, PluralForm.Two, PluralForm.Other],
        n => n switch { 1 => PluralForm.One, 2 => PluralForm.Two, _ => PluralForm.Other });

    private static readonly PluralRule Arabic = new(Enum.GetValues<PluralForm>(), n => (n, n % 100) switch
    {
        (0, _) => PluralForm.Zero,
        (1, _) => PluralForm.One,
        (2, _) => PluralForm.Two,
        (_, >= 3 and <= 10) => PluralForm.Few,
        (_, >= 11) => PluralForm.Many,
        _ => PluralForm.Other,
    });

    private static readonly PluralRule EastSlavic =
        new([PluralForm.One, PluralForm.Few, PluralForm.Many, PluralForm.Other], n => (n % 10, n % 100) switch
    {
        (1, not 11) => PluralForm.One,
        ( >= 2 and <= 4, not (>= 12 and <= 14)) => PluralForm.Few,
        _ => PluralForm.Many,
    });

    private static readonly PluralRule Polish = new(EastSlavic.Forms, n =>
        n == 1 ? PluralForm.One : EastSlavic.Of(n) is PluralForm.Few ? PluralForm.Few : PluralForm.Many);

    private static readonly PluralRule SouthSlavic = new([PluralForm.One, PluralForm.Few, PluralForm.Other], n =>
        EastSlavic.Of(n) is var form and not PluralForm.Many ? form : PluralForm.Other);

    private static readonly PluralRule Czech = new(SouthSlavic.Forms, n =>
        n switch { 1 => PluralForm.One, >= 2 and <= 4 => PluralForm.Few, _ => PluralForm.Other });

    private static readonly PluralRule Romanian = new(SouthSlavic.Forms, n => (n, n % 100) switch
    {
        (1, _) => PluralForm.One,
        (0, _) or (_, >= 1 and <= 19) => PluralForm.Few,
        _ => PluralForm.Other,
    });

    /// <summary>What is not told apart here has a form for one and another for the rest, as most languages of Europe.</summary>
    public static PluralRule For(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "he" or "iw" => Hebrew,
        "ar" => Arabic,
        // Their form for whole millions is that of the rest, unless a translation gives another.
        "fr" => WithMillions(NoughtIsOne),
        "es" or "it" or "ca" => WithMillions(OneOther),
        "pt" => WithMillions(language.Equals("pt-PT", StringComparison.OrdinalIgnoreCase) ? OneOther : NoughtIsOne),
        "fa" or "hi" or "am" or "bn" or "gu" or "zu" => NoughtIsOne,
        "ru" or "uk" or "be" => EastSlavic,
        "pl" => Polish,
        "sr" or "hr" or "bs" => SouthSlavic,
        "cs" or "sk" => Czech,
        "ro" or "mo" => Romanian,
        "ja" or "zh" or "ko" or "vi" or "th" or "id" or "ms" or "my" or "lo" => Always,
        _ => OneOther,
    };

    private static PluralRule WithMillions(PluralRule rule) =>
        rule with { Of = n => n != 0 && n % 1_000_000 == 0 ? PluralForm.Many : rule.Of(n) };
}
