"""The dependency tree a person reads, why a package is in it, and what it is made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from douane.checklist import wording
from douane.facts import NATIVE, Facts, day_of
from douane.graph import BUNDLED, Graph, Link, Row, Ways
from douane.model import Edge, Gap, Package
from douane.reports.closure import amount, phrases
from douane.reports.unseen import briefly
from douane.text import excerpt
from douane.words import ENGLISH, Words

_MOST_GAPS = 5
_MOST_LINKS = 40  # of one way; more are left out in its middle
_WARN, _BAD, _DIM = "33", "31", "2"
_NARROWEST = 24  # columns that remarks get at least, however deep they stand
_TOLD = frozenset({NATIVE, "install-script"})  # capabilities that have a remark of their own


@dataclass(frozen=True, slots=True)
class _Piece:
    """A text that is not broken, how it is coloured, and what joins it to the one before on its line."""

    text: str
    style: str = ""
    joint: str = " · "


def render(
    graph: Graph,
    facts: Facts,
    gaps: Sequence[Gap],
    *,
    depth: int | None = None,
    locked: bool = False,
    language: str = ENGLISH,
    width: int = 110,
    color: bool = False,
) -> str:
    """Return the tree to *depth* steps from a root, what it is made of and what was not seen.

    *locked* says that it is the tree of a lock, which records less. Lines are at most *width* columns where
    names allow it. Names and whatever else packages say is escaped.
    """
    tree = _Tree(graph, Words.of(language, "tree"), width, color)
    lines = [line for row in graph.rows(depth) for line in tree.row(row)]
    return "\n".join([*lines, "", *tree.summary(facts, gaps, locked=locked)]) + "\n"


def render_why(
    graph: Graph,
    found: Sequence[Ways],
    gaps: Sequence[Gap],
    *,
    language: str = ENGLISH,
    width: int = 110,
    color: bool = False,
) -> str:
    """Return for each package in *found* the ways that lead to it, shortest first."""
    tree = _Tree(graph, Words.of(language, "tree"), width, color)
    blocks = ["\n".join(tree.why(ways)) for ways in found]
    missed = list(tree.gaps(gaps))
    return "\n\n".join([*blocks, *(["\n".join(missed)] if missed else [])]) + "\n"


def asked(edge: Edge, words: Words) -> str:
    """Return the range that *edge* asks for, with its kind where that is not the common one."""
    if edge.kind == BUNDLED:
        return words["bundled"]
    wanted = excerpt(edge.specifier, 80) or words["any-version"]
    return wanted if edge.kind == "dependency" else f"{wanted}, {edge.kind}"


@dataclass(frozen=True, slots=True)
class _Tree:
    graph: Graph
    words: Words
    width: int
    color: bool
    titles: dict[str, str] = field(default_factory=dict)

    def title(self, package: Package) -> str:
        """Return name and version, escaped; a package may be named on many lines."""
        found = self.titles.get(package.path)
        if found is None:
            name, version = excerpt(package.alias or package.name, 214), excerpt(package.version, 100)
            found = self.titles[package.path] = f"{name} {version}"
        return found

    # --- rows -----------------------------------------------------------------------------------------

    def row(self, row: Row) -> Iterator[str]:
        package = row.package
        head, body = _guides(row)
        elsewhere = [*self._references("above", row.above), *self._references("below", row.below)]
        following = body + ("│  " if row.children or elsewhere else "   ")
        yield from self._flow(
            head,
            following,
            [_Piece(self.title(package), "1"), *_remarks(package, row, self.words), *self._index(row)],
        )
        if elsewhere:
            branch, rest = ("├─ ", "│  ") if row.children else ("└─ ", "   ")
            yield from self._flow(body + branch, body + rest, elsewhere)

    def _index(self, row: Row) -> Iterator[_Piece]:
        """Say where a package comes from, if not from where the server does (for it: from the default)."""
        usual = "default" if row.link is None else self.graph.packages[self.graph.roots[0]].index
        if row.package.index not in (usual, "local"):
            yield _Piece(self.words.told("from", index=excerpt(row.package.index, 200)), _WARN)

    def _references(self, place: str, packages: Sequence[Package]) -> Iterator[_Piece]:
        """Yield "(see above) a 1.0.0, b 2.0.0", the first with its place."""
        for number, package in enumerate(packages):
            lead, joint = ("", ", ") if number else (self.words[place], "; ")
            yield _Piece(lead + self.title(package), "", joint)

    def _flow(self, head: str, rest: str, pieces: Iterable[_Piece]) -> Iterator[str]:
        """Yield *pieces* behind *head*, and on further lines behind *rest* where the width ends."""
        line, used, fresh = head, len(head), True
        room = max(self.width, len(rest) + _NARROWEST)
        for piece in pieces:
            if not fresh and used + len(piece.joint) + len(piece.text) > room:
                yield line + piece.joint.rstrip()
                line, used, fresh = rest, len(rest), True
            joint = "" if fresh else piece.joint
            line += joint + self._paint(piece.text, piece.style)
            used += len(joint) + len(piece.text)
            fresh = False
        yield line

    def _paint(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self.color and style else text

    # --- foot -----------------------------------------------------------------------------------------

    def summary(self, facts: Facts, gaps: Sequence[Gap], *, locked: bool) -> Iterator[str]:
        words = wording(self.words.language)
        yield f"{facts.packages} {words['packages' if facts.packages != 1 else 'packages-one']}"
        for phrase in phrases(facts, words, locked=locked):
            yield from self._flow("  ", "    ", _words(phrase))
        yield from self.gaps(gaps)

    def gaps(self, gaps: Sequence[Gap]) -> Iterator[str]:
        if not gaps:
            return
        for gap in gaps[:_MOST_GAPS]:
            what, why = briefly(gap, self.words.language)
            yield from self._flow("  ", "    ", _words(self.words.told("unseen", what=what, why=why), _WARN))
        if len(gaps) > _MOST_GAPS:
            yield f"  {self.words.told('more-unseen', count=len(gaps) - _MOST_GAPS)}"

    # --- why ------------------------------------------------------------------------------------------

    def why(self, ways: Ways) -> Iterator[str]:
        package = ways.package
        yield (
            self._paint(self.title(package), "1")
            + f"  {self.words.told('at-path', path=excerpt(package.path, 400))}"
        )
        if package.path == self.graph.roots[0]:
            yield f"  {self.words['asked-for']}"
            return
        for path in ways.paths:
            yield from self._flow("  ", "      ", self._steps(path, package))
        if not ways.complete:
            yield f"  {self.words.told('more-ways', count=len(ways.paths))}"

    def _steps(self, path: Sequence[Link], package: Package) -> Iterator[_Piece]:
        if not path:
            yield _Piece(self.words["beside"])
            return
        yield _Piece(self.title(self.graph.packages[path[0].source]))
        cut = len(path) - _MOST_LINKS
        for number, link in enumerate(path):
            if cut > 0 and number >= _MOST_LINKS // 2 and number < _MOST_LINKS // 2 + cut:
                if number == _MOST_LINKS // 2:
                    yield _Piece(self.words.told("more-steps", count=cut), "", " ")
                continue
            wanted = self.words["and"].join(dict.fromkeys(asked(edge, self.words) for edge in link.edges))
            title = self.title(self.graph.packages[link.target])
            yield _Piece(f"> {title} ({wanted})", "1" if link.target == package.path else "", " ")


# --- one package ---------------------------------------------------------------------------------------


def _words(text: str, style: str = "") -> Iterator[_Piece]:
    return (_Piece(word, style, " ") for word in text.split(" "))


def _guides(row: Row) -> tuple[str, str]:
    """Return what stands before a row's title, and before what belongs to it."""
    if row.link is None:
        return "", ""
    lead = "".join("│  " if more else "   " for more in row.guides)
    deep = row.depth - len(row.guides) - 1
    if deep > 0:
        lead += f"[{row.depth}] "
    return lead + ("└─ " if row.last else "├─ "), lead + ("   " if row.last else "│  ")


