"""The entry points of a wheel that its source distribution does not state."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from configparser import ConfigParser
from configparser import Error as ConfigError
from dataclasses import dataclass

from douane.editions.trees import entry_points, source_files
from douane.model import FileTree

_MOST_BYTES = 256 << 10  # of entry_points.txt, and of a file that states them
_MOST_FILES = 20  # that state them
_MOST = 200  # entries, and characters of a name or of what it calls
_STATING = re.compile(r"pyproject\.toml|setup\.cfg|setup\.py|(?:.*/)?[^/]+\.egg-info/entry_points\.txt")
# What stands between name and target: ``=``, quotes, in a table of Poetry's the key in front of the target.
_GIVEN = r"""["']?\s{0,4}[=:]\s{0,4}(?:\{[^}\n]{0,200}?=\s{0,4})?["']?\s{0,4}"""
_COMMENT = re.compile(r"^[ \t]{0,200}#.*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry point: what it is called in its group, and what it calls."""

    group: str
    name: str
    target: str


def unstated(wheel: FileTree, source: FileTree) -> tuple[Entry, ...]:
    """Return the entry points of *wheel* that no file of *source* states, in order.

    None where the source distribution has no file that could (or one that is too large to tell).
    """
    files = source_files(source)
    texts = [files[path] for path in sorted(files) if _STATING.fullmatch(path)][:_MOST_FILES]
    if not texts or any(len(text) > _MOST_BYTES for text in texts):
        return ()
    stated = "\n".join(_COMMENT.sub("", text.decode("utf-8", "replace")) for text in texts)
    return tuple(entry for entry in _entries(entry_points(wheel)) if not _is_stated(entry, stated))


def is_computed(source: FileTree) -> bool:
    """Whether a build may add entry points that no file states."""
    files = source_files(source)
    pyproject = files.get("pyproject.toml", b"")
    return (
        "setup.py" in files
        or re.search(rb"dynamic[^\n]{0,10}=[^\]]{0,400}(?:scripts|entry)", pyproject) is not None
    )


def _is_stated(entry: Entry, stated: str) -> bool:
    """Whether some line of *stated* gives the name of *entry* what it calls, in any of the notations."""
    if entry.name not in stated:
        return False
    name, target = re.escape(entry.name), r"\s{0,4}:\s{0,4}".join(map(re.escape, entry.target.split(":")))
    return re.search(rf"(?<![\w.-]){name}{_GIVEN}{target}(?![\w.])", stated) is not None


def _entries(data: bytes) -> Iterator[Entry]:
    parser = ConfigParser(delimiters=("=",), interpolation=None, strict=False)
    parser.optionxform = str  # type: ignore[method-assign,assignment]
    try:
        parser.read_string(data[:_MOST_BYTES].decode("utf-8", "replace"))
    except ConfigError:
        return
    groups: Mapping[str, Mapping[str, str]] = parser
    every = ((group, name, target) for group in parser.sections() for name, target in groups[group].items())
    for count, (group, name, target) in enumerate(every):
        if count == _MOST:
            return
        called = re.sub(r"\s+|\[.*\]", "", (target or "")[:_MOST])
        yield Entry(group, name.strip()[:_MOST], called)
