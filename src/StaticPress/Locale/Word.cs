namespace StaticPress.Locale;

/// <summary>A word that the program itself prints; a theme's own are known by their names alone.</summary>
internal readonly record struct Word(string Name)
{
    public static readonly Word Home = new("home");
    public static readonly Word LatestPosts = new("latest_posts");
    public static readonly Word PageNumber = new("page_number");
    public static readonly Word PostsAbout = new("posts_about");
    public static readonly Word PostsBy = new("posts_by");
    public static readonly Word PostsOfList = new("posts_of_list");
    public static readonly Word PostsFrom = new("posts_from");
    public static readonly Word Categories = new("categories");
    public static readonly Word AllCategories = new("all_categories");
    public static readonly Word Tags = new("tags");
    public static readonly Word AllTags = new("all_tags");
    public static readonly Word Archive = new("archive");
    public static readonly Word AllPosts = new("all_posts");
    public static readonly Word MonthOfYear = new("month_of_year");
    public static readonly Word Feeds = new("feeds");
    public static readonly Word WaysToFollow = new("ways_to_follow");
    public static readonly Word PodcastOf = new("podcast_of");
    public static readonly Word Search = new("search");
    public static readonly Word SearchAll = new("search_all");
    public static readonly Word PageNotFound = new("page_not_found");
    public static readonly Word PageMoved = new("page_moved");
    public static readonly Word CommentsClosed = new("comments_closed");
    public static readonly Word NoComments = new("no_comments");
    public static readonly Word SourceLabel = new("source_label");
    public static readonly Word By = new("by");
    public static readonly Word Table = new("table");
    public static readonly Word Footnotes = new("footnotes");
    public static readonly Word BackToText = new("back_to_text");
    public static readonly Word LinkToSection = new("link_to_section");
    public static readonly Word Done = new("done");
    public static readonly Word ToDo = new("to_do");
    public static readonly Word Note = new("note");
    public static readonly Word Tip = new("tip");
    public static readonly Word Important = new("important");
    public static readonly Word Warning = new("warning");
    public static readonly Word Caution = new("caution");
}
