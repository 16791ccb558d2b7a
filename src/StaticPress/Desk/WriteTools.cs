using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>The buttons above the text, and what opens from them.</summary>
internal static class WriteTools
{
    /// <param name="Does">As the script knows it.</param>
    /// <param name="Keys">Beside Ctrl or Command; empty for none.</param>
    private sealed record Tool(string Does, string Sign, string Name, string Keys = "");

    private static readonly Tool[] All =
    [
        new("bold", "B", "Bold", "B"), new("italic", "I", "Italic", "I"), new("heading", "H", "Heading"),
        new("link", "Link", "Link to a page or a post", "K"), new("picture", "Picture", "Picture or recording"),
        new("quote", "“ ”", "Quotation", "Shift+9"), new("hebrew", "א", "Quotation in Hebrew, from right to left"),
        new("list", "•", "List", "Shift+8"), new("numbers", "1.", "Numbered list", "Shift+7"), new("note", "[1]", "Footnote"),
        new("box", "!", "Box with a note"), new("code", "</>", "Code"), new("verse", "3:16", "Passage of scripture"),
        new("part", "⊞", "Part: a player, columns, a large sentence …"),
    ];

    public static Html Bar() =>
        $"<div class=\"tools\" role=\"toolbar\" aria-label=\"Marks\" aria-controls=\"text\">{All.Select((tool, at) => Button(tool, at == 0))}</div>";

    public static Html Dialogs() => $"""
        <dialog id="link" aria-labelledby="link-title"><form method="dialog"><h2 id="link-title">Link</h2>
        <label class="field">Words of a post's title, or an address <input id="link-words" type="search" autocomplete="off" placeholder="https://… or rain" aria-controls="link-found"></label>
        <ul id="link-found" class="pick"></ul>
        <div class="toolbar"><button type="button" class="main" id="link-put">Link to this address</button><button value="cancel" formnovalidate>Leave it</button></div></form></dialog>
        <dialog id="picture" aria-labelledby="picture-title"><form method="dialog"><h2 id="picture-title">Picture or recording</h2>
        <label class="field">A file of this machine; one can also be dropped on the text, or pasted <input id="picture-file" type="file" accept="image/*,audio/*,video/mp4,video/webm" multiple></label>
        <p id="picture-says" class="bad" role="alert"></p>
        <label class="field">Or one that is here already <input id="picture-words" type="search" autocomplete="off" placeholder="A part of its name" aria-controls="picture-found"></label>
        <ul id="picture-found" class="pick pictures"></ul>
        <div class="toolbar"><button value="cancel">Leave it</button></div></form></dialog>
        <dialog id="words" aria-labelledby="words-title"><form method="dialog"><h2 id="words-title">What does it show?</h2>
        <img id="words-picture" src="data:," alt="">
        <label class="field">For those who cannot see it <input id="words-alt" autocomplete="off" dir="auto" required></label>
        <label class="flag"><input id="words-none" type="checkbox"> It is only decoration</label>
        <label class="field">A caption below it, if it needs one <input id="words-caption" autocomplete="off" dir="auto"></label>
        <div class="toolbar"><button class="main" id="words-put" value="put">Put it in</button><button value="cancel" formnovalidate>Leave it</button></div></form></dialog>
        """;

    /// <summary>One stop for the keyboard; arrows go from one to the next (ARIA Authoring Practices, “Toolbar”).</summary>
    private static Html Button(Tool tool, bool isStop)
    {
        var keys = tool.Keys.Length > 0 ? $" (Ctrl+{tool.Keys})" : "";
        return $"<button type=\"button\" data-does=\"{tool.Does}\" data-keys=\"{tool.Keys}\" tabindex=\"{(isStop ? "0" : "-1")}\" title=\"{tool.Name}{keys}\" aria-label=\"{tool.Name}\" data-sign=\"{tool.Sign}\"></button>";
    }
}
