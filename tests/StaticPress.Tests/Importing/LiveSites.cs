using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using StaticPress.Importing.WordPress;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Importing;

/// <summary>A blog that is read by its REST interface, from a server of the test's own.</summary>
public sealed class LiveSites : IAsyncDisposable
{
    private readonly LocalServer _server;
    private readonly List<string> _asked = [];
    private readonly List<TimeSpan> _waited = [];
    private int _busy;
    private bool _isStarted;
    private bool _isPlain;
    private bool _usersAreClosed;
    private int _posts = 3;
    private int _comments;

    public LiveSites() => _server = new LocalServer(Answer);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task It_tells_what_an_export_tells()
    {
        var export = await Read();
        ExportItem[] items = [.. export.Items()];

        Assert.Equal(("Evening Radio & more", "+02:00"), (export.Site.Title, export.Site.TimeZone));
        Assert.Equal([("dana", "Dana", "Hosts the show.")], export.Authors
            .Select(author => (author.Login, author.DisplayName, author.Biography)));
        Assert.Equal(["category/news//News", "category/local/news/Local"], export.Terms
            .Select(term => $"{term.Taxonomy}/{term.Slug}/{term.Parent}/{term.Name}"));
        Assert.Equal(["post 1", "post 2", "post 3", "page 50", "attachment 90"], items.Select(item => $"{item.Head.Type} {item.Head.Id}"));
        Assert.Equal(("Post – 1", "dana", "post-1", new DateTime(2024, 5, 1, 18, 20, 11)),
            (items[0].Head.Title, items[0].Head.Creator, items[0].Head.Slug, items[0].Head.DateGmt));
        Assert.Equal("<p>Text of 1</p>", items[0].Content);
        Assert.Equal([new ItemTerm("category", "local", "Local")], items[0].Terms);
        Assert.Equal("90", items[0].MetaOf("_thumbnail_id"));
        Assert.Equal(["7/0/Gil", "8/7/"], items[0].Comments.Select(comment => $"{comment.Id}/{comment.Parent}/{comment.Author}"));
        Assert.Equal(new ExportAttachment("https://old.example/a.jpg", "2024/05/a.jpg", "A desk", "<p>The studio</p>", "", "Noa"),
            items[4].Head.Attachment);
    }

