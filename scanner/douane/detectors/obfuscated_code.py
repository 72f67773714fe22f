"""Code computes its own names or texts where honest code would write them.

**What.** One of these, in code that users run:

- the name of a module, a function or a property is decoded, put together of character codes, taken out of a
  shuffled table, or (where it is one that reaches beyond the program: `exec`, `child_process`) added up of
  pieces;
- a function of the package makes readable text, an address or code of constants that nobody can read, or
  combines such constants bit by bit (`^`) into text; what is decoded was reversed before;
- a text of the source holds code in signs that nobody sees, behind an emoji, say;
- what is decoded so is run; the text that is run is put together of pieces that stand apart;
- a table of strings that is rotated when the program starts; an order of steps kept as a text
  (`"3|0|2|1".split("|")`); words and names of which every letter is written as its code; programs of nothing
  but brackets; classes that are looked up by their number (`__subclasses__()[132]`).

What can be computed of constants is computed, and the other rules see the names and texts that come out.
High where the text is run, or names something that reaches beyond the program.

**Why.** Nobody hides from the interpreter: what is unreadable is so for those who review it.

**Example.** `require(atob("Y2hpbGRfcHJvY2Vzcw=="))[k("\\x65\\x78")]`

**Left alone.** Minified bundles and source maps; images, fonts, machine code and compressed data in base64;
tables of numbers, hashes and keys; tables of translations; escapes of characters that do not print; names
that are added up to keep a bundler from following them; masks and ciphers that work on what they are given.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors import _hidden_names as hidden_names
from douane.detectors import _hidden_texts as hidden_texts
from douane.detectors import _hidden_writing as hidden_writing
from douane.detectors import dynamic_code
from douane.detectors._embedded import Embedded
from douane.detectors._flow import program_of
from douane.detectors._flow.state import State
from douane.detectors._hiding import marks
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._unfolded_source import written_out
from douane.detectors._unseen_code import unseen_code
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.detectors._flow.index import Index
    from douane.syntax import Codebase

MAX_FINDINGS = 6
"""Places of one file that are reported."""
_SMALL = 64 * 1024  # bytes of a package of which every file is looked at
_BUNDLE = 128 * 1024  # bytes of a file of a large package; beyond, only what is plain to see is looked for
_LARGEST = 2 * 1024 * 1024  # bytes of a file that is looked at
_MOST_STEPS = 24  # from a decoder to the constant that it decodes
_LEAST_PACKED = 24  # bytes of such a constant, as it is written
_SUMS = frozenset({"binary_expression", "binary_operator"})
_CONSTANTS = frozenset({"string", "concatenated_string", "template_string", "array", "list", "tuple"})
_NEAR = 4  # lines within which one thing is said once

Hidden = tuple[State, Severity, str]


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the places where code hides its names and texts."""
    program = program_of(codebase)
    yield from unseen_code(program, Embedded(program, codebase))
    marked = tuple(path for path in program.paths if _is_marked(program, path))
    run = list(_run(program, codebase))
    for path in dict.fromkeys((*marked, *(each[0].index.path for each in run))):
        index = program.index(path)
        if index is not None:
            hidden = [each for each in run if each[0].index is index]
            hidden += _hidden(program, index) if path in marked else ()
            if hidden and not is_aside(path):
                hidden += _beneath(program, codebase, index)
            yield from _told(hidden, aside=is_aside(path))


def _is_marked(program: Program, path: str) -> bool:
    if program.size > _SMALL and is_aside(path):
        return False
    source = program.source(path)
    if len(source) > _LARGEST:
        return False
    language = "python" if path.endswith((".py", ".pyw")) else "javascript"
    kinds = ["always"]
    if program.size <= _SMALL or len(source) <= _BUNDLE:
        kinds.append(language)
    if program.size <= _SMALL:
        kinds.append(f"small_{language}")
    return any(each.search(source) for kind in kinds for each in marks(kind))


def _hidden(program: Program, index: Index) -> Iterator[Hidden]:
    with program.unnoted():
        yield from hidden_writing.found(index)
        yield from hidden_names.found(program, index)
        yield from hidden_texts.found(program, index)


def _beneath(program: Program, codebase: Codebase, index: Index) -> Iterator[Hidden]:
    """Yield what the other rules find in the file of *index* once what it computes is written out."""
    source = written_out(program, index)
    if source is None:
        return
    for rule, evidence in Embedded(program, codebase).reread(index.path, source):
        severity = evidence.severity or rule.severity
        if rule.id != RULE.id and severity.rank >= Severity.MEDIUM.rank and evidence.where.line:
            why = f"hides what it does; once its texts are written out, {rule.id} is found: {evidence.why}"
            yield (
                _at_line(index, evidence.where.line),
                severity,
                why.replace(evidence.where.path or "", index.path),
            )


