using AngleSharp.Dom;

namespace StaticPress.Importing.Prose;

/// <summary>Writes the blocks of a tree of HTML as those of Markdown.</summary>
internal sealed class BlockWriter
{
    /// <summary>Deeper down, lists and quotations go on as paragraphs: Markdown's own parser has a limit too.</summary>
    private const int MostDepth = 24;

    private readonly ProseJournal _journal;
    private readonly InlinePlace _place;
    private readonly InlineReader _reader;
    private readonly HashSet<INode> _aroundBlocks;
    private int _depth;

    public BlockWriter(INode root, InlinePlace place, (ProseJournal Journal, ProseNotes Notes) state)
    {
        (_journal, _place) = (state.Journal, place);
        _reader = new InlineReader(state.Journal, state.Notes, place);
        _aroundBlocks = ProseElements.AroundBlocks(root);
    }

    public List<MarkdownBlock> Write(INode parent) => Write(parent, []);

    private List<MarkdownBlock> Write(INode parent, IReadOnlyList<IElement> around)
    {
        var blocks = new List<MarkdownBlock>();
        Write(parent, around, blocks);
        return blocks;
    }

    private void Write(INode parent, IReadOnlyList<IElement> around, List<MarkdownBlock> into)
    {
        var run = new List<INode>();
        foreach (var node in parent.ChildNodes)
        {
            if (node is IComment comment)
            {
                if (Marker(comment.Data) is not { } marker) continue;
                Flush();
                into.Add(new(MarkdownBlockKind.Other, marker));
            }
            else if (node is IElement block && ProseElements.IsBlock(block))
            {
                Flush();
                WriteBlock(block, around, into);
            }
            else if (node is IElement inline && _aroundBlocks.Contains(inline))
            {
                Flush();
                Write(inline, [.. around, inline], into);
            }
            else if (node is IElement silent && ProseElements.IsSilent(silent)) WriteSilent(silent, into);
            else run.Add(node);
        }

        Flush();

        void Flush()
        {
            if (run.Count > 0)
                into.AddRange(Paragraphs(_reader.Read(run, around)).Select(text => new MarkdownBlock(MarkdownBlockKind.Words, text)));
            run.Clear();
        }
    }

    private IEnumerable<string> Paragraphs(IEnumerable<InlineToken> tokens) =>
        InlineTidying.Paragraphs(InlineTidying.Tidy(tokens)).Select(paragraph => InlineWriter.Write(paragraph, _place))
            .Where(text => text.Length > 0);

    /// <summary>One line, whatever stands in it.</summary>
    private string Line(IElement element, InlinePlace place) =>
        string.Join(place.Break, InlineTidying.Paragraphs(InlineTidying.Tidy(_reader.Read(element.ChildNodes, [])))
            .Select(paragraph => InlineWriter.Write(paragraph, place)).Where(text => text.Length > 0));

    private string? Marker(string comment)
    {
        comment = comment.Trim();
        if (comment is "more" || comment.StartsWith("more ", StringComparison.Ordinal))
            return _place.AllowsHtml ? $"<!--{comment}-->" : null;
        return null;
    }

    private void WriteSilent(IElement element, List<MarkdownBlock> into)
    {
        if (element.LocalName == "script" && ScriptLoss.PageOf(element) is { } page)
            into.Add(new(MarkdownBlockKind.Other, CardMarkdown.Of(page, _journal)));
        else if (element.LocalName == "script") ScriptLoss.Note(element, _journal);
        else if (element.LocalName == "style") _journal.Lose(element, ProseLossKind.Script, "A style sheet was left out");
    }

