using System.Collections.Frozen;

namespace StaticPress.Highlighting;

/// <summary>The languages that get colours, by the words people write behind the three backticks.</summary>
internal static class CodeLanguages
{
    private static readonly QuotedText Triple = new("\"\"\"", "\"\"\"", '\0', ManyLines: true);
    private static readonly QuotedText[] Quotes = [QuotedText.Double, QuotedText.Single];
    private static readonly QuotedText Backtick = new("`", "`", '\\', ManyLines: true);

    private static readonly CodeLanguage CSharp = CLike(
        """
        abstract and as async await base bool break byte case catch char checked class const continue decimal default delegate do double
        dynamic else enum event explicit extern false field file finally fixed float for foreach from get global goto if implicit in init
        int interface internal is let lock long nameof namespace new not null object on or operator out override params partial private
        protected public readonly record ref required return sbyte scoped sealed select set short sizeof stackalloc static string struct
        switch this throw true try typeof uint ulong unchecked unsafe ushort using value var virtual void volatile when where while with yield
        """) with
    {
        Strings =
        [
            new("$$\"\"\"", "\"\"\"", '\0', ManyLines: true), new("$\"\"\"", "\"\"\"", '\0', ManyLines: true), Triple,
            new("$@\"", "\"", '\0', ManyLines: true), new("@\"", "\"", '\0', ManyLines: true), new("$\"", "\""), .. Quotes,
        ],
    };

    private static readonly CodeLanguage JavaScript = CLike(
        """
        abstract any as async await bigint boolean break case catch class const continue debugger declare default delete do else enum export
        extends false finally for from function get if implements import in infer instanceof interface is keyof let namespace never new null
        number object of private protected public readonly return satisfies set static string super switch symbol this throw true try type
        typeof undefined unknown var void while with yield
        """) with
    { Strings = [.. Quotes, Backtick], NameExtras = "$" };

    private static readonly CodeLanguage Java = CLike(
        """
        abstract assert boolean break byte case catch char class const continue data default do double else enum extends false final finally
        float for fun if implements import in instanceof int interface internal is long native new null object open override package permits
        private protected public record return sealed short static suspend super switch synchronized this throw throws transient true try val
        var void volatile when while yield
        """) with
    { Strings = [Triple, .. Quotes] };

    private static readonly CodeLanguage C = CLike(
        """
        alignas alignof auto bool break case catch char class concept const constexpr const_cast continue decltype default delete do double
        dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept nullptr
        operator private protected public register reinterpret_cast requires return short signed sizeof static static_assert static_cast
        struct switch template this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile while
        """);

    private static readonly CodeLanguage Go = CLike(
        """
        any bool break byte case chan const continue default defer else error fallthrough false float32 float64 for func go goto if import int
        int32 int64 interface iota make map new nil package range return rune select string struct switch true type uint var
        """) with
    { Strings = [.. Quotes, new("`", "`", '\0', ManyLines: true)] };

    private static readonly CodeLanguage Rust = CLike(
        """
        as async await bool break char const continue crate dyn else enum extern f32 f64 false fn for i32 i64 if impl in let loop match mod
        move mut pub ref return self Self static str struct super trait true type u32 u64 u8 unsafe use usize where while
        """) with
    { Strings = [new("\"", "\"", '\\', ManyLines: true)] };

    private static readonly CodeLanguage Python = Script(
        """
        False None True and as assert async await break case class continue def del elif else except finally for from global if import in is
        lambda match nonlocal not or pass raise return self try while with yield
        """) with
    { Strings = [Triple, new("'''", "'''", '\0', ManyLines: true), .. Quotes], CapitalTypes = true };

    private static readonly CodeLanguage Ruby = Script(
        """
        alias and begin break case class def defined? do else elsif end ensure false for if in module next nil not or redo require rescue
        retry return self super then true undef unless until when while yield
        """) with
    { CapitalTypes = true, NameExtras = "?!" };

    private static readonly CodeLanguage Shell = Script(
        "alias break case cd continue do done echo elif else esac eval exec exit export false fi for function if in local read return set "
            + "shift source then trap true unset until while")
        with
    {
        Strings = [new("\"", "\"", '\\', ManyLines: true), new("'", "'", '\0', ManyLines: true)],
        Variables = true,
        NameExtras = "-",
    };

