using System.Globalization;

namespace StaticPress.Views;

/// <summary>How readers rate a post.</summary>
/// <param name="average">1 to 5, in hundredths.</param>
internal sealed class RatingView(int average, int count) : View<RatingView>(Table)
{
    public static readonly MemberTable<RatingView> Table = new()
    {
        ["average"] = view => view.Average,
        ["count"] = view => view.Count,
        ["percent"] = view => view.Hundredths / 5,
        ["stars"] = view => (view.Hundredths + 50) / 100,
    };

    /// <summary>With one decimal, half up: <c>4.6</c>.</summary>
    public string Average => ((average + 5) / 10 / 10m).ToString("0.0", CultureInfo.InvariantCulture);

    public int Count => count;

    public int Hundredths => average;
}
