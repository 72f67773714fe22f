"""A tool says that it protects something, and nothing behind it does.

**What.** The description of a tool says that it encrypts with a cipher that it names, and no file of the
package has one, starts a program or talks to another machine that could: what comes out is only written
differently. Or it says that it authenticates or verifies somebody, or that only some may call it, or only
after something: and the code that answers, with the functions it calls, has no condition, no error and no
call that could decide.

**Why.** Who reads the description leaves the protection to the tool, and hands it what is to be protected.

**Example.** `"Encrypt data with AES-256"`, whose handler returns `base64.b64encode(data)`.

**Left alone.** Ciphers that are toys and say so (Caesar, XOR); what another machine is asked to do, for it
may decide there; servers with an authorisation before their tools; tools whose code is not found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._flow import State, program_of
from douane.detectors._handlers import handlers, reached
from douane.detectors._places import evidence_at
from douane.model import Confidence, Definition, Severity, Surface
from douane.rules import Evidence, Rule
from douane.syntax.walking import walk
from douane.text import excerpt

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program
    from douane.detectors._handlers import Region
    from douane.syntax import Codebase

_DATA = "code/claims.toml"
_LARGE = 1024 * 1024
_MOST_TEXT = 2_000  # characters of a description
_MOST_NODES = 4_000  # of one function
_SENTENCE = re.compile(r"[^.!\n]{8,400}")
_DECIDING = frozenset(
    {
        *(
            "if_statement",
            "conditional_expression",
            "ternary_expression",
            "comparison_operator",
            "boolean_operator",
        ),
        *("match_statement", "switch_statement", "raise_statement", "throw_statement", "assert_statement"),
        *("await", "await_expression", "with_statement", "try_statement", "not_operator", "while_statement"),
    }
)
_RELATIONS = frozenset({"<", ">", "<=", ">=", "==", "===", "!=", "!==", "&&", "||", "??"})


def look(codebase: Codebase, surface: Surface) -> Iterator[Evidence]:
    """Yield the tools that promise what their code cannot keep."""
    promising = [(tool, *found) for tool in surface.tools if (found := _promise(tool)) is not None]
    program = program_of(codebase) if promising else None
    if program is None or program.size > _LARGE:
        return
    with program.unnoted():
        regions = handlers(program, [tool for tool, _, _ in promising])
        for tool, kind, said in promising:
            code = regions.get(tool.name, ())
            broken = _cannot_encrypt if kind == "encrypts" else _decides_nothing
            if len(code) == 1 and broken(program, code[0]):
                yield _evidence(tool, kind, said, code[0])


def _table(name: str) -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)[name]
    return found


def _promise(tool: Definition) -> tuple[str, str] | None:
    """Return (kind, sentence) for what the description of *tool* promises."""
    text = tool.definition.get("description")
    for match in _SENTENCE.finditer(text[:_MOST_TEXT] if isinstance(text, str) else ""):
        sentence = " ".join(match[0].split())
        if re.search(_table("encrypts")["said"], sentence):
            return "encrypts", sentence
        if any(re.search(each, sentence) for each in _table("decides")["said"]):
            return "decides", sentence
    return None


def _cannot_encrypt(program: Program, region: Region) -> bool:
    table = _table("encrypts")
    modules = tuple(table["modules"])
    if any(name.startswith(modules) for path in program.paths for name in program.imports(path)):
        return False
    if program.mentioning(encoded(table["words"])):
        return False
    kinds = catalogue(sources.NETWORK, "send", "receive"), catalogue(sources.EXECUTION, "start", "evaluate")
    return not any(kind.is_call(program, call.state) for call in reached(program, region) for kind in kinds)


def _decides_nothing(program: Program, region: Region) -> bool:
    """Whether neither *region* nor a function it calls decides anything, as far as all of it is known."""
    before = re.compile(_table("decides")["before"].encode())
    if any(program.holds(path, before) for path in program.paths) or _is_wrapped(region.node):
        return False
    nodes = [region.node]
    for call in reached(program, region):
        called = program.functions_called(call.state)
        nodes += [function.node for _, function in called]
        if not called and _may_decide(call.state):
            return False
    return not any(_has_decision(node) for node in nodes)


def _is_wrapped(node: Node) -> bool:
    """Whether more than one decorator stands over the function *node*."""
    around = node.parent
    if around is None or around.type != "decorated_definition":
        return False
    return sum(child.type == "decorator" for child in around.children) > 1


def _may_decide(state: State) -> bool:
    """Whether the call at *state*, of code that is not there, can decide about who asks."""
    call = state.index.call_at(state.node)
    if call is None or call.name in _table("decides")["plain"]:
        return call is None
    given = [*call.arguments, *call.keywords.values()]
    constant = all(each.type in ("string", "integer", "number", "true", "false") for each in given)
    return not constant or bool(re.search(_table("decides")["checking"], state.index.text(call.callee)[:100]))


def _has_decision(node: Node) -> bool:
    for count, each in enumerate(walk(node)):
        if each.type in _DECIDING or count > _MOST_NODES:
            return True
        operator = each.child_by_field_name("operator") if each.type == "binary_expression" else None
        if operator is not None and operator.type in _RELATIONS:
            return True
    return False


def _evidence(tool: Definition, kind: str, said: str, region: Region) -> Evidence:
    lacks = "nothing in the package encrypts"
    if kind == "decides":
        lacks = "nothing in the code behind it decides that"
    return evidence_at(
        State(region.index, region.node),
        why=f'{excerpt(tool.name, 60)} says "{excerpt(said, 100)}"; {lacks}',
    )


RULE = Rule(
    id="hollow-claim",
    summary="a tool says that it protects something, and nothing behind it does",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.tools",
    remedy="Do not rely on this tool for what it says; ask its publisher what does it.",
    taxonomy=("MCP07:2025", "SAFE-T1406", "AML.T0110"),
    server=look,
)
