import array
import ctypes
import ctypes.util
import math

try:
    from ._kernel import total as _total
except ImportError:
    _total = None


def _libm():
    name = ctypes.util.find_library("m")
    if not name:
        return None
    lib = ctypes.CDLL(name)
    lib.cbrt.restype, lib.cbrt.argtypes = ctypes.c_double, [ctypes.c_double]
    return lib


_M = _libm()


def total(values: list[float]) -> float:
    return _total(array.array("d", values)) if _total else math.fsum(values)


def cube_root(x: float) -> float:
    return _M.cbrt(x) if _M else math.copysign(abs(x) ** (1 / 3), x)
