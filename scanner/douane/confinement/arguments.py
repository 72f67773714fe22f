"""The command line of bubblewrap: which namespaces, which mounts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from douane.confinement.launching import LAUNCHER, launcher
from douane.confinement.nouns import Limits, Mount, Program
from douane_signatures import table

_NAMESPACES = (
    "--unshare-user",
    "--unshare-pid",
    "--unshare-ipc",
    "--unshare-uts",
    "--unshare-net",
    "--unshare-cgroup-try",
)


def arguments(
    program: Program,
    limits: Limits,
    data: Callable[[bytes], int],
    mounts: tuple[Mount, ...],
    covered: tuple[str, ...],
) -> list[str]:
    """Return bubblewrap's options for *program*; *data* makes an open file of bytes.

    *mounts* are there besides its own; *covered* folders of them are empty.
    """
    system = table("confinement/system.toml")
    user = str(system["user"])
    return [
        *_NAMESPACES,
        *("--uid", user, "--gid", user, "--hostname", system["hostname"]),
        *("--new-session", "--die-with-parent", "--cap-drop", "ALL", "--clearenv"),
        *_system(system, data),
        *("--proc", "/proc", "--dev", "/dev"),
        *_writable(system, limits),
        *_mounts((*mounts, *program.mounts)),
        *(
            part
            for folder in covered
            for part in ("--size", "4096", "--tmpfs", folder, "--remount-ro", folder)
        ),
        *("--ro-bind-data", str(data(launcher())), LAUNCHER),
        # What is owned by root in /proc/sys is the user's inside if root started this.
        *("--remount-ro", "/proc", "--remount-ro", "/dev", "--remount-ro", "/"),
        *("--chdir", program.cwd),
    ]


def _system(system: dict[str, Any], data: Callable[[bytes], int]) -> Iterator[str]:
    for name in system["system"]:
        folder = Path(name)
        if folder.is_symlink():
            yield from ("--symlink", str(folder.readlink()), name)
        elif folder.is_dir():
            yield from ("--ro-bind", name, name)
    for name in system["shared"]:
        yield from ("--ro-bind-try", name, name)
    for name, content in system["files"].items():
        yield from ("--perms", "0444", "--ro-bind-data", str(data(content.encode())), name)


def _writable(system: dict[str, Any], limits: Limits) -> Iterator[str]:
    for name in system["writable"]:
        yield from ("--size", str(limits.disk), "--tmpfs", name)


def _mounts(mounts: tuple[Mount, ...]) -> Iterator[str]:
    for mount in sorted(mounts, key=lambda mount: PurePosixPath(mount.inside).parts):
        yield from ("--ro-bind", str(mount.host), mount.inside)
