using StaticPress.Commands;
using StaticPress.Output;
using static StaticPress.Tests.Mistakes.Example;

namespace StaticPress.Tests.Mistakes;

/// <summary>The tests of the output folder have every refusal; here is one of each code.</summary>
internal static class InOutput
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        Disk("the site folder as the output", disk => [OutputFolder.Choose(disk.FullPath, disk.FullPath, "").Problems[0]]),
        Disk("a file of somebody else's in the way", disk =>
        {
            disk.Write("_site/index.html", "mine");
            using var writer = SiteWriter.Open(new OutputFolder(disk.At("_site"), "_site"));
            writer.Write("index.html", "page"u8);
            return writer.Commit().Problems;
        }),
        Disk("a link at _site that came with the site", disk =>
        {
            disk.Link("_site", "/srv/web");
            return [OutputFolder.Choose(disk.At("_site"), disk.FullPath, "", isNamed: false).Problems[0]];
        }),
        Disk("a folder of somebody else's among what a build left", _ => [SitePublisher.LeftBehind("/srv/._site.staticpress")]),
        Disk("a disk that fills up while a mounted folder is written", _ =>
            [BuildReport.NotWritten(new OutputFolder("/srv/_site", "_site"),
            new HalfWrittenException(new IOException("No space left on device")))]),
        Disk("another build into the same folder", _ =>
            [BuildReport.NotWritten(new OutputFolder("/srv/_site", "_site"),
            new OutputTakenException("Another build is writing to '_site'. Wait until it is done, then build again."))]),
        Disk("a full disk", _ =>
            [BuildReport.NotWritten(new OutputFolder("/srv/_site", "_site"), new IOException("No space left on device"))]),
    ];
}
