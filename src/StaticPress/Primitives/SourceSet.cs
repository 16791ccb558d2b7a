namespace StaticPress.Primitives;

/// <summary>
/// The candidates of a <c>srcset</c>, as a browser splits them (WHATWG HTML, “parse a srcset attribute”): an address ends at white space,
/// so that <c>w_300,h_200/a.jpg 1x</c> is one; behind a descriptor a comma needs no space.
/// </summary>
internal static class SourceSet
{
    private const string Space = " \t\n\r\f";

    public static IEnumerable<ImageCandidate> Of(string value)
    {
        for (var at = 0; ;)
        {
            while (at < value.Length && (Space.Contains(value[at]) || value[at] == ',')) at++;
            if (at == value.Length) yield break;
            var end = NextOf(value, at, Space);
            var address = value[at..end];
            at = end;
            if (address.EndsWith(','))
            {
                yield return new ImageCandidate(address.TrimEnd(','), "");
                continue;
            }

            end = EndOfDescriptor(value, at);
            yield return new ImageCandidate(address, value[at..end].Trim());
            at = end;
        }
    }

    /// <summary>At a comma that stands in no parentheses.</summary>
    private static int EndOfDescriptor(string value, int at)
    {
        var depth = 0;
        for (; at < value.Length; at++)
        {
            if (value[at] == '(') depth++;
            else if (value[at] == ')') depth--;
            else if (value[at] == ',' && depth <= 0) break;
        }

        return at;
    }

    private static int NextOf(string value, int from, string any)
    {
        var found = value.AsSpan(from).IndexOfAny(any);
        return found < 0 ? value.Length : from + found;
    }
}

/// <param name="Descriptor"><c>2x</c>, <c>480w</c>, or empty.</param>
internal readonly record struct ImageCandidate(string Address, string Descriptor);
