"""From the server of a closure to both editions of its version, as the index lists them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from douane.errors import ArchiveError, DouaneError
from douane.fetching import fetch, open_artifact
from douane.http import Http
from douane.inspection import engine
from douane.inspections import Inspection, decode, encode
from douane.model import Closure, Ecosystem, FileTree, Gap, Package
from douane.progress import Silent
from douane.registries import Announced, Registry
from douane.rules import attempt
from douane.store import Store
from douane.text import excerpt

MOST_BYTES = 64 << 20
"""Bytes of the edition that is fetched only to be compared."""
_KIND = "editions"
_ROW = "supply.code"
_SOURCES = (".tar.gz", ".zip", ".tgz", ".tar.bz2", ".tar.xz")


class _NotComparedError(Exception):
    """Why there is nothing to compare; `rows` are those that it leaves unknown."""

    def __init__(self, why: str, *rows: str) -> None:
        super().__init__(why)
        self.why, self.rows = why, rows


def look(closure: Closure, http: Http, store: Store, registries: Mapping[Ecosystem, Registry]) -> Inspection:
    """Return what the other edition of the server of *closure*, whose bytes are in *store*, says against it.

    A version of which there is one edition only is a gap that leaves no row unknown. An index that does not
    answer, and bytes that cannot be had or opened, are one on ``supply.code``. Raises StoreError.
    """
    server = closure.server
    if server.ecosystem is not Ecosystem.PYPI or not server.sha256 or not server.url:
        return Inspection()  # no release of an index, or not fetched, which is a gap already
    try:
        other = _other(server, registries[Ecosystem.PYPI])
        alone = replace(closure, root="", packages=(other,), findings=(), gaps=())
        fetched = fetch(alone, http, store, registries, Silent())
        (other,) = fetched.packages
        if other.sha256 is None:
            why = "; ".join(gap.why for gap in fetched.gaps)
            return Inspection(
                findings=fetched.findings,
                gaps=(_gap(server, f"{excerpt(other.filename or '')} was not compared: {why}", (_ROW,)),),
            )
        inspection = _compared(server, other, store)
        return replace(inspection, findings=(*fetched.findings, *inspection.findings))
    except _NotComparedError as error:
        return Inspection(gaps=(_gap(server, error.why, error.rows),))


def _other(server: Package, registry: Registry) -> Package:
    """Return the other edition of *server* as the index lists it. Raises _NotComparedError."""
    try:
        listed = registry.announced(server.name, server.version)
    except DouaneError as error:
        raise _NotComparedError(f"its other edition was not looked for: {error.message}", _ROW) from error
    if not any(each.filename == server.filename for each in listed):
        raise _NotComparedError("not compared: the index does not list the file that is installed")
    is_wheel = _is_wheel(server.filename or "")
    others = [each for each in listed if _is_wheel(each.filename) != is_wheel and _is_known(each.filename)]
    if not others:
        form = "source distribution" if is_wheel else "wheel"
        raise _NotComparedError(f"not compared: the index has no {form} of this version")
    other = min(others, key=_order)
    if other.size is not None and other.size > MOST_BYTES:
        raise _NotComparedError(f"not compared: {other.filename} has more than {MOST_BYTES >> 20} MB")
    return replace(
        server,
        url=other.url,
        filename=other.filename,
        integrity=other.integrity,
        sha256=None,
        size=other.size,
    )


def _is_wheel(filename: str) -> bool:
    return filename.lower().endswith(".whl")


def _is_known(filename: str) -> bool:
    return filename.lower().endswith((".whl", *_SOURCES))


def _order(listed: Announced) -> tuple[bool, str]:
    """The wheel for any platform before others, a tarball before a zip archive."""
    return not listed.filename.endswith(("-none-any.whl", ".tar.gz")), listed.filename


def _compared(server: Package, other: Package, store: Store) -> Inspection:
    key = f"{engine()}:{server.purl}:{server.sha256}:{other.sha256}"
    note = store.noted(_KIND, key)
    try:
        if note:
            return decode(note.value)
    except (ValueError, KeyError, TypeError):
        pass  # written by another build, or damaged: look again
    wheel, source = (server, other) if _is_wheel(server.filename or "") else (other, server)
    trees = [_tree(each, store) for each in (wheel, source)]
    from douane.editions.findings import findings_of  # start-up time: mostly the answer is in the store

    comparing = partial(findings_of, server, *trees)
    found, gaps = attempt(comparing, what=server.purl, row=_ROW, who="comparing its editions")
    inspection = Inspection(findings=found or (), gaps=gaps)
    store.note(_KIND, key, encode(inspection), at=0.0)
    return inspection


def _tree(package: Package, store: Store) -> FileTree:
    """Return the files of *package*. Raises _NotComparedError."""
    data = store.get(package.sha256 or "")
    if data is None:
        raise _NotComparedError(f"{package.filename} is not in the store any more", _ROW)
    try:
        tree = open_artifact(package, data).tree
    except ArchiveError as error:
        raise _NotComparedError(f"its editions were not compared: {error.message}", _ROW) from error
    left_out = [gap for gap in tree.gaps if gap.what not in tree]
    if left_out:
        raise _NotComparedError(
            f"its editions were not compared: {left_out[0].what}: {left_out[0].why}", _ROW
        )
    return tree


def _gap(server: Package, why: str, rows: tuple[str, ...]) -> Gap:
    return Gap(what=f"the editions of {server.purl}", why=why, rows=rows)
