/*
 * Where the system bounds the addresses of a process, as `ulimit -v` and many hosts of web space do, all threads share one piece of
 * memory. glibc would reserve 128 MB for the first thread of the runtime, which begins before a line of C# runs and beside the garbage
 * collector's reservation of half of what is allowed: whether the program starts at all was then a matter of which came first.
 */
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#include <sys/resource.h>

__attribute__((constructor)) static void share_memory_where_it_is_bounded(void)
{
    /* A build reserves about 0.3 GB, and 64 MB for each thread with a piece of its own. */
    const rlim_t plenty = 8ULL << 30;
    struct rlimit bound;
    if (sizeof(void *) == 8 && getenv("MALLOC_ARENA_MAX") == NULL && getrlimit(RLIMIT_AS, &bound) == 0 && bound.rlim_cur < plenty)
        mallopt(M_ARENA_MAX, 1);
}
#endif
