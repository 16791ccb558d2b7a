using StaticPress.Authoring;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary>Does the rest of an edit at the desk that was cut off, before anything else looks at the folder.</summary>
internal static class CutOffEdit
{
    /// <param name="folder">Of the site, from the root of the disk.</param>
    public static void Finish(string folder, Edge edge)
    {
        try
        {
            var finished = EditJournal.Finish(AuthorsFolder.At(folder));
            if (finished.Value.Count > 0)
                edge.Terminal.Line($"An edit at the desk had been cut off, and is finished now: {string.Join(", ", finished.Value)}.");
            edge.Problems(finished.Problems, folder);
            Unfinished.RemoveLeft(folder, edge.Now);
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            edge.Terminal.Error.WriteLine($"staticpress: What an edit at the desk left when it was cut off cannot be put right: {refused.Message}");
        }
    }
}
