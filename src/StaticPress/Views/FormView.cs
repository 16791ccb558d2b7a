using StaticPress.Config;

namespace StaticPress.Views;

/// <summary>The form that is posted to a service.</summary>
internal sealed class FormView(CommentsConfig config) : View<FormView>(Table)
{
    public static readonly MemberTable<FormView> Table = new()
    {
        ["action"] = view => view.Config.Form,
        ["fields"] = view => view.Fields,
    };

    private CommentsConfig Config => config;

    private FormFieldsView Fields { get; } = new(config.FormFields);
}
