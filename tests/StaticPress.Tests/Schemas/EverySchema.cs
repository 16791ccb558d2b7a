using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Json.Schema;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Schemas;
using StaticPress.Sources;
using StaticPress.Tests.Mistakes;
using StaticPress.Tests.Support;
using StaticPress.Yaml;

namespace StaticPress.Tests.Schemas;

/// <summary>What editors are told of the files of a site, judged by a validator that others wrote.</summary>
public sealed class EverySchema
{
    private static readonly ConcurrentDictionary<string, Json.Schema.JsonSchema> Compiled = new(StringComparer.Ordinal);

    private const string Blog = "tests/StaticPress.Tests/Blog/";

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string> { { "site", "site.yml" }, { "site", Blog + "site.yml" } };
            foreach (var path in Below("themes", "theme.yml")) files.Add("theme", path);
            foreach (var path in Below(Blog + "content/comments", "*.yml")) files.Add("comment", path);
            foreach (var path in Below(Blog + "content", "*.md")
                .Where(path => !path.EndsWith("README.md", StringComparison.Ordinal))) files.Add("post", path);
            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_file_of_a_blog_and_its_themes_is_good(string schema, string path)
    {
        var text = Repository.ReadText(path);

        Assert.Equal([], Faults(schema, schema == "post" ? Head(text) : text));
    }

    [Theory]
    [InlineData("post", "titel: Out", "titel")]
    [InlineData("post", "title: [a, b]", "title")]
    [InlineData("post", "title: A\ndraft: perhaps", "draft")]
    [InlineData("post", "title: A\nimage: {src: a.jpg, caption: [x]}", "image")]
    [InlineData("post", "title: A\nimage: {sorce: a.jpg}", "image")]
    [InlineData("post", "title: A\naudio: {file: a.mp3, lenght: 3}", "audio")]
    [InlineData("post", "title: A\nwp_id: twelve", "wp_id")]
    [InlineData("site", "page_size: 0", "page_size")]
    [InlineData("site", "page_size: 5000", "page_size")]
    [InlineData("site", "serch: true", "serch")]
    [InlineData("site", "share: [facebok]", "share")]
    [InlineData("site", "feeds: {itms: 3}", "feeds")]
    [InlineData("site", "comments: {intake: pigeon}", "comments")]
    [InlineData("site", "menu: [{titel: Home}]", "menu")]
    [InlineData("site", "categories: {News: {slg: n}}", "categories")]
    [InlineData("site", "links: maybe", "links")]
    [InlineData("site", "lists: {mine: true}", "lists")]
    [InlineData("site", "lists: {mine: {ordr: newest}}", "lists")]
    [InlineData("site", "lists: {mine: {order: up}}", "lists")]
    [InlineData("site", "lists: {mine: {posts: {categry: News}}}", "lists")]
    [InlineData("site", "lists: {tags: {form: 3}}", "lists")]
    [InlineData("site", "lists: {archive: perhaps}", "lists")]
    [InlineData("site", "authors: {cm: CM}", "authors")]
    [InlineData("site", "authors: {cm: {nam: CM}}", "authors")]
    [InlineData("site", "authors: [cm]", "authors")]
    [InlineData("site", "redirects: {/a/: [/b/]}", "redirects")]
    [InlineData("site", "redirects: {/a/: {to: /b/}}", "redirects")]
    [InlineData("site", "categories: {Radio: [a]}", "categories")]
    [InlineData("theme", "outputs: {humans.txt: {lst: posts}}", "outputs")]
    [InlineData("theme", "outputs: {humans.txt: posts}", "outputs")]
    [InlineData("theme", "components: {card: {text: lines}}", "components")]
    [InlineData("theme", "components: {card: {arguments: {title: txt}}}", "components")]
    [InlineData("theme", "components: {card: {arguments: {title: {type: text, defualt: a}}}}", "components")]
    [InlineData("theme", "extend: coffee", "extend")]
    [InlineData("theme", "images: {quality: {webp: 300}}", "images")]
    [InlineData("comment", "rating: 6", "rating")]
    [InlineData("comment", "type: letter", "type")]
    [InlineData("comment", "url: my page", "url")]
    [InlineData("post", "date: tomorrow", "date")]
    [InlineData("post", "updated: 2021-02-31", "updated")]
    [InlineData("post", "pubDate: tomorrow", "pubDate")]
    [InlineData("post", "source: {name: A, date: soon}", "source")]
    [InlineData("post", "canonical: example.org/a", "canonical")]
    [InlineData("post", "language: english", "language")]
    [InlineData("post", "permalink: about", "permalink")]
    [InlineData("post", "image: {src: a.jpg, focus: 130% 0%}", "image")]
    [InlineData("post", "audio: {file: a.mp3, duration: long}", "audio")]
    [InlineData("post", "audio: {file: a.mp3, length: 1.5 MB}", "audio")]
    [InlineData("post", "url: https://example.org/", "url")]
    [InlineData("site", "time_zone: Asia/Jerusalm", "time_zone")]
    [InlineData("site", "url: my.example", "url")]
    [InlineData("site", "written_for: next", "written_for")]
    [InlineData("site", "permalinks: {post: ':slug'}", "permalinks")]
    [InlineData("comment", "mesage: Hi", "mesage")]
    [InlineData("post", "date: 2021-13-01", "date")]
    [InlineData("post", "date: 2021-02-29", "date")]
    [InlineData("post", "date: 2021-08-26 25:00", "date")]
    [InlineData("site", "url: https://example.org/?a=b", "url")]
    [InlineData("site", "menu: [{title: A}]", "menu")]
    [InlineData("site", "menu: [{title: A, url: /, children: [{url: /a/}]}]", "menu")]
    [InlineData("post", "image: {alt: B}", "image")]
    [InlineData("post", "source: {url: https://example.org/}", "source")]
    [InlineData("post", "audio: {episode: 1}", "audio")]
    [InlineData("site", "podcast: {title: A, description: B, author: C, image: /a.png}", "podcast")]
    [InlineData("comment", "name: Ann\nmessage: Hi", "")]
    public void A_mistake_that_an_editor_can_know_is_shown_where_it_is(string schema, string yaml, string key)
    {
        var faults = Faults(schema, yaml);

        Assert.Contains(faults, fault => key.Length == 0 ? fault.Length == 0 : fault.StartsWith("/" + key, StringComparison.Ordinal));
    }

