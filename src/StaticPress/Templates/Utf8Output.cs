using Scriban.Runtime;

namespace StaticPress.Templates;

/// <summary>Scriban's own way of writing, led into the buffer in use.</summary>
internal sealed class Utf8Output(RenderContext context) : IScriptOutput
{
    public void Write(string text, int offset, int count) => context.Output8.Write(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }
}
