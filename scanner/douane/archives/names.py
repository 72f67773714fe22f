"""Names of archive members: where they would lead on the systems a package may be unpacked on."""

from __future__ import annotations

import re
import unicodedata

_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])[ ]*(?:[.:].*)?", re.IGNORECASE | re.DOTALL)
_TAIL = " ."  # Windows drops these from the end of every component


def escape_of(name: str) -> str | None:
    """Return why *name* could leave the folder it is unpacked into, on Unix or Windows; None if it cannot."""
    why = None
    if name.startswith(("/", "\\")):
        why = "its name is an absolute path, on Windows at least"
    elif ".." in name and ".." in name.replace("\\", "/").split("/"):
        why = "its name climbs to a parent folder"
    elif name[1:2] == ":" and name[0].isascii() and name[0].isalpha():
        why = "its name begins with a Windows drive"
    elif "\0" in name:
        why = "its name contains a NUL character, at which some programs end it"
    return why


def normal(name: str, *, strip: bool) -> str:
    """Return *name* without empty and ``.`` components; with *strip*, without the first of the others too.

    Empty when nothing is left.
    """
    if "//" in name or "./" in name or name.endswith(("/", "/.")) or name == ".":
        name = "/".join(part for part in name.split("/") if part not in {"", "."})
    return name.partition("/")[2] if strip else name


def is_device(path: str) -> bool:
    """Whether a component of *path* is the name of a device on Windows, as ``aux.js`` is."""
    return any(len(part) >= 3 and _DEVICE.fullmatch(part) for part in path.split("/"))


def folded(path: str) -> str:
    """Return the form of *path* where case, Unicode form, and trailing dots and spaces do not count."""
    if not path.isascii():
        path = unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
    path = path.lower().replace("\\", "/")
    if "./" in path or " /" in path or path.endswith((" ", ".")):
        path = "/".join(part.rstrip(_TAIL) or part for part in path.split("/"))
    return path
