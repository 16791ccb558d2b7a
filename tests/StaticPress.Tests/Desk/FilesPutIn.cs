using Microsoft.Playwright;
using StaticPress.Tests.Support;
using static StaticPress.Tests.Desk.Writing;

namespace StaticPress.Tests.Desk;

/// <summary>Pictures and recordings are put into a post in a real browser.</summary>
[Collection(ChromiumTests.Name)]
public sealed class FilesPutIn(Chromium chromium)
{
    private const string File = "content/posts/2021-08-26-a.md";

    private static readonly TestSite Site = new TestSite().Config("title: Show")
        .File(File, "---\ntitle: Rain\n---\nFirst words.\n\nSecond words.\n");

    private static readonly byte[] Photo = PhonePicture.Jpeg();

    [SkippableFact]
    public async Task A_picture_comes_into_the_folder_of_the_year_with_words_for_those_who_cannot_see_it()
    {
        await using var context = await chromium.Open();
        await using var desk = await OpenDesk.Of(Site);
        var page = await Open(context, desk);
        await page.Locator("#text").EvaluateAsync("t => { t.focus(); t.setSelectionRange(12, 12); }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Picture or recording" }).ClickAsync();
        await page.Locator("#picture-file")
            .SetInputFilesAsync(new FilePayload { Name = "IMG 0001 Ünïq.JPEG", MimeType = "image/jpeg", Buffer = Photo });
        await page.Locator("#words-alt").FillAsync("A [wet] street");
        await page.Locator("#words-caption").FillAsync("Rain at \"six\"");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.FrameLocator("#frame").Locator("main figure img")).ToHaveAttributeAsync("alt", "A [wet] street");
        await Until(() => desk.Folder.Read(File)
            .Contains("First words.\n\n![A \\[wet\\] street](/media/2026/img-0001-uniq.jpg \"Rain at \\\"six\\\"\")\n\nSecond", StringComparison.Ordinal));
        Assert.Equal(Photo, await System.IO.File.ReadAllBytesAsync(desk.Folder.At("content/media/2026/img-0001-uniq.jpg")));
    }

    [SkippableFact]
    public async Task What_is_said_of_a_refused_file_stays_while_the_text_is_saved()
    {
        await using var context = await chromium.Open();
        await using var desk = await OpenDesk.Of(Site);
        var page = await Open(context, desk);
        await page.GetByRole(AriaRole.Button, new() { Name = "Picture or recording" }).ClickAsync();
        var program = new FilePayload { Name = "virus.exe", MimeType = "application/octet-stream", Buffer = "MZ"u8.ToArray() };
        await page.Locator("#picture-file").SetInputFilesAsync(program);
        await Assertions.Expect(page.Locator("#notice .bad")).ToContainTextAsync("virus.exe: ");
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#text").FillAsync("Other words.\n");
        await Until(() => desk.Folder.Read(File).EndsWith("Other words.\n", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("#saved")).ToHaveTextAsync("Saved");
        await Assertions.Expect(page.Locator("#notice .bad")).ToContainTextAsync("virus.exe: ");
    }
}
