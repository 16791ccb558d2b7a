using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using StaticPress.Importing.Prose;
using StaticPress.Media;
using StaticPress.Routing;
using StaticPress.Tests.Markdown;

namespace StaticPress.Tests.Importing.Prose;

/// <summary>Whatever is written: HTML that became Markdown, and HTML again, has the same words, links, pictures and blocks.</summary>
public sealed class EqualToItsHtml
{
    private const int Rounds = 3000;

    private static readonly string[] Words =
    [
        "tide", "Ann", "שלום", "مرحبا", "日本語", "「引用」", "it's", "1.", "2)", "-", "+", "#", "##", "*", "**", "_", "__x__", "snake_case", "`", "[", "]", "[x]", "[a](b)", "![a](b)",
        "<b>", "<", ">", "&amp;", "&copy;", "&", "\\", "\\*", "{.x}", "{{ y }}", "{% z %}", "{sic}", "~", "~~", "5~10", "^", "x^2^", "H~2~O", "==", "==m==", "|", "| a |", "|---|", ":", ":::",
        "=", "===", "!", "(c)", "[^1]", "1948.", "a*b*c", "***", "<!--x-->", "</p>", "«x»", "“q”", "😀", "e\u0301", "end.", "?", "…", "`x`", "*[K]: k", "[k]: /l", "%7C", "$x$", "@", "\u00A0",
    ];

    private static readonly Gen<string> Text = OneOf(Words).Array[1, 4]
        .SelectMany(words => OneOf(" ", "", " ").Select(gap => System.Net.WebUtility.HtmlEncode(string.Join(gap, words))));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Gen<string> Inline(int depth) => depth == 0 ? Text : Gen.Frequency(
        (5, Text),
        (2, Around(depth, "strong")), (2, Around(depth, "em")), (1, Around(depth, "del")), (1, Around(depth, "mark")),
            (1, Around(depth, "sup")), (1, Around(depth, "sub")),
        (1, Around(depth, "u")), (1, Around(depth, "span")),
        (1, Text.Select(text => $"<code>{text}</code>")),
        (2, Gen.Select(Inline(depth - 1), OneOf("/about/", "https://example.org/a_b*c?d=1&amp;e=(2)", "https://example.org/a b"))
            .Select((words, to) => $"<a href=\"{to}\">{Unlinked(words)}</a>")),
        (1, Text.Select(alt => $"<img src=\"desk.png\" alt=\"{alt.Trim()}\">")),
        (1, Gen.Const("<br>")),
        (3, Gen.Select(Inline(depth - 1), Inline(depth - 1), OneOf("", " ")).Select((a, b, gap) => a + gap + b)));

    private static Gen<string> Around(int depth, string tag) => Inline(depth - 1).Select(inner => $"<{tag}>{inner}</{tag}>");

    private static Gen<string> Block(int depth) => Gen.Frequency(
        (5, Inline(3).Select(words => $"<p>{words}</p>")),
        (1, Gen.Select(Gen.Int[1, 6], Inline(2)).Select((level, words) => $"<h{level}>{words}</h{level}>")),
        (1, Text.Array[1, 3].Select(lines => $"<pre>{string.Join("\n", lines)}</pre>")),
        (1, Gen.Const("<hr>")),
        (1, Gen.Select(Text, Text).Select((alt, caption) => $"<figure><img src=\"desk.png\" alt=\"{alt.Trim()}\"><figcaption>{caption}</figcaption></figure>")),
        (1, Inline(2).Array[2].Array[2, 3].Select(rows =>
            $"<table>{string.Concat(rows.Select((row, i) => $"<tr>{string.Concat(row.Select(cell => i == 0 ? $"<th>{cell}</th>" : $"<td>{cell}</td>"))}</tr>"))}</table>")),
        (depth > 0 ? 2 : 0, Gen.Select(OneOf("ul", "ol"), Item(depth).Array[1, 3])
            .Select((tag, items) => $"<{tag}>{string.Concat(items)}</{tag}>")),
        (depth > 0 ? 1 : 0, Blocks(depth).Select(inner => $"<blockquote>{inner}</blockquote>")));

    private static Gen<string> Item(int depth) => Gen.OneOf(Inline(2), depth > 0 ? Blocks(depth) : Inline(1))
        .Select(inner => $"<li>{inner}</li>");

    private static Gen<string> Blocks(int depth) => depth == 0 ? Inline(2).Select(words => $"<p>{words}</p>") : Block(depth - 1).Array[1, 3]
        .Select(string.Concat);

