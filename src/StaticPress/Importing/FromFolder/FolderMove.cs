using System.Globalization;
using System.Text;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Importing.FromFolder;

/// <summary>Moves a blog of another generator into a site: texts, files, settings, and an account of it all.</summary>
internal sealed class FolderMove
{
    /// <summary>What is mended may bring to light what stood behind it.</summary>
    private const int MostLooks = 4;

    private readonly Moving _moving;
    private readonly ImportedSite _site;
    private readonly List<ImportNote> _notes = [];
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    private readonly HashSet<string> _leftOut = new(StringComparer.Ordinal);
    private readonly OldReplies _replies;

    private FolderMove(Moving moving, ImportedSite site) => (_moving, _site, _replies) = (moving, site, OldReplies.Of(moving));

    /// <param name="around">What lies in the site already, and the moment that decides what is held back.</param>
    public static ImportReport Run(Moving moving, ImportedSite site, (SourceTree There, DateTimeOffset Now) around)
    {
        var move = new FolderMove(moving, site);
        move.WriteTexts();
        move.TakeData();
        move.TakeReplies();
        var found = move.Look(around);
        return move.Finish(found);
    }

    public static Moving Prepare(OldBlog blog, string? pattern)
    {
        var plan = TextPlan.Of(blog, pattern);
        var files = new FileBook(blog, plan.Texts);
        var posts = plan.Texts.Where(text => text is { IsPost: true, IsDraft: false }).ToArray();
        return new Moving(blog, plan, files, new LinkBook(blog, files, plan))
        {
            Categories = new OldTerms(posts.SelectMany(text => text.Categories)),
            Tags = new OldTerms(posts.SelectMany(text => text.Tags)),
            Authors = OldAuthors.Of(blog, [.. plan.Texts.SelectMany(text => OldAuthors.NamesOf(text.Old))]),
            Aliases = OldAliases.Of(plan, files),
        };
    }

    private void WriteTexts()
    {
        var texts = _moving.Plan.Texts;
        var made = new (string Text, IReadOnlyList<ImportNote> Notes)[texts.Count];
        // One after the other: a file that only a text shows is carried because that text was read.
        for (var i = 0; i < texts.Count; i++) made[i] = _moving.Written(texts[i]);
        for (var i = 0; i < texts.Count; i++)
        {
            _files[texts[i].File] = Encoding.UTF8.GetBytes(made[i].Text);
            _notes.AddRange(made[i].Notes);
        }
    }

    /// <summary>Data for the theme, where this program can read it.</summary>
    private void TakeData()
    {
        var blog = _moving.Blog;
        foreach (var folder in blog.DataFolders)
        {
            foreach (var file in blog.Folder.Below(folder).Where(file => DataFile.KindOf(file) is not null))
            {
                var below = file.Path[(folder.Length + 1)..];
                if (OldReplies.AreIn(below)) continue;
                var bytes = file.ReadAll();
                var path = DataFiles.Folder + below;
                if (OutputPath.Fault(path) is null && StrictUtf8.FirstBadByte(bytes) < 0 && !HoldsMail(bytes)) _files[path] = bytes;
                else _notes.Add(ImportNote.LeftOut(new Place(file.Path),
                    "This file of data holds e-mail addresses, or cannot be read; take it over by hand if the theme wants it."));
            }
        }
    }

    private void TakeReplies()
    {
        foreach (var (path, text) in _replies.Files) _files[path] = Encoding.UTF8.GetBytes(text);
        _notes.AddRange(_replies.Notes);
    }

