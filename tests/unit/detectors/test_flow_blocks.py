"""Names that `let`, `const`, a loop or `catch` declares: where they are seen, and where another is meant."""

from __future__ import annotations

import pytest

from douane.detectors._flow import program_of
from douane.model import Artifact, Ecosystem, FileTree, Package
from douane.syntax import Codebase


def reaches(source: str) -> bool:
    """Whether what `secret()` gives back reaches a call of `sink`."""
    package = Package(ecosystem=Ecosystem.NPM, name="case", version="1.0.0", path=".")
    tree = FileTree({"index.js": source.encode()})
    codebase = Codebase(Artifact(package=package, tree=tree))
    code = program_of(codebase)
    tracer = code.tracer(
        lambda state: "secret" if (call := code.call(state)) and call.name == "secret" else None
    )
    states = list(code.calls(code.paths, frozenset({"sink"})))
    return any(tracer.trace(state.at(node)) for state in states for node in code.nodes(state))


@pytest.mark.parametrize(
    "source",
    [
        "function f() { try { let e = secret(); use(e); } catch (e) { sink(e); } }",
        "function f(e) { try { const x = secret(); use(x); } catch (x) { sink(x); } }",
        "function f() { if (a) { const x = secret(); use(x); } else { const x = 1; sink(x); } }",
        "function f() { for (const x of secret()) { use(x); } for (const x of other()) { sink(x); } }",
        "function f() { let x = 1; { let x = 2; x = secret(); } sink(x); }",
    ],
)
def test_another_of_the_same_name_is_not_meant(source: str) -> None:
    assert not reaches(source)


@pytest.mark.parametrize(
    "source",
    [
        "function f() { try { let e = secret(); sink(e); } catch (e) { use(e); } }",
        "let e = secret(); function f() { try { g(); } catch (e) { use(e); } sink(e); }",
        "function f() { let x = 1; if (a) { x = secret(); } sink(x); }",
        "function f() { if (a) { var x = secret(); } else { var x = 1; } sink(x); }",
        "function f() { for (const x of secret()) { { const y = 1; } sink(x); } }",
        "function f() { { const x = secret(); h(() => sink(x)); } { const x = 1; } }",
    ],
)
def test_the_one_in_sight_is_meant(source: str) -> None:
    assert reaches(source)
