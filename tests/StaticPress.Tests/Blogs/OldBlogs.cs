using System.Runtime.CompilerServices;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Blogs;

public sealed class OldBlogs
{
    [Fact]
    public void A_blog_that_was_rendered_and_is_not_used_any_more_is_let_go()
    {
        const int Blogs = 10;
        var old = Enumerable.Range(0, Blogs).Select(Rendered).ToArray();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.InRange(old.Count(blog => blog.IsAlive), 0, 1);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Rendered(int number) =>
        new(new TestSite().Post("2021-08-26-a", "title: A", $"Text {number}.").Build().Blog.Renderer);
}
