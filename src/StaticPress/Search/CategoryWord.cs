using StaticPress.Primitives;

namespace StaticPress.Search;

/// <summary>A category is filtered by as if it were a word: <c>=israel-news</c>, which no text can hold.</summary>
internal static class CategoryWord
{
    public static string Of(string category) => "=" + Slug.From(category);
}
