"""What is installed in a folder or comes in a bundle: its packages, each with files of its own.

Nothing is asked of an index. Names, versions and dependencies are those the packages state; what is missing
or does not fit is a gap.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from douane.archives import tree_digest
from douane.model import Closure, Edge, Environment, FileTree, Gap, Package
from douane.text import excerpt

MOST_PACKAGES = 5_000
"""Installed packages that are told apart; the files of further ones are read as the root's."""

CODE = ("supply.code",)
_MOST_NAMED = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One package found in a tree: `files` by their path in that tree, `base` the folder they lie in.

    `needs` are (name, specifier, kind) as it states them.
    """

    package: Package
    base: str
    files: tuple[str, ...]
    needs: tuple[tuple[str, str, str], ...] = ()


@dataclass(slots=True)
class Survey:
    """What one look at a tree found: packages, edges and gaps of one ecosystem."""

    found: list[Found] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpacked:
    """A closure whose bytes are at hand: `trees` has the files of each package by its placement."""

    closure: Closure
    trees: Mapping[str, FileTree]


def unpacked(
    root: Package,
    tree: FileTree,
    surveys: Iterable[Survey],
    environment: Environment,
    gaps: Iterable[Gap] = (),
) -> Unpacked:
    """Return the closure of *root* with all that *surveys* found in *tree*; the rest is the root's own."""
    trees: dict[str, FileTree] = {}
    packages: list[Package] = []
    edges: list[Edge] = []
    told = [*gaps, *tree.gaps]
    own = dict(tree.files)
    for survey in surveys:
        for each in survey.found:
            files = {path.removeprefix(each.base): own.pop(path) for path in each.files if path in own}
            part = FileTree(files)
            trees[each.package.path] = part
            packages.append(_bundled(each.package, part))
        edges += survey.edges
        told += survey.gaps
    trees["."] = FileTree(own)
    digest = root.sha256 or tree_digest(trees["."])
    placed = [replace(root, path=".", sha256=digest, index="local"), *packages]
    closure = Closure(
        root=".",
        packages=tuple(sorted(placed, key=lambda package: package.path)),
        edges=tuple(sorted(edges, key=lambda edge: (edge.source, edge.target, edge.specifier))),
        environment=environment,
        findings=tree.oddities,
        gaps=tuple(dict.fromkeys(told)),
    )
    return Unpacked(closure=closure, trees=trees)


def _bundled(package: Package, tree: FileTree) -> Package:
    size = sum(map(len, tree.files.values()))
    return replace(package, carrier=".", index="local", sha256=tree_digest(tree), size=size)


def named(names: Iterable[str]) -> str:
    """Return *names*, sorted, as far as they can be listed."""
    listed = sorted(set(names))
    shown = ", ".join(excerpt(name, 80) for name in listed[:_MOST_NAMED])
    more = len(listed) - _MOST_NAMED
    return f"{shown} and {more} more" if more > 0 else shown


def gaps_of(missing: Iterable[str], unfit: Iterable[str], unasked: Iterable[str]) -> Iterator[Gap]:
    """Yield what must be said when what is installed is not what is asked for."""
    missing, unfit, unasked = set(missing), set(unfit), set(unasked)
    if missing:
        yield Gap(what=named(missing), why="it is asked for and not installed here", rows=CODE)
    if unfit:
        yield Gap(what=named(unfit), why="another version is installed than is asked for", rows=CODE)
    if unasked:
        why = "it is installed, and nothing asks for it; it was read like the others"
        yield Gap(what=named(unasked), why=why, rows=())
