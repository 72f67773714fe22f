"""What the readers of all formats share: names are checked, bounds kept, oddities and gaps noted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from douane.archives import names
from douane.archives.bounds import Bounds
from douane.archives.oddities import (
    BOMB,
    COLLISION,
    LINK,
    SPECIAL,
    TRAVERSAL,
)
from douane.model import FileTree, Finding, Gap, Severity, ordered
from douane.oddities import Oddity
from douane.text import excerpt

_MANIFESTS = frozenset(
    {"package.json", "metadata", "record", "entry_points.txt", "pyproject.toml", "setup.py"}
)
_NESTED = (".whl", ".zip", ".tgz", ".tar.gz", ".jar", ".egg")
_NESTED_MAGIC = (b"PK\x03\x04", b"\x1f\x8b")


class Collector:
    """Gathers the files of one archive. *strip* drops the first component of every name, as npm does."""

    def __init__(self, *, package: str | None, bounds: Bounds, strip: bool = False) -> None:
        self.bounds = bounds
        self._package = package
        self._strip = strip
        self._files: dict[str, bytes] = {}
        self._links: dict[str, str] = {}
        self._entries = 0
        self._total = 0
        self._findings: list[Finding] = []
        self._counts: Counter[str] = Counter()
        self._gaps: dict[Gap, None] = {}

    # --- what readers tell -----------------------------------------------------------------------------

    def entry(self) -> bool:
        """Count one entry, of whatever kind; False when there are too many to go on."""
        self._entries += 1
        if self._entries <= self.bounds.entries:
            return True
        self.gap("its further files", f"it has more than {self.bounds.entries} entries")
        return False

    def admit(self, name: str, size: int) -> str | None:
        """Return the path under which file *name* of *size* bytes is to be kept; None if it is left out."""
        path = self.place(name)
        if not path:
            return None
        if size > self.bounds.file_bytes:
            self.gap(path, f"the file is larger than {self.bounds.file_bytes} bytes")
            return None
        if self._total + size > self.bounds.total_bytes:
            self.gap("some of its files", f"it unpacks to more than {self.bounds.total_bytes} bytes")
            return None
        if names.is_device(path):
            why = "its name is that of a device on Windows"
            self.odd(SPECIAL, path, why, Severity.LOW)
        return path

    def place(self, name: str) -> str | None:
        """Return the path of entry *name* without its first component if so asked; None if it is refused."""
        path = names.normal(name, strip=self._strip)
        why = names.escape_of(name) or names.escape_of(path)
        if why:
            self.odd(TRAVERSAL, name, why)
            return None
        if len(path) > self.bounds.path_length or path.count("/") >= self.bounds.path_depth:
            self.gap(path, "its name is too long or too deep")
            return None
        return path

    def keep(self, path: str, data: bytes) -> None:
        """Keep *data* at *path*, as the last of that name, which is the one that stays after unpacking."""
        earlier = self._files.get(path)
        if earlier is not None:
            self._total -= len(earlier)
            if earlier != data:
                self.odd(COLLISION, path, "two members with different contents have this name")
        self._files[path] = data
        self._total += len(data)

    def link(self, name: str, target: str, *, symbolic: bool) -> None:
        """Note a link; it is never followed, and its target only judged."""
        path = self.place(name)
        if not path:
            return
        self._links[path] = target
        base = path.rpartition("/")[0] if symbolic else ""
        inside = not names.escape_of(target) or _stays_inside(base, target)
        if symbolic and inside:
            why, severity = f"it is a link to {excerpt(target)}, inside the package", Severity.LOW
        elif inside:
            why, severity = f"it is a second name of {excerpt(target)}", Severity.LOW
        else:
            why, severity = f"it is a link to {excerpt(target)}, outside the package", Severity.HIGH
        self.odd(LINK, path, why, severity)

    def odd(self, oddity: Oddity, name: str, why: str, severity: Severity | None = None) -> None:
        """Note a finding; of each kind only so many are spelt out."""
        self._counts[oddity.id] += 1
        if self._counts[oddity.id] <= self.bounds.findings:
            self._findings.append(oddity.finding(name, why, self._package, severity))
        else:
            self.gap(f"further cases of {oddity.id}", "there are too many to list")

    def gap(self, what: str, why: str) -> None:
        """Note something that was not read."""
        if len(self._gaps) < self.bounds.findings:
            owner = f"{self._package}: " if self._package else ""
            self._gaps[Gap(what=owner + excerpt(what), why=why, rows=(SPECIAL.row,))] = None

    def is_bomb(self, packed: int, unpacked: int) -> bool:
        """Whether so much out of so little means harm; notes the finding."""
        bounds = self.bounds
        if unpacked <= bounds.bomb_bytes or unpacked <= bounds.bomb_ratio * max(packed, 1):
            return False
        self.odd(BOMB, "", f"{packed} bytes unpack to {unpacked} or more")
        return True

    # --- the result ------------------------------------------------------------------------------------

    def tree(self) -> FileTree:
        """Return all files, sorted, with what was noted."""
        self._compare_names()
        for path, data in sorted(self._files.items()):
            if path.lower().endswith(_NESTED) and data.startswith(_NESTED_MAGIC):
                self.gap(path, "an archive within the archive is not opened")
        return FileTree(
            dict(sorted(self._files.items())), oddities=ordered(self._findings), gaps=tuple(self._gaps)
        )

    def _compare_names(self) -> None:
        seen: dict[str, str] = {}
        folders: set[str] = set()
        for path in sorted(self._files):
            other = seen.setdefault(names.folded(path), path)
            if other != path and self._files[other] != self._files[path]:
                self._collide(path, other)
            folders.update(_folders(path, folders))
        for path in sorted(folders & self._files.keys()):
            self.odd(COLLISION, path, "it is a file, and a folder of other files")
        for path in sorted(folders & self._links.keys()):
            why = f"other members are unpacked through this link to {excerpt(self._links[path])}"
            self.odd(TRAVERSAL, path, why)

    def _collide(self, path: str, other: str) -> None:
        # Both contents are inspected, so it only matters where we read the one and an installer the other.
        matters = {names.folded(path.rpartition("/")[2])} & _MANIFESTS
        why = f"on some systems it is the same file as {excerpt(other)}, which has other contents"
        self.odd(COLLISION, path, why, Severity.HIGH if matters else Severity.LOW)


def _folders(path: str, known: set[str]) -> Iterator[str]:
    folder = path.rpartition("/")[0]
    while folder and folder not in known:
        yield folder
        folder = folder.rpartition("/")[0]


def _stays_inside(base: str, target: str) -> bool:
    if target.startswith("/") or "\\" in target or target[1:2] == ":":
        return False
    depth = base.count("/") + 1 if base else 0
    for part in target.split("/"):
        depth += -1 if part == ".." else 0 if part in {"", "."} else 1
        if depth < 0:
            return False
    return True
