using Scriban.Runtime;

namespace StaticPress.Templates.Language;

/// <summary>What names mean where a run has got to: the variables of its loops, what the page brings, what every page sees.</summary>
internal sealed class RunNames(TemplateGlobals globals, ScriptObject functions)
{
    private (string? Name, object? Value)[] _loops = new (string?, object?)[4];
    private int _depth;

    /// <summary>The page's own names; null while a cached fragment is made.</summary>
    public View? Page { get; set; }

    /// <summary>What the partial being run was given; null outside of partials.</summary>
    public ScriptArray? Arguments { get; set; }

    public void EnterLoop()
    {
        if (_depth == _loops.Length) Array.Resize(ref _loops, _depth * 2);
        _loops[_depth++] = default;
    }

    public void ExitLoop() => _depth--;

    /// <summary>The variable of the innermost loop.</summary>
    public void SetLoop(string name, object? value) => _loops[_depth - 1] = (name, value);

    public bool TryGet(NameNode node, out object? value)
    {
        var name = node.Name;
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (_loops[i].Name != name) continue;
            value = _loops[i].Value;
            return true;
        }

        value = null;
        return Page?.TryGet(name, out value) == true || node.TryGet(globals, out value)
            || functions.TryGetValue(null, default, name, out value);
    }
}
