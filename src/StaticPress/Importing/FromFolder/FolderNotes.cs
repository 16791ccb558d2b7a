using System.Globalization;
using StaticPress.Primitives;

namespace StaticPress.Importing.FromFolder;

/// <summary>What the one who moves should know beyond what is told of single places.</summary>
internal static class FolderNotes
{
    private const int MostProblems = 50;

    public static IEnumerable<ImportNote> Of(Moving moving, FoundInSite found)
    {
        foreach (var note in OtherMarkup(moving)) yield return note;
        foreach (var fault in moving.Blog.Config.Problems)
            yield return ImportNote.Changed(fault.Place, $"The old settings could not be read: {fault.Text}");
        foreach (var (sort, terms) in ((string, OldTerms)[])[("tag", moving.Tags), ("category", moving.Categories)])
        {
            foreach (var (written, usual) in terms.Others) yield return ImportNote.Changed(ImportNote.Nowhere,
                $"The {sort} '{written}' is called '{usual}' everywhere now, as most texts have it.");
        }

        foreach (var word in OldTaxonomies.Others(moving.Blog.Config)) yield return ImportNote.Changed(ImportNote.Nowhere,
            $"What the old blog sorted by '{word}' stands below 'extra:' in the texts, and each word that posts have is a list below 'lists:' in site.yml; a list of all these words is made nowhere here.");
        foreach (var section in moving.Plan.Sections
            .Where(section => section.Body.Trim().Length > 0 && section.File.Folder.Length > 0 && section.Word("render") != "false"))
            yield return ImportNote.LeftOut(new Place(section.File.Path),
                "Lists have no text of their own here but a description; put its words into a page if readers should have them.");
        foreach (var path in moving.Files.Refused) yield return ImportNote.Lost(new Place(path),
            "The name of this file cannot be one on every system; rename it, and import again.");
        foreach (var path in moving.Files.Blank) yield return ImportNote.LeftOut(new Place(path),
            "This picture was left out: no browser ever showed it, for the file is empty or holds the words of a server.");
        foreach (var (was, now) in moving.Files.Moved) yield return ImportNote.Changed(ImportNote.Nowhere,
            $"Another file has the address {was} but for capitals, so this one has {now}; links in the texts lead there.");
        foreach (var rule in moving.Blog.IsPatternGiven ? [] : UnknownRules(moving)) yield return ImportNote.ToDo(
            $"{rule}, and no program of the old blog is run here: compare them, and where they differ say how they were with --permalink, as in --permalink /blog/:year/:month/:slug/.");
        var pointers = moving.Files.Pointers.ToArray();
        if (pointers.Length > 0)
            yield return ImportNote.ToDo(string.Create(CultureInfo.InvariantCulture,
                $"{pointers.Length:N0} {(pointers.Length == 1 ? "file is" : "files are")} not in the old folder, only what Git LFS leaves in the place: run 'git lfs pull' there, and import again. {string.Join(", ", pointers.Take(5))}{(pointers.Length > 5 ? " …" : "")}"));
        foreach (var path in pointers)
            yield return ImportNote.Lost(new Place(path), "This is not the file itself but the pointer that Git LFS leaves in its place.");
        foreach (var path in Templates(moving)) yield return ImportNote.LeftOut(new Place(path),
            "This page was made by a program: lists are made by the theme here. If it had words of its own, put them into a page.");
        var held = moving.Files.Held.ToArray();
        if (held.Length > 0)
            yield return ImportNote.ToDo(string.Create(CultureInfo.InvariantCulture,
                $"{held.Length:N0} {(held.Length == 1 ? "file that only a draft shows was" : "files that only drafts show were")} not copied, so that nobody sees them before their day: {string.Join(", ", held.Take(5))}{(held.Length > 5 ? " …" : "")}"));
        if (found.Dead.Count > 0)
            yield return ImportNote.ToDo(string.Create(CultureInfo.InvariantCulture,
                $"{found.Dead.Count:N0} {(found.Dead.Count == 1 ? "address in the texts leads" : "addresses in the texts lead")} nowhere. They stand below 'links:' in site.yml, so that they stop no build: mend them when you have time, and take them out there."));
        foreach (var problem in found.Problems.Where(problem => problem.Code is not ProblemCode.BrokenLink).Take(MostProblems))
            yield return new ImportNote(problem.Place, NoteKind.Changed, $"A build says: {problem.Text} {problem.Hint}".TrimEnd());
        if (moving.Blog.Url.Length == 0)
            yield return ImportNote.ToDo("The old settings name no address of the site: write 'url:' in site.yml.");
        else yield return ImportNote.ToDo(
            $"The address of the site is {moving.Blog.Url}, as the old one was; change 'url:' in site.yml if it moves to another.");
        yield return ImportNote.ToDo(
            "Build both, and compare them: staticpress build, then staticpress migrate verify --from with the folder that the old program has built.");
    }

