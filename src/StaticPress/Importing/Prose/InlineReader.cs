using AngleSharp.Dom;
using StaticPress.Primitives;

namespace StaticPress.Importing.Prose;

/// <summary>Reads the tokens of a paragraph out of the nodes of HTML.</summary>
internal sealed class InlineReader(ProseJournal journal, ProseNotes notes, InlinePlace place)
{
    private readonly List<InlineToken> _tokens = [];
    private readonly HashSet<InlineMark> _open = [];

    /// <param name="around">Elements that the nodes lie in, outermost first, and that are no blocks themselves.</param>
    public List<InlineToken> Read(IEnumerable<INode> nodes, IReadOnlyList<IElement> around)
    {
        _tokens.Clear();
        _open.Clear();
        ReadIn(nodes, around, 0);
        return [.. _tokens];
    }

    private void ReadIn(IEnumerable<INode> nodes, IReadOnlyList<IElement> around, int depth)
    {
        if (depth < around.Count) Around(around[depth], () => ReadIn(nodes, around, depth + 1));
        else Read(nodes);
    }

    private void Read(IEnumerable<INode> nodes)
    {
        var turned = new TurnedLetters(_tokens);
        foreach (var node in nodes)
        {
            if (node is IText text) turned.Read(text.Data);
            else if (node is IElement element) Read(element);
        }

        turned.End();
    }

    private void Read(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                _tokens.Add(InlineToken.LineBreak);
                return;
            case "img":
                if (place.AllowsHtml) _tokens.Add(new(InlineKind.Whole, PictureMarkdown.Of(element, "", journal)));
                else ReadAsLink(PictureMarkdown.AddressOf(element) ?? "", element.GetAttribute("alt") ?? "");
                return;
            case "code" or "tt" when element.Children.All(child => child.LocalName is "span" or "br"):
                if (CodeMarkdown.Inline(element) is { } code) _tokens.Add(code);
                return;
            case "sp-note":
                _tokens.Add(new(InlineKind.Whole, notes.Reference(element)));
                return;
            case "sup" when element.GetAttribute("data-fn") is { Length: > 0 } note && notes.Reference(note) is { } reference:
                _tokens.Add(new(InlineKind.Whole, reference));
                return;
            case "wbr":
                _tokens.Add(new(InlineKind.Text, "\u200B"));
                return;
            case "svg" or "math" or "canvas":
                journal.Lose(element, ProseLossKind.Content, $"A drawing or formula (<{element.LocalName}>) became its words");
                break;
            case "script":
                ScriptLoss.Note(element, journal);
                return;
            case "input" or "select" or "textarea":
                if (element.GetAttribute("type") != "hidden")
                    journal.Lose(element, ProseLossKind.Dynamic, "A field of a form was left out");
                // What stands before it and behind it is not one word.
                _tokens.Add(new(InlineKind.Text, " "));
                return;
            case "area" when element.GetAttribute("href") is { Length: > 0 } target:
                ReadAsLink(target, element.GetAttribute("alt") ?? "");
                _tokens.Add(new(InlineKind.Text, " "));
                return;
        }

        if (!ProseElements.IsSilent(element)) Around(element, () => Read(element.ChildNodes));
    }

    /// <summary>A picture in a comment, which shows none, and a part of a picture that led somewhere.</summary>
    private void ReadAsLink(string address, string words)
    {
        if (address.Length == 0 || SafeUrl.Forbidden(address) is not null || OwnDisk.Holds(address)) return;
        var link = new InlineToken(InlineKind.Open, MarkdownAddress.Of(journal.Link(address)), InlineMark.Link);
        var text = new InlineToken(InlineKind.Text, words.Length > 0 ? words : address);
        if (!_open.Add(InlineMark.Link))
        {
            _tokens.Add(text);
            return;
        }

        _tokens.AddRange([link, text, link with { Kind = InlineKind.Close }]);
        _open.Remove(InlineMark.Link);
    }

    private void Around(IElement element, Action content)
    {
        if (MarkOf(element) is not { } open || (open.Mark is not InlineMark.Html && !_open.Add(open.Mark)))
        {
            content();
            return;
        }

        _tokens.Add(open);
        content();
        _tokens.Add(open with { Kind = InlineKind.Close });
        _open.Remove(open.Mark);
    }

    private InlineToken? MarkOf(IElement element)
    {
        var tag = element.LocalName;
        return tag switch
        {
            "strong" or "b" => Mark(InlineMark.Strong, "strong"),
            "em" or "i" => Mark(InlineMark.Emphasis, "em"),
            "del" or "s" or "strike" => Mark(InlineMark.Struck, "del"),
            "mark" => Mark(InlineMark.Marked, "mark"),
            "sup" => Mark(InlineMark.Raised, "sup"),
            "sub" => Mark(InlineMark.Lowered, "sub"),
            "code" or "tt" => Html(element),
            "a" => Link(element),
            "span" or "font" when element.HasAttribute("lang") || element.HasAttribute("dir") || element.HasAttribute("title") =>
                Html(element),
            _ => KeptHtml.IsInline(KeptHtml.NameOf(element)) ? Html(element) : null,
        };
    }

    private static InlineToken Mark(InlineMark mark, string tag) => new(InlineKind.Open, "", mark) { Tag = tag };

    private InlineToken Html(IElement element) =>
        new(InlineKind.Open, KeptHtml.StartTag(element, journal), InlineMark.Html) { Tag = KeptHtml.NameOf(element) };

    private InlineToken? Link(IElement link)
    {
        if (link.GetAttribute("href")?.Trim() is not { Length: > 0 } address)
        {
            var name = link.Id is { Length: > 0 } id ? id : link.GetAttribute("name");
            return name is { Length: > 0 }
                ? new(InlineKind.Open, $"<a id=\"{System.Net.WebUtility.HtmlEncode(name)}\">", InlineMark.Html) { Tag = "a" }
                : null;
        }

        if (SafeUrl.Forbidden(address) is not null)
        {
            journal.Lose(link, ProseLossKind.Script, "A link that runs a script became its words");
            return null;
        }

        if (OwnDisk.Holds(address))
        {
            journal.Lose(link, ProseLossKind.Look, OwnDisk.LostLink);
            return null;
        }

        if (IsEmpty(link)) return null;
        return new(InlineKind.Open, MarkdownAddress.With(journal.Link(address), link.GetAttribute("title") ?? ""), InlineMark.Link)
        { Tag = AttributesOf(link) };
    }

    /// <summary>A link that says nothing leads nobody.</summary>
    private static bool IsEmpty(IElement link) => string.IsNullOrWhiteSpace(link.TextContent) && link.QuerySelector("img") is null;

    /// <summary>What search engines are asked, and what the theme may draw as a button.</summary>
    private string AttributesOf(IElement link)
    {
        if (!place.AllowsHtml) return "";
        var asked = (link.GetAttribute("rel") ?? "").Split(' ').Where(word => word is "nofollow" or "sponsored" or "ugc").ToArray();
        var isButton =
            link.ClassList.Contains("wp-block-button__link") || link.ClassList.Contains("button") || link.ClassList.Contains("btn");
        var rel = asked.Length == 0 ? "" : asked.Length == 1 ? $"rel={asked[0]}" : $"rel=\"{string.Join(' ', asked)}\"";
        return (isButton, rel) switch
        {
            (true, "") => "{.button}",
            (true, _) => $"{{.button {rel}}}",
            (false, "") => "",
            _ => $"{{{rel}}}",
        };
    }
}
