using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using SharpFuzz;
using StaticPress.Fuzzing;

const string Usage = """
    StaticPress.Fuzzing                          the targets
    StaticPress.Fuzzing TARGET --seeds FOLDER    writes what a fuzzer begins with, and its words beside that
    StaticPress.Fuzzing TARGET FILE...           looks at these files, and tells what does not hold
    StaticPress.Fuzzing TARGET                   is fed by afl-fuzz
    """;

// What is instrumented counts from the first call on; the fuzzer brings the memory that it looks into later.
unsafe
{
    SharpFuzz.Common.Trace.SharedMem = (byte*)NativeMemory.AllocZeroed(1 << 16);
}

if (args.Length == 0)
{
    foreach (var known in Target.All) Console.WriteLine(known.Name);
    return 0;
}

if (Target.All.FirstOrDefault(known => known.Name == args[0]) is not { } target)
{
    Console.Error.WriteLine(Usage);
    return 2;
}

switch (args[1..])
{
    case []:
        // So that what is made once is no news of the first text.
        target.Look("---\ntitle: A\n---\nText.\n"u8.ToArray());
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            target.Look(bytes.ToArray());
        });
        return 0;
    case ["--seeds", var folder]:
        WriteSeeds(folder);
        return 0;
    default:
        return args[1..].Select(Holds).ToArray().All(holds => holds) ? 0 : 1;
}

void WriteSeeds(string folder)
{
    const int Longest = 2_000;
    var seeds = target.Seeds().Where(seed => seed.Length is > 0 and <= Longest).DistinctBy(Convert.ToHexString).ToArray();
    Directory.CreateDirectory(folder);
    for (var i = 0; i < seeds.Length; i++)
        File.WriteAllBytes(Path.Combine(folder, i.ToString("0000", CultureInfo.InvariantCulture)), seeds[i]);
    File.WriteAllLines(folder.TrimEnd('/') + ".words", target.Words.Select(word => $"\"{Escaped(word)}\""));
}

// As the fuzzer reads words that hold any bytes.
string Escaped(string word) => string.Concat(Encoding.UTF8.GetBytes(word).Select(one => $"\\x{one:x2}"));

bool Holds(string file)
{
    try
    {
        target.Look(File.ReadAllBytes(file));
        return true;
    }
    catch (Exception broken)
    {
        Console.WriteLine($"{file}: {broken}");
        return false;
    }
}
