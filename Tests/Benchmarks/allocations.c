/* Counts calls of malloc for `concord-bench stages`, which looks for the two variables by name:
 *
 *     cc -O2 -shared -fPIC Tests/Benchmarks/allocations.c -o allocations.so
 *     LD_PRELOAD=./allocations.so concord-bench stages 2000
 *
 * Exact with one thread; with more, some calls are lost. */
#include <stddef.h>

extern void *__libc_malloc(size_t size);

long concord_malloc_calls;
long concord_malloc_bytes;

void *malloc(size_t size) {
  concord_malloc_calls += 1;
  concord_malloc_bytes += (long)size;
  return __libc_malloc(size);
}
