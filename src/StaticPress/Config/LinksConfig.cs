using StaticPress.Primitives;

namespace StaticPress.Config;

/// <summary>How strict a build is with links in texts that lead nowhere: <c>links: warn</c>, or a list of those that may.</summary>
/// <param name="Dead">What such a link is.</param>
/// <param name="Known">Addresses that are known to be dead, as they are written in the texts; one that ends in <c>*</c> stands for all that
/// begin so.</param>
internal sealed record LinksConfig(Severity Dead, IReadOnlyList<string> Known)
{
    public static readonly LinksConfig Strict = new(Severity.Error, []);

    /// <summary>A part of a page that is known to be dead is dead with it.</summary>
    public bool Knows(string address)
    {
        var page = address.IndexOf('#', StringComparison.Ordinal) is var hash and > 0 ? address[..hash] : address;
        foreach (var known in Known)
        {
            if (known.EndsWith('*') ? address.StartsWith(known.AsSpan(0, known.Length - 1), StringComparison.Ordinal)
                : address == known || page == known)
                return true;
        }

        return false;
    }

    public static LinksConfig Read(Yaml.YamlFields fields)
    {
        if (fields.Node("links") is Yaml.YamlList) return new LinksConfig(Severity.Error, fields.Texts("links"));
        switch (fields.Text("links", ["error", "warn"]))
        {
            case null or "error":
                return Strict;
            case "warn":
                return new LinksConfig(Severity.Warning, []);
            case var other:
                fields.Bad("links", ProblemCode.BadValue, $"'{other}' is no way to treat links that lead nowhere.",
                    "Write 'error', 'warn', or a list of the addresses that may be dead, such as [/wp-content/*].");
                return Strict;
        }
    }
}
