"""Programs of a package that are machine code already: what they list, no source tells."""

from __future__ import annotations

from collections.abc import Iterator

from douane.model import FileTree

MAX_NAMED = 10
# ELF; PE; Mach-O of both word lengths, and several of them in one file.
_STARTS = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
_LIBRARIES = (".so", ".node", ".dll", ".dylib", ".pyd", ".a", ".o", ".class")


def native_programs(tree: FileTree) -> Iterator[str]:
    """Yield the paths of the native programs of *tree*, in order; libraries are none."""
    for path in sorted(tree):
        name = path.rpartition("/")[2].lower()
        library = name.endswith(_LIBRARIES) or ".so." in name
        if not library and tree[path].startswith(_STARTS):
            yield path
