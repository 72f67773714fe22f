"""The ways in which a placed server may be started, the likeliest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from douane.confinement.nouns import Program
from douane.errors import TargetError
from douane.materialised.calls import Call, call_of
from douane.materialised.entries import CannotStartError, gap, words_of
from douane.materialised.nouns import APP, INSIDE, VENV, Attempts, Placed, Startable
from douane.materialised.values import filled, value_for
from douane.model import Closure, Launch, Package, Target, TargetKind
from douane.text import excerpt

MOST = 8
"""Ways to start one server that are tried at most."""

_HOME = "/home/user"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A command and the variables it is given."""

    words: tuple[str, ...]
    how: str
    arguments: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    missing: tuple[str, ...] = ()


def startables(target: Target, closure: Closure, launch: Launch | None, placed: Placed) -> Attempts:
    """Return the ways to start the server of *closure*, as *launch* does, from what is *placed*.

    Nothing is started here. What cannot be is a gap that says why.
    """
    package = closure.server
    if package.path in placed.missing:
        return Attempts(gaps=(gap(package, "its own bytes are not at hand"),))
    try:
        call = call_of(target, launch)
        if call is None:
            raise CannotStartError("its launch command starts no program")
        ways = tuple(_ways(call, placed, package))
    except (CannotStartError, TargetError) as error:
        return Attempts(gaps=(gap(package, excerpt(str(error), 300)),))
    return Attempts(startables=_distinct(_startable(way, target, placed) for way in ways)[:MOST])


def _distinct(startables: Iterable[Startable]) -> tuple[Startable, ...]:
    found: list[Startable] = []
    for each in startables:
        if all(each.program != other.program for other in found):
            found.append(each)
    return tuple(found)


def _ways(call: Call, placed: Placed, package: Package) -> Iterator[Way]:
    arguments, missing = filled(call.arguments)
    given = {name: value for name in call.environment_names if (value := value_for(name))}
    for words in words_of(call, placed, package):
        yield Way(
            words=words,
            how="as its launch command does",
            arguments=arguments,
            environment=given,
            missing=(*missing, *given),
        )


def _startable(way: Way, target: Target, placed: Placed) -> Startable:
    node = placed.interpreters.node()
    python = placed.python
    mounts = [placed.mount]
    for interpreter in (node, python):
        if interpreter is not None:
            mounts += interpreter.mounts
    folders = [f"{INSIDE}/{VENV}/bin"] if python else []
    folders += [node.path.rpartition("/")[0]] if node else []
    environment = {
        "HOME": _HOME,
        "LANG": "C.UTF-8",
        "PATH": ":".join(dict.fromkeys((*folders, "/usr/local/bin", "/usr/bin", "/bin"))),
        "PYTHONDONTWRITEBYTECODE": "1",
        **way.environment,
    }
    program = Program(
        argv=(*way.words, *way.arguments),
        mounts=tuple(mounts),
        cwd=f"{INSIDE}/{APP}" if target.kind is TargetKind.DIRECTORY else _HOME,
        environment=environment,
    )
    return Startable(program=program, how=way.how, missing=way.missing)
