"""The machine a closure is resolved for, found out without starting a process.

Everything is read from the running interpreter, its files and the include header of ``node``; each part can
be overridden, so that a closure can be resolved for a machine one does not sit at.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from douane.errors import UsageError
from douane.model import Environment
from douane.text import excerpt
from douane_signatures import table

KEYS = ("python", "platform", "node", "os", "cpu", "libc")
_EXAMPLES = "manylinux_2_28_x86_64, musllinux_1_2_aarch64, macosx_14_0_arm64, win_amd64"
_LIBC_SYSTEMS = frozenset({"linux"})
_HEADER_BYTES = 1 << 16
_VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?((?:a|b|rc)\d{1,4})?", re.ASCII)
_NODE = re.compile(r"v?(\d{1,4}\.\d{1,4}\.\d{1,6}(?:-[0-9A-Za-z.-]{1,60})?)", re.ASCII)
_LINUX = re.compile(r"(manylinux|musllinux)_(\d{1,2})_(\d{1,3})_([a-z0-9_]{1,20})", re.ASCII)
_MACOS = re.compile(r"macosx_(\d{1,2})_(\d{1,2})_(arm64|x86_64)", re.ASCII)
_REQUESTED = re.compile(
    r"(?:(?:cpython|python)[-@]?|cp)?(?P<version>\d(?:\.\d{1,3}(?:\.\d{1,3}(?:(?:a|b|rc)\d{1,3})?)?)?|3\d{1,2})",
    re.ASCII | re.IGNORECASE,
)
_SPECIFIED = re.compile(r"(?:cpython|cp|python)?(?P<specifier>[<>=!~][<>=!~0-9., a-z*]{1,100})", re.ASCII)
_ANY = frozenset({"any", "default", "python", "python3", "cpython", "cp", "3", "python-3"})
_MINORS, _PATCHES = range(8, 30), range(30)
_DEFINE = re.compile(rb"#define[ \t]{1,8}NODE_(MAJOR|MINOR|PATCH)_VERSION[ \t]{1,8}(\d{1,6})")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Platform:
    """`tags` are wheel platform tags, best first; `system` is ``sys.platform``; `machine` the PEP 508 one."""

    tags: tuple[str, ...]
    system: str
    machine: str
    libc: str | None


def parse_overrides(text: str) -> dict[str, str]:
    """Read ``python=3.12.3,platform=macosx_14_0_arm64`` into a mapping.

    Raises UsageError that names the key which is unknown, given twice or has no value.
    """
    overrides: dict[str, str] = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        key, equals, value = (piece.strip() for piece in part.partition("="))
        if key not in KEYS:
            raise UsageError(f"unknown environment key {key!r}", remedy=f"known keys: {', '.join(KEYS)}")
        if not equals or not value:
            raise UsageError(f"environment key {key!r} has no value", remedy=f"write {key}=VALUE")
        if key in overrides:
            raise UsageError(f"environment key {key!r} is given twice")
        overrides[key] = value
    return overrides


def detect(
    overrides: Mapping[str, str] | None = None, *, environ: Mapping[str, str] | None = None
) -> Environment:
    """Return the environment of this machine with *overrides* (keys: `KEYS`) put in their place.

    An overridden ``python`` is CPython; ``X.Y`` means this interpreter's release if it is an X.Y, else
    X.Y.0. An overridden ``platform`` is a wheel platform tag and decides os, cpu and libc unless those are
    overridden too. Raises UsageError that names the key with a value that makes no sense.
    """
    wanted = dict(overrides or {})
    for key in wanted:
        if key not in KEYS:
            raise UsageError(f"unknown environment key {key!r}", remedy=f"known keys: {', '.join(KEYS)}")
    known = _overridden_platform(wanted["platform"]) if "platform" in wanted else None
    here = known or _this_platform()
    python = _python_version(wanted["python"]) if "python" in wanted else None
    system = wanted.get("os") or here.system
    return Environment(
        python=python or platform.python_version(),
        python_tags=_tags(python, here, native=known is None),
        markers=_markers(python, known),
        node=_node_version(wanted.get("node"), os.environ if environ is None else environ),
        os=system,
        cpu=wanted.get("cpu") or _cpu(here.machine),
        libc=wanted.get("libc") or (here.libc if system in _LIBC_SYSTEMS else None),
    )


def _data() -> dict[str, Any]:
    return table("environment.toml")


# --- Python -------------------------------------------------------------------------------------------


def _python_version(text: str) -> str:
    found = _VERSION.fullmatch(text)
    if found is None or int(found[1]) != 3 or int(found[2]) < 8:
        raise UsageError(f"python={text} is no version of Python", remedy="write for example python=3.12.3")
    if found[3] is None:
        return platform.python_version() if _is_minor(text) else f"{text}.0"
    return text


def _is_minor(text: str) -> bool:
    return text == f"{sys.version_info.major}.{sys.version_info.minor}"


def _minor(version: str) -> tuple[int, int]:
    major, minor = version.split(".")[:2]
    return int(major), int(minor)


def _tags(python: str | None, here: _Platform, *, native: bool) -> tuple[str, ...]:
    """Return the wheel tags that *python* accepts on *here*, best first (PEP 425)."""
    from packaging.tags import compatible_tags, cpython_tags, sys_tags

    if native and python is None and here.libc != "musl" and here.system != "darwin":
        # Elsewhere `sys_tags` may start a process to learn the version of the system.
        return tuple(str(tag) for tag in sys_tags())
    minor = _minor(python or platform.python_version())
    interpreter = f"cp{minor[0]}{minor[1]}"
    specific = cpython_tags(minor, [interpreter], here.tags)
    general = compatible_tags(minor, interpreter, here.tags)
    return tuple(str(tag) for tags in (specific, general) for tag in tags)


def _markers(python: str | None, known: _Platform | None) -> dict[str, str]:
    """Return the PEP 508 environment; what cannot be known of an overridden platform is empty."""
    markers = _markers_here()
    if python is not None:
        major, minor = _minor(python)
        markers |= {
            "implementation_name": "cpython",
            "implementation_version": python,
            "platform_python_implementation": "CPython",
            "python_full_version": python,
            "python_version": f"{major}.{minor}",
        }
    if known is not None:
        markers |= _data()["markers"][known.system]
        markers |= {"platform_machine": known.machine, "platform_release": "", "platform_version": ""}
    return dict(sorted(markers.items()))


def _markers_here() -> dict[str, str]:
    """Return the markers of the running interpreter (PEP 508); the library for it is slow to import."""
    running = sys.implementation.version
    level = "" if running.releaselevel == "final" else f"{running.releaselevel[0]}{running.serial}"
    return {
        "implementation_name": sys.implementation.name,
        "implementation_version": f"{running.major}.{running.minor}.{running.micro}{level}",
        "os_name": os.name,
        "platform_machine": platform.machine(),
        "platform_python_implementation": platform.python_implementation(),
        "platform_release": platform.release(),
        "platform_system": platform.system(),
        "platform_version": platform.version(),
        "python_full_version": platform.python_version(),
        "python_version": ".".join(platform.python_version_tuple()[:2]),
        "sys_platform": sys.platform,
    }


# --- the platform -------------------------------------------------------------------------------------


def _overridden_platform(tag: str) -> _Platform:
    if found := _LINUX.fullmatch(tag):
        family, major, minor, machine = found[1], int(found[2]), int(found[3]), found[4]
        return _linux_platform(family, (major, minor), machine)
    if found := _MACOS.fullmatch(tag):
        return _macos_platform((int(found[1]), int(found[2])), found[3])
    machine = _data()["windows"].get(tag)
    if machine is None:
        raise UsageError(f"platform={tag} is no wheel platform tag", remedy=f"such as {_EXAMPLES}")
    return _Platform(tags=(tag,), system="win32", machine=machine, libc=None)


def _this_platform() -> _Platform:
    system: str = sys.platform
    machine = platform.machine()
    if system == "darwin":
        return _macos_platform(_macos_version(platform.mac_ver()[0], platform.release()), machine)
    if system == "linux":
        libc, version = _this_libc()
        family = "musllinux" if libc == "musl" else "manylinux"
        return _linux_platform(family, version, machine)
    from packaging.tags import platform_tags

    return _Platform(tags=tuple(platform_tags()), system=system, machine=machine, libc=None)


def _macos_version(stated: str, kernel: str) -> tuple[int, int]:
    """Return the version of macOS; interpreters built long ago are told 10.16, the kernel tells the truth."""
    parts = [int(part) for part in re.findall(r"\d{1,4}", stated[:20])[:2]]
    version = (parts[0], parts[1] if len(parts) > 1 else 0) if parts else (11, 0)
    if version != (10, 16):
        return version
    darwin = re.match(r"\d{1,3}", kernel)
    major = int(darwin[0]) if darwin else 20
    # Darwin 20 is macOS 11 ... 24 is 15; from 25 on macOS is numbered by the year that follows it.
    return (major + 1 if major >= 25 else major - 9, 0)


def _macos_platform(version: tuple[int, int], machine: str) -> _Platform:
    from packaging.tags import mac_platforms

    tags = tuple(mac_platforms(version, machine))
    if not tags:
        raise UsageError(f"platform=macosx_{version[0]}_{version[1]}_{machine}: there is no such macOS")
    return _Platform(tags=tags, system="darwin", machine=machine, libc=None)


def _this_libc() -> tuple[str, tuple[int, int]]:
    """Return the C library and its version, from the library itself (``confstr``)."""
    try:
        stated = os.confstr("CS_GNU_LIBC_VERSION") or ""
    except (AttributeError, OSError, ValueError):
        return "musl", _pair(_data()["musl"]["version"])
    found = re.fullmatch(r"glibc (\d{1,2})\.(\d{1,3}).{0,20}", stated)
    return "glibc", (int(found[1]), int(found[2])) if found else _pair(_data()["glibc"]["version"])


def _pair(numbers: list[int]) -> tuple[int, int]:
    return numbers[0], numbers[1]


def _linux_platform(family: str, version: tuple[int, int], machine: str) -> _Platform:
    names = _manylinux(version, machine) if family == "manylinux" else _musllinux(version, machine)
    tags = (*names, f"linux_{machine}")
    libc = "glibc" if family == "manylinux" else "musl"
    return _Platform(tags=tags, system="linux", machine=machine, libc=libc)


def _manylinux(version: tuple[int, int], machine: str) -> Iterator[str]:
    if version[0] != 2:
        raise UsageError(f"platform=manylinux_{version[0]}_{version[1]}_{machine}: there is only glibc 2.x")
    data = _data()["manylinux"]
    oldest = data["oldest"].get(machine, data["oldest"]["other"])
    for minor in range(version[1], oldest - 1, -1):
        yield f"manylinux_2_{minor}_{machine}"
        if legacy := data["legacy"].get(str(minor)):
            yield f"{legacy}_{machine}"


def _musllinux(version: tuple[int, int], machine: str) -> Iterator[str]:
    for minor in range(version[1], -1, -1):
        yield f"musllinux_{version[0]}_{minor}_{machine}"


def _cpu(machine: str) -> str:
    known: Mapping[str, str] = _data()["cpu"]
    return known.get(machine.lower(), machine.lower())


# --- what a command asks for ---------------------------------------------------------------------------


def python_request(text: str) -> str:
    """Return the ``python`` of an environment that *text*, a value of ``--python``, asks for.

    Where this machine's own Python will do, it is that one, as uv takes the first it finds; else the version
    named, or the oldest that a specifier admits. Raises UsageError for a path, another implementation or
    variant than plain CPython, and for what makes no sense.
    """
    asked = text.strip()
    own = platform.python_version()
    if asked.lower() in _ANY:
        return own
    specified = _SPECIFIED.fullmatch(asked)
    if specified:
        return _within(specified["specifier"], own, text)
    named = _REQUESTED.fullmatch(asked)
    if named is None:
        raise _unknown(text)
    version = named["version"]
    if "." not in version:
        if len(version) < 2:
            raise _unknown(text)
        version = f"{version[0]}.{version[1:]}"  # cp312, 312
    if not version.startswith("3."):
        raise _unknown(text)
    return own if version.count(".") == 1 and own.startswith(f"{version}.") else version


def _within(specifier: str, own: str, text: str) -> str:
    from packaging.specifiers import InvalidSpecifier, SpecifierSet

    try:
        wanted = SpecifierSet(specifier)
    except InvalidSpecifier:
        raise _unknown(text) from None
    if wanted.contains(own, prereleases=True):
        return own
    for minor in _MINORS:
        for patch in _PATCHES:
            version = f"3.{minor}.{patch}"
            if wanted.contains(version):
                return version
    raise UsageError(f"no Python is {excerpt(specifier, 60)}", remedy="write for example --python 3.12.4")


def _unknown(text: str) -> UsageError:
    return UsageError(
        f"--python {excerpt(text, 80)} does not tell which version of CPython is meant",
        remedy="no interpreter is run to find out: write for example --python 3.12.4",
    )


# --- Node ---------------------------------------------------------------------------------------------


def _node_version(override: str | None, environ: Mapping[str, str]) -> str:
    if override is not None:
        found = _NODE.fullmatch(override)
        if found is None:
            raise UsageError(
                f"node={override} is no version of Node", remedy="write for example node=24.11.1"
            )
        return found[1]
    return _installed_node(environ.get("PATH", "")) or str(_data()["node"]["default"])


def _installed_node(path: str) -> str | None:
    """Return the version of the ``node`` on *path*, as its include header states it."""
    found = shutil.which("node", path=path) if path else None
    if found is None:
        return None
    for program in dict.fromkeys((Path(found), Path(found).resolve())):
        header = program.parent.parent / "include" / "node" / "node_version.h"
        if version := _header_version(header):
            return version
    return None


def _header_version(header: Path) -> str | None:
    try:
        with header.open("rb") as file:
            text = file.read(_HEADER_BYTES)
    except OSError:
        return None
    numbers = {name: number.decode() for name, number in _DEFINE.findall(text)}
    wanted = [numbers.get(name) for name in (b"MAJOR", b"MINOR", b"PATCH")]
    return ".".join(number for number in wanted if number) if all(wanted) else None
