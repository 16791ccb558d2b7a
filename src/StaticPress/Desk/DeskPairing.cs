using System.Globalization;

namespace StaticPress.Desk;

/// <summary>
/// Lets a phone of the same network in, by a code that stands in the terminal: who cannot see that does not come in. A code is good for a
/// few minutes, a few tries and one phone.
/// </summary>
/// <param name="secret">See <see cref="DeskKeys"/>.</param>
/// <param name="tell">Shows a line to whoever sits at the machine.</param>
internal sealed class DeskPairing(Func<string> secret, Func<DateTimeOffset> clock, Action<string> tell)
{
    private const int Digits = 8;

    private const int MostTries = 5;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Whoever spoils one code after the other tries five in this time: a hundred million take him 38 years.
    /// </summary>
    private static readonly TimeSpan BetweenCodes = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private string _code = "";
    private DateTimeOffset _made = DateTimeOffset.MinValue;
    private int _tries;

    /// <summary>Makes a code when none is good any more, and tells it.</summary>
    public void Offer()
    {
        lock (_gate)
        {
            var now = clock();
            if (IsGood(now) || now - _made < BetweenCodes) return;
            (_code, _made, _tries) = (Code(secret()), now, 0);
            tell($"To let a phone in at the desk, type this code there: {_code[..4]} {_code[4..]}. "
                + FormattableString.Invariant($"It is good for {Life.TotalMinutes:0} minutes and one phone."));
        }
    }

    /// <returns>Whether it is the code, which is spent then.</returns>
    public bool Take(string given)
    {
        lock (_gate)
        {
            if (!IsGood(clock())) return false;
            _tries++;
            if (!DeskKeys.IsSame(string.Concat(given.Where(char.IsAsciiDigit)), _code)) return false;
            _code = "";
            return true;
        }
    }

    private bool IsGood(DateTimeOffset now) => _code.Length > 0 && _tries < MostTries && now - _made < Life;

    /// <summary>As many digits as a person types without a slip, of a text that nobody guesses (the hash is FNV-1a).</summary>
    private static string Code(string secret)
    {
        var hash = secret.Aggregate(14695981039346656037ul, (sum, letter) => unchecked((sum ^ letter) * 1099511628211ul));
        return (hash % 100_000_000ul).ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');
    }
}
