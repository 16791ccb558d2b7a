using StaticPress.Markdown;
using StaticPress.Templates.Html;
using StaticPress.Templates.Language;

namespace StaticPress.Views;

/// <summary>What the template of a component sees of it: its arguments by their names, its text, and whether it is for a feed.</summary>
internal sealed class ComponentView(ComponentCall call) : View
{
    public override IReadOnlyList<string> Members => call.Rule.Members;

    public override bool TryGet(string member, out object? value)
    {
        value = member switch
        {
            "content" => new Markup(call.Content),
            "feed" => call.InFeed,
            _ => call.Values.GetValueOrDefault(member),
        };
        return value is not null || Members.Contains(member);
    }
}
