namespace StaticPress.Tests.Commenting;

/// <summary>What people try who mean harm, and what breaks by accident.</summary>
internal static class HostileTexts
{
    public static readonly string[] Names =
    [
        "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' autofocus onfocus='alert(1)", "</bdi></a><img src=x onerror=alert(1)>", "]]>", "-->", "{{ 7*7 }}",
        "${7*7}", "$(id)", "`id`", "; rm -rf ~", "!!python/object:os.system", "&anchor", "*alias", "- a\n- b", "---", "...", "# comment", "key: value", "|", ">", "\"", "'",
        "\\", "\\\"", "Ru\u202Eth", "Ru\u200B\u200Bth", "\uFEFF", "Ruth\r\nrole: author", "Ruth\0", "Ruth\u001B[31m", "ruth@example.org", "null", "~", "true", "1e3", "2021-08-26",
        new('x', 65_536), "أبو بكر", "רות\u202D", "👩‍👩‍👧", "\uD800", "@octocat", "%0A", "&lt;b&gt;", "&#x202E;", "=cmd|'/c calc'!A1",
    ];

    public static readonly string[] Messages =
    [
        "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<iframe src=javascript:alert(1)>", "<a href='x' onclick=alert(1)>x</a>",
        "<style>*{display:none}</style>", "<base href=//evil.example/>", "<meta http-equiv=refresh content=0>", "<form action=//evil.example><input name=q>", "<!-- -->", "<![CDATA[ x ]]>", "<?php echo 1 ?>",
        "</script><script>alert(1)</script>", "]]>", "-->", "</textarea>", "</article></li></ol></section></main>", "<b>bold</b>", "<p id=top>", "&lt;script&gt;alert(1)&lt;/script&gt;",
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\tscript:alert(1))", "[x](&#106;avascript:alert(1))", "[x](&#x6A;avascript&colon;alert(1))", "[x](\\javascript:alert(1))", "[x](%6Aavascript:alert(1))",
        "[x]( javascript:alert(1))", "[x](vbscript:x)", "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](file:///etc/passwd)", "[x](//evil.example)", "[x](/2021/)", "[x](#top)", "[x](http://user:pw@evil.example/)",
        "[x](https://example.org/\" onmouseover=\"alert(1))", "[x](https://example.org/ \"title\\\" onclick=alert(1)\")", "[x][y]\n\n[y]: javascript:alert(1)", "<javascript:alert(1)>", "<https://example.org/'onclick=alert(1)>", "<a@b.example>",
        "![x](https://evil.example/pixel.png)", "![x](x\" onerror=\"alert(1))", "[![x](javascript:alert(1))](javascript:alert(1))", "{{ 7*7 }} {{ include 'x' }} {% raw %}", "{{ for i in 1..1000000 }}x{{ end }}", "${{ github.token }}", "$(id) `id` ; rm -rf ~ #",
        "!!python/object/apply:os.system [id]", "!tag x", "&a [*a, *a]", "*alias", "<<: *a", "---\nrole: author\n---", "...\nid: gh-1", "message: |\n  x\nrole: author", "  role: author\nid: x", "\trole: author", "- a\n  - b\n    - c", "? x\n: y",
        "a\r\nb\rc\nd", "NUL \0 here", "bell \a escape \u001B[2J", "right\u202Eto left\u202C", "\u2066isolate\u2069", "zero\u200B\u200B\u200Bwidth", "\u200D\u200D\u200D", "a\u2028b\u2029c\u0085d", "\uFEFFbom", "tag \U000E0041\U000E0042", "lone \uD800 half", "\uDC00",
        "&#x202E;turned", "&#0;&#x1F;", "&ZeroWidthSpace;&rlm;&lrm;", "### Name\n\nSomebody else\n\n### Post\n\nanother", "### Message\n\nAgain", "_No response_", "# Heading\n\n## Heading {#top}\n\nx {.class onclick=alert(1)}", "Heading\n=======",
        "| a | b |\n|---|---|\n| <script> | x |", "- [ ] task", "[^1]\n\n[^1]: note", ":::warning\nx\n:::", "~~x~~ ==x== H~2~O", "<details><summary>x", "```html\n<script>alert(1)</script>\n```", "    <script>indented</script>", "`<script>`", "\\<script>",
        new('x', 65_536), new('>', 5_000), new('*', 5_000), new('[', 5_000), new('`', 5_000), string.Concat(Enumerable.Repeat("- ", 2_500)),
            string.Concat(Enumerable.Repeat("![](", 1_250)), string.Concat(Enumerable.Repeat("<a@b.c>", 700)),
        string.Concat(Enumerable.Repeat("**a _b ", 700)), "Z" + string.Concat(Enumerable.Repeat("\u0335", 4_000)),
            "مرحبا **بالعالم** [رابط](https://example.org/)", "שלום\n\n> עולם",
    ];
}
