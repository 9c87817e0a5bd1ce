#ifndef CPCRE2_SHIM_H
#define CPCRE2_SHIM_H
// pcre2.h declares nothing until the code unit width is known, and Swift can't define macros for a system module.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
// PCRE2_UNSET is ~(size_t)0, which doesn't fit Swift's Int; the question is asked in C instead.
static inline _Bool cpcre2_is_unset(PCRE2_SIZE offset) { return offset == PCRE2_UNSET; }
#endif