def _at_line(index: Index, line: int) -> State:
    """Return the first expression of *line*, counted from 1."""
    row = line - 1
    node = index.module.root.descendant_for_point_range((row, 0), (row, 10_000))
    while node is not None and node.start_point[0] < row:
        inner = next((child for child in node.named_children if child.end_point[0] >= row), None)
        if inner is None:
            break
        node = inner
    return State(index, node or index.module.root)


def _run(program: Program, codebase: Codebase) -> Iterator[Hidden]:
    """Yield the places where what is run elsewhere is decoded, if that is not told where it is run."""
    for evidence, decoder in dynamic_code.judged(program, codebase):
        if decoder is None or is_aside(decoder.index.path) or evidence.severity is Severity.LOW:
            continue
        at = _made_ready(program, decoder)
        same = evidence.where.path == at.index.path and evidence.where.line == at.line
        if not same:
            why = f"decodes the text that is run at {evidence.where.path}:{evidence.where.line}"
            doubtful = evidence.severity is Severity.MEDIUM
            yield at, Severity.MEDIUM if doubtful else Severity.HIGH, why
        for packed in _packed_in(program, decoder):
            where = f"{evidence.where.path}:{evidence.where.line}"
            why = f"the text that is run at {where} stands here, in a form that nobody can read"
            yield packed, Severity.MEDIUM, why


def _packed_in(program: Program, decoder: State) -> Iterator[State]:
    """Yield the constants that *decoder* makes a text of, where they stand."""
    pending, left = [decoder], _MOST_STEPS
    while pending and left > 0:
        left -= 1
        here = pending.pop(0)
        call = program.call(here)
        if call is not None:
            given = [*([call.receiver] if call.receiver is not None else []), *call.arguments]
            pending += [here.at(each) for each in given]
            continue
        if here.node.type in _SUMS:
            pending += [here.at(each) for each in parts(here.node)]
        leaves = program.leaves(here)
        listed = _list_of(leaves)
        if listed is not None:
            yield listed
        for leaf in leaves if listed is None else ():
            if leaf.node.type in _CONSTANTS and leaf.node.end_byte - leaf.node.start_byte >= _LEAST_PACKED:
                yield leaf
            elif leaf.key != here.key:
                pending.append(leaf)


def _list_of(leaves: tuple[State, ...]) -> State | None:
    """Return the list that all of *leaves* are the numbers of, if there are many."""
    around = leaves[0].node.parent if len(leaves) >= _LEAST_PACKED // 3 else None
    if around is None or around.type not in _CONSTANTS:
        return None
    inside = all(leaf.node.parent is not None and leaf.node.parent.id == around.id for leaf in leaves)
    return leaves[0].at(around) if inside else None


def _made_ready(program: Program, decoder: State) -> State:
    """Return where the function is made ready that *decoder* calls: ``partial(codecs.decode, "rot13")``."""
    call = program.call(decoder)
    inside = call is None or call.node.start_byte <= call.callee.start_byte < call.node.end_byte
    return decoder if call is None or inside else State(decoder.index, call.callee)


def _told(found: list[Hidden], *, aside: bool) -> Iterator[Evidence]:
    """Yield evidence for the worst of what was *found* near each other, not more than a few in all."""
    kept: list[Hidden] = []
    for each in sorted(found, key=lambda each: (-each[1].rank, each[0].node.start_byte)):
        near = any(
            abs(each[0].line - other[0].line) < _NEAR and each[0].index is other[0].index for other in kept
        )
        if not near and len(kept) < MAX_FINDINGS:
            kept.append(each)
    for state, severity, why in sorted(kept, key=lambda each: (each[0].index.path, each[0].line)):
        yield evidence_at(
            state,
            why=why,
            severity=Severity.LOW if aside else severity,
            confidence=Confidence.HIGH if severity.rank >= Severity.HIGH.rank else Confidence.MEDIUM,
        )


RULE = Rule(
    id="obfuscated-code",
    summary="code computes its own names or texts where honest code would write them",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Do not install this version unless its publisher ships the code as it was written.",
    taxonomy=("MCP04:2025", "SAFE-T1203", "AML.T0011.001"),
    code=look,
)
