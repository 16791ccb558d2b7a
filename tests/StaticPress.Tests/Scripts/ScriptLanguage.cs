using StaticPress.Tests.Support;

namespace StaticPress.Tests.Scripts;

/// <summary>A script that says what is not so fails, with the line.</summary>
public sealed class ScriptLanguage
{
    [Theory]
    [InlineData("\nexists nowhere", "planted(2): nowhere does not exist.")]
    [InlineData("file here\nmissing here", "planted(2): here exists.")]
    [InlineData("file a\n    one two\nin a contains 'two three'", "planted(3): 'two three' is not in it.")]
    [InlineData("file a\n    one\nin a lacks one", "planted(3): 'one' is in it.")]
    [InlineData("file a\n    1\n\n    3\nin a equals\n    1\n    2\n    3", "-    2  2\n+    2  \n")]
    [InlineData("file a/x\n    1\nfile b/x\n    2\nsame a b", "planted(5): a and b differ in x.")]
    [InlineData("file a\nreplace a old new", "planted(2): 'old' is not in a.")]
    [InlineData("exit 1", "planted(1): the exit code is 0, not 1.")]
    [InlineData("# a note\ndance", "planted(2): no step reads 'dance'.")]
    [InlineData("> staticpress no-such-verb", "planted(1): the exit code is 2, not 0.")]
    public void A_false_script_fails_at_its_line(string script, string complaint)
    {
        using var folder = new TemporaryFolder();
        var failure = Assert.Throws<ScriptException>(() => new ScriptRun("planted", folder).Execute(Script.Parse(script)));

        Assert.Contains(complaint, failure.Message, StringComparison.Ordinal);
    }
}