    private static bool HoldsMail(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes)
            .Split((char[])[' ', '\n', '"', '\'', ',', '<', '>', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries)
            .Any(PersonalKeys.IsMailAddress);

    private FoundInSite Look((SourceTree There, DateTimeOffset Now) around)
    {
        var found = FoundInSite.Nothing;
        for (var look = 0; look < MostLooks; look++)
        {
            _files[SiteConfig.File] = Encoding.UTF8.GetBytes(SettingsFile.Text(FolderSettings.Of(_moving, found)));
            var now = SiteLook.At(Tree(around.There), around.Now);
            // What a look has told to be dead is told no more at the next, and an address stays one that leads nowhere.
            found = now with { Dead = [.. found.Dead.Union(now.Dead).Order(StringComparer.Ordinal)] };
            if (!Mend(found) && look > 0) break;
        }

        return found;
    }

    /// <summary>A text that no build reads to its end would stop every build: the rest of the blog is worth more.</summary>
    private bool LeaveOut(FoundInSite found)
    {
        var before = _leftOut.Count;
        var stops = found.Problems.Where(problem =>
            problem.IsError && problem.Code is ProblemCode.YamlLimit or ProblemCode.MarkdownLimit or ProblemCode.PageTooDeep);
        foreach (var (problem, text) in stops.Join(
            _moving.Plan.Texts, problem => problem.Place.File, text => text.File, (problem, text) => (problem, text)))
        {
            if (!_leftOut.Add(text.File)) continue;
            _files.Remove(text.File);
            _notes.Add(ImportNote.Lost(new Place(text.Path),
                $"This text was left out, for every build would stop at it: {problem.Text} {problem.Hint}".TrimEnd()));
        }

        return _leftOut.Count > before;
    }

    private bool Mend(FoundInSite found)
    {
        var isMended = LeaveOut(found);
        var held = found.Held.ToLookup(one => one.File, one => one.Address, StringComparer.Ordinal);
        foreach (var file in found.Problems.Select(problem => problem.Place.File).Concat(held.Select(group => group.Key))
            .Distinct(StringComparer.Ordinal).Where(_files.ContainsKey).ToArray())
        {
            if (file.StartsWith(DataFiles.Folder, StringComparison.Ordinal)
                && found.Problems.FirstOrDefault(problem => problem.Place.File == file) is { } fault)
            {
                _files.Remove(file);
                _notes.Add(ImportNote.LeftOut(new Place(file), $"This file of data was left out: {fault.Text}"));
                isMended = true;
                continue;
            }

            if (!file.EndsWith(".md", StringComparison.Ordinal)) continue;
            _notes.AddRange(found.Problems
                .Where(problem => problem.Place.File == file && problem.Code == ProblemCode.ForgottenNote)
                .Select(problem => ImportNote.LeftOut(problem.Place with { Line = 0 },
                    $"{problem.Text.TrimEnd('.')}, and did not before.")));
            _notes.AddRange(found.Problems
                .Where(problem => problem.Place.File == file && problem.Code == ProblemCode.ForbiddenAttribute)
                .Select(problem => ImportNote.Changed(problem.Place with { Line = 0 }, $"{problem.Text} It was taken out.")));
            var text = Encoding.UTF8.GetString(_files[file]);
            var mended = Mending.Mend(text, found.Problems.Where(problem => problem.Place.File == file), held[file]);
            if (mended == text) continue;
            _files[file] = Encoding.UTF8.GetBytes(mended);
            isMended = true;
        }

        return isMended;
    }

    /// <summary>The site as it will lie there: what its author has written himself stays.</summary>
    private SourceTree Tree(SourceTree there)
    {
        var files = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var (place, file) in _moving.Files.Carried) files[place] =
            new DiskFile(place, "", ((DiskFile)file).FullPath, file.Length, ((DiskFile)file).Modified);
        foreach (var (path, bytes) in _files) files[path] = new MemoryFile(path, bytes);
        foreach (var file in there.Files.Where(file => !files.ContainsKey(file.Path) || IsAuthors(file))) files[file.Path] = file;
        return new SourceTree(files.Values.OrderBy(file => file.Path, StringComparer.Ordinal), []);
    }

    private bool IsAuthors(SourceFile file) =>
        file.Path != SiteConfig.File && _site.Read(file.Path) is { } bytes && !_site.IsOurs(file.Path, bytes);

    private ImportReport Finish(FoundInSite found)
    {
        foreach (var (path, bytes) in _files.Where(file => file.Key != SiteConfig.File)) _site.Write(path, bytes);
        var (carried, lost) = (0, 0);
        foreach (var (place, file) in _moving.Files.Carried)
        {
            if (_site.AddMedia(place, () => file.ReadAll())) carried++;
            else lost++;
        }

        SettingsFile.Write(FolderSettings.Of(_moving, found), _site);
        _notes.AddRange(_moving.Plan.Notes);
        _notes.AddRange(_moving.Blog.Folder.Notes);
        _notes.AddRange(FolderNotes.Of(_moving, found));
        _notes.AddRange(_site.Notes);
        return new ImportReport(_moving.Blog.Dialect.Name, [.. Tallies(carried, carried + lost)], _notes);
    }

    private IEnumerable<ImportTally> Tallies(int carried, int files)
    {
        foreach (var (what, isPost) in ((string, bool)[])[("posts", true), ("pages", false)])
        {
            var texts = _moving.Plan.Texts.Where(text => text.IsPost == isPost).ToArray();
            var drafts = texts.Count(text => text.IsDraft);
            var stopping = texts.Count(text => _leftOut.Contains(text.File));
            yield return new ImportTally(what, texts.Length, texts.Length - stopping, string.Join("; ", ((string[])[
                drafts == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{drafts:N0} of them drafts"),
                stopping == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{stopping:N0} at which a build would stop"),
            ]).Where(why => why.Length > 0)));
        }

        if (_replies.Found > 0) yield return new ImportTally("comments", _replies.Found, _replies.Moved,
            _replies.Held == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{_replies.Held:N0} that nobody saw"));
        yield return new ImportTally("pictures and files", files, carried, carried == files ? "" : "not to be read");
    }
}
