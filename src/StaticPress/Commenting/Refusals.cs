namespace StaticPress.Commenting;

/// <summary>
/// Why a comment is not taken. These sentences are written under issues by a robot, so none of them repeats a word of the reader's.
/// </summary>
internal static class Refusals
{
    public const string NotLabelled = "Nothing was asked: a reply is published by the label 'publish'.";
    public const string NoRight = "Only someone who may write to this repository can publish a reply.";
    public const string NoAnswer =
        "GitHub's answer about the label and the record of the text could not be read. Take the label off and put it on again.";
    public const string NoRecord =
        "There is no record of the text as it came, so nobody can tell whether it was changed since. Send it again, or add it with "
        + "'staticpress comments add'.";
    public const string Changed =
        "The text was changed after it came, so it may not be the one that was read. Send it again as a new reply, or add it with "
        + "'staticpress comments add'.";
    public const string Hidden =
        "There is HTML or a picture in the text. GitHub hides parts of such a text which the blog would print, so what was read is not "
        + "what would appear. Send it again without, or add it with 'staticpress comments add'.";
    public const string Turned =
        "There is a sign in the text that turns the direction of writing and is not seen itself. GitHub shows the words after it in "
        + "another order than the blog would, so what was read is not what would appear. Send it again without, or add it with "
        + "'staticpress comments add'.";
    public const string NotAnEvent = "This is not an event of an issue as GitHub writes it.";
    public const string NotFromForm = "The text is not from the reply form. Use the form under the post.";
    public const string NotALetter =
        "No text from the reply form is in this letter. Copy the part that begins with 'post=' and paste it: staticpress comments add --mail -";
    public const string TooLong = "The text is longer than 64 KB.";
    public const string MessageTooLong = "The text is longer than 5,000 characters. Shorten it, or send it in parts.";
    public const string NameTooLong = "The name is longer than 80 characters. Shorten it.";
    public const string AddressTooLong =
        "The address of the site is longer than 500 characters. Leave it out, or name the site's first page.";
    public const string NoPost = "There is no such post or page: it is named by the last part of its address, as in --post hello.";
    public const string SeveralPosts = "Several posts have the name that the form gives. Give all but one of them another 'slug:'.";
    public const string NotAsked =
        "This blog takes no replies yet. Write 'comments:' in site.yml, below it '  intake: [email]' and '  email:' with your address.";
    public const string Closed = "Replies to this post are closed.";
    public const string NoParent = "The reply that this one answers is not there. Send it as an answer to the post.";
    public const string NoName = "There is no name that can be shown.";
    public const string MailAddress =
        "The name is an e-mail address, and such an address is never published. Send the reply with another name.";
    public const string NoMessage = "There is no text that can be shown.";
    public const string NotKept = "The reply cannot be kept as a file that reads back the same.";
}
