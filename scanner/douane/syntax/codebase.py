"""The source files of one package, parsed when somebody asks for them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from douane.model import Artifact, FileTree, Gap, Package
from douane.syntax.languages import Language, is_declaration, language_of, utf8
from douane.syntax.module import MAX_DEPTH, Module
from douane.syntax.packages import manifest_of

if TYPE_CHECKING:
    from douane.syntax.neighbours import Neighbours

MAX_FILE = 8 * 1024 * 1024  # bytes of one source file
MAX_NODES = 6_000_000  # nodes of one syntax tree
MAX_UNREAD = 200  # bytes that the parser may skip in one file without a gap
KEPT = 4 * 1024 * 1024  # bytes of source whose trees are kept; a tree takes some 40 times its source


class Codebase:
    """The source files of *artifact*; *neighbours* are the packages beside it at *placement*.

    Trees of recently used files are kept up to a bound, so that several rules share one parse without a
    large package filling the memory. Not to be shared between threads.
    """

    def __init__(
        self, artifact: Artifact, *, neighbours: Neighbours | None = None, placement: str | None = None
    ) -> None:
        self.artifact = artifact
        self.neighbours = neighbours
        self.is_neighbour = placement is not None
        self.kept = KEPT
        self.followed: set[str] = set()  # files that imports are followed into, however large
        self.asker = ""  # the rule that looks at the files now
        self._placement = placement
        self._languages = _languages(artifact.tree)
        self._modules: OrderedDict[str, Module] = OrderedDict()
        self._sources: dict[str, bytes] = {}
        self._gaps: dict[str, Gap] = {}
        self._exhausted: dict[str, set[str]] = {}  # by file: for whom it was not followed to the end

    @property
    def package(self) -> Package:
        """The package whose files these are."""
        return self.artifact.package

    @property
    def placement(self) -> str:
        """Where the package is placed among its neighbours."""
        if self._placement is not None:
            return self._placement
        root = self.neighbours.root if self.neighbours is not None else None
        return self.package.path if root is None else root

    @property
    def tree(self) -> FileTree:
        """All files of the package, sources or not."""
        return self.artifact.tree

    @cached_property
    def manifest(self) -> dict[str, object]:
        """The package.json, or an empty mapping."""
        return manifest_of(self.tree)

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What could not be parsed of the files asked for so far, in order of path."""
        every = [(path, gap) for path, gap in self._gaps.items()]
        every += [(path, self._unfollowed(path, askers)) for path, askers in self._exhausted.items()]
        return tuple(gap for _, gap in sorted(every, key=lambda each: (each[0], each[1].why)))

    def paths(self, *languages: Language) -> tuple[str, ...]:
        """Return the paths of the source files in *languages* (all, if none is given), sorted.

        Type declarations (``.d.ts``, ``.pyi``) are left out: nothing runs them.
        """
        return tuple(
            path
            for path, language in self._languages.items()
            if (not languages or language in languages) and not is_declaration(path)
        )

    def source(self, path: str) -> bytes | None:
        """Return the file as UTF-8, or None if it is no source file or cannot be decoded (then a gap)."""
        language = self._languages.get(path)
        if language is None:
            return None
        data = self._sources.get(path)
        if data is not None:
            return data
        raw = self.tree[path]
        if len(raw) > MAX_FILE:
            self._gap(path, f"the file is larger than {MAX_FILE // 2**20} MiB and was not parsed")
            return None
        converted = utf8(language, raw)
        if converted is None:
            self._gap(path, "its declared text encoding cannot be decoded")
            return None
        if converted is not raw:
            self._sources[path] = converted
        return converted

    def module(self, path: str) -> Module | None:
        """Return the parsed file at *path*, or None if it is no source file or cannot be parsed."""
        kept = self._modules.get(path)
        if kept is not None:
            self._modules.move_to_end(path)
            return kept
        source = self.source(path)
        if source is None:
            return None
        module = Module(path, self._languages[path], source, codebase=self)
        if module.root.descendant_count > MAX_NODES:
            self._gap(path, f"the file has more than {MAX_NODES} syntax nodes and was not read")
            return None
        if module.has_error and skipped(module):
            self._gap(path, "part of the file is not valid in its language and was skipped")
        if any(b"(" in source[start:end] for start, end in module.deep):
            self._gap(path, f"what is nested deeper than {MAX_DEPTH} levels in it was not read")
        self._keep(module)
        return module

    def modules(self, *needles: bytes) -> Iterator[Module]:
        """Yield the parsed source files, in order of path.

        With *needles*, only files whose text contains at least one of them are parsed at all.
        """
        for path in self.paths():
            source = self.source(path)
            if source is None or (needles and not any(needle in source for needle in needles)):
                continue
            module = self.module(path)
            if module is not None:
                yield module

    def exhausted(self, path: str) -> None:
        """Note that values in the file at *path* are too entangled to be followed to the end by `asker`."""
        self._exhausted.setdefault(path, set()).add(self.asker)

    def _keep(self, module: Module) -> None:
        self._modules[module.path] = module
        held = sum(len(kept.source) for kept in self._modules.values())
        while held > self.kept and len(self._modules) > 1:
            _, dropped = self._modules.popitem(last=False)
            held -= len(dropped.source)

    def _gap(self, path: str, why: str) -> None:
        self._gaps[path] = self._gap_at(path, why)

    def _gap_at(self, path: str, why: str) -> Gap:
        return Gap(what=f"{self.package.name}: {path}", why=why, rows=("supply.code",))

    def _unfollowed(self, path: str, askers: set[str]) -> Gap:
        named = ", ".join(sorted(filter(None, askers)))
        whose = f" by {named}" if named else ""
        return self._gap_at(path, f"following its values{whose} was given up after a bounded number of steps")


def skipped(module: Module) -> bool:
    """Whether the parser skipped code that could do something.

    The grammars trip over single words of valid files (`export { a as null }`, type variance); what was
    skipped then holds no call.
    """
    unread = 0
    pending = [module.root]
    while pending:
        node = pending.pop()
        if node.is_error:
            unread += node.end_byte - node.start_byte
            if unread > MAX_UNREAD or b"(" in module.source[node.start_byte : node.end_byte]:
                return True
        elif node.has_error:
            pending.extend(node.children)
    return False


def _languages(tree: FileTree) -> dict[str, Language]:
    found = {}
    for path in sorted(tree):
        language = language_of(path, tree[path])
        if language is not None:
            found[path] = language
    return found