    /// <summary>
    /// What a key is called and what kind of value it takes, and which words it knows. What a word means elsewhere (a host, a date, an
    /// author, a second field of one name) no schema knows.
    /// </summary>
    [Fact]
    public void Each_example_of_a_mistake_that_a_schema_can_know_is_shown_in_an_editor_too()
    {
        var known = (from example in EveryMessage.Examples
                     let tree = example.Site?.Tree
                     where tree is not null
                     from problem in example.ChangeNotice.Value
                     where problem.Code is ProblemCode.UnknownKey or ProblemCode.WrongType
                         || (problem.Code == ProblemCode.BadValue && problem.Text.Contains(" is not known in ", StringComparison.Ordinal))
                     let schema = SchemaOf(problem.Place.File)
                     where schema is not null
                     select (example.Name, problem, Faults: Faults(schema, YamlOf(tree.Find(problem.Place.File)!)),
                         Key: KeyAt(tree.Find(problem.Place.File)!, problem.Place.Line))).ToArray();

        Assert.InRange(known.Length, 30, 500);
        var unseen = known.Where(mistake => !mistake.Faults.Any(fault => fault.Split('/').ElementAtOrDefault(1) == mistake.Key))
            .Select(mistake => mistake.Name).Distinct();
        Assert.Equal([], unseen);
    }

