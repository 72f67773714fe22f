"""Where the text stands that is put in place: a script in a template, a command line in a table of constants.

Who reads of a hook or a unit that is written looks for what it runs, which seldom stands beside the write.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _shell
from douane.detectors._definitions import Passage
from douane.detectors._flow import HOLE
from douane.detectors._flow.spelling import unescape
from douane.detectors._judgement import ENOUGH, judge, purpose_of
from douane.detectors._places import evidence_at, is_aside, is_near
from douane.detectors._put_code import code_in, put_files
from douane.detectors._readable import is_language
from douane.detectors._started_files import sent_later
from douane.detectors._unexcused import fed
from douane.model import Severity, Where
from douane.rules import Evidence

if TYPE_CHECKING:
    from douane.detectors._changes import Change
    from douane.detectors._flow import Program, State
    from douane.syntax import Codebase

MAX_TEXTS = 40
"""Texts of one write of which it is looked at what they say."""
MAX_TEXT = 20_000
"""Characters of one of them."""
_TEXTS = frozenset({"string", "template_string"})
_FEWEST = 4  # spaces of a text that asks for something
_DOCUMENTS = (".json", ".yaml", ".yml", ".toml", ".txt", ".ini")
"""How documents are called that code reads."""
_MANIFESTS = frozenset(
    {"package.json", "package-lock.json", "tsconfig.json", "pyproject.toml", "server.json", "manifest.toml"}
)
"""Documents that say something about the package."""
MAX_DOCUMENT = 100_000
"""Bytes of a document."""
_WORDS = re.compile(r'"((?:[^"\\\n]|\\.){40,4000})"')
_COMPARED = 60  # characters of a text that are held against a command line
_OBEYED = "is what agents are to obey"
_SHOWN = 400  # characters of a sentence that are shown
_LONGEST_LINE = 2_000  # characters of a line of code
_SHORT = 12  # characters below which a text is no command
_QUOTES = re.compile(r"""^[rRbBfFuU]{0,2}("{3}|'{3}|["'`])|("{3}|'{3}|["'`])$""")
_Told = tuple[int, str, str]  # a line, what it says, and what that asks for
_LISTS = frozenset({"array", "list", "tuple"})
_NOBODY = purpose_of(None)


def told(program: Program, change: Change, evidence: Evidence, *, obeyed: bool = False) -> Iterator[Evidence]:
    """Yield *evidence*, of *change*, once more for each line that it puts in place and that does harm.

    Where agents obey (*obeyed*) what is put in place, the first sentence is told whatever it asks for.
    """
    if evidence.severity is not None and evidence.severity.rank >= Severity.MEDIUM.rank:
        yield from _put_files(program, change, evidence)
    contents = [change.content] if change.content is not None else []
    if change.kind == "run":  # a job that the scheduler's own program is fed
        contents += fed(program, change.at)
    if not contents or evidence.severity is None or evidence.severity.rank < Severity.MEDIUM.rank:
        return
    own = (change.at.index.path, change.at.line)
    origin = f"{own[0]}:{own[1]}"
    texts = [text for content in contents for text in _texts(program, content)][:MAX_TEXTS]
    lines = (
        (
            (text.index.path, each)
            for each in (*_commands(program, text), *_sending(program, text), *_orders(text))
        )
        for text in texts
    )
    found = [*chain.from_iterable(lines), *_together(texts)]
    severity = evidence.severity
    if obeyed and not found:
        found = [*_sentences(texts, change.at)]
        severity = Severity.MEDIUM
    for path, (line, shown, why) in found:
        if (path, line) != own:
            yield Evidence(
                where=Where(path=path, line=line),
                excerpt=shown,
                why=f"this text {why}; it is put in place at {origin}: {evidence.why}",
                severity=severity,
                confidence=evidence.confidence,
            )


def _put_files(program: Program, change: Change, evidence: Evidence) -> Iterator[Evidence]:
    """Yield *evidence* once more for each line that does harm in a file that *change* copies, or has run."""
    origin = f"{change.at.index.path}:{change.at.line}"
    for call, host in sent_later(program, change):
        yield evidence_at(
            call,
            why=f"sends what it reads to {host}, as is put in place at {origin}: {evidence.why}",
            severity=evidence.severity,
            confidence=evidence.confidence,
        )
    for path, line, text, why in _harm_put(program, change):
        yield Evidence(
            where=Where(path=path, line=line),
            excerpt=text[:_SHOWN],
            why=f"this text {why}; it is put in place at {origin}: {evidence.why}",
            severity=evidence.severity,
            confidence=evidence.confidence,
        )


def _harm_put(program: Program, change: Change) -> Iterator[tuple[str, int, str, str]]:
    """Yield (path, line, what stands there, why) for what does harm in files that *change* puts in place."""
    for path, found in code_in(program, change, Severity.MEDIUM):
        yield path, found.line, found.text, found.why
    if program.codebase is None:
        return
    for path in put_files(program, change):
        text = program.codebase.tree[path][:MAX_TEXT].decode("utf-8", "replace")
        yield from ((path, *told) for told in (*_sent_in(text), *_troubles_in(text)))


def documents(codebase: Codebase) -> Iterator[tuple[str, str]]:
    """Yield (path, text) of the documents of the package that are no manifests, as far as they are read."""
    for path in codebase.tree:
        name = path.rpartition("/")[2]
        if name.endswith(_DOCUMENTS) and name not in _MANIFESTS and not is_aside(path):
            yield path, codebase.tree[path][:MAX_DOCUMENT].decode("utf-8", "replace")


def worded(program: Program, line: str, evidence: Evidence) -> Iterator[Evidence]:
    """Yield *evidence*, of a command *line*, once more where a document words what it is given."""
    if evidence.severity is None or evidence.severity.rank < Severity.MEDIUM.rank:
        return
    origin = f"{evidence.where.path}:{evidence.where.line}"
    for path, number, said in program.once("worded sentences", partial(_worded_in, program.codebase)):
        if said[:_COMPARED] in line:
            yield Evidence(
                where=Where(path=path, line=number),
                excerpt=said,
                why=f"{evidence.why}; this text is what it is given at {origin}",
                severity=evidence.severity,
                confidence=evidence.confidence,
            )


def _worded_in(codebase: Codebase | None) -> list[tuple[str, int, str]]:
    """Return (path, line, beginning) of the texts of several words in the documents of the package."""
    found: list[tuple[str, int, str]] = []
    for path, text in documents(codebase) if codebase is not None else ():
        line, counted = 1, 0
        for match in _WORDS.finditer(text):
            line, counted = line + text.count("\n", counted, match.start()), match.start()
            said = unescape(match[1])
            if said.count(" ") >= _FEWEST:
                found.append((path, line, said[:_SHOWN]))
    return found


def _texts(program: Program, content: State) -> list[State]:
    found: dict[object, State] = {}

    def note(state: State) -> str | None:
        if state.node.type in _TEXTS and state.node.end_byte - state.node.start_byte >= _SHORT:
            found.setdefault(state.key[:2], state)
        return None

    program.tracer(note).trace(content)
    return [*found.values()]


def _said(state: State) -> str:
    """Return what the literal at *state* says, line by line as it stands in the source, or as it says."""
    text = _QUOTES.sub("", state.text[:MAX_TEXT])
    return text if "\n" in text else text.replace("\\n", "\n")


def _line_in(state: State, line: int) -> int:
    """Return the line of the source in which the *line* of the literal at *state* stands."""
    return state.line + line - 1 if "\n" in state.text[:MAX_TEXT] else state.line


def _filled(program: Program, state: State) -> str:
    """Return what `_said` does, with what is known of the parts that are put in: an address, say."""
    said = _said(state)
    texts = program.shapes(state) if "{" in said else ()
    whole = len(texts) == 1 and texts[0].count("\n") == said.count("\n")
    return texts[0].replace(HOLE, "…") if whole else said


def _commands(program: Program, state: State) -> Iterator[_Told]:
    for line, text, why in _troubles_in(_filled(program, state)):
        yield _line_in(state, line), text, why


def _troubles_in(text: str) -> Iterator[_Told]:
    """Yield the command lines of *text* that do harm."""
    for trouble in _shell.troubles(text):
        if trouble.severity.rank >= Severity.MEDIUM.rank and " " in trouble.text.strip():
            yield trouble.line, trouble.text, trouble.why


def _sending(program: Program, state: State) -> Iterator[_Told]:
    """Yield the lines of code in the literal at *state* that send something to a host they name."""
    for line, text, why in _sent_in(_filled(program, state)):
        yield _line_in(state, line), text, why


def _sent_in(text: str) -> Iterator[_Told]:
    """Yield the lines of *text* that send something to a host they name."""
    sends = re.compile(douane_signatures.table("code/persistence.toml")["unexcused"]["sends"])
    for number, line in enumerate(text.split("\n"), 1):
        match = sends.search(line[:_LONGEST_LINE])
        if match is not None:
            yield number, line.strip()[:_SHOWN], f"sends something to {match['host']}"


def _together(texts: list[State]) -> Iterator[tuple[str, _Told]]:
    """Yield (path, line, what, why) of lines that stand in one list and ask for something only together."""
    lists: dict[tuple[str, int], list[State]] = {}
    for text in texts:
        around = text.node.parent
        if around is not None and around.type in _LISTS:
            lists.setdefault((text.index.path, around.id), []).append(text)
    for states in lists.values():
        states.sort(key=lambda each: each.node.start_byte)
        said = [_said(each) for each in states]
        whole = "\n".join(said)[:MAX_TEXT]
        suspicion = judge(Passage(None, "", "result", whole), _NOBODY, frozenset())
        if len(states) < 2 or suspicion is None or suspicion.score < ENOUGH:
            continue
        if any(next(_orders(each), None) is not None for each in states):
            continue  # a line that asks for it by itself is told by itself
        first = suspicion.excerpt.partition("\n")[0]
        place = next((each for each, text in zip(states, said, strict=True) if first in text), states[0])
        yield place.index.path, (place.line, suspicion.excerpt, suspicion.reasons)


def _sentences(texts: list[State], at: State) -> Iterator[tuple[str, _Told]]:
    """Yield (path, line, what, why) of the first sentence in each file among *texts*, far from *at*."""
    told: set[str] = set()
    for text in sorted(texts, key=lambda each: (each.index.path, each.node.start_byte)):
        said = _said(text)
        if (
            text.index.path not in told
            and not is_near(text, at)
            and said.count(" ") >= _FEWEST
            and is_language(said)
        ):
            told.add(text.index.path)
            first = next((number for number, line in enumerate(said.split("\n")) if " " in line.strip()), 0)
            yield text.index.path, (_line_in(text, 1 + first), said.strip()[:_SHOWN], _OBEYED)


def _orders(state: State) -> Iterator[_Told]:
    text = _said(state)
    if text.count(" ") < _FEWEST or not is_language(text):
        return  # a path, say
    suspicion = judge(Passage(None, "", "result", text), _NOBODY, frozenset())
    if suspicion is not None and suspicion.score >= ENOUGH:
        before = text.partition(suspicion.excerpt[:30])[0] if suspicion.excerpt[:30] in text else ""
        yield _line_in(state, 1 + before.count("\n")), suspicion.excerpt, suspicion.reasons
