using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace StaticPress.Machine;

/// <summary>A program of this machine, as its owner has set it up: <c>git</c>, <c>gh</c>, <c>rsync</c>.</summary>
/// <param name="Name">As it is typed to start it, or its whole path.</param>
/// <param name="Folder">Where it runs.</param>
internal sealed record MachineProgram(string Name, string Folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A slow line and much to send; who waits for longer waits for a password that nobody can type.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Variables that it sees beside those of the machine.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    public ProgramAnswer Run(params IReadOnlyList<string> arguments) => RunWith("", arguments);

    /// <param name="input">What it is to read.</param>
    public ProgramAnswer RunWith(string input, params IReadOnlyList<string> arguments)
    {
        try
        {
            using var process = Process.Start(Start(arguments))!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            Write(process, input);
            if (process.WaitForExit(Patience))
                return new ProgramAnswer(process.ExitCode switch
                {
                    0 => ProgramEnd.Good,
                    1 => ProgramEnd.No,
                    _ =>
                    ProgramEnd.Refused
                }, output.Result, error.Result);
            process.Kill(entireProcessTree: true);
            return new ProgramAnswer(ProgramEnd.OutOfTime, "", "");
        }
        catch (Win32Exception)
        {
            return new ProgramAnswer(ProgramEnd.Missing, "", "");
        }
    }

    private static void Write(Process process, string input)
    {
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It went without reading to the end, and says why.
        }
    }

    private ProcessStartInfo Start(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(Name, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        foreach (var (name, value) in Variables) start.Environment[name] = value;
        return start;
    }
}

internal enum ProgramEnd
{
    Good,

    /// <summary>To a question; or it could not, and says why (exit code 1).</summary>
    No,

    /// <summary>It could not, and says why.</summary>
    Refused,

    /// <summary>It is not on this machine.</summary>
    Missing,

    /// <summary>It was ended, for it never came to an end.</summary>
    OutOfTime,
}

internal sealed record ProgramAnswer(ProgramEnd End, string Output, string Error)
{
    public bool IsGood => End == ProgramEnd.Good;

    /// <summary>The first line of what it printed; null when it refused or printed nothing.</summary>
    public string? Line => IsGood && Output.Split('\n')[0].TrimEnd('\r') is { Length: > 0 } line ? line : null;

    /// <summary>What is parted by zeros, such as paths.</summary>
    public IEnumerable<string> Parts => IsGood ? Output.Split('\0', StringSplitOptions.RemoveEmptyEntries) : [];
}
