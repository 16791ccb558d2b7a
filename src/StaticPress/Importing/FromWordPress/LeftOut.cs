using System.Globalization;
using StaticPress.Importing.WordPress;

namespace StaticPress.Importing.FromWordPress;

/// <summary>What is not carried over, told without a word of it.</summary>
internal static class LeftOut
{
    /// <summary>Kinds that have become something else here, or are no loss to anybody.</summary>
    private static readonly string[] Silent =
        ["attachment", "nav_menu_item", "revision", "wp_block", "oembed_cache", "customize_changeset"];

    public static IEnumerable<ImportNote> Of(IReadOnlyList<ExportHead> heads)
    {
        foreach (var head in heads)
        {
            var why = Standings.Of(head) switch
            {
                Standing.Private when head.Status == "private" => "It is private.",
                Standing.Private => $"Its state '{head.Status}' is a plug-in's own.",
                Standing.Password => "It was for those who knew a password.",
                Standing.Members => "It was for those who had subscribed.",
                Standing.Trashed => "It is in the trash.",
                _ => null,
            };
            if (why is not null)
                yield return ImportNote.LeftOut(head.Place,
                    string.Create(CultureInfo.InvariantCulture, $"Number {head.Id}, a {head.Type}. {why}"));
        }

        foreach (var kind in heads.Where(head => Standings.Of(head) == Standing.NoText && !Silent.Contains(head.Type))
            .GroupBy(head => head.Type, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            yield return ImportNote.LeftOut(kind.First().Place, string.Create(CultureInfo.InvariantCulture,
                $"{kind.Count():N0} of the kind '{kind.Key}', which is no text for readers."));
        }
    }
}
