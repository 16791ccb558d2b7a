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

/// <summary>What the fields of that form are called.</summary>
internal sealed class FormFieldsView(FormFields fields) : View<FormFieldsView>(Table)
{
    public static readonly MemberTable<FormFieldsView> Table = new()
    {
        ["post"] = view => view.Fields.Post,
        ["parent"] = view => view.Fields.Parent,
        ["name"] = view => view.Fields.Name,
        ["site"] = view => view.Fields.Site,
        ["rating"] = view => view.Fields.Rating,
        ["message"] = view => view.Fields.Message,
        ["honeypot"] = view => view.Fields.Honeypot,
        ["seconds"] = view => view.Fields.Seconds,
    };

    private FormFields Fields => fields;
}
