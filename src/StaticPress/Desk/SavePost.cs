using System.Text.Json;
using StaticPress.Authoring;
using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>What is written at the desk comes to the disk by itself, a moment after the last key.</summary>
internal static class SavePost
{
    /// <summary>Another program may write the file at the same moment, again and again.</summary>
    private const int MostTries = 5;

    /// <summary>A program that writes a file piece by piece is not silent for so long.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);

    /// <summary>Of looks whether it is.</summary>
    private const int MostLooks = 20;

    public static async Task<Response> Do(DeskVisit visit)
    {
        var change = PostChange.Read(visit.Asked);
        for (var tries = 1; ; tries++)
        {
            if (await Whole(visit, change) is not { } post)
                return Answer("gone",
                    "This post was renamed or deleted meanwhile. What you wrote is kept in this browser: copy it, or begin a new post with it.");
            var composed = ComposedPost.Of(post, change, visit.Config, visit.Asked["mine"].Length > 0);
            if (composed.Problem is { } fault) return Answer("refused", $"{fault.Text} {fault.Hint}");
            if (composed.Overtaken.Count > 0) return Answer("overtaken", WordsFor(composed.Overtaken), json => State(json, post, visit));
            var saving = visit.Door.Replace(post.Path, post.Bytes, composed.Bytes);
            if (saving.Problem is null) return Answer("saved", "", json => State(json, post with { Bytes = composed.Bytes }, visit));
            if (saving.End != SavingEnd.Overtaken || tries == MostTries)
                return Answer("refused", $"{saving.Problem.Text} {saving.Problem.Hint}");
        }
    }

    private static string WordsFor(IReadOnlyList<string> overtaken) =>
        overtaken is [ComposedPost.TextName]
            ? "Somebody else changed the same lines of this text meanwhile. Nothing is lost: choose which one goes."
            : $"Somebody else changed this post meanwhile ({string.Join(", ", overtaken)}). Nothing is lost: choose what goes.";

    /// <summary>What is in the file now: the next change begins with it.</summary>
    private static void State(Utf8JsonWriter json, PostFile post, DeskVisit visit)
    {
        if (ComposedPost.TextOf(post.Source, visit.Asked["whole"].Length > 0) is { } part)
            json.WriteString("text", ShownText.Of(part.Text));
        json.WriteStartObject("fields");
        var head = post.Head;
        foreach (var field in PostFields.All) json.WriteString(field.Name, field.Shown(head, visit.Config));
        json.WriteEndObject();
    }

    /// <summary>
    /// The file, once whoever else writes it has come to its end: half of what he writes would be taken for a deletion of the rest, and the
    /// rest would go into a file that is not there any more.
    /// </summary>
    private static async Task<PostFile?> Whole(DeskVisit visit, PostChange change)
    {
        var post = PostFile.Find(visit, visit.Asked["post"]);
        for (var look = 0; look < MostLooks && post is not null && !change.BeganWith(post, visit.Config); look++)
        {
            var before = post;
            await Task.Delay(Quiet, visit.Stop);
            post = PostFile.Find(visit, before.Path);
            if (post is not null && post.Bytes.AsSpan().SequenceEqual(before.Bytes)) break;
        }

        return post;
    }

    private static Response Answer(string state, string words, Action<Utf8JsonWriter>? more = null) => DeskJson.Of(json =>
    {
        json.WriteString("state", state);
        json.WriteString("words", words);
        more?.Invoke(json);
    });
}
