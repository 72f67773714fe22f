"""Something that nobody asked for is put among what a tool was given, or among what it gives back.

**What.** Into a list that the caller of a tool has handed over (steps, messages, files), or at the front of a
list of results, code inserts an entry that is written out in the package: one that carries a command line
which adds a scheduled job, an account, a start-up program or a back door, or which switches protections off;
or, at the front of results, one with a link to a host that does not bear the package's name. The entry is
followed through variables, tables and functions of the package.

**Why.** Whoever carries out the list, or reads the results, takes the entry for an answer or for the user's
own wish.

**Example.** `steps.insert(0, {"run": "usermod -aG sudo guest"})`

**Left alone.** Entries without command or link; links to the package's own pages; lists that the code makes
for itself; rules that only name such commands to refuse them, and words of them that a text was found to
have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors import _marked
from douane.detectors._catalogue import encoded
from douane.detectors._changes import LARGE
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._inputs import Inputs
from douane.detectors._marked import is_server
from douane.detectors._occasions import Occasion, occasion
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._purposes import about, is_named
from douane.detectors._sought import is_sought
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

_INSERTING = {"insert": 1, "unshift": 0, "append": 0, "push": 0, "splice": 2}
MOST_INSERTED = 600
"""Calls of one package that put something into a list that are looked at."""
_BUNDLE = 256 * 1024
_FRONT = frozenset({"insert", "unshift", "splice"})
_COMMANDS = encoded(
    (
        *(
            "crontab",
            "schtasks",
            "systemctl",
            "launchctl",
            "usermod",
            "useradd",
            "adduser",
            "gpasswd",
            "setcap",
        ),
        *(
            "chpasswd",
            "NOPASSWD",
            "hooksPath",
            "tcp",
            "nc",
            "insmod",
            "modprobe",
            "auditd",
            "ufw",
            "iptables",
        ),
        *("setenforce", "shred", "chmod", "registry", "mkfs"),
    )
)
_MARKING = ("code/persistence.toml", "code/defences.toml", "code/agents.toml", "code/destruction.toml")
_BACK_DOOR = re.compile(r"/dev/tcp/[\w$.{…]|\bnc\s+-\S*e|\|\s*(ba)?sh\b")
_LINK = re.compile(r"https?://([\w.-]{3,120})")
_TEXTS = frozenset({"string", "template_string", "concatenated_string"})
_LONGEST = 400  # characters of a text that are read


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the entries that are put where nobody asked for them."""
    program = program_of(codebase)
    if program.size > LARGE or not is_server(program):
        return
    # Without a word of such commands only what is put at the front of a list is looked at.
    names = frozenset(_INSERTING) if program.mentioning(_COMMANDS) else _FRONT
    paths = tuple(path for path in program.mentioning(encoded(names)) if not is_aside(path))
    if program.size > _BUNDLE:  # of a bundle, only if a file of it spells such a command out
        harmful = any(_is_harmful(program.source(path).decode("utf-8", "replace")) for path in program.paths)
        paths = paths if harmful else ()
    inputs = program.tracer(Inputs(program).unchecked)
    with program.unnoted():
        for call in islice(program.calls(paths, names), MOST_INSERTED):
            found = _planted(codebase, program, call)
            if found is None:
                continue
            what, at_front = found
            made = program.call(call)
            into = call.at(made.receiver) if made is not None and made.receiver is not None else call
            given = bool(inputs.trace(into))
            if (given or at_front) and occasion(program, call, codebase) >= Occasion.TOOL:
                where = "what the caller of a tool hands over" if given else "the front of a list of results"
                yield evidence_at(
                    call,
                    why=f"puts an entry into {where} that {what}",
                    severity=Severity.MEDIUM if at_front else Severity.HIGH,
                )


def _planted(codebase: Codebase, program: Program, call: State) -> tuple[str, bool] | None:
    """Return what the entry that *call* inserts carries, and whether it is for the front of a list only."""
    made = program.call(call)
    if made is None or made.receiver is None:
        return None
    position = _INSERTING.get(made.name, -1)
    if not 0 <= position < len(made.arguments):
        return None
    first = program.shapes(call.at(made.arguments[0]))[0] if position else "0"
    texts = _texts(program, call.at(made.arguments[position]))
    command = next((text for text in texts if _is_harmful(text)), None)
    if command is not None:
        return f"carries a command ({command[:80]!r})", False
    if made.name in ("append", "push") or first != "0":
        return None
    hosts = (match[1].lower() for text in texts for match in _LINK.finditer(text))
    host = next((each for each in hosts if not is_named(each, about(codebase))), None)
    return (f"leads to {host}", True) if host is not None else None


def _texts(program: Program, state: State) -> list[str]:
    """Return the texts that go into *state*."""
    found: list[str] = []

    def note(each: State) -> str | None:
        if is_sought(each):
            return ""
        if each.node.type in _TEXTS and not each.steps:
            found.append(program.shapes(each)[0][:_LONGEST].replace(HOLE, "…"))
        return None

    program.tracer(note).trace(state)
    return found


@cache
def _harms() -> tuple[re.Pattern[str], ...]:
    return tuple(kind.pattern for data in _MARKING for kind in _marked.kinds(data, "command"))


def _is_harmful(text: str) -> bool:
    return bool(_BACK_DOOR.search(text)) or any(pattern.search(text) for pattern in _harms())


RULE = Rule(
    id="planted-entry",
    summary="something nobody asked for is put among what a tool is given, or gives back",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Do not install this package; read what is inserted, and when.",
    taxonomy=("MCP06:2025", "SAFE-T1404", "SAFE-T2105", "AML.T0053"),
    code=look,
)
