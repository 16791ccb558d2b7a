using System.Text;
using StaticPress.Authoring;
using StaticPress.Hosting;
using StaticPress.Primitives;

namespace StaticPress.Commands;

/// <summary>Workflows and the like, laid into a blog that is there: a file of the author's stays, unless he says otherwise.</summary>
internal static class LaidFiles
{
    /// <summary>Where the blog's hosts get the program from: a repository with the program's source builds its own.</summary>
    public static ProgramOrigin ProgramOf(string folder, Edge edge) =>
        File.Exists(Path.Join(folder, "src", "StaticPress", "StaticPress.csproj")) ? new ProgramOrigin.Source() : edge.Program;

    /// <returns>Whether each is as it should be now; why one is not has been told.</returns>
    public static bool Lay(IEnumerable<TextFile> files, string folder, bool mayOverwrite, Edge edge)
    {
        var savings = files.Select(file => Save(file.Name, Encoding.UTF8.GetBytes(file.Text))).ToArray();
        edge.Problems([.. savings.Where(saving => saving.End == SavingEnd.Refused).Select(saving => saving.Problem!)], folder);
        return savings.All(saving => saving.Problem is null);

        Saving Save(string name, byte[] bytes)
        {
            var (site, shown) = (AuthorsFolder.At(folder), edge.FromHere(Path.Join(folder, name)));
            var saving = site.Add(name, bytes);
            if (saving.End == SavingEnd.Done) edge.Terminal.Line($"wrote    {shown}");
            if (saving.End != SavingEnd.Taken) return saving;
            if (mayOverwrite || site.Read(name) is not { } was || was.AsSpan().SequenceEqual(bytes)) saving = site.Put(name, bytes);
            if (saving.End == SavingEnd.Done) edge.Terminal.Line($"replaced {shown}");
            else if (saving.End == SavingEnd.Same) edge.Terminal.Line($"is good  {shown}");
            else if (saving.End != SavingEnd.Refused)
                edge.Terminal.Error.WriteLine($"{shown} is there already and differs; it stays as it is. Replace it with --overwrite.");
            return saving;
        }
    }
}
