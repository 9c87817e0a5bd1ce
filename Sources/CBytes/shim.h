#ifndef CBYTES_SHIM_H
#define CBYTES_SHIM_H
#include <stddef.h>
// In every C library we build on (glibc, musl, Darwin) and in POSIX.1-2024, but glibc hides it from Swift's Glibc module.
void *memmem(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length);
// As above: glibc and musl have it, Swift's Glibc module has not.
void *memrchr(const void *memory, int byte, size_t length);
#endif
