using System.Collections.Concurrent;
using System.Diagnostics;
using StaticPress.Primitives;

namespace StaticPress.Tests.Primitives;

/// <summary>What a loop of many threads uses again.</summary>
public sealed class Pools
{
    private const int Threads = 2;

    /// <summary>Longer than one task of a parallel loop lives.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);

    [Fact]
    public void However_long_a_loop_lasts_it_makes_no_more_than_its_threads_use_at_once_and_leaves_none_open()
    {
        var made = new ConcurrentBag<Tool>();
        var start = Stopwatch.GetTimestamp();
        using (var pool = new Pool<Tool>(() =>
        {
            var tool = new Tool();
            made.Add(tool);
            return tool;
        }))
        {
            Parallel.ForEach(Enumerable.Range(0, int.MaxValue).TakeWhile(_ => Stopwatch.GetElapsedTime(start) < Long),
                new ParallelOptions { MaxDegreeOfParallelism = Threads }, pool.Rent, (_, _, tool) => tool.Use(), pool.Return);
        }

        Assert.InRange(made.Count, 1, Threads);
        Assert.All(made, tool => Assert.True(tool.IsDisposed));
        Assert.True(made.Sum(tool => tool.Uses) > Threads);
    }

    private sealed class Tool : IDisposable
    {
        private int _users;

        public int Uses { get; private set; }

        public bool IsDisposed { get; private set; }

        public Tool Use()
        {
            Assert.Equal(1, Interlocked.Increment(ref _users));
            Uses++;
            Interlocked.Decrement(ref _users);
            return this;
        }

        public void Dispose() => IsDisposed = true;
    }
}
