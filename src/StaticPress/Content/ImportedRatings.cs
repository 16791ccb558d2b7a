namespace StaticPress.Content;

/// <summary>The ratings that a post brought along from its former site.</summary>
/// <param name="Average">1 to 5, in hundredths: 460 for 4.6.</param>
internal sealed record ImportedRatings(int Average, int Count);
