"""What the capabilities of a server and its closure say to rows that only a person can answer.

It is shown beside the question. None of it makes a row a *yes*: what code can do says nothing of whether that
is what it is for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from douane.capabilities import merged
from douane.model import Closure, Remark
from douane.text import visible

_MOST_NAMES = 12  # told in one answer
_FILES = ("file-read", "file-write", "file-delete", "persistence", "other-configuration")
_WHOLE = "whole-environment"


def needs(closure: Closure | None) -> Iterator[Remark]:
    """Yield for *access.scopes* what the server can do and reads, and what its packages can do besides."""
    if closure is None or not closure.server.capabilities:
        return
    server = closure.server
    yield Remark.of("capabilities", names=", ".join(server.kinds))
    yield from _named(closure, "uses-names", "names", ("environment",))
    yield from _whole(closure)
    besides = sorted({kind for package in closure.packages for kind in package.kinds} - set(server.kinds))
    if besides:
        yield Remark.of("brought", names=", ".join(besides))


def touches(closure: Closure | None) -> Iterator[Remark]:
    """Yield for *runtime.command* the hosts, programs and files that the server's own code names."""
    if closure is not None:
        yield from _named(closure, "uses-hosts", "hosts", ("network-client", "raw-socket"))
        yield from _named(closure, "uses-programs", "programs", ("subprocess", "shell"))
        yield from _named(closure, "uses-paths", "paths", _FILES)


def exposes(closure: Closure | None) -> Iterator[Remark]:
    """Yield for *blast.exposure* what the server reads that could leak, and the hosts that it names."""
    if closure is not None:
        yield from _named(closure, "uses-names", "names", ("environment",))
        yield from _whole(closure)
        yield from _named(closure, "uses-hosts", "hosts", ("network-client", "raw-socket"))


def _named(closure: Closure, key: str, facet: str, kinds: Iterable[str]) -> Iterator[Remark]:
    """Yield what the server's own code names as *facet* where it uses one of *kinds*."""
    own = (closure.server.can(kind) for kind in kinds)
    for found in merged(capability for capability in own if capability is not None):
        if found.name == facet and found.values:
            yield Remark.of(key, names=_listed(found.values, len(found.values) + found.unlisted))


def _whole(closure: Closure) -> Iterator[Remark]:
    if closure.server.can(_WHOLE):
        yield Remark.of("takes-environment")
    takers = sorted(
        {package.name for package in closure.packages if package.can(_WHOLE) and package.path != closure.root}
    )
    if takers:
        yield Remark.of("brought-environment", names=_listed(takers, len(takers)))


def _listed(names: Iterable[str], count: int) -> str:
    shown = [visible(name) for name in names][:_MOST_NAMES]
    return ", ".join(shown) + (f" (+{count - len(shown)})" if count > len(shown) else "")
