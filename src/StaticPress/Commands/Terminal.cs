using StaticPress.Primitives;

namespace StaticPress.Commands;

/// <summary>The one writer to the console, and its one reader.</summary>
/// <param name="output">What was asked for.</param>
/// <param name="error">Problems, and progress when it is watched.</param>
/// <param name="isWatched">Whether a person sees the error stream: progress is drawn only then.</param>
internal sealed class Terminal(TextWriter output, TextWriter error, bool isWatched)
{
    /// <summary>Of a line, in UTF-16 units: a problem with its place, its text and its hint.</summary>
    private const int LongestLine = 2400;
    public static Terminal OfProcess() => new(Console.Out, Console.Error, !Console.IsErrorRedirected);

    public static Stream Input() => Console.OpenStandardInput();

    /// <summary>For the program's own texts of many lines; whatever else is printed goes line by line.</summary>
    public TextWriter Output => output;

    public TextWriter Error { get; } = new LineWriter(error);

    public bool IsWatched => isWatched;

    public void Line(string text = "") => output.WriteLine(PrintedText.Of(text, LongestLine));

    public void Problems(IReadOnlyList<Problem> problems, bool asAnnotations)
    {
        foreach (var told in Message.Of(problems))
        {
            error.WriteLine(told);
            if (asAnnotations) output.WriteLine(Annotation(told));
        }
    }

    /// <summary>Draws over itself; <see cref="EndProgress"/> wipes it away.</summary>
    public void Progress(int done, int total)
    {
        const int Width = 30;
        var filled = total == 0 ? Width : (int)((long)done * Width / total);
        error.Write($"\r[{new string('#', filled)}{new string('.', Width - filled)}] {done:N0} of {total:N0} pages ");
        error.Flush();
    }

    public void EndProgress() => error.Write($"\r{new string(' ', 72)}\r");

    /// <summary>A workflow command of GitHub Actions; its own characters are escaped as GitHub says.</summary>
    private static string Annotation(Message told)
    {
        var problem = told.First;
        var (place, level) = (problem.Place, problem.IsError ? "error" : "warning");
        return $"::{level} file={Property(PrintedText.OfPath(place.File))},line={Math.Max(1, place.Line)},col={Math.Max(1, place.Column)},title={problem.Code}::{Escape(told.Said)}";
    }

    private static string Escape(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    /// <summary>Each line as it may be printed: a message may repeat a name or a word that anybody wrote.</summary>
    private sealed class LineWriter(TextWriter lines) : TextWriter
    {
        public override System.Text.Encoding Encoding => lines.Encoding;

        public override void WriteLine(string? value) => lines.WriteLine(PrintedText.Of(value ?? "", LongestLine));

        public override void WriteLine(object? value) => WriteLine(value?.ToString());

        public override void Write(string? value) => lines.Write(value);

        public override void Write(char value) => lines.Write(value);

        public override void Flush() => lines.Flush();
    }
}
