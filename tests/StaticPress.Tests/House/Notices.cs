using System.Xml.Linq;
using StaticPress.Commands;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.House;

/// <summary>Whose work goes out with the program is told by the program.</summary>
public sealed class Notices
{
    /// <summary>Goes into no binary.</summary>
    private const string Analyzer = "Microsoft.CodeAnalysis.BannedApiAnalyzers";

    [Fact]
    public void Every_library_of_the_program_is_told_with_its_version()
    {
        var packages = XDocument.Load(Path.Join(Repository.Root, "Directory.Packages.props"))
            .Descendants("ItemGroup").Single(group => (string?)group.Attribute("Label") == "The product")
            .Elements("PackageVersion").Select(package =>
                (Name: (string)package.Attribute("Include")!, Version: (string)package.Attribute("Version")!))
            .Where(package => package.Name != Analyzer);
        var told = LicencesCommand.Text();
        Assert.All(packages, package =>
            Assert.Contains($"{package.Name.Replace(".Signed", "", StringComparison.Ordinal)} {package.Version} ", told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GNU LESSER GENERAL PUBLIC LICENSE")]
    [InlineData("GNU GENERAL PUBLIC LICENSE")]
    [InlineData("SIL OPEN FONT LICENSE Version 1.1")]
    [InlineData("Apache License")]
    [InlineData("libvips.so.42 on Linux")]
    public void The_full_texts_come_along(string words)
    {
        Assert.Contains(words, LicencesCommand.Text(), StringComparison.Ordinal);
    }
}
