using System.Globalization;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Authoring;

/// <summary>A post that is begun: a draft with its head filled in.</summary>
/// <param name="Now">On the site's own clock.</param>
internal sealed record NewPost(string Title, string? Category, string? Source, DateTimeOffset Now)
{
    /// <param name="letters">Of addresses.</param>
    /// <param name="number">From 2 on, for a title that another post of the day has.</param>
    public string Path(SlugLetters letters, int number = 1)
    {
        var more = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{number}");
        return string.Create(CultureInfo.InvariantCulture, $"content/posts/{Now:yyyy}/{Now:yyyy-MM-dd}-{SlugOf(letters)}{more}.md");
    }

    /// <param name="body">What stands below the head.</param>
    public string Text(string body) => FrontMatterText.New(
        [
            new YamlSetting("title", Quoted(Title)),
            new YamlSetting("date", YamlSpelling.Plain(Now.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture))),
            new YamlSetting("category", Quoted(Category)),
            new YamlSetting("source", Quoted(Source)),
            new YamlSetting("draft", YamlSpelling.Plain("true")),
        ],
        body);

    /// <summary>A title such as NUL would be an address that no file can have on Windows.</summary>
    private string SlugOf(SlugLetters letters) =>
        Slug.Of(Title, letters) is var slug && OutputPath.Fault(slug) is null ? slug : slug + "-post";

    /// <summary>On one line; a line's end in it is a space.</summary>
    private static YamlSpelling? Quoted(string? text) => string.IsNullOrWhiteSpace(text) ? null : YamlSpelling.Quoted(
        string.Concat(text.Select(c => c is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029' ? ' ' : c)
            .Where(c => !char.IsControl(c))).Trim());
}
