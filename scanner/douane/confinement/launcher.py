"""What runs inside before the program: it lets itself be watched, then becomes the program.

Its text is handed to an isolated interpreter, so it uses nothing but the standard library's smallest parts.
Argument 1 is a descriptor with the orders, NUL between them: number of the call `seccomp`, the filter in
hexadecimal, how many words the command has, the words, then NAME=VALUE of the environment. Argument 2 is a
socket on which it tells the numbers of two descriptors, the listener of its filter and a datagram socket
(-1 -1 if there is no listener), and waits for one byte. Arguments 3 and 4 become the program's input and
output, of which no other process inside then has a copy.
"""

from __future__ import annotations

import os
import sys

_SET_FILTER, _NEW_LISTENER, _WAIT_KILLABLE = 1, 1 << 3, 1 << 5
_INTERNET, _DATAGRAM = 2, 2


def main() -> None:
    """Follow the orders; never returns."""
    orders, control, stdin, stdout = (int(argument) for argument in sys.argv[1:5])
    os.dup2(stdin, 0)
    os.dup2(stdout, 1)
    with os.fdopen(orders, "rb") as stream:
        call, code, count, *rest = stream.read().split(b"\0")
    words, variables = rest[: int(count)], rest[int(count) :]
    listener, datagrams = _watched(int(call), bytes.fromhex(code.decode()))
    os.write(control, b"%d %d" % (listener, datagrams))
    os.read(control, 1)
    os.closerange(3, max(listener, datagrams, control, stdin, stdout) + 1)
    _become(words, dict(variable.split(b"=", 1) for variable in variables if b"=" in variable))


def _watched(call: int, code: bytes) -> tuple[int, int]:
    """Install the filter; return its listener and an unbound datagram socket."""
    try:
        import ctypes
    except ImportError:
        return -1, -1

    class Code(ctypes.Structure):
        """Shape: struct sock_fprog of linux/filter.h."""

        _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))

    library = ctypes.CDLL(None)
    datagrams = library.socket(_INTERNET, _DATAGRAM, 0)
    wanted = Code(len(code) // 8, code)
    for flags in (_NEW_LISTENER | _WAIT_KILLABLE, _NEW_LISTENER):
        listener = library.syscall(call, _SET_FILTER, flags, ctypes.byref(wanted))
        if listener >= 0:
            return listener, datagrams
    return -1, -1


def _become(words: list[bytes], environment: dict[bytes, bytes]) -> None:
    name = os.fsdecode(words[0])
    folders = [""] if "/" in name else os.fsdecode(environment.get(b"PATH", b"/usr/bin:/bin")).split(":")
    reason = "No such file or directory"
    for folder in folders:
        try:
            os.execve(f"{folder}/{name}" if folder else name, words, environment)  # noqa: S606 - its task
        except OSError as error:
            reason = os.strerror(error.errno or 0)
    sys.stderr.write(f"{name}: {reason}\n")
    sys.stderr.flush()
    os._exit(127)


if __name__ == "__main__":
    main()
