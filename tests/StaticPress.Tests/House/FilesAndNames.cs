using System.Text.RegularExpressions;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.House;

/// <summary>A file per concept, named after what it is.</summary>
public sealed class FilesAndNames
{
    private const int MostLines = 300;
    private const int MedianBelow = 80;
    private const int MostParameters = 4;
    private const int MostColumns = 140;

    /// <summary>Of code beside a sentence or pattern that is longer than a line by itself.</summary>
    private const int MostBesideText = 80;

    [Fact]
    public void No_file_is_longer_than_a_concept_needs()
    {
        Rule.Holds(TooLong([.. Repository.Product, .. Repository.Tests]));
    }

    [Fact]
    public void The_middle_file_is_short()
    {
        Assert.True(MedianLines(Repository.Product) < MedianBelow, $"Half of the files have {MedianLines(Repository.Product)} lines or more.");
    }

    /// <summary>But for a sentence or a pattern, which is not broken, so that it is found by its words.</summary>
    [Fact]
    public void No_line_is_wider_than_a_screen()
    {
        Rule.Holds(TooWide([.. Repository.Product, .. Repository.Tests]));
    }

    [Fact]
    public void No_type_is_named_after_its_drawer()
    {
        Rule.Holds(Drawers([.. Repository.Product, .. Repository.Tests]));
    }

    [Fact]
    public void A_function_takes_at_most_four_parameters()
    {
        Rule.Holds(Crowded(Repository.Product));
    }

    [Fact]
    public void Planted_files_break_these_rules()
    {
        SourceText file = new("src/StaticPress/Blogs/Long.cs", string.Concat(Enumerable.Repeat("\n", MostLines + 1)));
        SourceText drawer = new("src/StaticPress/Blogs/SiteManager.cs", "internal sealed class SiteManager { record FileUtils(int A); }\n");
        SourceText crowd = new("src/StaticPress/Blogs/Crowd.cs", "    public static Map<A, B> Plan(A a, Map<B, C> b, C c,\n        (D, D) d, E e) => a;\n    private static int Few(A a, (B, B) b, Map<C, C> c, D d) => 4;\n");

        SourceText wide = new("src/StaticPress/Blogs/Wide.cs", $"/// {new string('a', MostColumns)}\nvar a = {new string('b', MostColumns)};\nvar b = Say(\n    \"{new string('c', MostColumns)}\");\n");

        Assert.Equal(["src/StaticPress/Blogs/Long.cs: 301 lines"], TooLong([file]));
        Assert.Equal(["src/StaticPress/Blogs/Wide.cs(1): 144 columns", "src/StaticPress/Blogs/Wide.cs(2): 149 columns"], TooWide([wide]));
        Assert.Equal(301, MedianLines([file]));
        Assert.Equal(["src/StaticPress/Blogs/SiteManager.cs: SiteManager", "src/StaticPress/Blogs/SiteManager.cs: FileUtils"], Drawers([drawer]));
        Assert.Equal(["src/StaticPress/Blogs/Crowd.cs(1): Plan takes 5 parameters"], Crowded([crowd]));
    }

    private static IEnumerable<string> TooLong(IEnumerable<SourceText> sources) =>
        sources.Where(source => source.Lines > MostLines).Select(source => $"{source.Path}: {source.Lines} lines");

    private static IEnumerable<string> TooWide(IEnumerable<SourceText> sources) =>
        from source in sources
        let code = CSharpText.CodeOnly(source.Text).Split('\n')
        from line in source.Text.Split('\n').Index()
        where line.Item.Length > MostColumns && (IsComment(line.Item)
            || (code[line.Index].Length > MostBesideText && !BeginsWithText(line.Item)))
        select $"{source.Path}({line.Index + 1}): {line.Item.Length} columns";

    private static bool IsComment(string line) => line.TrimStart().StartsWith("//", StringComparison.Ordinal);

    /// <summary>A sentence or a line of HTML with gaps, whose words are not broken either.</summary>
    private static bool BeginsWithText(string line) => Regex.IsMatch(line, @"^\s*(?:[?:+] )?(?:\(Html\))?(?:\$?""|\{\(|<)");

    private static int MedianLines(IReadOnlyCollection<SourceText> sources) =>
        sources.Select(source => source.Lines).Order().ElementAt(sources.Count / 2);

    private static IEnumerable<string> Drawers(IEnumerable<SourceText> sources) =>
        from source in sources
        from Match type in Regex.Matches(CSharpText.CodeOnly(source.Text), @"\b(?:class|record|struct|interface|enum)\s+(\w+)")
        where Regex.IsMatch(type.Groups[1].Value, "(Manager|Helper|Service|Util|Utils|Utilities|Provider|Processor|Info|Data)s?$")
        select $"{source.Path}: {type.Groups[1].Value}";

    /// <summary>A record may have as many fields as the thing has; a function of the system has the parameters it has.</summary>
    private static IEnumerable<string> Crowded(IEnumerable<SourceText> sources)
    {
        foreach (var source in sources)
        {
            var text = CSharpText.CodeOnly(source.Text);
            foreach (Match head in Regex.Matches(text,
                @"^\s+(?:public|internal|private|protected)\s[^;{}=()]*?(?:\([^()]*\)\??\s+)?(\w+)(?:<[^()]*>)?\(", RegexOptions.Multiline))
            {
                var count = ParametersFrom(text, head.Index + head.Length);
                var isDataOrForeign = Regex.IsMatch(head.Value, @"\b(record|extern|partial)\b");
                if (count <= MostParameters || isDataOrForeign) continue;
                yield return $"{source.Path}({CSharpText.LineOf(text, head.Groups[1].Index)}): {head.Groups[1].Value} takes {count} parameters";
            }
        }
    }

    private static int ParametersFrom(string text, int start)
    {
        int depth = 0, count = 0;
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] is ')' or ']' or '>' && depth == 0) return text[start..at].Trim().Length == 0 ? 0 : count + 1;
            if (text[at] is '(' or '[' or '<' or '{') depth++;
            else if (text[at] is ')' or ']' or '>' or '}') depth--;
            else if (text[at] == ',' && depth == 0) count++;
        }

        return count;
    }
}
