"""Code that is typed into an interpreter: ``run(["python3", "-"], input=text)``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._catalogue import catalogue
from douane.detectors._command_lines import command_lines
from douane.detectors._settings import options
from douane.detectors._sources import texts_of

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_NETWORK = "code/network.toml"
_EXECUTION = "code/execution.toml"
# A shell without a file or a command: it runs what it reads.
_SHELL = re.compile(
    r"(\S{1,80}/)?((ba|z|da|k|a|fi)?sh|cmd(\.exe)?|(powershell|pwsh)(\.exe)?)(\s+(-\w{0,12}|/\w)){0,8}"
)
_LINKS = 8  # of a chain of members
_MOST_PARTS = 4  # words of a command line before an interpreter would be told a file


def reads_its_input(texts: list[str]) -> bool:
    """Whether an interpreter that is started with the words *texts*, its own first, runs what it reads."""
    return all(text.startswith("-") or text == "/dev/stdin" for text in texts[1:_MOST_PARTS])


def typed_in(program: Program, call: State) -> list[State]:
    """Return what the call at *call*, which starts a program, gives it to read: ``input=text``."""
    return list(options(program, call, "input"))


def told_to_shells(program: Program, paths: tuple[str, ...]) -> Iterator[tuple[State, tuple[str, ...]]]:
    """Yield (call, texts) for what a shell is given to read that was started without a command of its own."""
    for _, call in catalogue(_EXECUTION, "start").calls(program, paths):
        given = typed_in(program, call)
        if given and _is_bare_shell(program, call):
            yield call, tuple(text for each in given for text in texts_of(program, each))
    for call in typed_to_shells(program, paths):
        text = program.argument(call, 0)
        if text is not None:
            yield call, texts_of(program, text)


def typed_to_shells(program: Program, paths: tuple[str, ...]) -> Iterator[State]:
    """Yield the calls that write to the input of a shell which was started without a command of its own."""
    for call, started in written_to(program, paths):
        if any(_is_bare_shell(program, each) for each in started):
            yield call


def _is_bare_shell(program: Program, call: State) -> bool:
    return any(_SHELL.fullmatch(line.strip()) for line in command_lines(program, call))


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
