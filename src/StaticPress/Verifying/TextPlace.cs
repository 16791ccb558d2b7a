using AngleSharp.Dom;

namespace StaticPress.Verifying;

/// <summary>
/// Where the text stands on a page whose theme nobody here knows: in the innermost element that holds what is also in ours. Menus, dates,
/// terms and what else to read stand around it.
/// </summary>
internal static class TextPlace
{
    /// <summary>What a theme may build a page of; a quotation or a list is a part of a text and never the whole.</summary>
    private static readonly HashSet<string> Boxes = new(StringComparer.Ordinal)
    {
        "body", "main", "article", "section", "div", "center", "table", "tbody", "tr", "td",
    };

    /// <param name="ours">Pairs of neighbouring words of our text.</param>
    /// <returns>An element around all but a little of what both have.</returns>
    public static IElement In(IElement body, IReadOnlySet<(string, string)> ours)
    {
        var marks = Marks.Of(body, ours);
        var place = body;
        while (marks.In(place) is var all and > 0
            && place.Children.FirstOrDefault(child => Boxes.Contains(child.LocalName) && marks.In(child) * 10 >= all * 9) is { } child)
            place = child;
        return place;
    }

    /// <summary>
    /// How many pairs of neighbouring words of each element stand in our text too. Single words would not do: a long menu has many of them.
    /// </summary>
    private sealed class Marks(IReadOnlySet<(string, string)> ours)
    {
        private readonly List<string> _words = [];
        private readonly Dictionary<IElement, (int Start, int End)> _ranges = [];
        private readonly List<int> _before = [0];

        public static Marks Of(IElement body, IReadOnlySet<(string, string)> ours)
        {
            var marks = new Marks(ours);
            marks.Walk(body);
            for (var i = 1; i < marks._words.Count; i++)
                marks._before.Add(marks._before[^1] + (marks.IsOurs(marks._words[i - 1], marks._words[i]) ? 1 : 0));
            return marks;
        }

        public int In(IElement element) =>
            _ranges.GetValueOrDefault(element) is var (start, end) && end - start > 1 ? _before[end - 1] - _before[start] : 0;

        private bool IsOurs(string word, string next) => ours.Contains((word, next));

        private void Walk(IElement element)
        {
            var start = _words.Count;
            foreach (var child in element.ChildNodes)
            {
                if (child is IText text) _words.AddRange(Words.Of(text.Data));
                else if (child is IElement inner && !HtmlText.IsUnread(inner)) Walk(inner);
            }

            _ranges[element] = (start, _words.Count);
        }
    }
}
