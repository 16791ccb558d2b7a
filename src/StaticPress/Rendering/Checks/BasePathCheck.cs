using System.Text;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;
using StaticPress.Templates.Language;
using StaticPress.Themes;

namespace StaticPress.Rendering.Checks;

/// <summary>Fails a page with an address that leads out of the site. At the root of a host nothing can, and nothing is looked at.</summary>
internal sealed class BasePathCheck(SitePlan plan)
{
    private readonly string _text = plan.Site.Config.Address.BasePath;
    private readonly TemplateOrigin _templates = new(plan.Theme);
    private readonly byte[] _basePath = Encoding.UTF8.GetBytes(plan.Site.Config.Address.BasePath);

    /// <param name="layout">Of the theme, by its short name.</param>
    public IReadOnlyList<Problem> Page(ReadOnlySpan<byte> html, Route route, string layout)
    {
        if (_basePath.Length == 0 || EscapedAddresses.In(html, _basePath) is not { Count: > 0 } found) return [];
        var made = route.Document is not null ? route.Origin.Place : new Place(ThemesFolder.Of(plan.Theme.Name) + LayoutFile.Of(layout));
        return [.. found.Select(
            address => Escape(_templates.Find(address) ?? made, address, $"In a template write {{{{ url '{address}' }}}}."))];
    }

    public IReadOnlyList<Problem> Asset(Route.Asset asset)
    {
        var isStyle = asset.File.Name.EndsWith(".css", StringComparison.OrdinalIgnoreCase);
        if (_basePath.Length == 0 || !(isStyle || asset.File.Name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))) return [];
        if (EscapedAddresses.In(asset.File.Bytes, _basePath) is not { Count: > 0 } found) return [];
        var text = StrictUtf8.Decode(asset.File.Bytes);
        return [.. found.Select(
            address => Escape(TemplateOrigin.In(asset.File.File, text, Math.Max(0, text.IndexOf(address, StringComparison.Ordinal))),
                address, "Write it relative to this file."))];
    }

    private Problem Escape(Place place, string address, string hint) =>
        Problem.Error(place, ProblemCode.EscapesBase, $"'{address}' leaves out the base path '{_text}' and so leads out of the site.",
            hint);
}