def _remarks(package: Package, row: Row, words: Words) -> Iterator[_Piece]:
    if package.alias:
        yield _Piece(words.told("is-name", name=excerpt(package.name, 214)), _WARN)
    yield from _warnings(package, words)
    if package.licence:
        yield _Piece(excerpt(package.licence))
    yield from _measures(package, words)
    yield from _placement(package, row.link, words)
    able = [excerpt(each, 40) for each in package.kinds if each not in _TOLD]
    yield from (_Piece(each, _DIM, " " if number else " · ") for number, each in enumerate(able))
    if row.hidden:
        yield _Piece(words.told("hidden", count=row.hidden))


def _warnings(package: Package, words: Words) -> Iterator[_Piece]:
    if package.install_scripts:
        yield _Piece(words.told("installs", names=excerpt(", ".join(package.install_scripts), 80)), _BAD)
    if package.can(NATIVE):
        yield _Piece(words["native"], _WARN)
    if package.deprecated is not None:
        yield _Piece(words.told("deprecated", why=excerpt(package.deprecated, 80)), _WARN)
    if package.yanked is not None:
        yield _Piece(words.told("yanked", why=excerpt(package.yanked, 80) or words["no-reason"]), _BAD)


@cache
def _units(language: str) -> str:
    return wording(language)["units"]


def _measures(package: Package, words: Words) -> Iterator[_Piece]:
    units, sizes = _units(words.language), list[str]()
    if package.size is not None:
        sizes.append(amount(package.size, units))
    if package.unpacked is not None:
        sizes.append(words.told("unpacked", size=amount(package.unpacked, units)))
    if sizes:
        yield _Piece("/".join(sizes))
    day = day_of(package.published)
    if day:
        yield _Piece(str(day))


def _placement(package: Package, link: Link | None, words: Words) -> Iterator[_Piece]:
    kinds = {edge.kind for edge in link.edges} if link else set[str]()
    if package.optional or kinds == {"optional"}:
        yield _Piece(words["optional"])
    if package.peer or kinds == {"peer"}:
        yield _Piece(words["peer"])
    if package.carrier is not None:
        yield _Piece(words["bundled"])
    if "/node_modules/" in package.path:
        yield _Piece(
            words.told("in-folder", path=excerpt(package.path.rpartition("/node_modules/")[0], 400)), _DIM
        )
