"""log10 of the C library, where there is one; it is the one our meters use."""

import ctypes
import math
from ctypes.util import find_library


def _log10():
    name = find_library("m")
    if name is None:
        return math.log10
    fn = ctypes.CDLL(name).log10
    fn.restype, fn.argtypes = ctypes.c_double, (ctypes.c_double,)
    return fn


log10 = _log10()
