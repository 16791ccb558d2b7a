using AngleSharp.Dom;

namespace StaticPress.Verifying;

/// <summary>A paragraph or the like of a finished page, as it is read, with what stands in it.</summary>
internal sealed record PageBlock(string Text, IReadOnlyList<string> Links, IReadOnlyList<IElement> Pictures)
{
    public List<string> Words { get; } = Verifying.Words.Of(Text);

    /// <param name="isLeftOut">Of an element: nothing in it counts.</param>
    /// <returns>In the order of the page; none without words and pictures.</returns>
    public static List<PageBlock> In(IElement element, Func<IElement, bool> isLeftOut)
    {
        var walk = new Walk(isLeftOut);
        walk.Into(element);
        walk.End();
        return walk.Blocks;
    }

    private sealed class Walk(Func<IElement, bool> isLeftOut)
    {
        private readonly System.Text.StringBuilder _text = new();
        private readonly List<string> _links = [];
        private readonly List<IElement> _pictures = [];

        public List<PageBlock> Blocks { get; } = [];

        public void Into(INode node)
        {
            if (node is IText words) Add(words.Data);
            if (node is not IElement element || HtmlText.IsUnread(element) || isLeftOut(element)) return;
            var isInline = HtmlText.IsInline(element);
            if (!isInline) End();
            if (element.LocalName == "a" && element.GetAttribute("href") is { } link) _links.Add(link);
            if (element.LocalName == "img" && element.HasAttribute("src")) _pictures.Add(element);
            foreach (var child in element.ChildNodes) Into(child);
            if (!isInline && element.LocalName != "img") End();
        }

        public void End()
        {
            var text = _text.ToString().Trim();
            if (text.Length > 0 || _links.Count > 0 || _pictures.Count > 0) Blocks.Add(new PageBlock(text, [.. _links], [.. _pictures]));
            _text.Clear();
            _links.Clear();
            _pictures.Clear();
        }

        /// <summary>Lines of code are compared each for itself: a theme repeats single ones.</summary>
        private void Add(string words)
        {
            string[] lines = words.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (i > 0) End();
                _text.Append(lines[i]);
            }
        }
    }
}
