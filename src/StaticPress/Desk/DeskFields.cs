using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace StaticPress.Desk;

/// <summary>What a visit asks: the query of a page's address, or the fields of a form.</summary>
internal sealed class DeskFields(Func<string, StringValues> read)
{
    public static DeskFields Of(IQueryCollection query) => new(name => query[name]);

    public static DeskFields Of(IFormCollection form) => new(name => form[name]);

    /// <summary>Empty where it was left out.</summary>
    public string this[string name] => read(name) is [{ } first, ..] ? first : "";

    /// <summary>Every value of a name that is there more than once.</summary>
    public IReadOnlyList<string> All(string name) => [.. read(name).OfType<string>()];

    public bool Has(string name) => read(name).Count > 0;
}
