using StaticPress.Importing.Dialects;

namespace StaticPress.Commands;

/// <summary>Which other generator's blog lies in a folder, by the names of its settings and folders.</summary>
internal static class ForeignBlog
{
    private static readonly (string File, string Word)[] Signs =
    [
        ("hugo.toml", "hugo"), ("hugo.yaml", "hugo"), ("hugo.yml", "hugo"), ("hugo.json", "hugo"), ("zola.toml", "zola"),
        ("pelicanconf.py", "pelican"),
        (".eleventy.js", "eleventy"), ("eleventy.config.js", "eleventy"), ("eleventy.config.mjs", "eleventy"),
        ("eleventy.config.cjs", "eleventy"),
        ("astro.config.mjs", "astro"), ("astro.config.ts", "astro"), ("astro.config.js", "astro"),
    ];

    /// <returns>Null when it is none that is known.</returns>
    public static Dialect? In(string folder)
    {
        var word = Signs.FirstOrDefault(sign => Has(folder, sign.File)).Word
            ?? (Has(folder, "_config.yml") || Has(folder, "_config.yaml")
                ? Has(folder, "scaffolds") || Has(folder, "source/_posts") ? "hexo" : "jekyll"
            : Has(folder, "config.toml") && Has(folder, "content") ? Has(folder, "templates") || Has(folder, "sass") ? "zola" : "hugo"
            : (Has(folder, "config.yaml") || Has(folder, "config.yml")) && Has(folder, "content") ? "hugo"
            : Has(folder, "_posts") ? "jekyll" : null);
        return DialectTable.All.FirstOrDefault(dialect => dialect.Word == word);
    }

    private static bool Has(string folder, string name) => Path.Exists(Path.Join(folder, name));
}
