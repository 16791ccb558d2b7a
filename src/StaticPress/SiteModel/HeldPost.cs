using StaticPress.Content;

namespace StaticPress.SiteModel;

/// <summary>A post that is left out of the site for now.</summary>
/// <param name="Date">On the site's own clock: when a scheduled post goes live, or an expired one went.</param>
internal sealed record HeldPost(Document Document, PostState State, DateTimeOffset Date);
