"""The ways in which a placed server may be started, the likeliest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from douane.confinement.nouns import Mount, Program
from douane.environment import detect
from douane.errors import TargetError
from douane.materialised.calls import Call, call_of
from douane.materialised.entries import CannotStartError, gap, words_of
from douane.materialised.examples import Example, examples
from douane.materialised.hints import (
    arguments_in,
    arguments_within,
    source_of,
    variables_in,
    variables_within,
)
from douane.materialised.nouns import APP, EMPTY, INSIDE, VENV, Attempts, Placed, Startable
from douane.materialised.values import filled, value_for
from douane.model import Closure, Environment, Launch, Package, Target, TargetKind
from douane.targets.secrets import is_placeholder
from douane.text import excerpt
from douane_signatures import table

MOST = 6
"""Ways to start one server that are tried at most."""

_HOME = "/home/user"
_MOST_FURTHER = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A command and the variables it is given."""

    how: str
    words: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    missing: tuple[str, ...] = ()


def startables(
    target: Target,
    closure: Closure,
    launch: Launch | None,
    placed: Placed,
    *,
    here: Environment | None = None,
) -> Attempts:
    """Return the ways to start the server of *closure*, as *launch* does, from what is *placed*.

    *here* is this machine (None: find out). Nothing is started. What cannot be is a gap that says why.
    """
    package = closure.server
    foreign = _foreign(closure.environment, here or detect())
    if foreign:
        return Attempts(gaps=(gap(package, foreign),))
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


def _foreign(wanted: Environment, here: Environment) -> str | None:
    """Return why what is for the machine *wanted* cannot run *here*; what a lock leaves out is no reason."""
    pairs = ((wanted.os, here.os), (wanted.cpu, here.cpu), (wanted.libc, here.libc))
    if all(asked == own for asked, own in pairs if asked):
        return None
    asked, own = (excerpt("/".join(filter(None, parts)), 60) for parts in zip(*pairs, strict=True))
    return f"it is resolved for {asked}, and this machine is {own}"


def _distinct(startables: Iterable[Startable]) -> tuple[Startable, ...]:
    found: list[Startable] = []
    for each in startables:
        if all(each.program != other.program for other in found):
            found.append(each)
    return tuple(found)


def further(failed: Startable, errors: str, placed: Placed) -> tuple[Startable, ...]:
    """Return what else can be tried after *failed* was, which said *errors* (raw text) on its standard error.

    Only what the errors name, or what the server's own source has words for, is added, one thing at a time.
    Ask again with each of these that fails, up to `MOST` in all. Nothing is started here.
    """
    found = [_with(failed, (), variables_in(errors))]
    if failed.added:
        return _distinct(each for each in found if each)
    found += [_with(failed, each, {}) for each in arguments_in(errors)]
    if not any(found):
        source = source_of(placed, placed.closure.server)
        found = [_with(failed, (), variables_within(source))]
        found += [_with(failed, each, {}) for each in arguments_within(source)]
    return _distinct(each for each in found if each)[:_MOST_FURTHER]


def _with(failed: Startable, words: tuple[str, ...], variables: Mapping[str, str]) -> Startable | None:
    """Return *failed* with *words* and *variables* besides; None if that is nothing new.

    Words are added once: what more is wanted then is not guessed at.
    """
    program = failed.program
    new = {name: value for name, value in variables.items() if name not in program.environment}
    if not new and (not words or set(words) <= set(program.argv)):
        return None
    changed = replace(program, argv=(*program.argv, *words), environment={**program.environment, **new})
    given = ", ".join((*(excerpt(word, 60) for word in words), *new))
    how = f"{failed.how}, with {given}"
    return Startable(
        program=changed, how=how, missing=(*failed.missing, *words, *new), added=failed.added or bool(words)
    )


def _ways(call: Call, placed: Placed, package: Package) -> Iterator[Way]:
    arguments, missing = filled(call.arguments)
    given = {name: value for name in call.environment_names if (value := value_for(name, "placeholder"))}
    own = Way(
        how="as its launch command does",
        arguments=arguments,
        environment=given,
        missing=(*missing, *given),
    )
    ways = [own] if arguments or given else _documented(own, placed, package)
    for way in ways:
        yield from (
            [way] if way.words else (replace(way, words=words) for words in words_of(call, placed, package))
        )


def _documented(bare: Way, placed: Placed, package: Package) -> list[Way]:
    """Return *bare* with what the package's README gives to the server.

    What is documented to speak over standard input comes first, for a server that needs to be told so waits
    for something else without; then the variables alone, for arguments may choose among the tools.
    """
    shown = [_shown(each, placed, package) for each in examples(placed, package)]
    spoken = [way for way in shown if set(way.arguments) & set(table("attempts.toml")["spoken"])][:1]
    given = [replace(way, arguments=(), words=()) for way in shown if way.environment and not way.arguments][
        :1
    ]
    given = given or [replace(way, arguments=(), words=()) for way in shown if way.environment][:1]
    return [*spoken, *given, bare, *(way for way in shown if way not in spoken)]


def _shown(example: Example, placed: Placed, package: Package) -> Way:
    arguments, missing = filled(example.call.arguments)
    given = {
        name: own if is_placeholder(value) or "your" in value.lower() else value
        for name, value in example.environment.items()
        if (own := value_for(name)) is not None
    }
    return Way(
        words=_words(example.call, placed, package),
        how="as its README shows",
        arguments=arguments,
        environment=given,
        missing=(*missing, *given),
    )


def _words(call: Call, placed: Placed, package: Package) -> tuple[str, ...]:
    try:
        return words_of(call, placed, package)[0]
    except CannotStartError:
        return ()


def _startable(way: Way, target: Target, placed: Placed) -> Startable:
    node = placed.interpreters.node()
    python = placed.python
    mounts = [placed.mount]
    for interpreter in (node, python):
        if interpreter is not None:
            mounts += interpreter.mounts
            mounts += (Mount(host=placed.folder / EMPTY, inside=path) for path in interpreter.covered)
    folders = [f"{INSIDE}/{VENV}/bin"] if python else []
    folders += [node.path.rpartition("/")[0]] if node else []
    environment = {
        "HOME": _HOME,
        "LANG": "C.UTF-8",
        "PATH": ":".join(dict.fromkeys((*folders, "/usr/local/bin", "/usr/bin", "/bin"))),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "0",  # sets are listed in one order, or no two listings agree
        **way.environment,
    }
    program = Program(
        argv=(*way.words, *way.arguments),
        mounts=tuple(mounts),
        cwd=f"{INSIDE}/{APP}" if target.kind is TargetKind.DIRECTORY else _HOME,
        environment=environment,
    )
    return Startable(program=program, how=way.how, missing=way.missing)
