"""What the processes inside use, read from their own /proc, which no process of theirs can leave."""

from __future__ import annotations

import os
from dataclasses import dataclass

from douane.confinement.nouns import Limits

THREADS = 16  # a process may have on average
_MOST_STATE = 4096
_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Usage:
    """Processes, their threads, the memory they hold and the files they wrote, in bytes."""

    processes: int
    threads: int
    memory: int
    disk: int

    def exceeded(self, limits: Limits) -> str | None:
        """Return the limit that is met, a field of `Limits`."""
        if self.processes > limits.processes or self.threads > limits.processes * THREADS:
            return "processes"
        if self.memory > limits.memory:
            return "memory"
        return "disk" if self.disk >= limits.disk else None


def usage(processes: int, folders: tuple[int, ...], most: int) -> Usage:
    """Return what is used: *processes* is the open /proc inside, *folders* are those written to.

    No more than *most* processes are looked at, but all are counted.
    """
    names = _numbers(processes)
    threads = memory = 0
    for name in names[:most]:
        state = _state(processes, name)
        if state is not None:
            threads += state[0]
            memory += state[1] * _PAGE
    disk = 0
    for folder in folders:
        room = os.fstatvfs(folder)
        disk += (room.f_blocks - room.f_bfree) * room.f_frsize
    return Usage(len(names), threads, memory, disk)


def _numbers(processes: int) -> list[str]:
    try:
        return [name for name in os.listdir(processes) if name.isdigit() and name != "1"]
    except OSError:
        return []


def _state(processes: int, name: str) -> tuple[int, int] | None:
    """Return the threads and resident pages of process *name* (proc_pid_stat(5), fields 20 and 24)."""
    try:
        descriptor = os.open(f"{name}/stat", os.O_RDONLY | os.O_CLOEXEC, dir_fd=processes)
    except OSError:
        return None
    try:
        data = os.read(descriptor, _MOST_STATE)
    except OSError:
        return None
    finally:
        os.close(descriptor)
    fields = data.rpartition(b")")[2].split()
    return (int(fields[17]), int(fields[21])) if len(fields) > 21 else None