    [Theory]
    [InlineData("post", "title: 2021\ntags: one\ncategory: [A, B]\nauthor: {name: CM}\nlastmod: 2021-08-26\nextra: {mood: {a: [1]}}")]
    [InlineData("post", "title: A\nimage: a.jpg\nsource: A paper\ndraft:")]
    [InlineData("post", "date: 2024-02-29 23:59\nupdated: 2000-02-29\naudio: {url: https://example.org/a.mp3}\nimage: {src: a.jpg}\nsource: {name: A}")]
    [InlineData("comment", "name: Ann\ndate: 2021-08-26\nmessage: Hi")]
    [InlineData("site", "menu: [{title: A, url: /}]\nimages: {}\nfeeds: {}\ncomments: {}")]
    [InlineData("site", "images: off")]
    [InlineData("site", "links: warn")]
    [InlineData("site", "links: [/wp-content/*]")]
    [InlineData("site", "feeds: false\npodcast: false")]
    [InlineData("site", "lists: {archive: false, authors: true, categories: false, tags: {from: 3}, latest: {}, episodes: {posts: {audio: true, extra: {show: [a]}}, order: oldest}}")]
    [InlineData("site", "redirects: {/a/: /b/, /2021/: 2022}")]
    [InlineData("theme", "outputs: {humans.txt: , all.json: {list: posts}}\nsettings: {a: 1, b: [c], d: {e: f}}\ncomponents: {rule: , card: {text: line, arguments: {title: text, n: {type: number, default: 2}, quick: flag}}}")]
    [InlineData("site", "menu: [{title: A, url: /, children: [{title: B, url: /b/, children: [{title: C, url: /c/, children: [{title: D, url: /d/}]}]}]}]")]
    [InlineData("site", "categories: {News: A sentence}\ntheme_settings: {anything: [1, 2]}\nauthors: {cm: {name: CM}}")]
    public void What_the_program_reads_is_good_in_an_editor_too(string schema, string yaml) => Assert.Equal([], Faults(schema, yaml));

    [Fact]
    public void Each_key_of_a_post_and_of_the_site_has_the_words_of_the_guide()
    {
        foreach (var name in (string[])["post", "site"])
        {
            var keys = (JsonObject)JsonNode.Parse(FileSchema.All.Single(schema => schema.Name == name).ToJson())!["properties"]!;
            var silent = keys.Where(key => key.Value!["description"] is null).Select(key => key.Key).Except(ForeignKeys.Synonyms.Keys);
            Assert.True(silent.Count() < keys.Count / 3, string.Join(", ", silent));
        }
    }

