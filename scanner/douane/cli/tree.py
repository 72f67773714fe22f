"""`douane tree`: what would be installed, and why each package is there."""

from __future__ import annotations

import datetime
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from douane.cli.closures import closure_named, is_lock, one
from douane.cli.options import closure_options, progress, wiped
from douane.cli.output import columns, complain, emit, wants_color
from douane.errors import NotFoundError, UsageError
from douane.text import excerpt

if TYPE_CHECKING:
    from douane.graph import Graph, Ways
    from douane.model import Closure, Target


@click.command("tree")
@click.option(
    "--depth", type=click.IntRange(min=0), metavar="N", help="Show no more than N steps from the server."
)
@click.option(
    "--index-only", is_flag=True, help="Resolve only: show what the index states, fetch and read no package."
)
@closure_options(why="NAME[@VERSION]", shows="Show the ways from the server to this package.")
def command(
    target: str,
    why: str | None,
    depth: int | None,
    index_only: bool,
    lang: str,
    form: str,
    output: Path | None,
    **rest: Any,
) -> int:
    """Show the dependency tree of what would be installed, and what it is made of.

    Every package stands once, as near to the server as it is required; "(see above)" and "(see below)" name
    what else a package requires. Sizes, licences, native code and capabilities are read from the bytes,
    without running any; dates, maintainers, deprecation are what the index states. The tree of a LOCKFILE is
    what is locked, from the lock alone. Exit code 0: all was seen; 3: there are gaps.
    """
    from douane.graph import Graph

    color = rest.pop("color")
    source, closure = _closure(target, index_only=index_only, rest=rest)
    graph = Graph(closure)
    found = None if why is None else _found(graph, why)
    if form == "json":
        text = _document(closure, graph, target, source, depth, found)
    else:
        look = {"language": lang, "width": columns(output), "color": wants_color(color, output)}
        text = _text(closure, graph, depth, found, source, look)
    emit(text, output)
    return 3 if closure.gaps else 0


def _closure(text: str, *, index_only: bool, rest: Mapping[str, Any]) -> tuple[str, Closure]:
    """Return where the facts come from, and the closure of the target or lockfile *text*."""
    if index_only and not is_lock(Path(text)):
        return "index", _indexed(one(text), **rest)
    return closure_named(text, rest)


def _indexed(
    target: Target,
    *,
    offline: bool,
    refresh: bool,
    environment: str,
    lockfiles: Path,  # noqa: ARG001 - an option of every run
    store: Path | None,
    quiet: bool,
    **rest: Any,  # noqa: ARG001 - what is only asked of a run that looks at bytes
) -> Closure:
    """Resolve and nothing else: only what that needs is imported."""
    from douane.environment import detect, parse_overrides
    from douane.http import Http
    from douane.indexes import FRESH, Indexes
    from douane.resolve import resolve
    from douane.store import Store

    asked = parse_overrides(environment) if environment else {}
    here = detect({**asked, **dict(target.environment)})
    shown, http = progress(quiet=quiet), Http(offline=offline)
    try:
        with Store.open(store) as kept:
            if kept.warning:
                complain(kept.warning)
            where = (os.environ, Path.home(), Path.cwd())
            indexes = Indexes(http, kept, where=where, clock=time.time, max_age=0.0 if refresh else FRESH)
            return resolve(target, here, indexes, shown)
    except NotFoundError as error:
        from douane.identity.neighbours import with_neighbours

        raise with_neighbours(error, target) from error
    except KeyboardInterrupt:
        http.stop()  # threads that still wait for an answer must not keep the process
        raise
    finally:
        wiped(shown)


def _found(graph: Graph, wanted: str) -> tuple[Ways, ...]:
    packages = graph.named(wanted)
    if not packages:
        raise UsageError(f"{excerpt(wanted, 100)} is not in the closure", remedy=_near(graph, wanted))
    return tuple(graph.ways(package.path) for package in packages)


def _near(graph: Graph, wanted: str) -> str:
    """Return what the closure has instead: other versions of that name, or names that are close."""
    import difflib

    name, _, version = wanted.rpartition("@")
    others = graph.named(name) if name and version else ()
    if others:
        have = ", ".join(sorted({excerpt(package.version, 60) for package in others})[:5])
        return f"it has {excerpt(name, 100)} {have}"
    names = sorted({item.alias or item.name for item in graph.packages.values()})
    close = difflib.get_close_matches((name or wanted)[:214], names, 3, 0.5)
    return f"did you mean {' or '.join(excerpt(item, 100) for item in close)}?" if close else ""


def _document(
    closure: Closure,
    graph: Graph,
    target: str,
    source: str,
    depth: int | None,
    found: tuple[Ways, ...] | None,
) -> str:
    from douane.facts import facts_of
    from douane.reports import tree_json

    return tree_json.render(
        graph,
        facts_of(closure, today=_today()),
        closure.gaps,
        target=target,
        source=source,
        environment=closure.environment,
        depth=depth,
        why=found,
    )


def _text(
    closure: Closure,
    graph: Graph,
    depth: int | None,
    found: tuple[Ways, ...] | None,
    source: str,
    look: dict[str, Any],
) -> str:
    from douane.facts import facts_of
    from douane.reports import tree

    if found is not None:
        return tree.render_why(graph, found, closure.gaps, **look)
    facts = facts_of(closure, today=_today())
    locked = source == "lock"
    return tree.render(graph, facts, closure.gaps, depth=depth, locked=locked, **look)


def _today() -> datetime.date:
    return datetime.datetime.now(datetime.UTC).date()