    [Fact]
    public void Random_HTML_reads_the_same_as_Markdown()
    {
        Block(2).Array[1, 4].Select(string.Concat).Sample(
            html => Assert.Equal(Reader.Outline(new HtmlParser().ParseDocument(html).Body!), Reader.Outline(Written(html))),
            iter: Rounds,
            print: html => $"{html}\n{ProseReader.FromHtml(html, new ProseSource()).Markdown}\n{Reader.Outline(new HtmlParser().ParseDocument(html).Body!)}\n{Reader.Outline(Written(html))}");
    }

    /// <summary>Its pictures are too small for a gallery, which a list or paragraph of nothing else would become.</summary>
    private static IElement Written(string html) => Body.Of(
        ProseReader.FromHtml(html, new ProseSource()).Markdown,
        links => links with { PictureOf = file => new PictureSet(new Picture(file, PictureKind.Png, new ImageSize(16, 16)), default, []) })
            .Page;

    private static string Unlinked(string words) => words.Replace("<a ", "<span ", StringComparison.Ordinal)
        .Replace("</a>", "</span>", StringComparison.Ordinal);

    /// <summary>What a reader gets, block by block: each sign with the marks it has. Printers' marks and white space aside.</summary>
    private sealed class Reader
    {
        private static readonly string[] Blocks =
            ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr", "figure", "table", "tr", "td", "th",
            "figcaption"];

        private readonly StringBuilder _written = new();
        private readonly SortedSet<string> _marks = new(StringComparer.Ordinal);
        private string _label = "";

        public static string Outline(IElement body)
        {
            var reader = new Reader();
            reader.Read(body);
            var lines = reader._written.ToString().Split('\n').Where(line => line.Length > 0);
            return Regex.Replace(string.Join('\n', lines), @"(?<=^(li|h\d|td|th|figcaption):)\n", "", RegexOptions.Multiline)
                .Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"')
                .Replace("…", "...", StringComparison.Ordinal).Replace("–", "--", StringComparison.Ordinal)
                    .Replace("—", "---", StringComparison.Ordinal);
        }

        private void Read(INode node)
        {
            foreach (var child in node.ChildNodes)
            {
                if (child is IText text) Write(text.Data);
                else if (child is IElement element) Read(element);
            }
        }

        private void Read(IElement element)
        {
            // Nothing is no heading; and a heading here has a link to itself.
            if (element.LocalName != "hr" && IsEmpty(element)) return;
            if (element is { LocalName: "a", TextContent: "#", ParentElement.LocalName: ['h', _] }
                && element.GetAttribute("href")!.StartsWith('#')) return;
            if (Blocks.Contains(element.LocalName))
            {
                NewLine(element.LocalName is "p" || (element.LocalName == "figure" && IsEmpty(element.QuerySelector("figcaption")!)) ? ""
                    : element.LocalName + ":");
                Read((INode)element);
                NewLine("");
                return;
            }

            if (element.LocalName == "br") NewLine("");
            if (element.LocalName == "img") Write($"[{element.GetAttribute("src")!.Replace("/blog/media/", "", StringComparison.Ordinal)}:{element.GetAttribute("alt")}]");
            var mark = element.LocalName switch
            {
                // An address of mail in a text is linked here as everywhere.
                "a" when element.GetAttribute("href") is { } to && to.StartsWith("mailto:", StringComparison.Ordinal) => "",
                "a" when element.HasAttribute("href") => "a=" + element.GetAttribute("href")!.Replace("/blog", "", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal),
                "strong" or "em" or "del" or "mark" or "sup" or "sub" or "u" or "code" when element.ParentElement!.LocalName != "pre" => element.LocalName,
                _ => "",
            };
            var isNew = mark.Length > 0 && _marks.Add(mark);
            Read((INode)element);
            if (isNew) _marks.Remove(mark);
        }

        private static bool IsEmpty(IElement element) => string.IsNullOrWhiteSpace(element.TextContent)
            && element.LocalName is not ("img" or "br") && element.QuerySelector("img, hr") is null;

        private void Write(string text)
        {
            foreach (var c in text.Where(c => !char.IsWhiteSpace(c)))
            {
                var label = string.Join(',', _marks);
                if (label != _label) _written.Append('⟨').Append(label).Append('⟩');
                _label = label;
                _written.Append(c);
            }
        }

        private void NewLine(string block)
        {
            _written.Append('\n').Append(block);
            _label = "";
        }
    }
}
