using System.Net;
using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>An opening tag that the author wrote by hand.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Start">Where it begins in the HTML.</param>
/// <param name="Attributes">In the order of the text; only those that have a value.</param>
internal sealed record HtmlTag(string Name, int Start, IReadOnlyList<HtmlAttribute> Attributes)
{
    /// <returns>In the order of the text.</returns>
    public static IReadOnlyList<HtmlTag> AllIn(string html)
    {
        var tags = new List<HtmlTag>();
        var reader = new TagReader(html);
        while (reader.Read())
        {
            if (reader.IsEndTag || reader.Name.IsEmpty) continue;
            var name = Lower(reader.Name);
            var attributes = new List<HtmlAttribute>();
            while (reader.ReadAttribute())
                attributes.Add(new HtmlAttribute(name, Lower(reader.AttributeName), reader.ValueStart, reader.ValueEnd,
                    reader.Value.ToString()));
            tags.Add(new HtmlTag(name, reader.Start, attributes));
        }

        return tags;
    }

    /// <returns>The value as a browser reads it; null when there is none.</returns>
    public string? Find(string name) =>
        Attributes.FirstOrDefault(attribute => attribute.Name == name) is { Name: not null } found ? WebUtility.HtmlDecode(found.Value)
            .Trim() : null;

    private static string Lower(ReadOnlySpan<char> name) => name.ToString().ToLowerInvariant();
}

/// <summary>One attribute of a tag that the author wrote by hand.</summary>
/// <param name="Tag">In lower case.</param>
/// <param name="Name">In lower case.</param>
/// <param name="Start">Where the value begins in the HTML, with its quotation mark.</param>
/// <param name="End">Where it ends, after its quotation mark.</param>
/// <param name="Value">As it is written, without quotation marks; entities stand in it as they are.</param>
internal readonly record struct HtmlAttribute(string Tag, string Name, int Start, int End, string Value)
{
    /// <summary>Whether it lists pictures for a browser to choose from.</summary>
    public bool IsSourceSet => Name is "srcset" or "imagesrcset";

    /// <summary>Whether what the value names is shown as a picture, in which nothing runs.</summary>
    public bool IsPicture => Name switch
    {
        "src" => Tag is "img" or "input",
        "poster" => Tag == "video",
        "background" => true,
        "href" or "xlink:href" => Tag is "image" or "feimage",
        _ => IsSourceSet,
    };

    /// <summary>Whether a browser goes to, or loads, what the value names.</summary>
    public bool IsAddress => Name switch
    {
        "href" or "src" or "poster" or "action" or "formaction" or "background" or "xlink:href" => true,
        "cite" => CitedSource.IsAddress(Value),
        "data" => Tag == "object",
        _ => false,
    };
}
