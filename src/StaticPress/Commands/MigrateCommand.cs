using System.CommandLine;

namespace StaticPress.Commands;

/// <summary><c>staticpress migrate</c>: what there is to do about a blog that moved in.</summary>
internal static class MigrateCommand
{
    public static Command Create(Edge edge) =>
        new("migrate", "See whether a blog that moved in is whole.") { MigrateVerifyCommand.Create(edge) };
}
