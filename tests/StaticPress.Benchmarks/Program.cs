using StaticPress.Benchmarks;

var options = Options.Read(args);
if (options is null)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

var folder = Directory.CreateDirectory(Path.Combine(options.TempFolder, $"staticpress-benchmark-{Environment.ProcessId}"));
try
{
    if (options.Hugo is { } hugo)
    {
        Console.WriteLine(FormattableString.Invariant($"{DateTime.UtcNow:d MMMM yyyy}, medians of {options.Runs} runs in turn, {Environment.ProcessorCount} cores, in {folder.Parent}"));
        foreach (var row in Comparison.Rows(options, hugo, folder.FullName)) Console.WriteLine(row);
        return 0;
    }

    var (plain, full) = (folder.CreateSubdirectory("plain").FullName, folder.CreateSubdirectory("full").FullName);
    Corpus.WritePlain(plain, options.Posts);
    Corpus.Write(full, options.Posts);
    CommentCorpus.Write(full, options.Posts, options.Comments);
    Console.WriteLine(FormattableString.Invariant($"{options.Posts:N0} posts, {options.Comments:N0} replies, medians of {options.Runs} runs, {Environment.ProcessorCount} cores, in {folder.Parent}"));
    foreach (var scenario in Scenario.All(options.Program, plain, full)) Console.WriteLine(scenario.Measure(options.Runs));
    await foreach (var line in Preview.Measure(options.Program, full)) Console.WriteLine(line);
    return 0;
}
finally
{
    folder.Delete(recursive: true);
}
