using System.Text;
using StaticPress.Authoring;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Desk;

/// <summary>A post with a change in it.</summary>
/// <param name="Bytes">What the file would be; as they were where there is a problem.</param>
/// <param name="Overtaken">The text, or the settings, that somebody else changed otherwise meanwhile.</param>
internal sealed record ComposedPost(byte[] Bytes, Problem? Problem, IReadOnlyList<string> Overtaken)
{
    public const string TextName = "text";

    /// <param name="mineGoes">Whether what is here goes, whatever somebody else did: for a look, and once the author has chosen.</param>
    public static ComposedPost Of(PostFile post, PostChange change, SiteConfig config, bool mineGoes)
    {
        var overtaken = new List<string>();
        var source = post.Source;
        if (change.Fields.Count > 0)
        {
            var head = post.Head;
            var fields = change.Fields.Where(field => field.Field.Shown(head, config) != field.Now).ToArray();
            overtaken.AddRange(fields.Where(field => !mineGoes && field.Field.Shown(head, config) != field.Was)
                .Select(field => field.Field.Name));
            var edited = FrontMatterText.Edit(source, FieldChange.Settings(head, fields, config));
            if (edited.Problem is { } fault) return new ComposedPost(post.Bytes, fault, []);
            source = source with { Bytes = edited.Bytes };
        }

        if (change.Text is { } text)
        {
            if (TextOf(source, change.IsWhole) is not { } part)
                return new ComposedPost(post.Bytes, StrictUtf8.NotUtf8(post.Path, source.Bytes.Span), []);
            var theirs = ShownText.Of(part.Text);
            var merged = mineGoes ? text : TextMerge.Of(change.Was!, text, theirs);
            if (merged is null) overtaken.Add(TextName);
            else source =
                new MemoryFile(post.Path,
                    part.With(ShownText.Apply(part.Text, merged,
                        ShownText.LineEndOf(part.Text.Contains('\n') ? part.Text : Encoding.UTF8.GetString(post.Bytes)))));
        }

        return overtaken.Count > 0 ? new ComposedPost(post.Bytes, null, overtaken) : new ComposedPost(source.Bytes.ToArray(), null, []);
    }

    /// <returns>Null when it is not UTF-8.</returns>
    public static TextPart? TextOf(MemoryFile file, bool isWhole)
    {
        var bytes = file.Bytes;
        var start = isWhole
            ? bytes.Length - StrictUtf8.WithoutMark(bytes.Span).Length
            : Math.Min(FrontMatterBlock.Read(file).BodyOffset, bytes.Length);
        return StrictUtf8.FirstBadByte(bytes.Span) >= 0 ? null : new TextPart(bytes[..start], Encoding.UTF8.GetString(bytes.Span[start..]));
    }
}

/// <summary>The text of a file, and what stands before it.</summary>
internal sealed record TextPart(ReadOnlyMemory<byte> Before, string Text)
{
    public byte[] With(string text) => [.. Before.Span, .. Encoding.UTF8.GetBytes(text)];
}
