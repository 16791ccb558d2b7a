using Markdig.Syntax;

namespace StaticPress.Markdown.Reading;

/// <summary>
/// Where kramdown puts a table of contents: <c>{:toc}</c> below a list of one item, whose words nobody is to see. Themes show contents of
/// their own.
/// </summary>
internal static class ContentsPlace
{
    private const string Sign = "toc";

    /// <summary><c>{:toc}</c>, <c>{: toc .sidebar}</c>.</summary>
    public static bool Is(ReadOnlySpan<char> line) =>
        line.StartsWith("{:") && line[^1] == '}' && line[2..].TrimStart() is var words && words.StartsWith(Sign)
        && words[Sign.Length] is ' ' or '}';

    /// <param name="container">In which the line stands, or stands below what is last in it.</param>
    public static void Mark(ContainerBlock container) =>
        (container is ListItemBlock { Parent: ListBlock around } ? around : container.LastChild as ListBlock)
            ?.SetData(typeof(ContentsPlace), Sign);

    public static void Remove(MarkdownDocument document)
    {
        foreach (var list in document.Descendants<ListBlock>().Where(list => list.Count == 1).ToArray())
        {
            if (list.GetData(typeof(ContentsPlace)) is not null) list.Parent!.Remove(list);
        }
    }
}
