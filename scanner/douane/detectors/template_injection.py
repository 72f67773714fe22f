"""What a stranger fills in becomes the text of a template.

**What.** A parameter of a tool, or a part of an HTTP request, that becomes part of the source of a template
(Jinja, Mako, Django, Tornado, Handlebars, EJS, Pug, Nunjucks, lodash) instead of one of its values; or the
text that `str.format` is called on, which reaches attributes of what is put in (medium). A tool whose
parameter is called a template, and what did not come all the way by steps that the code spells out, weigh
less.

**Why.** Most template languages can call functions and reach every object behind the values: whoever writes
the template runs code, or reads the program's secrets.

**Example.** `jinja2.Template("Dear " + salutation).render(user=user)`

**Left alone.** Templates of the package that are given values; Jinja's sandboxed environments; languages
without code such as Mustache and Liquid; parameters that are numbers, one of a list, or that their schema
restricts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._entering import files, table_words
from douane.detectors._flow import program_of
from douane.detectors._flow.holes import HOLE
from douane.detectors._given import given, is_openly
from douane.detectors._handlers import is_vendored
from douane.detectors._inputs import TOOL, Inputs, Reaching, gates
from douane.detectors._kept_rows import KeptRows
from douane.detectors._listed import Confined
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._surely import GUESSED
from douane.detectors._template_loaders import is_sandboxed, loaded_texts, used_at
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.syntax import Codebase

_DATA = "code/running.toml"
_LOADING = encoded(("BaseLoader", "FunctionLoader", "DictLoader"))
_FORMATTING = frozenset({"format", "format_map"})


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the templates that strangers can write."""
    program = program_of(codebase)
    words, modules = table_words(_DATA, "template_files")
    kinds = catalogue(_DATA, "template")
    inputs = Inputs(program, "harmless")
    harmless = Confined(program, inputs).harmless
    openly = re.compile(douane_signatures.table(_DATA)["template_files"]["openly"]).search
    paths = files(program, kinds.words, modules)
    for each in given(program, kinds, paths, "harmless", harmless) if paths else ():
        asked = each.found.what == TOOL and is_openly(each.found, openly)
        lighter = "; a template is what the tool asks for" if asked else "" if each.sure else GUESSED
        severity = Severity.MEDIUM if lighter else Severity.HIGH
        yield each.evidence(
            f"{each.found.what} becomes the text of a template{lighter}", severity, Confidence.MEDIUM
        )
    yield from _loaded(program, inputs, Reaching(program, inputs, harmless))
    python = tuple(path for path in files(program, words, frozenset()) if path.endswith(".py"))
    reaching = Reaching(program, inputs, harmless)
    for call in program.calls(python, _FORMATTING) if python else ():
        found = _formatted(program, reaching, call)
        if found is not None:
            yield found


def _loaded(program: Program, inputs: Inputs, reaching: Reaching) -> Iterator[Evidence]:
    """Yield where loaders of the package hand out what strangers wrote, and where that is used."""
    loading = tuple(path for path in program.mentioning(_LOADING) if not is_vendored(path))
    kept = program.tracer(KeptRows(program, inputs).source) if loading and gates(program) else None
    for index in program.indexes(loading) if kept is not None else ():
        for text in loaded_texts(program, index) if not is_sandboxed(index) else ():
            reached = reaching.trace(text)
            found = reached or kept.trace(text, first=True) if kept is not None else []
            if not found:
                continue
            at = found[0].at
            why = f"{found[0].what} is handed out as a template; it enters at {at.index.path}:{at.line}"
            sure = reaching.surely(reached) is not None
            severity = Severity.LOW if is_aside(index.path) else Severity.HIGH if sure else Severity.MEDIUM
            for place in (text, *used_at(program, loading)):
                yield evidence_at(place, why=why + ("" if sure else GUESSED), severity=severity)
            return


def _formatted(program: Program, reaching: Reaching, call: State) -> Evidence | None:
    """Return evidence if *call* formats by a text that a stranger wrote."""
    made = program.call(call)
    if made is None or made.name not in _FORMATTING or made.receiver is None or is_vendored(call.index.path):
        return None
    if not (made.arguments or made.keywords) or made.receiver.type == "string":
        return None
    receiver = call.at(made.receiver)
    if HOLE not in program.shapes(receiver):  # beside it there may be a text for when nothing is given
        return None
    found = reaching.trace(receiver)
    if not found:
        return None
    at = found[0].at
    return evidence_at(
        call,
        why=f"{found[0].what} is the text that is formatted, and can name attributes of what is put in; "
        f"it enters at {at.index.path}:{at.line}",
        severity=Severity.LOW if is_aside(call.index.path) else Severity.MEDIUM,
        confidence=Confidence.LOW,
    )


RULE = Rule(
    id="template-injection",
    summary="what a stranger fills in becomes the text of a template",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Keep templates in the package and hand what is filled in over as values.",
    taxonomy=("MCP05:2025", "SAFE-T1101", "AML.T0050"),
    exposed=True,
    code=look,
)