    /// <summary>As they are written there, and as other programs write them.</summary>
    [Fact]
    public void Words_of_other_generators_that_the_program_reads_are_good_in_an_editor_too()
    {
        var words = ForeignKeys.Synonyms.SelectMany(word => Spellings(word.Key).Select(name => (Name: name, Ours: word.Value)))
            .Append((Name: "Title", Ours: "title")).Append((Name: "DRAFT", Ours: "draft")).ToArray();

        Assert.Equal([], words.Where(word => ForeignKeys.Translated(YamlText.Read($"{word.Name}: a", new Place("a", 1, 1)).Value).Entries[0]
            .Key != word.Ours).Select(word => word.Name));
        Assert.Equal([], words.Where(word =>
            Faults("post",
            $"{word.Name}: {(word.Ours is "date" or "updated" or "expires" ? "2021-08-26" : word.Ours is "wp_id" ? "3" : word.Ours is "draft" ? "Yes" : word.Ours is "language" ? "en" : word.Ours is "canonical" ? "https://example.org/" : "/a/")}").Length > 0).Select(word => word.Name));

        static IEnumerable<string> Spellings(string word) =>
            [word, word.ToUpperInvariant(), word.Replace("_", "-", StringComparison.Ordinal), char.ToUpperInvariant(word[0]) + word[1..]
            .Replace("_", "", StringComparison.Ordinal)];
    }

    /// <summary>The reader is asked: what an editor marks, the program refuses or warns of.</summary>
    [Fact]
    public void No_value_that_the_program_reads_is_marked_in_an_editor()
    {
        string[] values = ["x", "A b!", "a-reply", "שלום", "ä", "a_b", "2021", "2021-08-26", "2021-8-4", "2021-02-03", "2021-02-31",
            "2021-13-01", "26/08/2021 9:30", "26 Aug 2021", "2021-08-26 09:30:00 +0200", "Thu, 26 Aug 2021 09:30:00 GMT",
            "20210826", "https://example.org/", "HTTP://EXAMPLE.ORG", "//example.org/", "mailto:a@example.org", "example.org", "*.example.org", "/a/", "a/b", "/", "/:year/:month/:slug/", ":slug/", "/a.xml", "en", "EN-us", "en_US", "zh-Hant-TW", "UTC", "Asia/Jerusalem", "30% 40%", " 30%  40% ",
            "12:34", "1:02:03", "007", "0", "1", "4.6", "5.", "0.1.0", "1.10", "-1", "+3", "True", "YES", "off", "d MMMM yyyy", "dd/MM/yyyy", "480", new('a', 150), new('a', 3000)];
        var marked = 0;
        foreach (var schema in FileSchema.All)
        {
            var keys = schema.Shape().Keys;
            foreach (var (key, value) in from key in keys from value in values select (key.Key, $"{key.Key}: \"{value}\""))
            {
                if (Faults(schema.Name, value, areOurs: true).Length == 0) continue;
                marked++;
                Assert.True(Told(schema, value).Except(Told(schema, $"{key}:")).Any(), $"{schema.Name}: {value}");
            }
        }

        Assert.InRange(marked, 500, 100_000);

        static IEnumerable<string> Told(FileSchema schema, string yaml)
        {
            var problems = new List<Problem>();
            schema.Read(new YamlFields(YamlText.Read(yaml, new Place("a", 1, 1)).Value, schema.Name == "comment"
                ? "content/comments/a-post/a-reply.yml" : "", problems));
            return problems.Select(problem => problem.Said);
        }
    }

    private static string? SchemaOf(string file) => file switch
    {
        "site.yml" => "site",
        _ when file.StartsWith("content/comments/", StringComparison.Ordinal) => "comment",
        _ when file.EndsWith("/theme.yml", StringComparison.Ordinal) => "theme",
        _ when file.StartsWith("content/posts/", StringComparison.Ordinal) || file.StartsWith("content/pages/", StringComparison.Ordinal) =>
            "post",
        _ => null,
    };

    private static string YamlOf(SourceFile file)
    {
        var text = Encoding.UTF8.GetString(file.ReadAll());
        return file.Name.EndsWith(".md", StringComparison.Ordinal) ? Head(text) : text;
    }

    /// <summary>The key at the margin that a line of the file belongs to.</summary>
    private static string KeyAt(SourceFile file, int line) => Encoding.UTF8.GetString(file.ReadAll()).Split('\n').Take(line)
        .Last(text => text.Length > 0 && char.IsLetter(text[0]) || text.StartsWith('_')).Split(':')[0];

    /// <param name="areOurs">Whether one key stands alone, spelt as here: a hundred patterns for how others spell it take longest to
    /// try.</param>
    private static string[] Faults(string name, string yaml, bool areOurs = false)
    {
        var schema = Compiled.GetOrAdd($"{name}{areOurs}", _ =>
        {
            var text = JsonNode.Parse(FileSchema.All.Single(schema => schema.Name == name).ToJson())!.AsObject();
            if (areOurs && text.Remove("patternProperties")) text.Remove("allOf");
            return Json.Schema.JsonSchema.FromText(text.ToJsonString());
        });
        var value = ToJson(YamlText.Read(yaml, new Place("test", 1, 1)).Value);
        if (schema.Evaluate(value).IsValid) return [];
        var result = schema.Evaluate(value, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return [.. result.Details.Where(detail => detail is { IsValid: false, HasErrors: true })
            .Select(detail => detail.InstanceLocation.ToString())];
    }

    /// <summary>As editors read YAML: by the core schema of YAML 1.2, and 1.1's words for flags stay texts.</summary>
    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(entry => new KeyValuePair<string, JsonNode?>(entry.Key, ToJson(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(ToJson)]),
        YamlScalar { Text: null } => null,
        YamlScalar { IsQuoted: true } quoted => quoted.Text,
        YamlScalar { Text: "true" or "false" } flag => flag.Text == "true",
        YamlScalar scalar when long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
            number,
        YamlScalar scalar => scalar.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Head(string text)
    {
        var lines = text.Split('\n');
        return string.Join('\n', lines.Skip(1).TakeWhile(line => line.TrimEnd() != "---"));
    }

    private static IEnumerable<string> Below(string folder, string pattern) => Directory
        .EnumerateFiles(Path.Join(Repository.Root, folder), pattern, SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
