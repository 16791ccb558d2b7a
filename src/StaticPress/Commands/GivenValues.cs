using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using StaticPress.Locale;

namespace StaticPress.Commands;

/// <summary>What is given on the command line, refused with a sentence when it cannot be meant.</summary>
internal static class GivenValues
{
    private static readonly string[] Moments = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK"];

    /// <param name="refusal">A sentence that says which numbers there are.</param>
    public static Option<int?> Number(string name, (int Least, int Most) range, string refusal) => new(name)
    {
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= range.Least && number <= range.Most)
                return number;
            result.AddError(refusal);
            return null;
        },
    };

    /// <summary>Years in which a site can count days back and forth; a moment without an offset is UTC.</summary>
    public static DateTimeOffset? Moment(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (!DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            result.AddError($"'{text}' is not a moment. Write it as 2021-08-26T09:00:00Z.");
        }
        else if (moment.Year is < 1900 or > 9000)
        {
            result.AddError($"'{text}' is out of reach. Take a moment between the years 1900 and 9000.");
        }

        return moment;
    }

    public static void KnownZone(OptionResult result)
    {
        if (result.Tokens is [{ Value: var id }] && SiteZone.TryFind(id) is null)
            result.AddError(
                $"'{id}' is not a time zone. {(SiteZone.Suggest(id) is { Length: > 0 } near ? near : "Write it as Europe/London or America/New_York.")}");
    }

    /// <summary>An empty value mostly is a variable of a script that was never set.</summary>
    public static void RefuseEmpty(Command command)
    {
        foreach (var option in command.Options.Where(option => option.HelpName is "DIR" or "FILE" or "URL" or "IP"
            && option.Name is not "--url"))
        {
            option.Validators.Add(result =>
            {
                if (result.Tokens is [{ Value: "" }])
                    result.AddError($"{option.Name} is empty. Write its value behind it, or leave it out.");
            });
        }

        foreach (var argument in command.Arguments)
        {
            argument.Validators.Add(result =>
            {
                if (result.Tokens is [{ Value: "" }]) result.AddError($"{argument.Name} is empty. Write it out.");
            });
        }

        foreach (var inner in command.Subcommands) RefuseEmpty(inner);
    }
}
