namespace StaticPress.Config;

/// <param name="Items">How many of the newest posts each feed holds.</param>
internal sealed record FeedsConfig(int Items = 20, bool Categories = true, bool Tags = false, bool Authors = false);
