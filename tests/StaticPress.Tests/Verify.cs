// Stands in for the package Verify.Xunit, whose core cannot be restored from every registry. Call names, file names and
// file format are Verify's: where the package can be had, delete this file, add it, and leave the tests as they are.
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using StaticPress.Tests.Support;
using VerifyTests;

namespace VerifyXunit
{
    public static class Verifier
    {
        public static SettingsTask Verify(
            string target,
            string extension = "txt",
            VerifySettings? settings = null,
            [CallerFilePath] string sourceFile = "",
            [CallerMemberName] string method = "") =>
            new(target, extension, settings ?? new VerifySettings(), new Caller(sourceFile, method));
    }

    public sealed class VerifyException(string message) : Exception(message);
}

namespace VerifyTests
{
    internal sealed record Caller(string SourceFile, string Method)
    {
        /// <summary>A build for release writes <c>/_/</c> for the top of the repository.</summary>
        public string Folder => Path.GetDirectoryName(
            SourceFile.StartsWith("/_/", StringComparison.Ordinal) ? Repository.PathOf(SourceFile[3..]) : SourceFile)!;

        public string Class => Path.GetFileNameWithoutExtension(SourceFile);

        public string[] ParameterNames => typeof(VerifySettings).Assembly.GetTypes()
            .Where(type => type.Name == Class)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance))
            .Where(found => found.Name == Method)
            .Select(found => found.GetParameters().Select(parameter => parameter.Name!).ToArray())
            .First();
    }

    public class VerifySettings
    {
        internal string? Directory { get; private set; }

        internal string? FileName { get; private set; }

        internal object?[] Parameters { get; private set; } = [];

        internal string? TextForParameters { get; private set; }

        internal List<Action<StringBuilder>> Scrubbers { get; } = [];

        public void UseDirectory(string directory) => Directory = directory;

        public void UseFileName(string fileName) => FileName = fileName;

        public void UseParameters(params object?[] parameters) => Parameters = parameters;

        public void UseTextForParameters(string parametersText) => TextForParameters = parametersText;

        public void AddScrubber(Action<StringBuilder> scrubber) => Scrubbers.Add(scrubber);

        public void ScrubLinesContaining(params string[] stringToMatch) => AddScrubber(text =>
        {
            var kept = text.ToString().Split('\n').Where(line =>
                !stringToMatch.Any(found => line.Contains(found, StringComparison.OrdinalIgnoreCase)));
            var joined = string.Join('\n', kept);
            text.Clear().Append(joined);
        });
    }

    /// <summary>Compares when it is awaited, so that the settings can be told in the same sentence.</summary>
    public sealed class SettingsTask
    {
        private readonly VerifySettings _settings;
        private readonly Lazy<Task> _comparison;

        internal SettingsTask(string target, string extension, VerifySettings settings, Caller caller)
        {
            _settings = settings;
            _comparison = new Lazy<Task>(() => Snapshot.CompareAsync(target, Snapshot.PathOf(settings, caller), extension, settings));
        }

        public SettingsTask UseDirectory(string directory) => With(settings => settings.UseDirectory(directory));

        public SettingsTask UseFileName(string fileName) => With(settings => settings.UseFileName(fileName));

        public SettingsTask UseParameters(params object?[] parameters) => With(settings => settings.UseParameters(parameters));

        public SettingsTask UseTextForParameters(string parametersText) => With(settings => settings.UseTextForParameters(parametersText));

        public SettingsTask AddScrubber(Action<StringBuilder> scrubber) => With(settings => settings.AddScrubber(scrubber));

        public SettingsTask ScrubLinesContaining(params string[] stringToMatch) =>
            With(settings => settings.ScrubLinesContaining(stringToMatch));

        public Task ToTask() => _comparison.Value;

        public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

        public static implicit operator Task(SettingsTask task) => task.ToTask();

        private SettingsTask With(Action<VerifySettings> change)
        {
            change(_settings);
            return this;
        }
    }

    internal static class Snapshot
    {
        /// <summary>Set to <c>1</c>, a test run writes what it received as the new verified files.</summary>
        private const string AcceptVariable = "VERIFY_ACCEPT";

        /// <summary>Verify writes a byte order mark, and reads with or without.</summary>
        private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

        public static string PathOf(VerifySettings settings, Caller caller)
        {
            var folder = settings.Directory is { } directory ? Path.Combine(caller.Folder, directory) : caller.Folder;
            return Path.Combine(folder, settings.FileName ?? $"{caller.Class}.{caller.Method}{ParameterText(settings, caller)}");
        }

        public static async Task CompareAsync(string target, string path, string extension, VerifySettings settings)
        {
            string verified = $"{path}.verified.{extension}", received = $"{path}.received.{extension}";
            var now = Scrub(target, settings);
            var before = File.Exists(verified) ? (await File.ReadAllTextAsync(verified)).ReplaceLineEndings("\n") : null;
            File.Delete(received);
            if (now == before) return;

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var accept = Environment.GetEnvironmentVariable(AcceptVariable) == "1";
            await File.WriteAllTextAsync(accept ? verified : received, now, Utf8);
            if (accept) return;

            var difference = before is null ? "It is new: there is no verified file.\n" : LineDiff.Between(before, now);
            throw new VerifyXunit.VerifyException(
                $"{Path.GetFileName(verified)} (-) is not what the test received (+):\n{difference}" +
                $"When the new text is right, rename {Path.GetFileName(received)}, or run the tests once with {AcceptVariable}=1.");
        }

        private static string Scrub(string target, VerifySettings settings)
        {
            var text = new StringBuilder(target.ReplaceLineEndings("\n"));
            foreach (var scrub in settings.Scrubbers) scrub(text);
            return text.ToString();
        }

        private static string ParameterText(VerifySettings settings, Caller caller)
        {
            if (settings.TextForParameters is { } text) return $"_{text}";
            if (settings.Parameters.Length == 0) return "";
            return string.Concat(caller.ParameterNames.Zip(settings.Parameters, (name, value) =>
                $"_{name}={FormattableString.Invariant($"{value}")}"));
        }
    }
}