    private static readonly CodeLanguage PowerShell = Script(
        "begin break catch class continue do else elseif end exit false filter finally for foreach function if in null param process "
            + "return switch throw trap true try until using while")
        with
    {
        Strings = [new("@\"", "\"@", '\0', ManyLines: true), new("\"", "\"", '`', ManyLines: true), new("'", "'", '\0', ManyLines: true)],
        BlockComment = ("<#", "#>"),
        Variables = true,
        IgnoreCase = true,
        NameExtras = "-",
    };

    private static readonly CodeLanguage Sql = Words(
        """
        add all alter and any as asc begin between by case check column commit constraint create cross database default delete desc distinct
        drop else end exists foreign from full group having if in index inner insert into is join key left like limit not null offset on or
        order outer primary references right rollback select set table then union unique update using values view when where with
        """) with
    {
        LineComments = ["--"],
        BlockComment = ("/*", "*/"),
        Strings = [new("'", "'", '\0', ManyLines: true), new("\"", "\"", '\0')],
        IgnoreCase = true,
    };

    private static readonly CodeLanguage Json = Words("true false null") with
    {
        LineComments = ["//"],
        BlockComment = ("/*", "*/"),
        Strings = [QuotedText.Double],
        KeyEnd = ':',
    };

    private static readonly CodeLanguage Yaml = Script("true false null") with { KeyEnd = ':', NameExtras = "-" };

    private static readonly CodeLanguage Toml = Script("true false") with
    {
        Strings = [Triple, new("'''", "'''", '\0', ManyLines: true), .. Quotes],
        KeyEnd = '=',
        NameExtras = "-",
    };

    private static readonly CodeLanguage Ini = Words("true false") with
    {
        LineComments = [";", "#"],
        Strings = [QuotedText.Double],
        KeyEnd = '=',
        NameExtras = "-"
    };

    private static readonly CodeLanguage Css = Words("important") with
    {
        BlockComment = ("/*", "*/"),
        Strings = Quotes,
        KeyEnd = ':',
        NameExtras = "-@",
    };

    private static readonly CodeLanguage Html = new() { Shape = CodeShape.Tags };

    private static readonly FrozenDictionary<string, CodeLanguage> ByName = new Dictionary<string, CodeLanguage>
    {
        ["csharp"] = CSharp,
        ["cs"] = CSharp,
        ["c#"] = CSharp,
        ["javascript"] = JavaScript,
        ["js"] = JavaScript,
        ["jsx"] = JavaScript,
        ["mjs"] = JavaScript,
        ["typescript"] = JavaScript,
        ["ts"] = JavaScript,
        ["tsx"] = JavaScript,
        ["java"] = Java,
        ["kotlin"] = Java,
        ["kt"] = Java,
        ["c"] = C,
        ["cpp"] = C,
        ["c++"] = C,
        ["h"] = C,
        ["go"] = Go,
        ["golang"] = Go,
        ["rust"] = Rust,
        ["rs"] = Rust,
        ["python"] = Python,
        ["py"] = Python,
        ["ruby"] = Ruby,
        ["rb"] = Ruby,
        ["bash"] = Shell,
        ["sh"] = Shell,
        ["shell"] = Shell,
        ["zsh"] = Shell,
        ["console"] = Shell,
        ["powershell"] = PowerShell,
        ["ps1"] = PowerShell,
        ["pwsh"] = PowerShell,
        ["sql"] = Sql,
        ["json"] = Json,
        ["jsonc"] = Json,
        ["yaml"] = Yaml,
        ["yml"] = Yaml,
        ["toml"] = Toml,
        ["ini"] = Ini,
        ["conf"] = Ini,
        ["properties"] = Ini,
        ["css"] = Css,
        ["html"] = Html,
        ["xml"] = Html,
        ["svg"] = Html,
        ["xhtml"] = Html,
        ["xslt"] = Html,
        ["diff"] = new() { Shape = CodeShape.Diff },
        ["patch"] = new() { Shape = CodeShape.Diff },
        ["markdown"] = new() { Shape = CodeShape.Prose },
        ["md"] = new() { Shape = CodeShape.Prose },
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static CodeLanguage? Find(string name) => ByName.GetValueOrDefault(name);

    private static CodeLanguage Words(string keywords) => new()
    {
        Shape = CodeShape.Words,
        Keywords = keywords.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal),
    };

    private static CodeLanguage CLike(string keywords) => Words(keywords) with
    {
        LineComments = ["//"],
        BlockComment = ("/*", "*/"),
        Strings = Quotes,
        CapitalTypes = true,
    };

    private static CodeLanguage Script(string keywords) => Words(keywords) with { LineComments = ["#"], Strings = Quotes };
}
