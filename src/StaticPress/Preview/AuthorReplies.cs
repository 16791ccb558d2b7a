using Microsoft.AspNetCore.Http;

namespace StaticPress.Preview;

/// <summary>Answers for the preview's own pages.</summary>
internal static class AuthorReplies
{
    public static Reply Of(string path, IQueryCollection query, CurrentSite current, PreviewOptions options) => path switch
    {
        "/_preview" => Reply.Moved(PreviewPaths.Home),
        PreviewPaths.Home => AuthorPage.Of(AuthorQuery.Read(query), current, options),
        PreviewPaths.Explain => ExplainPage.Of(query["url"].ToString(), current.Now, options),
        _ => Reply.Text(404, "Not found."),
    };
}
