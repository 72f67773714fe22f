"""What a server and its closure can do, for people: by kind, and for one kind by package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from douane.capabilities import Ability, Use
from douane.graph import Graph
from douane.model import Capability, Closure, Facet, Gap, Package, Where
from douane.reports.tree import asked
from douane.reports.unseen import briefly
from douane.reports.wrapping import wrapped
from douane.text import excerpt
from douane.words import ENGLISH, Words
from douane_signatures import table

_MOST_VALUES = 12  # of one facet; the JSON report holds all that are kept
_MOST_PACKAGES = 8  # of one kind; --why names all
_MOST_GAPS = 5
_MARGIN = 18
_SAYS = "capabilities.{language}.toml"
_STRONG, _WARN = "1", "33"


def render(
    closure: Closure,
    abilities: Sequence[Ability],
    *,
    locked: bool = False,
    language: str = ENGLISH,
    width: int = 110,
    color: bool = False,
) -> str:
    """Return the picture by kind: what the server's own code does, and what the packages it brings do.

    *locked* says that it comes from a lock, which records no places. Names are escaped.
    """
    words = _words(language)
    page = _Page(words, width, color)
    own = sum(ability.own is not None for ability in abilities)
    count = len(closure.packages)
    packages = words.count(count, "package")
    told = words.told("told", count=len(abilities), own=own)
    lines = page.headed(_title(closure.server), f" · {closure.server.ecosystem} · {packages} · {told}")
    for ability in abilities:
        lines += ["", *page.headed(excerpt(ability.kind, 40), f"  {says(ability.kind, ability.says, words)}")]
        if ability.own is not None:
            lines += page.own(ability.own)
        if ability.brought:
            lines += page.brought(ability)
    facets = [facet for ability in abilities for facet in ability.facets]
    facets += [facet for each in closure.server.capabilities for facet in each.facets]
    notes = [words["any"]] if any("*" in value for facet in facets for value in facet.values) else []
    notes += [words["locked"]] if locked else []
    lines += ["", *(line for note in notes for line in page.flow("", "", [note]))] if notes else []
    return "\n".join([*lines, *page.gaps(closure.gaps)]) + "\n"


def render_why(
    closure: Closure,
    ability: Ability,
    graph: Graph,
    *,
    language: str = ENGLISH,
    width: int = 110,
    color: bool = False,
) -> str:
    """Return every package that can do what *ability* is: what it names, where, and how it came here."""
    words = _words(language)
    page = _Page(words, width, color)
    lines = page.headed(excerpt(ability.kind, 40), f"  {says(ability.kind, ability.says, words)}")
    uses = [Use(closure.server, ability.own)] if ability.own is not None else []
    for use in (*uses, *ability.brought):
        lines += ["", page.paint(_title(use.package), _STRONG)]
        if use.package.path != closure.root:
            lines += page.flow("  ", " ", _way(use.package, graph, words))
        lines += (line for facet in use.capability.facets for line in page.facet("  ", facet))
        lines += page.flow("  ", ", ", map(place, use.capability.evidence))
    return "\n".join([*lines, *page.gaps(closure.gaps)]) + "\n"


def place(where: Where) -> str:
    """Return a place as ``path:line``, escaped."""
    path = excerpt(where.path or "", 400)
    return f"{path}:{where.line}" if where.line is not None else path


class _Page:
    def __init__(self, words: Words, width: int, color: bool) -> None:
        self._words, self._width, self._color = words, width, color

    def paint(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self._color else text

    def headed(self, name: str, rest: str) -> list[str]:
        """Return *name*, strong, and *rest* behind it."""
        first, *more = self._wrapped("", name + rest)
        is_whole = first.startswith(name)
        return [self.paint(name, _STRONG) + first[len(name) :] if is_whole else first, *more]

    def own(self, capability: Capability) -> Iterator[str]:
        head = f"  {self._words['own']}".ljust(_MARGIN)
        pieces = [
            *(_listed(each, self._words) for each in capability.facets),
            ", ".join(map(place, capability.evidence)),
        ]
        told = [piece for piece in pieces if piece]
        if not told:
            yield head.rstrip()
        for number, piece in enumerate(told):
            yield from self._wrapped(head if number == 0 else " " * _MARGIN, piece)

    def brought(self, ability: Ability) -> Iterator[str]:
        names = list(dict.fromkeys(_title(use.package) for use in ability.brought))
        left = len(names) - _MOST_PACKAGES
        more = f" {self._words.told('more', count=left)}" if left > 0 else ""
        packages = ", ".join(names[:_MOST_PACKAGES]) + more
        yield from self._wrapped(f"  {self._words['brought']}".ljust(_MARGIN), packages)
        for facet in ability.facets:
            yield from self._wrapped(" " * _MARGIN, _listed(facet, self._words))

    def facet(self, head: str, facet: Facet) -> Iterator[str]:
        yield from self._wrapped(head, _listed(facet, self._words, most=len(facet.values)))

    def flow(self, head: str, joint: str, pieces: Iterable[str]) -> Iterator[str]:
        text = joint.join(pieces)
        if text:
            yield from self._wrapped(head, text)

    def gaps(self, gaps: Sequence[Gap]) -> Iterator[str]:
        if gaps:
            yield ""
        for gap in gaps[:_MOST_GAPS]:
            what, why = briefly(gap, self._words.language)
            told = self._words.told("unseen", what=what, why=why)
            yield from (self.paint(line, _WARN) for line in self._wrapped("  ", told))
        if len(gaps) > _MOST_GAPS:
            yield f"  {self._words.told('more-unseen', count=len(gaps) - _MOST_GAPS)}"

    def _wrapped(self, head: str, text: str) -> list[str]:
        return wrapped(head, text, max(self._width, len(head) + 24), below=len(head))


def _words(language: str) -> Words:
    return Words.of(language, "tree", "capabilities")


def says(kind: str, otherwise: str, words: Words) -> str:
    """Return what the capability *kind* is, *otherwise* in English, in the language of *words*."""
    if words.is_english:
        return otherwise
    told: str = table(_SAYS.format(language=words.language))["kinds"].get(kind, otherwise)
    return told


def _title(package: Package) -> str:
    return f"{excerpt(package.alias or package.name, 214)} {excerpt(package.version, 100)}"


def _listed(facet: Facet, words: Words, *, most: int = _MOST_VALUES) -> str:
    shown = facet.values[:most]
    left = len(facet.values) - len(shown) + facet.unlisted
    more = f" {words.told('more', count=left)}" if left else ""
    return f"{facet.name} {', '.join(excerpt(value, 140) for value in shown)}{more}"


def _way(package: Package, graph: Graph, words: Words) -> Iterator[str]:
    """Yield the shortest way from the server to *package*, step by step."""
    paths = graph.ways(package.path).paths
    if not paths or not paths[0]:
        yield words["beside"]
        return
    yield _title(graph.packages[paths[0][0].source])
    for link in paths[0]:
        wanted = words["and"].join(dict.fromkeys(asked(edge, words) for edge in link.edges))
        yield f"> {_title(graph.packages[link.target])} ({wanted})"
