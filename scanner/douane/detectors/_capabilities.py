"""What a package can do: reach the network, read and write files, start programs, ...

Capabilities are facts, not accusations: they are recorded in the lock, and one that appears later is drift.
They are read from the source by what it imports and calls; the data is `code/capabilities.toml`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow import program_of
from douane.detectors._scripts import runs_on_install, start_files

if TYPE_CHECKING:
    from douane.syntax import Codebase

_DATA = "code/capabilities.toml"
_MAGIC = (b"\x7fELF", b"MZ\x90\0", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\0asm")
_NOT_CODE = frozenset(
    {"comment", "string", "string_fragment", "string_content", "template_string", "regex_pattern"}
)
_TRIES = 6  # uses of a word that are looked at in one file before it counts as not used
_PARSED = 256 * 1024  # bytes; the words of a larger file are believed without a look at its tree


@dataclass(frozen=True, slots=True)
class _Entry:
    capability: str
    modules: frozenset[str]
    words: frozenset[bytes]
    before: re.Pattern[bytes] | None
    after: re.Pattern[bytes] | None


def capabilities_of(codebase: Codebase) -> tuple[str, ...]:
    """Return the capabilities of the package, sorted."""
    found = _of_files(codebase)
    if runs_on_install(codebase):
        found.add("install-script")
    if start_files(codebase):
        found.add("persistence")
    for path in codebase.paths():
        source = codebase.source(path)
        if source is not None:
            _look(codebase, path, source, found)
    return tuple(sorted(found))


def _look(codebase: Codebase, path: str, source: bytes, found: set[str]) -> None:
    """Add to *found* what the file at *path* shows and is not known of the package yet."""
    python = path.endswith((".py", ".pyw"))
    program = program_of(codebase)
    words = program.words(path)
    for entry in _entries("python" if python else "javascript"):
        if entry.capability in found or entry.words.isdisjoint(words):
            continue
        if entry.modules:
            if not entry.modules.isdisjoint(program.imports(path)):
                found.add(entry.capability)
        elif _is_used(codebase, path, source, entry, words):
            found.add(entry.capability)
    if "persistence" not in found:
        texts = (text for word, text in _persistence() if word in words)
        if any(text in source for text in texts):
            found.add("persistence")


def _of_files(codebase: Codebase) -> set[str]:
    found: set[str] = set()
    table = douane_signatures.table(_DATA)["files"]
    native, names = tuple(table["native"]), frozenset(table["native_names"])
    for path in codebase.tree:
        name = path.rpartition("/")[2]
        if name.endswith(native) or name in names or codebase.tree[path].startswith(_MAGIC):
            found.add("native-code")
        elif name.endswith(tuple(table["bytecode"])) and not _has_source(codebase, path):
            found.add("bytecode")
    return found


def _has_source(codebase: Codebase, path: str) -> bool:
    """Whether byte code at *path* stands beside the source it was compiled from (PEP 3147)."""
    folder, _, name = path.rpartition("/")
    module = name.split(".")[0] + ".py"
    folder = folder.removesuffix("__pycache__").rstrip("/")
    return (f"{folder}/{module}" if folder else module) in codebase.tree.files


def _is_used(codebase: Codebase, path: str, source: bytes, entry: _Entry, words: frozenset[bytes]) -> bool:
    for word in sorted(entry.words & words):
        position = -1
        for _ in range(_TRIES):
            position = source.find(word, position + 1)
            if position < 0:
                break
            end = position + len(word)
            if entry.after is not None and not entry.after.match(source, end, end + 300):
                continue
            if entry.before is not None and not entry.before.search(source[max(0, position - 40) : position]):
                continue
            if _is_word(source, position, end) and _is_code(codebase, path, source, position, end):
                return True
    return False


def _is_word(source: bytes, start: int, end: int) -> bool:
    around = source[start - 1 : start] + source[end : end + 1]
    return not any(chr(byte).isalnum() or byte in b"_$" for byte in around)


def _is_code(codebase: Codebase, path: str, source: bytes, start: int, end: int) -> bool:
    """Whether the bytes stand in code, not in a comment or a text."""
    if len(source) > _PARSED:
        line = source[source.rfind(b"\n", 0, start) + 1 : start][-400:].lstrip()
        return not line.startswith((b"*", b"//", b"#", b"/*"))
    module = codebase.module(path)
    node = module.root.descendant_for_byte_range(start, end) if module is not None else None
    return node is not None and node.type not in _NOT_CODE


# --- data ------------------------------------------------------------------------------------------------


@cache
def _entries(language: str) -> tuple[_Entry, ...]:
    return tuple(_entry(fields) for fields in douane_signatures.table(_DATA)[language])


def _entry(fields: dict[str, Any]) -> _Entry:
    modules = frozenset(fields.get("modules", ()))
    words = fields.get("words") or [max(re.split(r"\W", name), key=len) for name in modules]
    before, after = fields.get("before"), fields.get("after")
    return _Entry(
        capability=fields["capability"],
        modules=modules,
        words=frozenset(word.encode() for word in words),
        before=re.compile(before.encode()) if before else None,
        after=re.compile(after.encode()) if after else None,
    )


@cache
def _persistence() -> tuple[tuple[bytes, bytes], ...]:
    texts = douane_signatures.table(_DATA)["persistence"]["strings"]
    return tuple((max(re.split(r"\W", text), key=len).encode(), text.encode()) for text in texts)
