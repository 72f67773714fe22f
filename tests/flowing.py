"""Small packages for the flow engine, and what it tells of the calls in them."""

from __future__ import annotations

from collections.abc import Iterator

from douane.detectors._flow import Program, State, program_of
from douane.model import Artifact, Ecosystem, FileTree, Package
from douane.syntax import Codebase


def codebase(**files: str) -> Codebase:
    """Files by path; `__` stands for a slash and `_js`, `_py`, `_ts` for the suffix."""
    named = {
        path.replace("__", "/").replace("_js", ".js").replace("_py", ".py").replace("_ts", ".ts"): text
        for path, text in files.items()
    }
    package = Package(ecosystem=Ecosystem.NPM, name="case", version="1.0.0", path=".")
    return Codebase(Artifact(package=package, tree=FileTree({k: v.encode() for k, v in named.items()})))


def calls(program: Program, *names: str) -> Iterator[State]:
    return program.calls(program.paths, frozenset(names))


def callee(code: Codebase, name: str) -> tuple[str, ...]:
    program = program_of(code)
    return next(program.callee(state) for state in calls(program, name))


def text(code: Codebase, name: str = "sink") -> tuple[str, ...]:
    program = program_of(code)
    return next(program.shapes(state.at(program.nodes(state)[0])) for state in calls(program, name))


def reached(code: Codebase, name: str = "sink") -> list[tuple[str, int]]:
    """Where calls of `secret` enter what the call of *name* is given."""
    program = program_of(code)
    tracer = program.tracer(
        lambda state: "secret" if (call := program.call(state)) and call.name == "secret" else None
    )
    state = next(calls(program, name))
    found = [trace for node in program.nodes(state) for trace in tracer.trace(state.at(node))]
    return sorted({(trace.at.index.path, trace.at.line) for trace in found})
