using StaticPress.Publishing;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Publishing;

/// <summary>The result of a workflow, where GitHub's command line can see it.</summary>
public sealed class WhatTheHostMadeOfIt
{
    [SkippableTheory]
    [InlineData("[{\"status\":\"completed\",\"conclusion\":\"success\",\"url\":\"https://github.com/cm/show/actions/runs/1\"}]", nameof(WorkflowState.Good), "runs/1")]
    [InlineData("[{\"status\":\"completed\",\"conclusion\":\"success\",\"url\":\"u\"},{\"status\":\"completed\",\"conclusion\":\"failure\",\"url\":\"runs/2\"}]", nameof(WorkflowState.Failed), "runs/2")]
    [InlineData("[{\"status\":\"in_progress\",\"conclusion\":\"\",\"url\":\"runs/3\"}]", nameof(WorkflowState.Running), "runs/3")]
    [InlineData("[]", nameof(WorkflowState.Running), "https://github.com/cm/show/actions")]
    [InlineData("no JSON", nameof(WorkflowState.Unknown), "https://github.com/cm/show/actions")]
    [InlineData("[{\"status\":1}]", nameof(WorkflowState.Unknown), "https://github.com/cm/show/actions")]
    public void Is_read_from_what_GitHub_says(string says, string state, string address)
    {
        Skip.If(OperatingSystem.IsWindows());
        using var blog = new GitBlog();
        GitBlog.Git(blog.Blog, "remote", "set-url", "origin", "git@github.com:cm/show.git");
        blog.Folder.Write("gh", $"#!/bin/sh\ncat <<'END'\n{says}\nEND\n");
        Shell.Run("chmod +x \"$1\"", blog.At("gh"));

        var result = WorkflowResult.Of(SiteRepository.Find(blog.Blog).Value!, "0123", blog.At("gh"));

        Assert.Equal(state, result.State.ToString());
        Assert.EndsWith(address, result.Address);
    }

    [Fact]
    public void Is_not_known_of_another_host_nor_without_the_program()
    {
        using var blog = new GitBlog();

        Assert.Equal(new WorkflowResult(WorkflowState.Unknown, null),
            WorkflowResult.Of(SiteRepository.Find(blog.Blog).Value!, "0123", "no-such-program"));
        GitBlog.Git(blog.Blog, "remote", "set-url", "origin", "https://github.com/cm/show");
        Assert.Equal(new WorkflowResult(WorkflowState.Unknown, "https://github.com/cm/show/actions"),
            WorkflowResult.Of(SiteRepository.Find(blog.Blog).Value!, "0123", "no-such-program"));
    }
}
