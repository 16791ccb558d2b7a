/*
 * How many pieces glibc's malloc keeps its memory in. By itself it takes eight for each core, and every thread of the imaging library
 * leaves holes in one of its own: 600 MB at sixty pictures of a phone, 300 with two pieces and in the same time.
 *
 * Where the system bounds the addresses of a process, as `ulimit -v` and many hosts of web space do, all threads share one. A second
 * would reserve 128 MB for the first thread of the runtime, which begins before a line of C# runs and beside the garbage collector's
 * reservation of half of what is allowed: whether the program starts at all was then a matter of which came first.
 */
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#include <sys/resource.h>

__attribute__((constructor)) static void keep_memory_in_few_pieces(void)
{
    const rlim_t plenty = 8ULL << 30;
    struct rlimit bound;
    int bounded = sizeof(void *) == 8 && getrlimit(RLIMIT_AS, &bound) == 0 && bound.rlim_cur < plenty;
    if (getenv("MALLOC_ARENA_MAX") == NULL) mallopt(M_ARENA_MAX, bounded ? 1 : 2);
}
#endif
