using StaticPress.Importing.WordPress;

namespace StaticPress.Verifying;

/// <summary>
/// Compares a WordPress blog with a built site, item by item. A judge: it shares nothing with the importer but the reading of exports, and
/// looks at the finished pages only.
/// </summary>
internal static class Judgement
{
    /// <param name="now">What was to come is public once its day is there.</param>
    public static void Of(Export export, BuiltFolder built, DateTimeOffset now, Verdict verdict)
    {
        var old = new OldBlogFacts(export);
        var items = new ItemJudge(old, built, verdict);
        var addresses = new AddressJudge(old, built, verdict);
        var privacy = new PrivacyJudge(now);
        foreach (var item in export.Items().Where(item => OldBlogFacts.IsPage(item.Head)))
        {
            privacy.Take(item, old.PathOf(item.Head.Link));
            if (!OldBlogFacts.IsPublic(item.Head))
            {
                verdict.Leave(item.Head.HasPassword ? "behind a password" : item.Head.IsForMembers ? "for subscribers"
                    : item.Head.IsAhead ? "of a day to come" : item.Head.Status);
                continue;
            }

            // What a plug-in keeps has a page only if it has an address; some write 'http:' for none.
            if (item.Head is { Type: not ("post" or "page"), Link: "" or "http:" or "https:" or "http://" or "https://" })
            {
                verdict.Leave("items of plug-ins that had no address");
                continue;
            }

            foreach (var _ in item.Comments.Where(comment => !comment.IsShown)) verdict.Leave("comments that nobody let pass");
            items.Judge(item);
            addresses.Judge(item);
        }

        addresses.JudgeTheRest();
        foreach (var item in export.Items().Where(item => OldBlogFacts.IsPublic(item.Head) || privacy.IsDue(item.Head)))
        {
            privacy.Allow(OldText.Of(item.Content).Words);
            privacy.Allow(Words.Of(item.Head.Link));
            foreach (var comment in item.Comments.Where(comment => comment.IsShown)) privacy.Allow(OldText.Of(comment.Content).Words);
        }

        privacy.Judge(built, verdict);
        Guids(old, built, verdict);
        foreach (var repair in export.Repairs.Where(repair => repair.IsLoss)) verdict.Leave($"not read ({repair.Place})");
    }

    /// <summary>A feed program shows everything again whose guid is another.</summary>
    private static void Guids(OldBlogFacts old, BuiltFolder built, Verdict verdict)
    {
        var guids = built.Guids().ToDictionary(StringComparer.Ordinal);
        foreach (var head in old.Export.Heads.Where(head => head is { Type: "post", Guid.Length: > 0 } && OldBlogFacts.IsPublic(head)))
        {
            if (built.PathOf(old.NumberOf(head)) is { } path && guids.TryGetValue(path, out var guid))
                verdict.Hold(VerdictPart.Guids, old.PathOf(head.Link), guid == head.Guid ? "" : $"The guid was {head.Guid} and is {guid}.");
        }
    }
}
