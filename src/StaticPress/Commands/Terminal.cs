using System.Globalization;
using Microsoft.Win32.SafeHandles;
using StaticPress.Primitives;

namespace StaticPress.Commands;

/// <summary>The one writer to the console, and its one reader.</summary>
/// <param name="output">What was asked for.</param>
/// <param name="error">Problems, and progress.</param>
/// <param name="isWatched">Whether a person sees the error stream: progress is drawn over itself only then.</param>
internal sealed class Terminal(TextWriter output, TextWriter error, bool isWatched)
{
    private const int StandardOutput = 1;
    private const int StandardError = 2;
    /// <summary>Of a line, in UTF-16 units: a problem with its place, its text and its hint.</summary>
    private const int LongestLine = 2400;

    /// <summary>How wide standard output is; null where that is not known or does not matter.</summary>
    public int? Columns { get; init; }

    /// <param name="run">The program.</param>
    /// <returns>Its exit code; that of a mistake when what it had to say was lost.</returns>
    public static int OfProcess(Func<Terminal, int> run)
    {
        StandardStream.HoldClosedNumbers();
        var isWindows = OperatingSystem.IsWindows();
        var output = new StandardStream(StandardOutput, isWindows ? Console.OpenStandardOutput() : null);
        var error = new StandardStream(StandardError, isWindows ? Console.OpenStandardError() : null);
        var terminal = new Terminal(output.Writer(Console.OutputEncoding), error.Writer(Console.OutputEncoding), !Console.IsErrorRedirected)
        {
            Columns = UnixTerminal.Columns(StandardOutput),
        };
        var code = run(terminal);
        if (output.Failure is not { } failure) return code;
        terminal.Error.WriteLine($"staticpress: What was to be said here could not be written: {failure.TrimEnd('.')}.");
        return code == ExitCode.Done ? ExitCode.SiteHasErrors : code;
    }

    /// <summary>Not <c>Console</c>'s, for the reason that <see cref="UnixTerminal"/> gives.</summary>
    public static Stream Input() => OperatingSystem.IsWindows()
        ? Console.OpenStandardInput()
        : new FileStream(new SafeFileHandle(0, ownsHandle: false), FileAccess.Read, bufferSize: 0);

    /// <summary>For the program's own texts of many lines; whatever else is printed goes line by line.</summary>
    public TextWriter Output => output;

    public TextWriter Error { get; } = new LineWriter(error);

    public bool IsWatched => isWatched;

    public void Line(string text = "") => output.WriteLine(PrintedText.Of(text, LongestLine));

    /// <summary>A line that is broken between words where the window is too narrow for it.</summary>
    public void Sentence(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Columns)
            {
                Line(line);
                line = "";
            }

            line += line.Length > 0 ? ' ' + word : word;
        }

        Line(line);
    }

    /// <param name="annotated">What stands before each file's path in annotations for GitHub; null for none.</param>
    public void Tell(IEnumerable<Message> messages, string? annotated = null)
    {
        foreach (var told in messages)
        {
            error.WriteLine(told);
            if (annotated is not null) output.WriteLine(Annotation(told, annotated));
        }
    }

    private int _drawn;

    /// <summary>Draws over itself, and <see cref="EndProgress"/> wipes it away; where nobody watches, a line.</summary>
    /// <param name="of">What is counted.</param>
    public void Progress(int done, int total, string of)
    {
        // Short enough for the narrowest window: a line that wraps could not be drawn over.
        var line = string.Create(CultureInfo.InvariantCulture, $"{(long)done * 100 / Math.Max(total, 1),3} % of {total:N0} {of}");
        _drawn = isWatched ? Math.Max(_drawn, line.Length) : 0;
        if (isWatched) error.Write('\r' + line.PadRight(_drawn));
        else error.WriteLine(line.TrimStart());
        error.Flush();
    }

    public void EndProgress()
    {
        if (_drawn > 0) error.Write($"\r{new string(' ', _drawn)}\r");
    }

    /// <summary>A workflow command of GitHub Actions; its own characters are escaped as GitHub says.</summary>
    private static string Annotation(Message told, string before)
    {
        var problem = told.First;
        var (place, level) = (problem.Place, problem.IsError ? "error" : "warning");
        return $"::{level} file={Property(PrintedText.OfPath(Path.IsPathRooted(place.File) ? place.File : before + place.File))},line={Math.Max(1, place.Line)},col={Math.Max(1, place.Column)},title={problem.Code}::{Escape(told.Said)}";
    }

    private static string Escape(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

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
