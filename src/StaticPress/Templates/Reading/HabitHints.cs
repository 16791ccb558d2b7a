namespace StaticPress.Templates.Reading;

/// <summary>What fingers write that have learnt Liquid, Go, Jinja or Nunjucks, with the word that is meant here.</summary>
internal static class HabitHints
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["and"] = "Write &&.", ["or"] = "Write ||.", ["not"] = "Write !.",
        ["elsif"] = "Write {{ else if … }}.", ["elif"] = "Write {{ else if … }}.", ["elseif"] = "Write {{ else if … }}.",
        ["endif"] = "Write {{ end }}.", ["endfor"] = "Write {{ end }}.", ["endblock"] = "Write {{ end }}.",
        ["endunless"] = "Write {{ end }}.",
        ["unless"] = "Write {{ if !… }}.", ["range"] = "Write {{ for post in posts }} … {{ end }}.", ["nil"] = "Write null.",
        ["None"] = "Write null.", ["True"] = "Write true.", ["False"] = "Write false.",
        ["assign"] = "Write {{ name = value }}.", ["set"] = "Write {{ name = value }}.",
        ["block"] = "Write {{ wrap block 'name' }} … {{ end }}.", ["define"] = "Write {{ wrap block 'name' }} … {{ end }}.",
        ["partial"] = "Write {{ include 'name' }}.", ["render"] = "Write {{ include 'name' }}.", ["import"] = "Write {{ include 'name' }}.",
        ["upcase"] = "Write string.upcase.", ["upper"] = "Write string.upcase.", ["downcase"] = "Write string.downcase.",
        ["lower"] = "Write string.downcase.",
        ["capitalize"] = "Write string.capitalize.", ["title"] = "Write string.capitalizewords.", ["strip"] = "Write string.strip.",
        ["trim"] = "Write string.strip.",
        ["truncate"] = "Write string.truncate.", ["replace"] = "Write string.replace.", ["split"] = "Write string.split.",
        ["slugify"] = "Write string.handleize.",
        ["strip_html"] = "Write html.strip.", ["striptags"] = "Write html.strip.", ["plainify"] = "Write html.strip.",
        ["escape"] = "Leave it out: what is printed is escaped.", ["safe"] = "Write raw.", ["safeHTML"] = "Write raw.",
        ["autoescape"] = "Leave it out: what is printed is escaped.",
        ["default"] = "Write {{ x ?? 'otherwise' }}.", ["join"] = "Write array.join.", ["first"] = "Write array.first.",
        ["last"] = "Write array.last.",
        ["where"] = "Write array.where.", ["sort"] = "Write array.sort_by.", ["reverse"] = "Write array.reverse.",
        ["limit"] = "Write array.limit.", ["map"] = "Write array.map.",
        ["group_by"] = "Write array.group_by.", ["length"] = "Write .size behind the name.", ["len"] = "Write .size behind the name.",
        ["size"] = "Write .size behind the name.", ["count"] = "Write .size behind the name.",
        ["jsonify"] = "Write json.", ["dump"] = "Write json.", ["relative_url"] = "Write url.", ["relURL"] = "Write url.",
        ["absolute_url"] = "Write absolute.", ["absURL"] = "Write absolute.",
        ["date_to_string"] = "Write date, as in {{ date post.date 'd MMMM yyyy' }}.",
        ["dateFormat"] = "Write date, as in {{ date post.date 'd MMMM yyyy' }}.",
        ["loop"] = "Inside a loop write for.index, for.first or for.last.",
        ["forloop"] = "Inside a loop write for.index, for.first or for.last.",
        ["Site"] = "Write site.", ["Page"] = "Write page.", ["Params"] = "Write page.extra.", ["params"] = "Write page.extra.",
        ["paginator"] = "Write pager.",
    };

    /// <returns>Null for a word that no other language has.</returns>
    public static string? For(string word) => Words.GetValueOrDefault(word);
}
