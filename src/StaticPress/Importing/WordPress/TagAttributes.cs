using System.Net;

namespace StaticPress.Importing.WordPress;

/// <summary>What stands in a tag behind its name.</summary>
internal static class TagAttributes
{
    /// <returns>Empty when there is none of the name.</returns>
    public static string Of(string attributes, string name) =>
        All(attributes).FirstOrDefault(attribute => attribute.Key == name).Value ?? "";

    public static IEnumerable<KeyValuePair<string, string>> All(string attributes)
    {
        var at = 0;
        while (attributes.IndexOf('=', at) is >= 0 and var equals)
        {
            var name = attributes[at..equals].Trim();
            var open = attributes.AsSpan(equals + 1).IndexOfAnyExcept(" \t\r\n") + equals + 1;
            if (open <= equals || open >= attributes.Length || attributes[open] is not ('"' or '\'')) yield break;
            var close = attributes.IndexOf(attributes[open], open + 1);
            if (close < 0) yield break;
            yield return new(name, WebUtility.HtmlDecode(attributes[(open + 1)..close]));
            at = close + 1;
        }
    }
}
