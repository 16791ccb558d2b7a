using Scriban.Runtime;

namespace StaticPress.Templates.Language;

/// <summary>Functions under one name (<c>string.upcase</c>), each written out so that nothing is looked up by reflection.</summary>
internal sealed class FunctionTable(string subject)
{
    private readonly ScriptObject _functions = [];

    public FunctionTable With(string name, int minArgs, int maxArgs, TemplateFunction.Body body)
    {
        _functions.SetValue(name, new TemplateFunction($"{subject}.{name}", minArgs, maxArgs, body), readOnly: true);
        return this;
    }

    public ScriptObject Build()
    {
        _functions.IsReadOnly = true;
        return _functions;
    }
}
