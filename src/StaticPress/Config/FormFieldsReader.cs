using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Config;

/// <summary>Reads <c>form_fields:</c>, where a service calls the fields of its form another way.</summary>
internal static class FormFieldsReader
{
    private const int MostCharacters = 100;

    public static FormFields Read(YamlFields comments)
    {
        var usual = new FormFields();
        if (comments.Map("form_fields") is not { } names) return usual;
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        var fields = new FormFields
        {
            Post = Name("post", usual.Post),
            Parent = Name("parent", usual.Parent),
            Name = Name("name", usual.Name),
            Site = Name("site", usual.Site),
            Rating = Name("rating", usual.Rating),
            Message = Name("message", usual.Message),
            Honeypot = Name("honeypot", usual.Honeypot),
            Seconds = Name("seconds", usual.Seconds),
        };
        names.Finish();
        return fields;

        string Name(string key, string otherwise)
        {
            var name = names.Text(key) ?? otherwise;
            if (!IsName(name))
                names.Bad(key, ProblemCode.BadValue, $"What '{key}' is called here cannot be the name of a field.",
                    $"Write it as the service does, as in '{key}: {otherwise}'.");
            else if (!taken.TryAdd(name, key))
                names.Bad(key, ProblemCode.BadValue, $"The field for '{taken[name]}' is called '{name}' already.",
                    "Give each field a name of its own.");
            return name;
        }
    }

    /// <summary>HTML keeps two names for itself.</summary>
    private static bool IsName(string text) =>
        text.Trim().Length > 0 && text.Length <= MostCharacters && !text.Any(char.IsControl)
            && text.ToLowerInvariant() is not ("isindex" or "_charset_");
}
