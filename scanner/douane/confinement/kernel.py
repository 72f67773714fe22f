"""The few calls of the kernel that the standard library has no name for."""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from functools import cache
from pathlib import Path

# The same numbers on all architectures (linux/unistd.h).
_PIDFD_GETFD, _OPENAT2 = 438, 437
_IN_OPEN, _IN_ONESHOT = 0x20, 0x80000000
_INOTIFY_FLAGS = os.O_CLOEXEC | os.O_NONBLOCK
_PAGE = os.sysconf("SC_PAGE_SIZE")
_MOST_VALUES = 4096
_RESOLVE_IN_ROOT, _RESOLVE_NO_MAGIC = 0x10, 0x02


def taken(pidfd: int, descriptor: int) -> int:
    """Return a copy of another process's *descriptor*. Raises OSError."""
    return _checked(_library().syscall(_PIDFD_GETFD, pidfd, descriptor, 0))


class _Stretch(ctypes.Structure):
    """Shape: struct iovec."""

    _fields_ = (("start", ctypes.c_uint64), ("size", ctypes.c_uint64))


def copied(process: int, address: int, size: int) -> bytes:
    """Return up to *size* bytes at *address* of *process* (process_vm_readv(2)). Raises OSError.

    Memory that a process keeps from being looked at by its user is read as well.
    """
    data = ctypes.create_string_buffer(size)
    here = (_Stretch * 1)(_Stretch(ctypes.addressof(data), size))
    first = min(size, _PAGE - address % _PAGE)  # what follows may not be there
    there = (_Stretch * 2)(_Stretch(address, first), _Stretch((address + first) % 2**64, size - first))
    got = _library().process_vm_readv(process, here, 1, there, 2 if size > first else 1, 0)
    return data.raw[: _checked(got)]


def notices() -> int:
    """Return a new descriptor on which opened files are told (inotify(7)). Raises OSError."""
    return _checked(_library().inotify_init1(_INOTIFY_FLAGS))


def tell_opening(notices_of: int, path: str) -> int:
    """Have the first opening of *path* told, whatever name is used; return its mark. Raises OSError."""
    return _checked(
        _library().inotify_add_watch(notices_of, os.fsencode(path), ctypes.c_uint32(_IN_OPEN | _IN_ONESHOT))
    )


def within(root: int, path: str) -> bool:
    """Whether there is a file *path* when the folder open as *root* is the root."""
    how = struct.pack("=QQQ", os.O_PATH | os.O_CLOEXEC, 0, _RESOLVE_IN_ROOT | _RESOLVE_NO_MAGIC)
    try:
        found = _checked(_library().syscall(_OPENAT2, root, os.fsencode(path), how, len(how)))
    except (OSError, ValueError):
        return False
    os.close(found)
    return True


def started_with(process: int, kind: int) -> int:
    """Return the value of *kind* that *process* was started with (getauxval(3)). Raises OSError."""
    with Path(f"/proc/{process}/auxv").open("rb") as stream:
        data = stream.read(_MOST_VALUES)
    for key, value in struct.iter_unpack("=QQ", data[: len(data) // 16 * 16]):
        if key == kind:
            return int(value)
    raise OSError(errno.ENOENT, os.strerror(errno.ENOENT))


@cache
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL(None, use_errno=True)
    pointer, count = ctypes.c_void_p, ctypes.c_ulong
    library.process_vm_readv.argtypes = (ctypes.c_int, pointer, count, pointer, count, count)
    library.process_vm_readv.restype = ctypes.c_ssize_t
    return library


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result
