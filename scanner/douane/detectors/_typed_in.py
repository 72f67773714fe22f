"""Code that is typed into an interpreter: ``run(["python3", "-"], input=text)``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._catalogue import catalogue
from douane.detectors._settings import options

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_NETWORK = "code/network.toml"
_EXECUTION = "code/execution.toml"
_LINKS = 4  # of a chain of members
_MOST_PARTS = 4  # words of a command line before an interpreter would be told a file


def reads_its_input(texts: list[str]) -> bool:
    """Whether an interpreter that is started with the words *texts*, its own first, runs what it reads."""
    return all(text.startswith("-") or text == "/dev/stdin" for text in texts[1:_MOST_PARTS])


def typed_in(program: Program, call: State) -> list[State]:
    """Return what the call at *call*, which starts a program, gives it to read: ``input=text``."""
    return list(options(program, call, "input"))


def written_to(program: Program, paths: tuple[str, ...]) -> Iterator[tuple[State, State, State]]:
    """Yield (call, call that started the program, text) for what is written to the input of programs."""
    starting = catalogue(_EXECUTION, "start")
    for _, call in catalogue(_NETWORK, "feed").named_calls(program, paths):
        made = program.call(call)
        here = made.receiver if made is not None else None
        for _ in range(_LINKS):
            if here is None or made is None or not made.arguments:
                break
            leaves = program.leaves(call.at(here))
            started = next((leaf for leaf in leaves if starting.is_call(program, leaf) is not None), None)
            if started is not None:
                yield call, started, call.at(made.arguments[0])
                break
            here = here.child_by_field_name("object")
