using StaticPress.Primitives;

namespace StaticPress.Checking;

/// <param name="Links">Addresses of the site itself that were followed.</param>
/// <param name="Problems">Everything wrong, sorted.</param>
internal sealed record CheckResult(int Pages, int Links, IReadOnlyList<Problem> Problems);
