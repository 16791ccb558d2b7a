namespace StaticPress.Pictures;

/// <summary>
/// About how long the library draws an SVG, told from its tags before it tries: a few hundred bytes that name each other are millions of
/// shapes. The weights were measured on drawings of 1200 × 630 pixels.
/// </summary>
internal static class DrawingCost
{
    /// <summary>In microseconds; what an honest drawing takes is a tenth of it.</summary>
    private const long Most = 4_000_000;

    /// <param name="source">Whatever a picture may be.</param>
    public static bool IsTooHigh(byte[] source)
    {
        if (DrawingText.Of(source) is not { } text) return false;
        if (DrawingText.HasNestedEntities(text)) return true;
        var parts = DrawingParts.Of(text);
        return parts.IsTooDeep || Whole(parts) > Most;
    }

    /// <summary>
    /// A part, what is inside it, and what it names, each as often as it is named. Every part is summed up once, and none by recursion; a
    /// circle is not drawn.
    /// </summary>
    private static long Whole(DrawingParts parts)
    {
        var known = new Dictionary<DrawingPart, long>();
        var under = new HashSet<DrawingPart>();
        var open = new Stack<DrawingPart>([parts.Root]);
        while (open.TryPeek(out var part))
        {
            if (known.ContainsKey(part)) open.Pop();
            else if (under.Add(part))
            {
                foreach (var next in parts.DrawnBy(part).Where(next => !under.Contains(next))) open.Push(next);
            }
            else
            {
                var sum = part.Own;
                foreach (var next in parts.DrawnBy(part)) sum = Math.Min(Most + 1, sum + known.GetValueOrDefault(next));
                known[part] = sum;
                open.Pop();
            }
        }

        return known[parts.Root];
    }
}