    [Fact]
    public async Task Nothing_that_could_tell_who_a_reader_is_is_read()
    {
        var export = await Read();

        Assert.DoesNotContain(export.Items()
            .SelectMany(item => item.Comments)
            .Select(comment => comment.ToString())
            .Concat(export.Authors.Select(author => author.ToString())),
            text => text.Contains("canary", StringComparison.Ordinal) || text.Contains("avatar", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_site_that_asks_to_wait_is_waited_for()
    {
        _busy = 2;
        var export = await Read();

        Assert.Equal(5, export.Heads.Count);
        Assert.Equal(2, _waited.Count(time => time == TimeSpan.FromSeconds(7)));
    }

    [Fact]
    public async Task What_is_told_already_is_not_asked_for_again()
    {
        _posts = 250;
        var cache = RestCache.InMemory();
        await Read(cache);
        _asked.Clear();
        var again = await Read(cache);

        Assert.Equal(252, again.Heads.Count);
        Assert.Equal(["page=3"], _asked
            .Where(asked => asked.Contains("/posts?", StringComparison.Ordinal))
            .Select(asked => asked.Split('&')[1]));
    }

    [Fact]
    public async Task What_tells_of_people_is_never_kept()
    {
        _comments = 250;
        var kept = new List<string>();
        await Read(new RestCache(_ => null, (name, _) => kept.Add(name)));

        Assert.DoesNotContain(kept, name => name.StartsWith("comments", StringComparison.Ordinal)
            || name.StartsWith("users", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_site_without_fine_addresses_is_asked_the_other_way()
    {
        _isPlain = true;

        Assert.Equal(5, (await Read()).Heads.Count);
    }

    [Fact]
    public async Task What_is_closed_is_told_and_the_rest_is_read()
    {
        _usersAreClosed = true;
        var export = await Read();

        Assert.Equal(5, export.Heads.Count);
        Assert.Contains(export.Repairs, repair => repair.IsLoss
            && repair.Text == "Of users the site tells nothing, or not all: it answers 401.");
    }

    [Fact]
    public async Task A_site_that_is_no_WordPress_is_refused()
    {
        await Start();
        var refused = Assert.Throws<IOException>(() => ReadFrom(new Uri(Root, "/elsewhere/"), RestCache.InMemory()));

        Assert.Contains("No interface of WordPress answers at", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_blog_moves_in_from_its_own_address()
    {
        await Start();
        using var folder = new TemporaryFolder();
        var run = CommandRun.In(folder, "import", "wordpress", Root.AbsoluteUri, "--site", "site");

        Assert.Contains("posts: 3 of 3", run.Stdout, StringComparison.Ordinal);
        Assert.Contains(folder.Tree("site/content/posts"),
            file => folder.Read("site/content/posts/" + file).Contains("Text of 2", StringComparison.Ordinal));
        Assert.DoesNotContain(folder.Tree("site"), file => folder.Read("site/" + file).Contains("canary", StringComparison.Ordinal));
    }

    private Uri Root => new(_server.Url);

    private async Task<Export> Read(RestCache? cache = null)
    {
        await Start();
        return ReadFrom(Root, cache ?? RestCache.InMemory());
    }

    private async Task Start()
    {
        if (_isStarted) return;
        _isStarted = true;
        await _server.Start();
    }

    private Export ReadFrom(Uri root, RestCache cache)
    {
        using var client = new HttpClient();
        var export = RestSite.Read(new RestPages(root, client, cache, _waited.Add), root);
        return export;
    }

    private async Task Answer(HttpContext context)
    {
        var asked = context.Request.Path + context.Request.QueryString.ToString();
        var route = context.Request.Path.Value!;
        if (_isPlain) route = route == "/" && context.Request.Query.ContainsKey("rest_route")
            ? "/wp-json" + context.Request.Query["rest_route"]
            : "/nothing";
        lock (_asked) _asked.Add(asked);
        if (route.EndsWith("/posts", StringComparison.Ordinal) && _busy-- > 0)
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "7";
            return;
        }

        var page = int.TryParse(context.Request.Query["page"], CultureInfo.InvariantCulture, out var number) ? number : 1;
        object? answer = route switch
        {
            "/wp-json/" => new
            {
                name = "Evening Radio &amp; more",
                description = "Talk",
                home = "https://old.example",
                gmt_offset = 2,
                namespaces = new[] { "wp/v2" }
            },
            "/wp-json/wp/v2/users" when _usersAreClosed => null,
            "/wp-json/wp/v2/users" => new[] { new { id = 3, slug = "dana", name = "Dana", description = "Hosts the show.",
            email = "dana@canary.example", avatar_urls = new { x = "https://avatar.example/canary" } } },
            "/wp-json/wp/v2/categories" => new[] { new { id = 1, slug = "news", name = "News", parent = 0 },
            new { id = 2, slug = "local", name = "Local", parent = 1 } },
            "/wp-json/wp/v2/tags" => Array.Empty<object>(),
            "/wp-json/wp/v2/comments" when _comments > 0 =>
                Enumerable.Range(1, _comments).Skip((page - 1) * 100).Take(100).Select(id => Comment(id, 0, "Gil")).ToArray(),
            "/wp-json/wp/v2/comments" => new[] { Comment(7, 0, "Gil"), Comment(8, 7, "reader@canary.example") },
            "/wp-json/wp/v2/posts" => Enumerable.Range(1, _posts).Skip((page - 1) * 100).Take(100).Select(id => Post(id, 90)).ToArray(),
            "/wp-json/wp/v2/pages" => new[] { Post(50, 0) },
            "/wp-json/wp/v2/media" => new[] { new { id = 90, date = "2024-05-01T20:20:11", source_url = "https://old.example/a.jpg",
            alt_text = "A desk", caption = new { rendered = "<p>The studio</p>" },
                media_details = new { file = "2024/05/a.jpg", image_meta = new { credit = "Noa" } } } },
            _ => null,
        };
        if (answer is null)
            context.Response.StatusCode = route.EndsWith("/users", StringComparison.Ordinal)
                ? (int)HttpStatusCode.Unauthorized
                : (int)HttpStatusCode.NotFound;
        else await context.Response.WriteAsync(JsonSerializer.Serialize(answer));
    }

    private static object Comment(int id, int parent, string name) => new
    {
        id,
        post = 1,
        parent,
        author = 0,
        author_name = name,
        author_url = "",
        date = "2024-05-02T10:00:00",
        content = new { rendered = "<p>Yes</p>" },
        status = "approved",
        type = "comment",
        author_avatar_urls = new { x = "https://avatar.example/canary" },
    };

    private static object Post(int id, int picture) => new
    {
        id,
        date = "2024-05-01T20:20:11",
        date_gmt = "2024-05-01T18:20:11",
        guid = new { rendered = $"https://old.example/?p={id}" },
        slug = $"post-{id}",
        status = "publish",
        link = $"https://old.example/post-{id}/",
        title = new { rendered = $"Post &#8211; {id}" },
        content = new { rendered = $"<p>Text of {id}</p>", @protected = false },
        author = 3,
        featured_media = picture,
        categories = new[] { 2 },
        tags = Array.Empty<int>(),
    };
}
