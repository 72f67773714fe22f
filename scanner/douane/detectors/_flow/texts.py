"""The files of a package as texts: what is told of them without parsing anything."""

from __future__ import annotations

import re
import weakref
from typing import TYPE_CHECKING, Any, NamedTuple

from douane.detectors._flow import imports
from douane.detectors._flow.connections import Connections
from douane.detectors._flow.words import Plan, Plans, Vocabulary, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from douane.syntax import Codebase

STORES = ("AsyncLocalStorage", "ContextVar")
_MOST_DATA = 200  # files of data of one package
# What may spell a name so that its words do not stand there.
_HIDING = re.compile(
    rb"\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F{]|fromCharCode|fromCodePoint|\batob\b|base64|b64decode|hexlify|fromhex|\bhex\b"
)


class Sought(NamedTuple):
    """A pattern that was looked for: kept, so that its identity stays its own, with where it was found.

    Without a plan it is searched everywhere. `worded`: some file has one of the words that the plan needs.
    """

    pattern: re.Pattern[bytes]
    plan: Plan | None
    worded: bool
    found: dict[str, bool]

    @property
    def is_possible(self) -> bool:
        """Whether it can be found at all."""
        return self.plan is None or self.worded or bool(self.plan.others)


_PLANS = Plans()


class Texts:
    """The source files of *codebase*, at `paths`, `size` bytes in all."""

    def __init__(self, codebase: Codebase) -> None:
        # The codebase is what programs are kept by: holding on to it here would keep it for ever.
        self._codebase = weakref.ref(codebase)
        self.kept: dict[object, Any] = {}  # by a `Memo`
        self.paths = codebase.paths()
        self.known = frozenset(self.paths)
        self.size = sum(len(codebase.tree[path]) for path in self.paths)
        self._imports: dict[str, frozenset[str]] = {}
        self._connections: Connections | None = None
        self._vocabularies: dict[str, Vocabulary] = {}
        self._holding: dict[int, Sought] = {}
        self._mentioning: dict[frozenset[bytes], tuple[str, ...]] = {}
        self._data: tuple[str, ...] | None = None
        self._named_data: tuple[str, ...] | None = None
        self._known_words: Vocabulary | None = None
        self._stores: frozenset[str] | None = None

    def let_go(self) -> None:
        """Let go of what leads back here, so that this is gone at once and need not be found as garbage."""
        self.kept.clear()
        self._connections = None

    def can_import(self, path: str) -> bool:
        """Whether the package has a file at *path* that code can import: a source, or data."""
        codebase = self._codebase()
        data = path.endswith((".json", ".toml")) and codebase is not None and path in codebase.tree
        return data or path in self.known

    @property
    def data(self) -> tuple[str, ...]:
        """The paths of the files of data that code of the package may read and parse."""
        if self._data is None:
            self._data = self._find_data()
        return self._data

    def _find_data(self) -> tuple[str, ...]:
        codebase = self._codebase()
        tree = codebase.tree if codebase is not None else ()
        return tuple(sorted(path for path in tree if path.endswith((".json", ".toml"))))[:_MOST_DATA]

    @property
    def named_data(self) -> tuple[str, ...]:
        """Those of `data` that code can name: all words of the name stand in sources, or can be hidden."""
        if self._named_data is None:
            self._named_data = self._find_named_data()
        return self._named_data

    def _find_named_data(self) -> tuple[str, ...]:
        if any(self.holds(path, _HIDING) for path in self.paths):
            return self.data
        words = frozenset(word for path in self.paths for word in self.words(path))
        names = {path: path.rpartition("/")[2].encode("utf-8", "replace") for path in self.data}
        return tuple(path for path, name in names.items() if words_of(name) <= words)

    def documents(self, ending: str) -> Iterator[bytes]:
        """Yield what the files hold whose path has that *ending*, sources or not."""
        codebase = self._codebase()
        if codebase is not None:
            tree = codebase.tree
            yield from (tree[path] for path in sorted(tree) if path.endswith(ending))

    def source(self, path: str) -> bytes:
        """Return the file at *path* as UTF-8, empty where it cannot be read."""
        codebase = self._codebase()
        return (codebase.source(path) if codebase is not None else None) or b""

    def words(self, path: str) -> frozenset[bytes]:
        """Return the identifiers and other words of the file at *path*, without parsing it."""
        return self._vocabulary(path).words

    def _vocabulary(self, path: str) -> Vocabulary:
        known = self._vocabularies.get(path)
        if known is None:
            known = self._vocabularies[path] = Vocabulary(words_of(self.source(path)))
        return known

    @property
    def _all_words(self) -> Vocabulary:
        """The words of all files."""
        if self._known_words is None:
            self._known_words = self._find_all_words()
        return self._known_words

    def _find_all_words(self) -> Vocabulary:
        if len(self.paths) == 1:
            return self._vocabulary(self.paths[0])
        return Vocabulary(frozenset().union(*map(self.words, self.paths)))

    @property
    def stores(self) -> frozenset[str]:
        """What is mentioned of what makes stores for a running task or request."""
        if self._stores is None:
            self._stores = frozenset(name for name in STORES if self.mentioning(frozenset({name.encode()})))
        return self._stores

    def holds(self, path: str, pattern: re.Pattern[bytes]) -> bool:
        """Whether *pattern* matches somewhere in the file at *path*, told without parsing it."""
        sought = self._holding.get(id(pattern)) or self._sought(pattern)
        known = sought.found.get(path)
        if known is None:
            known = sought.found[path] = self._holds(path, sought)
        return known

    def _holds(self, path: str, sought: Sought) -> bool:
        if sought.plan is None:
            return sought.pattern.search(self.source(path)) is not None
        if not sought.is_possible:
            return False
        return self._vocabulary(path).holds(sought.plan, self.source(path), worded=sought.worded)

    def _sought(self, pattern: re.Pattern[bytes]) -> Sought:
        plan = _PLANS.plan_of(pattern, self.size)
        worded = plan is None or self._all_words.has(plan.needed, exact=plan.exact)
        return self._holding.setdefault(id(pattern), Sought(pattern, plan, worded, {}))

    def holding(self, pattern: re.Pattern[bytes], paths: Iterable[str] | None = None) -> tuple[str, ...]:
        """Return those of *paths*, all of the package if not given, in which *pattern* matches somewhere."""
        sought = self._holding.get(id(pattern)) or self._sought(pattern)
        if not sought.is_possible:
            return ()
        return tuple(path for path in (self.paths if paths is None else paths) if self.holds(path, pattern))

    def imports(self, path: str) -> frozenset[str]:
        """Return the names of the modules that the file at *path* imports by name, without parsing it."""
        known = self._imports.get(path)
        if known is None:
            known = self._imports[path] = imports.of(self.source(path), python=path.endswith((".py", ".pyw")))
        return known

    def importing(self, modules: frozenset[str]) -> tuple[str, ...]:
        """Return the paths of the files that import one of *modules*."""
        return tuple(path for path in self.paths if not modules.isdisjoint(self.imports(path)))

    def mentioning(self, words: frozenset[bytes]) -> tuple[str, ...]:
        """Return the paths of the files that contain one of *words*."""
        known = self._mentioning.get(words)
        if known is None:
            known = tuple(path for path in self.paths if not words.isdisjoint(self.words(path)))
            self._mentioning[words] = known
        return known

    def connected(self, paths: Iterable[str]) -> frozenset[str]:
        """Return the files that imports connect with one of *paths*; told without parsing anything."""
        return self._connected().around(paths)

    def may_reach(self, path: str, modules: frozenset[str]) -> bool:
        """Whether one of *modules* can be used in the file at *path*; told without parsing anything."""
        return self._connected().may_reach(path, modules)

    def _connected(self) -> Connections:
        if self._connections is None:
            self._connections = Connections(self)
        return self._connections
