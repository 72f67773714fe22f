#ifndef FENCE_PRECISION
#define FENCE_PRECISION 9
#endif

int fence_precision(void) { return FENCE_PRECISION; }
