namespace StaticPress.Replying;

/// <summary>What somebody wrote into the form, as it came: nothing in it is to be trusted.</summary>
/// <param name="Post">The slug of the post, if it is one.</param>
/// <param name="Parent">The id of the reply that is answered, if it is one; empty for an answer to the post.</param>
internal sealed record Submission(string Post, string Parent, string Name, string Site, string Rating, string Message)
{
    /// <param name="fields">By the ids of <see cref="ReplyForm"/>; what is missing is empty.</param>
    public static Submission Of(IReadOnlyDictionary<string, string> fields)
    {
        return new(Value("post"), Value("parent"), Value("name"), Value("site"), Value("rating"), Value("message"));

        string Value(string id) => fields.TryGetValue(id, out var value) ? value.Trim('\n', ' ') : "";
    }
}
