import ctypes
import os
import time


def exchanged(old: bytes, new: bytes) -> bool:
    library = ctypes.CDLL(None, use_errno=True)
    return library.renameat2(-100, old, -100, new, 2) == 0


def take_over(path: str, lifetime: float) -> bool:
    if time.time() - os.stat(path).st_mtime < lifetime:
        return False
    return exchanged(path.encode(), path.encode() + b".new")
