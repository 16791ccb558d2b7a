using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace StaticPress.Markdown;

/// <summary>The box before a task. It has a name of its own, since a box without one says nothing to a screen reader.</summary>
internal sealed class TaskHtml : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList task)
    {
        var words = ((BodyWriter)renderer).Options.Words;
        renderer.Write("<input type=\"checkbox\" disabled").Write(task.Checked ? " checked" : "")
            .Write(" aria-label=\"").WriteEscape(task.Checked ? words.Done : words.ToDo).Write("\">");
    }
}
