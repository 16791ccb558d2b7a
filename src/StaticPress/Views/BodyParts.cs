namespace StaticPress.Views;

/// <summary>What only some texts hold, and what a theme may style, or help by a script, on their pages alone.</summary>
[Flags]
internal enum BodyParts
{
    None = 0,
    Code = 1,
    Tables = 2,
    Tasks = 4,
    Alerts = 8,
    Videos = 16,
    Notes = 32,
    Images = 64,
    Audio = 128,
    Components = 256,
}
