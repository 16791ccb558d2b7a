using System.Text;
using StaticPress.Primitives;
using StaticPress.Templates.Language;
using StaticPress.Templates.Reading;

namespace StaticPress.Tests.Templates;

/// <summary>A theme written in a test, and the pages it makes.</summary>
internal sealed class Theme
{
    private readonly List<TemplateSource> _sources = [];
    private readonly Dictionary<string, object?> _globals = new(StringComparer.Ordinal);
    private TemplateNames _names = new(new Dictionary<string, IReadOnlyList<string>?>());

    /// <summary>Long, so that a busy machine does not change what a test sees.</summary>
    private TimeSpan _pageTime = TimeSpan.FromMinutes(2);

    public Theme With(string name, string text)
    {
        _sources.Add(new TemplateSource(name, $"themes/t/{name}", text));
        return this;
    }

    public Theme Global(string name, object? value)
    {
        _globals[name] = value;
        return this;
    }

    public Theme Knowing(params (string Name, string[]? Members)[] names)
    {
        _names = new TemplateNames(names.ToDictionary(n => n.Name, n => (IReadOnlyList<string>?)n.Members, StringComparer.Ordinal));
        return this;
    }

    public Theme Within(TimeSpan pageTime)
    {
        _pageTime = pageTime;
        return this;
    }

    public TemplateSet Load() => TemplateLoader.Load(_sources, _names);

    /// <returns>The problems found at load, as they are printed.</returns>
    public string[] LoadProblems() => [.. Load().Problems.Select(p => p.ToString())];

    public Rendering Start() => new(new TemplateRenderer(LoadSound(), new TemplateGlobals(_globals)) { PageTime = _pageTime });

    public string Render(params (string, object?)[] page) => Render("page", page);

    public string Render(string layout, params (string, object?)[] page)
    {
        using var rendering = Start();
        return rendering.Render(layout, page);
    }

    public string Fail(params (string, object?)[] page)
    {
        using var rendering = Start();
        return rendering.Fail("page", page);
    }

    /// <summary>One layout, `page`, with this text.</summary>
    public static Theme Of(string layout) => new Theme().With("layouts/page.html", layout);

    private TemplateSet LoadSound()
    {
        var set = Load();
        Assert.Empty(set.Problems);
        return set;
    }

    internal sealed class Rendering(TemplateRenderer renderer) : IDisposable
    {
        private readonly Utf8Buffer _buffer = new();

        public Problem? TryRender(string layout, params (string, object?)[] page)
        {
            _buffer.Clear();
            return renderer.Render(layout, new TestView(page), _buffer);
        }

        public string Render(string layout, params (string, object?)[] page)
        {
            Assert.Null(TryRender(layout, page));
            return Encoding.UTF8.GetString(_buffer.WrittenSpan);
        }

        public string Fail(string layout, params (string, object?)[] page)
        {
            var problem = TryRender(layout, page);
            Assert.NotNull(problem);
            return problem.ToString();
        }

        public void Dispose()
        {
            renderer.Dispose();
            _buffer.Dispose();
        }
    }
}
