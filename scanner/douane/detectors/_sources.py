"""What data is before a rule judges it: decoded, fetched, read from a file, handed over by a client."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import catalogue
from douane.detectors._flow import HOLE

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

EXECUTION = "code/execution.toml"
NETWORK = "code/network.toml"

DECODED = "decoded text"
REMOTE = "data from the network"
TOOL = "what a client of the server sends"
DATA_FILE = "a data file"
ENVIRONMENT = "an environment variable"

_ENVIRONMENT = ("process.env", "os.environ")


def decoded(program: Program, state: State) -> bool:
    """Whether *state* is a call that turns encoded, packed or encrypted data into text."""
    entry = catalogue(EXECUTION, "decode").is_call(program, state)
    if entry is None:
        return False
    encodings = entry.facts.get("encodings")
    if encodings is None:
        return True
    named = program.argument(state, 1)
    return named is not None and program.shapes(named)[0] in encodings


def remote(program: Program, state: State) -> bool:
    """Whether *state* is a call that gives back something from another machine."""
    return catalogue(NETWORK, "receive").is_call(program, state) is not None


def from_tool(program: Program, state: State) -> bool:
    """Whether *state* names a parameter that is filled by whoever calls a tool."""
    if state.node.type not in ("identifier", "shorthand_property_identifier"):
        return False
    for binding in state.index.bindings(state.text, state.node.start_byte):
        if binding.parameter is not None and program.is_tool_input(state.index, binding.parameter[1]):
            return True
    return False


def from_environment(program: Program, state: State) -> bool:
    """Whether *state* is a variable of the environment."""
    call = program.call(state)
    if call is not None:
        asked = call.name in ("getenv", "get")
        return asked and any(name in ("os.getenv", "os.environ.get") for name in program.callee(state))
    if state.node.type not in ("member_expression", "attribute", "subscript", "subscript_expression"):
        return False
    if "env" not in state.text[:200]:  # the walk comes by `process.env` itself, whatever stands around it
        return False
    return any(name.startswith(_ENVIRONMENT) for name in program.origins(state))


def file_read(program: Program, state: State) -> tuple[str, ...]:
    """Return the paths that the call at *state* reads; empty where it reads no file."""
    files = douane_signatures.table(EXECUTION)["files"]
    call = program.call(state)
    if call is None or not program.may_call(state, frozenset(files["read_names"])):
        return ()
    if not any(re.fullmatch(files["reads"], name) for name in program.callee(state)):
        return ()
    if call.receiver is not None and (call.name.startswith("read_") or not call.arguments):
        return program.shapes(state.at(call.receiver))
    where = program.argument(state, 0, "file", "path")
    return program.shapes(where) if where is not None else ()


def reads_data(program: Program, state: State) -> bool:
    """Whether *state* reads a file whose name says that it holds no code."""
    suffixes = tuple(douane_signatures.table(EXECUTION)["files"]["code"])
    paths = file_read(program, state)
    names = [path.rpartition("/")[2] for path in paths]
    return any(
        "." in name.lstrip(".")
        and HOLE not in name.rpartition(".")[2]
        and not name.lower().endswith(suffixes)
        for name in names
    )