    /// <summary>What made addresses of texts by a function.</summary>
    private static IEnumerable<string> UnknownRules(Moving moving)
    {
        var addresses = new OldAddresses(moving.Blog);
        var guessed = moving.Plan.Texts.Where(text => addresses.Unknown(text.Old).Length > 0).ToArray();
        if (guessed is [var first, ..])
            yield return string.Create(CultureInfo.InvariantCulture,
                $"'{addresses.Unknown(first.Old)}' in {first.Path} made the {(guessed.Length == 1 ? "address of this text" : $"addresses of {guessed.Length:N0} texts")}");
        foreach (var file in moving.Blog.Defaults.Unread) yield return $"A function in {file} made addresses of texts";
        if (moving.Blog.Dialect.Word != "astro") yield break;
        foreach (var file in AstroSite.OwnNames(moving.Blog.Folder))
            yield return $"A function in {file.Path} ('generateId') made addresses of texts";
    }

    private static IEnumerable<string> Templates(Moving moving) => (moving.Blog.Dialect.Word switch
    {
        "astro" => moving.Blog.Folder.Below("src/pages")
            .Where(file => file.Name.EndsWith(".astro", StringComparison.Ordinal) && file.Name[0] != '[' && file.Name != "404.astro"
                && !file.Path.EndsWith("]/index.astro", StringComparison.Ordinal)),
        "eleventy" => moving.Blog.Sources.SelectMany(moving.Blog.Folder.Below).Distinct()
            .Where(file => Path.GetExtension(file.Name) is ".njk" or ".liquid" or ".hbs" or ".ejs" or ".pug" or ".webc"
                && !FileBook.IsOfProgram(file.Path, moving.Blog) && !file.Path.Contains("/_", StringComparison.Ordinal)),
        _ => [],
    }).Select(file => file.Path).Order(StringComparer.Ordinal);

    /// <summary>Each is told, and how many there are is told first.</summary>
    private static IEnumerable<ImportNote> OtherMarkup(Moving moving)
    {
        var texts = moving.Blog.Sources.SelectMany(source => moving.Blog.Folder.Below(source)).Distinct()
            .Where(file => OldText.IsForeign(file.Path) && !FileBook.IsOfProgram(file.Path, moving.Blog)
                && !moving.Files.IsCarried(file.Path))
            .GroupBy(file => Path.GetExtension(file.Path).ToLowerInvariant());
        foreach (var alike in texts)
        {
            var all = alike.ToArray();
            yield return ImportNote.ToDo(string.Create(CultureInfo.InvariantCulture,
                $"{all.Length:N0} {(all.Length == 1 ? "text that ends" : "texts that end")} in {alike.Key} {(all.Length == 1 ? "was" : "were")} left out, for no such markup is read here. Make Markdown of them beside the old ones, as 'pandoc {all[0].Path} -o {Path.ChangeExtension(all[0].Path, ".md")}' does, and import again."));
            foreach (var text in all)
                yield return ImportNote.Lost(new Place(text.Path), $"A text that ends in {alike.Key} is not Markdown, and was left out.");
        }
    }
}
