using System.CommandLine;

namespace StaticPress.Commands;

/// <summary><c>staticpress comments</c>: readers' comments, from the letter or issue to the file.</summary>
internal static class CommentsCommand
{
    public static Command Create(Edge edge) => new("comments", "Take in, list and check readers' replies.")
    {
        CommentsAddCommand.Create(edge),
        CommentsListCommand.Create(edge),
        CommentsCheckCommand.Create(edge),
        CommentsSetupCommand.Create(edge),
        CommentsReceiveCommand.Create(edge),
    };
}
