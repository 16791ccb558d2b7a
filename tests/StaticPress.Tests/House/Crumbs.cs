using System.Text.RegularExpressions;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.House;

/// <summary>
/// A small type that one file of its room alone uses lives in that file, unless it is a concept: one of a family that goes by one name, as
/// commands, views and checks do.
/// </summary>
public sealed class Crumbs
{
    private const int MostLines = 20;
    private const int Family = 3;

    [Fact]
    public void A_crumb_lies_with_the_one_who_uses_it()
    {
        Rule.Holds(Found(Repository.Product));
    }

    [Fact]
    public void A_planted_crumb_is_found_and_a_concept_is_none()
    {
        SourceText[] room =
        [
            Of("Loaf", "internal sealed record Loaf { Crumb Of(LoafCheck a, CrustCheck b, ButterCheck c, Knife d) => new Crumb(); }"),
            Of("Crumb", "internal sealed record Crumb;"),
            Of("LoafCheck", "internal static class LoafCheck { }"), Of("CrustCheck", "internal static class CrustCheck { }"),
            Of("ButterCheck", "internal static class ButterCheck { }"), Of("Knife", "internal sealed record Knife;"),
            Of("Drawer", "internal sealed record Drawer(Knife Knife); // A Crumb of words."), Of("Large", "internal sealed record Large;" + new string('\n', MostLines)),
            Of("Cupboard", "internal sealed record Cupboard(Large Large);" + new string('\n', MostLines)),
            new("src/StaticPress/Hall/Door.cs", "namespace StaticPress.Hall;\ninternal sealed record Door(Drawer A, Cupboard B);"),
        ];

        Assert.Equal(["src/StaticPress/Bread/Crumb.cs: only Loaf.cs uses it, so it lives there."], Found(room));

        static SourceText Of(string name, string code) => new($"src/StaticPress/Bread/{name}.cs", $"namespace StaticPress.Bread;\n{code}");
    }

    private static IEnumerable<string> Found(IReadOnlyList<SourceText> sources)
    {
        var users = sources.SelectMany(source => WordsOf(source).Select(word => (Word: word, User: source)))
            .ToLookup(use => use.Word, use => use.User, StringComparer.Ordinal);
        foreach (var room in sources.GroupBy(source => Path.GetDirectoryName(source.Path), StringComparer.Ordinal))
        {
            var families = room.CountBy(source => FamilyOf(NameOf(source))).ToDictionary(StringComparer.Ordinal);
            foreach (var crumb in room.Where(source => source.Lines <= MostLines && families[FamilyOf(NameOf(source))] < Family))
            {
                // A function of another type's is called by its own name alone.
                if (crumb.Text.Contains("(this ", StringComparison.Ordinal)) continue;
                var by = TypesIn(crumb).SelectMany(type => users[type]).Where(user => user != crumb).Distinct().ToArray();
                if (by is [var only] && room.Contains(only)) yield return $"{crumb.Path}: only {NameOf(only)}.cs uses it, so it lives there.";
            }
        }
    }

    private static HashSet<string> WordsOf(SourceText source) =>
        [.. Regex.Matches(CSharpText.CodeOnly(source.Text), @"\b[A-Z]\w*").Select(word => word.Value)];

    private static IEnumerable<string> TypesIn(SourceText source) =>
        Regex.Matches(source.Text, @"^(?:internal|public) [^\n(;=]*?\b(?:class|record struct|record|struct|interface|enum) (\w+)", RegexOptions.Multiline)
            .Select(type => type.Groups[1].Value);

    private static string NameOf(SourceText source) => Path.GetFileNameWithoutExtension(source.Path);

    /// <summary><c>Command</c> of <c>ListCommand</c>.</summary>
    private static string FamilyOf(string name) => Regex.Match(name, "[A-Z][a-z0-9]*$") is { Success: true } last ? last.Value : name;
}
