"""Repositories that are pushed to an address which the code fixes, and what the package put into them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._command_lines import command_lines
from douane.detectors._places import is_aside
from douane.detectors._possible import SMALL
from douane.detectors._settings import members

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_DATA = "code/copies.toml"
_EXECUTION = "code/execution.toml"
_GIT = frozenset({b"git", b"pygit2", b"dulwich"})  # what names a client of repositories, or its command
_TAKING = encoded(("rsync", "scp", "sftp", "rclone", "aws", "gsutil", "azcopy", "s3cmd", "mc", "lftp"))
_LONGEST = 2_000  # characters of a command line
_COMMAND = re.compile(r"(?:^|[\s/])git(?:\.exe)?\s")
_ADDRESSES = ("url", "remoteUrl")
_MOST_CARRIED = 40  # things that are put into a repository


def pushed(program: Program) -> Iterator[tuple[State, str]]:
    """Yield (call, address) where a repository is pushed to an address that the code fixes."""
    address = re.compile(douane_signatures.table(_DATA)["mirror"]["repository"])
    said = program.mentioning(frozenset({b"push"}))
    paths = program.paths if said else ()  # of a small one, also what is put together of pieces
    if program.size > SMALL:
        with_git = program.mentioning(_GIT)
        near = program.connected(with_git)
        paths = tuple(sorted({*(path for path in said if path in near), *(with_git if said else ())}))
    for entry, call in catalogue(_DATA, "push").calls(program, paths):
        if is_aside(call.index.path):
            continue
        if entry.facts.get("command"):
            texts = tuple(
                word
                for line in command_lines(program, call)
                if re.search(r"\bgit\b.{0,200}\bpush\b", line)
                for word in line.split()
            )
        else:
            texts = tuple(text for given in _named_by(program, call) for text in program.shapes(given))
        for text in texts:
            if address.search(text):
                yield _told_by(program, call), text
                break


def _named_by(program: Program, call: State) -> Iterator[State]:
    """Yield what can name the repository that *call* pushes to.

    It is given to the call, also in an object, or to what its remote was made with.
    """
    made = program.call(call)
    remotes = program.leaves(call.at(made.receiver)) if made is not None and made.receiver is not None else ()
    for each in (call, *(leaf for leaf in remotes if program.call(leaf) is not None and not leaf.steps)):
        for node in program.nodes(each):
            yield each.at(node)
            yield from members(program, each.at(node), *_ADDRESSES)


def _told_by(program: Program, call: State) -> State:
    """Return the call that says what *call* is to do, where a helper is only handed the words for it."""
    function = call.index.enclosing(call.node.start_byte)
    if function is None or b"push" in call.index.module.source[call.node.start_byte : call.node.end_byte]:
        return call
    for caller in program.bounded_callers(call.index, function):
        if any("push" in program.shapes(caller.at(node)) for node in program.nodes(caller)):
            return caller
    return call


def taken_away(program: Program) -> Iterator[tuple[State, str]]:
    """Yield (call, host) where a program is started that takes a folder to a machine which the code fixes."""
    folder = re.compile(douane_signatures.table(_DATA)["mirror"]["folder"])
    for _, call in catalogue(_EXECUTION, "start").calls(program, program.mentioning(_TAKING)):
        lines = command_lines(program, call)
        match = next((found for line in lines if (found := folder.search(line[:_LONGEST]))), None)
        if match is not None and not is_aside(call.index.path):
            yield call, match["host"].partition("://")[2] or match["host"]


def carried(program: Program) -> tuple[State, ...]:
    """Return what *program* hands to `git` or writes to files: what a push takes along."""
    found: list[State] = []
    for _, call in catalogue(_EXECUTION, "start").calls(program, program.mentioning(_GIT)):
        if any(_COMMAND.match(line) for line in command_lines(program, call)):
            found += [call.at(node) for node in program.nodes(call)]
    for entry, call in catalogue(_EXECUTION, "store").calls(program, program.paths):
        data = entry.facts["data"]
        given = program.argument(call, data) if isinstance(data, int) else None
        found += [given] if given is not None else []
    copying = frozenset(douane_signatures.table(_DATA)["mirror"]["copying"])
    found += islice(program.calls(program.mentioning(encoded(copying)), copying), _MOST_CARRIED)
    return tuple(found[:_MOST_CARRIED])
