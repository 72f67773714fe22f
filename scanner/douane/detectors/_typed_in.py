"""Code that is typed into an interpreter: ``run(["python3", "-"], input=text)``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._catalogue import catalogue
from douane.detectors._settings import options

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_NETWORK = "code/network.toml"
_LINKS = 8  # of a chain of members
_MOST_PARTS = 4  # words of a command line before an interpreter would be told a file


def reads_its_input(texts: list[str]) -> bool:
    """Whether an interpreter that is started with the words *texts*, its own first, runs what it reads."""
    return all(text.startswith("-") or text == "/dev/stdin" for text in texts[1:_MOST_PARTS])


def typed_in(program: Program, call: State) -> list[State]:
    """Return what the call at *call*, which starts a program, gives it to read: ``input=text``."""
    return list(options(program, call, "input"))


def written_to(program: Program, paths: tuple[str, ...]) -> Iterator[tuple[State, list[State]]]:
    """Yield (call, calls that may have started the program) for what is written to the input of programs.

    The calls are in the order of the members between: of ``spawn("nc").stdin.end``, that of `spawn` is last.
    """
    for _, call in catalogue(_NETWORK, "feed").calls(program, paths):
        made = program.call(call)
        here = made.receiver if made is not None else None
        started: list[State] = []
        for _ in range(_LINKS):
            if here is None:
                break
            started += [leaf for leaf in program.leaves(call.at(here)) if program.call(leaf) is not None]
            here = here.child_by_field_name("object")
        if started:
            yield call, started
