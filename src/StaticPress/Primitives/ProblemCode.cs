namespace StaticPress.Primitives;

/// <summary>Every code a <see cref="Problem"/> may carry. A number is never used again for something else.</summary>
internal static class ProblemCode
{
    // 00xx: reading files
    public const string NotUtf8 = "SP0001";
    public const string NotARegularFile = "SP0002";
    public const string LinkLeavesSite = "SP0003";
    public const string FileTooLarge = "SP0004";
    public const string FileMissing = "SP0005";
    public const string BadFileName = "SP0006";
    public const string NotReadable = "SP0007";
    public const string HiddenFile = "SP0009";
    public const string PageTooDeep = "SP0015";

    // 001x: writing into the author's folder
    public const string WriteLeavesSite = "SP0010";
    public const string NotEditable = "SP0011";
    public const string FileThere = "SP0012";
    public const string ChangedMeanwhile = "SP0013";
    public const string WriteFailed = "SP0014";
    public const string NotEdited = "SP0016";

    // 01xx: YAML
    public const string YamlSyntax = "SP0101";
    public const string YamlDuplicateKey = "SP0102";
    public const string YamlLimit = "SP0103";
    public const string YamlNotAllowed = "SP0104";
    public const string UnknownKey = "SP0105";
    public const string WrongType = "SP0106";
    public const string BadValue = "SP0107";
    public const string TextCutShort = "SP0108";

    // 02xx: site.yml
    public const string BadUrl = "SP0201";
    public const string BadTimeZone = "SP0202";
    public const string UnknownTheme = "SP0203";
    public const string BadPermalink = "SP0204";
    public const string BadRedirect = "SP0205";
    public const string WrittenForLater = "SP0206";

    // 03xx: content
    public const string MissingTitle = "SP0301";
    public const string MissingDate = "SP0302";
    public const string BadDate = "SP0303";
    public const string NoFrontMatter = "SP0304";
    public const string FrontMatterNotClosed = "SP0305";
    public const string UnknownAuthor = "SP0306";
    public const string BadComment = "SP0307";
    public const string BadAudio = "SP0308";
    public const string PrivateKey = "SP0310";
    public const string CommentWithoutPlace = "SP0311";
    public const string CommentsInCircle = "SP0312";
    public const string GuidTwice = "SP0313";
    public const string BadTerm = "SP0314";
    public const string OutOfPlace = "SP0315";
    public const string CommentHeld = "SP0320";
    public const string EmptyFlag = "SP0321";
    public const string AmbiguousDate = "SP0322";
    public const string DatesDiffer = "SP0323";
    public const string Unwritten = "SP0324";
    public const string NearlyKnownTerm = "SP0325";
    public const string EpisodeWithoutPodcast = "SP0326";
    public const string CopiedFile = "SP0327";
    public const string CurlyQuotes = "SP0328";
    public const string DataTwice = "SP0329";

    // 04xx: addresses
    public const string UrlConflict = "SP0401";
    public const string UnsafePath = "SP0402";
    public const string AliasConflict = "SP0403";
    public const string TermsCollide = "SP0404";
    public const string AddressVanished = "SP0405";
    public const string EscapesBase = "SP0406";
    public const string SameWordPressNumber = "SP0407";
    public const string AddressChanged = "SP0408";
    public const string NoHomePage = "SP0409";
    public const string AbsentTarget = "SP0410";
    public const string LeavesBefore = "SP0411";
    public const string TermNumbered = "SP0416";

    // 05xx: Markdown
    public const string BrokenLink = "SP0501";
    public const string ForbiddenScheme = "SP0502";
    public const string MarkdownLimit = "SP0503";
    public const string MissingAltText = "SP0504";
    public const string BrokenAnchor = "SP0505";
    public const string ForbiddenAttribute = "SP0506";
    public const string DeadStyle = "SP0507";
    public const string DeadScript = "SP0508";
    public const string DeadFrame = "SP0509";
    public const string DeadPicture = "SP0510";
    public const string ForeignCode = "SP0511";
    public const string LeftOverMarks = "SP0512";
    public const string LeadsNowhere = "SP0513";
    public const string AddressWithSpace = "SP0514";
    public const string NoTable = "SP0515";
    public const string ForgottenNote = "SP0516";
    public const string BracesAreText = "SP0517";
    public const string UnseenSign = "SP0518";
    public const string WrongComponent = "SP0519";
    public const string MisreadBlock = "SP0520";

    public const string BadPicture = "SP0530";
    public const string PictureTells = "SP0531";

    // 06xx: themes and templates
    public const string TemplateSyntax = "SP0601";
    public const string TemplateFailed = "SP0602";
    public const string TemplateUnsafePlace = "SP0603";
    public const string TemplateLimit = "SP0604";
    public const string MissingLayout = "SP0605";
    public const string UnknownPartial = "SP0606";
    public const string UnknownAsset = "SP0607";
    public const string ThemeSettings = "SP0608";
    public const string UnusedPartial = "SP0609";
    public const string BadComponent = "SP0610";
    public const string BadOutput = "SP0611";
    public const string UnknownWord = "SP0620";
    public const string MissingWords = "SP0621";
    public const string StrayFile = "SP0622";
    public const string MayBeEmpty = "SP0630";
    public const string Unused = "SP0631";

    // 08xx: finished pages
    public const string SameId = "SP0801";

    // 09xx: what GitHub Pages would not do
    public const string TooLargeForPages = "SP0901";
    public const string NamesDifferByCase = "SP0902";
    public const string LinkInSources = "SP0903";
    public const string DomainsDiffer = "SP0904";
    public const string UrlIsExample = "SP0905";
    public const string UrlIsNotTheRemote = "SP0906";
    public const string NoPublishWorkflow = "SP0907";
    public const string WorkflowIsNotDaily = "SP0908";
    public const string WorkflowMayNotPublish = "SP0909";
    public const string ProgramMissing = "SP0910";
    public const string NotInRepository = "SP0911";
    public const string WorkflowOfOtherBranch = "SP0912";
    public const string NotFetched = "SP0913";
    public const string FarAhead = "SP0914";
    public const string NamedFileMissing = "SP0915";
    public const string NeedsSecret = "SP0916";
    public const string PagesNotFromWorkflow = "SP0917";
    public const string WorkflowFolders = "SP0918";
    public const string NowhereToPush = "SP0919";

    // 07xx: output
    public const string OutputRefused = "SP0701";
    public const string OutputFailed = "SP0703";
    public const string NotOurFile = "SP0702";
    public const string LeftBehind = "SP0710";
    public const string OutputHalfWritten = "SP0711";
    public const string LfsPointer = "SP0725";
    public const string NotPublished = "SP0731";
    public const string NotUndone = "SP0732";
}