    private void WriteBlock(IElement element, IReadOnlyList<IElement> around, List<MarkdownBlock> into)
    {
        if (_place.AllowsHtml && GalleryMarkdown.IsOne(element) && GalleryMarkdown.Of(element, _journal) is { } gallery)
        {
            Add(into, gallery);
            if (GalleryMarkdown.CaptionOf(element) is { } words) Write(words, [], into);
            return;
        }

        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Add(into, Heading(element));
                break;
            case "ol" when _place.AllowsHtml && ListMarkdown.IsCountedOtherwise(element):
                Add(into, KeptHtml.Of(element, _journal));
                break;
            case "ul" or "ol" or "menu" or "dir" when _depth < MostDepth:
                WriteList(element, into);
                break;
            case "dl" when _depth < MostDepth && _place.AllowsHtml:
                WriteDefinitions(element, into);
                break;
            case "blockquote" when _depth < MostDepth:
                if (Inner(element) is { Count: > 0 } quoted) Add(into, MarkdownBlocks.Indent(MarkdownBlocks.Join(quoted), "> ", "> "));
                break;
            case "pre" or "listing" or "xmp" or "plaintext":
                WritePre(element, into);
                break;
            case "hr":
                Add(into, "---");
                break;
            case "figure":
                WriteFigure(element, around, into);
                break;
            case "div" when element.ClassList.Contains("wp-caption"):
                WriteFigure(element, around, into);
                break;
            case "table":
                WriteTable(element, around, into);
                break;
            case "details" when _place.AllowsHtml:
                WriteDetails(element, into);
                break;
            case "iframe" or "object" or "embed" or "applet":
                Add(into, _place.AllowsHtml ? FrameHtml.Of(element, _journal) : "");
                break;
            case "audio" or "video":
                Add(into, FrameHtml.Player(element, "", _journal));
                break;
            case "sp-attachment":
                WriteAttachment(element, into);
                break;
            case "noscript"
                when element.PreviousElementSibling is { } before && (before.LocalName == "img" || before.QuerySelector("img") is not null):
                break;
            default:
                if (element.LocalName == "form") _journal.Lose(element, ProseLossKind.Dynamic, "A form was left out; its words were kept");
                if (BackgroundOf(element) is { } background) Add(into, background);
                Write(element, around, into);
                break;
        }
    }

    private static void Add(List<MarkdownBlock> into, string text)
    {
        if (text.Length > 0) into.Add(new(MarkdownBlockKind.Other, text));
    }

    private List<MarkdownBlock> Inner(INode parent)
    {
        _depth++;
        var blocks = Write(parent);
        _depth--;
        return blocks;
    }

    private string Heading(IElement heading)
    {
        var text = Line(heading, _place.AllowsHtml ? InlinePlace.Heading : _place);
        if (text.Length == 0) return "";
        if (!_place.AllowsHtml) return $"**{text}**";
        if (text.EndsWith('#') && !text.EndsWith("\\#", StringComparison.Ordinal)) text = text[..^1] + "\\#";
        var id = heading.Id is { Length: > 0 } given && given.Any(char.IsLetterOrDigit)
            && given.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or ':')
            ? $" {{#{given}}}"
            : "";
        return $"{new string('#', heading.LocalName[1] - '0')} {text}{id}";
    }

    private void WriteList(IElement list, List<MarkdownBlock> into)
    {
        if (ListMarkdown.Of(list, into.Count > 0 ? into[^1] : null, Inner) is { } written) into.Add(written);
    }

    private void WriteDefinitions(IElement list, List<MarkdownBlock> into) =>
        into.AddRange(DefinitionMarkdown.Of(list, term => Line(term, InlinePlace.Heading), Inner));

    private void WritePre(IElement pre, List<MarkdownBlock> into)
    {
        if (pre.ClassList.Contains("wp-block-verse"))
        {
            into.AddRange(Paragraphs(CodeMarkdown.Lines(_reader.Read(pre.ChildNodes, [])))
                .Select(text => new MarkdownBlock(MarkdownBlockKind.Words, text)));
            return;
        }

        Add(into, CodeMarkdown.IsPlain(pre) || !_place.AllowsHtml ? CodeMarkdown.Block(pre) : KeptHtml.Of(pre, _journal));
    }

    private void WriteFigure(IElement figure, IReadOnlyList<IElement> around, List<MarkdownBlock> into)
    {
        var caption = FigureMarkdown.CaptionOf(figure);
        if (FigureMarkdown.Of(figure, caption, (_journal, _place.AllowsHtml, figure.Closest("li") is not null)) is { } picture)
        {
            Add(into, picture);
            return;
        }

        var player = figure.QuerySelectorAll("audio, video").ToList();
        var words = caption is not null && player.Count == 1 ? FigureMarkdown.WordsOf(caption) : "";
        if (player is [var only] && caption?.QuerySelector("a[href]") is null && only.Closest("figure") == figure)
        {
            Add(into, FrameHtml.Player(only, words, _journal));
            return;
        }

        caption?.Remove();
        Write(figure, around, into);
        if (caption is not null) Write(caption, [], into);
    }

    private void WriteTable(IElement table, IReadOnlyList<IElement> around, List<MarkdownBlock> into)
    {
        if (table.Children.FirstOrDefault(child => child.LocalName == "caption") is { } caption)
        {
            caption.Remove();
            Write(caption, around, into);
        }

        var rows = TableMarkdown.RowsOf(table).ToList();
        if (rows.Sum(row => row.ChildElementCount) <= 1) Write(table, around, into);
        else if (!_place.AllowsHtml)
        {
            foreach (var row in rows)
                Add(into, string.Join(" – ", row.Children.Select(cell => Line(cell, _place)).Where(text => text.Length > 0)));
        }
        else Add(into, TableMarkdown.Of(table, cell => Line(cell, InlinePlace.Cell)) ?? KeptHtml.Of(table, _journal));
    }

    private void WriteDetails(IElement details, List<MarkdownBlock> into)
    {
        var summary = details.Children.FirstOrDefault(child => child.LocalName == "summary");
        var words = summary is null ? "" : KeptHtml.Of(summary, _journal).Replace('\n', ' ');
        summary?.Remove();
        Add(into, $"<details{(details.HasAttribute("open") ? " open" : "")}>\n{words}".TrimEnd());
        into.AddRange(Inner(details));
        Add(into, "</details>");
    }

    private void WriteAttachment(IElement asked, List<MarkdownBlock> into)
    {
        if (int.TryParse(asked.GetAttribute("number"), out var id) && _journal.Source.Attachment(id) is { } file)
        {
            var picture = asked.Owner!.CreateElement("img");
            picture.SetAttribute("src", file.Address);
            picture.ClassName = $"wp-image-{id}";
            Add(into, PictureMarkdown.Of(picture, WithoutTags(file.Caption, asked), _journal));
        }
        else _journal.Lose(asked, ProseLossKind.Content, "A picture that a shortcode shows by its number is not in the export");
    }

    private static string WithoutTags(string html, IElement near)
    {
        var words = near.Owner!.CreateElement("p");
        words.InnerHtml = html;
        return FigureMarkdown.WordsOf(words);
    }

    /// <summary>Older cover blocks have their picture in a style.</summary>
    private string? BackgroundOf(IElement element)
    {
        if (!element.ClassList.Contains("wp-block-cover") || element.GetAttribute("style") is not { } style
            || element.QuerySelector("img") is not null) return null;
        var start = style.IndexOf("url(", StringComparison.OrdinalIgnoreCase);
        var end = start < 0 ? -1 : style.IndexOf(')', start);
        if (end < 0) return null;
        var picture = element.Owner!.CreateElement("img");
        picture.SetAttribute("src", style[(start + 4)..end].Trim(' ', '"', '\''));
        return PictureMarkdown.Of(picture, "", _journal);
    }
}
