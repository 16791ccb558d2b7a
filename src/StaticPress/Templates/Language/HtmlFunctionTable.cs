using System.Net;
using Scriban.Functions;
using Scriban.Runtime;

namespace StaticPress.Templates.Language;

/// <summary><c>html.strip</c> alone: everything is escaped where it is written, so nothing needs <c>html.escape</c>.</summary>
internal static class HtmlFunctionTable
{
    /// <remarks>What is left is text, so references are resolved: they are made again where it is written.</remarks>
    public static ScriptObject Build() => new FunctionTable("html")
        .With("strip", 1, 1, (c, _, a) => WebUtility.HtmlDecode(HtmlFunctions.Strip(c, c.Text(a[0]))))
        .Build();
}
