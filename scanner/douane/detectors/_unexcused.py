"""What is put in place that no purpose of a package explains: a text that fetches code, or steers a model.

A scheduler may schedule, and a manager of rules may write rules. Neither has to pipe a download into a
shell, or to tell an assistant what its user is not to know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _launch_entries, _shell
from douane.detectors._command_lines import command_lines
from douane.detectors._definitions import Passage
from douane.detectors._expected_origins import origin_severity
from douane.detectors._flow import HOLE
from douane.detectors._flow.shapes import elements
from douane.detectors._in_its_place import stands_in
from douane.detectors._judgement import ENOUGH, Suspicion, judge, purpose_of
from douane.model import Severity

if TYPE_CHECKING:
    from douane.detectors._changes import Change
    from douane.detectors._flow import Program, State
    from douane.syntax import Codebase

_SHORT = 24  # characters below which a text says nothing to a model
_MOST_TEXTS = 40  # of what is written at one place
_UNSEEN = re.compile("[\u200b-\u200d\u2060\ufeff]+")  # what words are put together with to look like one
_NOBODY = purpose_of(None)
_TEXTS = frozenset({"string", "template_string", "concatenated_string"})
_STDIN = ("input", "stdin")
_PERMISSION = re.compile(r"[A-Z]\w{1,20}\([^\n]{0,200}\)")  # `Bash(curl * | sh)`
_FROM_FILE = re.compile(r"\bcrontab\s+(-u\s+\S+\s+)?[^-\s]|\bat\s+-f\b")  # what is to run stands in a file
# Pages of a package that people read before they install it, and addresses in them.
_PAGE = re.compile(r"(?i)(readme(\.\w{1,8})?|METADATA|PKG-INFO)$")
_ADDRESS = re.compile(r"https?://[^\s\"'`|<>)]+")
_MOST_PLANTED = 20_000  # characters
_MOST_PAGE = 200_000  # bytes
_WRITING = ("write", "writelines", "write_text", "write_bytes", "writeFile", "writeFileSync", "end")


def unexcused(program: Program, change: Change) -> str:
    """Return what *change* puts in place that nothing explains, to follow "it"; empty if nothing is."""
    contents = [change.content] if change.content is not None else []
    if change.kind == "run":
        contents += fed(program, change.at)
    texts = [text for content in contents for text in texts_in(program, content)]
    why = _runs(texts)
    if not why and change.kind == "run":
        why = _runs(change.texts)
    if why:
        return why
    for content in contents:
        launched = _launch_entries.trouble(program, content)
        if launched:
            return launched
        suspicion = order(program, content)
        if suspicion is not None:
            return suspicion.reasons
    return ""


def is_published(codebase: Codebase, program: Program, change: Change) -> bool:
    """Whether all that *change* puts in place to be fetched and run is what the package's own page tells.

    A text on how the program is installed says so to people, too; what is to stay unseen does not. So it is
    with a program that the package is expected to fetch.
    """
    texts = texts_in(program, change.content) if change.content is not None else ()
    fetched = [address for each in _troubles(texts) for address in _ADDRESS.findall(each.text)]
    pages = [
        codebase.tree[path][:_MOST_PAGE].decode("utf-8", "replace")
        for path in codebase.tree
        if path.count("/") <= 1 and _PAGE.match(path.rpartition("/")[2])
    ]
    return bool(fetched) and all(
        any(address in page for page in pages) or origin_severity(codebase, address) is Severity.MEDIUM
        for address in fetched
    )


def _runs(texts: list[str] | tuple[str, ...]) -> str:
    """Return what the commands in *texts* do that no schedule and no service has to."""
    found = next((trouble.why for trouble in _troubles(texts)), "")
    return found or next((why for text in texts for why in _planted(text[:_MOST_PLANTED])), "")


def _planted(text: str) -> Iterator[str]:
    """Yield what a *text* for a shell does to every program that its user starts there."""
    if stands_in(text):
        yield "asks for a password in the place of another program"
    for pattern, why in _lines():
        if pattern.search(text):
            yield why


@cache
def _lines() -> tuple[tuple[re.Pattern[str], str], ...]:
    table = douane_signatures.table("code/persistence.toml")["planted"]
    return tuple((re.compile(fields["pattern"]), fields["why"]) for fields in table)


def _troubles(texts: list[str] | tuple[str, ...]) -> Iterator[_shell.Trouble]:
    said = frozenset(douane_signatures.table("code/persistence.toml")["unexcused"]["said"])
    for text in texts:
        if _PERMISSION.fullmatch(text.strip()) and "://" not in text:
            continue  # what an agent may run or not, of which nothing is run here
        for trouble in _shell.troubles(text.replace(HOLE, "_")):
            if trouble.severity is Severity.CRITICAL and (trouble.why in said or "fetched in" in trouble.why):
                yield trouble


def fed(program: Program, call: State) -> list[State]:
    """Return what the program that *call* starts is given to read."""
    made = program.call(call)
    if made is None:
        return []
    if any(_FROM_FILE.search(line) for line in command_lines(program, call)):
        around = call.index.enclosing(call.node.start_byte)
        return [
            call.at(argument)
            for name in _WRITING
            for each in call.index.calls_by_name.get(name, ())
            if call.index.enclosing(each.node.start_byte) is around
            for argument in each.arguments[:2]
        ][:_MOST_TEXTS]
    fed = [call.at(made.keywords[name]) for name in _STDIN if name in made.keywords]
    for node in made.arguments[1:]:  # `execFileSync("crontab", ["-"], { input })`
        for leaf in program.leaves(call.at(node)):
            fed += [leaf.at(leaf.node, (name,)) for name in _STDIN if leaf.node.type == "object"]
    return fed


def texts_in(program: Program, content: State) -> tuple[str, ...]:
    """Return the texts that *content* is, or is made of by calls that hand on what they are given."""
    found = dict.fromkeys(text for text in program.shapes(content) if text.strip(HOLE))

    def written(state: State) -> str | None:
        return "text" if state.node.type in _TEXTS else None

    for trace in program.tracer(written).trace(content)[:_MOST_TEXTS]:
        found.update(dict.fromkeys(program.shapes(trace.at)))
    return tuple(found)[:_MOST_TEXTS]


def order(program: Program, content: State) -> Suspicion | None:
    """Return why a text that *content* can be steers a model, if it does."""
    texts = dict.fromkeys(program.shapes(content))
    for leaf in program.leaves(content):
        made = program.call(leaf)
        held = made.arguments[:1] if made is not None and made.name == "join" else []
        for each in [leaf, *(leaf.at(node) for node in held)]:
            texts.update((text, None) for item in elements(program, each) for text in program.shapes(item))
    for text in (_UNSEEN.sub(" ", each) for each in texts):
        if len(text) >= _SHORT and " " in text:
            suspicion = judge(Passage(None, "", "result", text.replace(HOLE, " ... ")), _NOBODY, frozenset())
            if suspicion is not None and suspicion.score >= ENOUGH:
                return suspicion
    return None
