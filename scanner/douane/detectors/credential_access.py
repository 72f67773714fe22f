"""The package reads a credential that is not its own.

**What.** A call reads, copies or opens a file in which another program keeps its credentials (SSH keys,
`~/.aws/credentials`, `~/.npmrc`, `.env`, browser profiles, key chains, exported passwords, wallets, sessions
of messengers, Terraform's state, the configuration of other MCP clients), lists files of password managers,
browsers or wallets by a pattern, runs a command that prints one or takes such a file (`tar`, `scp`,
`rsync`), copies documents that it picks in the home folder, asks the key store of the system for what it
keeps for services of somebody else, takes the clipboard or the screen, reads the messages of the user, or
asks for a secret, in a form of the client or a window; or a text of the package asks a database for the
passwords of its users, or puts a function in the place of `sudo` that asks for the password; or the package
starts an agent that asks nobody (`--yolo`) with a text that sends it after keys and wallets. The path is
followed through variables, tables, functions and files of the package; the finding stands at the line of the
read, and where the function around it is told what to read; where a function takes the environment that it
is handed and that leaves, or where what leaves is sifted for secrets first, there too. What a person does
(the clipboard, the screen, the window worked in, files that change in the folders of documents) is high
where it is sent again and again, asked for by nobody, to a host that stands in the code; that is told where
the timer, thread or job is set going, too. If what was read reaches a call that talks to another machine,
the read weighs as much as `credential-exfiltration`; if a tool gives it back to the model, it is high.

**Why.** A server runs with your rights. What it has read may leave by a way that nobody followed: later,
by another tool, in an error message.

**Example.** `const keys = fs.readFileSync(path.join(os.homedir(), ".ssh", "id_ed25519"))`

**Reported with less weight.** A read that leads nowhere: medium in a server, low in a library, in what a
person asks for by name, or where the package says that this is its business (an SSH client, an AWS toolkit;
for the configuration of clients, it is not enough to be a server of MCP) or writes the same settings again;
medium where a tool gives back the screen, say, and says so of itself, and what was asked for in a form.

**Left alone.** A path that the caller of a tool names; whether a file exists; files that a command writes,
unpacks or leaves out, and keys that open its way; `.env` files that a package reads to fill its own
environment; files of the package's own settings in a folder that bears its name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._agents_set_on import sent_after_secrets
from douane.detectors._by_database import told as by_database
from douane.detectors._catalogue import catalogue
from douane.detectors._credentials import (
    ENVIRONMENT_FILE,
    Credential,
    CredentialReads,
)
from douane.detectors._environment import fills_environment
from douane.detectors._flow import State, program_of
from douane.detectors._flow.state import Frame
from douane.detectors._in_its_place import asked_in_its_place
from douane.detectors._known_credentials import may_read
from douane.detectors._marked import is_server
from douane.detectors._occasions import Occasion, occasion
from douane.detectors._outlets import payload
from douane.detectors._places import evidence_at, is_aside, is_near
from douane.detectors._purposes import is_explained, lies_in_own_folder
from douane.detectors._said_by_tool import is_said
from douane.detectors._set_going import watching
from douane.detectors._sifted import sifted
from douane.detectors._sources import NETWORK
from douane.detectors._thefts import MOST_WAY, Sending, Stolen, sendings
from douane.detectors.credential_exfiltration import UNASKED, severity_of, worth_telling
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from douane.detectors._flow import Function, Index, Program
    from douane.syntax import Codebase

_SMALL = 64 * 1024
_MOST_LISTENERS = 12  # of one file
_LARGE = 1024 * 1024
_READ = frozenset({"file", "command", "record", "machine", "answer"})
# What is read for honest reasons, too: theft where it is sent.
_WHERE_SENT = frozenset(
    {"environment", "variables", "sought", "seen", "links", "resolved", "derived", "given"}
)
_ENVIRONMENT = frozenset({"env", "environ"})
_WRITES = re.compile(
    r"writeFile|write_text|write_bytes|writeJson|outputFile|json\.dump\(|open\([^)\n]{1,80}[\"']w"
)
_MOST_TEXT = 8_000  # characters of a function
_MOST_CALLERS = 6  # of a function that reads what it is told
_SHORTEST = 6  # letters of a path that tell what it is of
_MOST_NODES = 300  # of a function that is handed the environment
_TELLING = frozenset(
    {"string", "template_string", "concatenated_string", "binary_expression", "binary_operator"}
)
_COMMON = frozenset({ENVIRONMENT_FILE, "the list of users", "the whole environment"})  # read for many reasons
_EXPOSURE = "code/exposure.toml"
_CLIENTS = "the configuration of MCP clients"
_SAYS_SO = ", as it says"

Key = tuple[str, int]


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the reads of credentials that belong to somebody else."""
    program = program_of(codebase)
    if is_server(program):
        yield from by_database(codebase, program, secrets=True)
        yield from asked_in_its_place(codebase)
        yield from sent_after_secrets(program)
    if program.size > _SMALL and not may_read(program):
        return
    told: set[Key] = set()
    for sending in sendings(program):
        worth = worth_telling(codebase, sending)
        owners = {each.credential.owner for each in worth if each.credential.kind == "variable"}
        told_of = len(owners) > 1 or not owners.isdisjoint(UNASKED)
        for stolen in worth:
            for at in _places(program, stolen, several=told_of):
                key = (at.index.path, at.line)
                if key in told:
                    continue
                told.add(key)
                where = f"{sending.at.index.path}:{sending.at.line}"
                hosts = f" to {', '.join(sending.hosts)}" if sending.hosts else ""
                yield evidence_at(
                    at,
                    why=f"{_said(stolen.credential)}, which is sent away{hosts} at {where}",
                    severity=severity_of(codebase, sending, stolen),
                    confidence=Confidence.HIGH if sending.known else Confidence.MEDIUM,
                )
            for evidence in (*_sifted(codebase, sending, stolen), *_set_going(codebase, sending, stolen)):
                key = (evidence.where.path or "", evidence.where.line or 0)
                if key not in told:
                    told.add(key)
                    yield evidence
    yield from _kept(codebase, told)


def _sifted(codebase: Codebase, sending: Sending, stolen: Stolen) -> Iterator[Evidence]:
    """Yield where what *stolen* gives is sifted for secrets before *sending* takes them away."""
    read = f"{stolen.trace.at.index.path}:{stolen.trace.at.line}"
    for at in sifted(program_of(codebase), stolen.credential):
        yield evidence_at(
            at,
            why=f"sifts for secrets what {stolen.credential.what} gives, read at {read} and sent away",
            severity=severity_of(codebase, sending, stolen),
            confidence=Confidence.MEDIUM,
        )


def _set_going(codebase: Codebase, sending: Sending, stolen: Stolen) -> Iterator[Evidence]:
    """Yield where it is set going that *stolen* is read and sent again and again, asked for by nobody."""
    severity = severity_of(codebase, sending, stolen)
    if stolen.credential.kind not in (*_READ, *_WHERE_SENT) or severity.rank < Severity.HIGH.rank:
        return
    program = program_of(codebase)
    read, sent = (f"{at.index.path}:{at.line}" for at in (stolen.trace.at, sending.at))
    for start in dict.fromkeys(
        each for at in (stolen.trace.at, sending.at) for each in watching(codebase, program, at)
    ):
        if not any(is_near(start.at, at) for at in (stolen.trace.at, sending.at)):
            yield evidence_at(
                start.at,
                why=f"sets going that {stolen.credential.what}, read at {read}, is sent away at {sent}, "
                "again and again",
                severity=severity,
                confidence=Confidence.HIGH if sending.known else Confidence.MEDIUM,
            )


def _places(program: Program, stolen: Stolen, *, several: bool) -> tuple[State, ...]:
    """Return where *stolen* is read or asked for; of the package's own setting, where it is encoded.

    So is what is read and travels in a header in which nobody takes one. One variable is such a setting,
    unless those of *several* services leave together.
    """
    if stolen.credential.kind not in (*_READ, *_WHERE_SENT):
        veiled = (stolen.veiled,) if stolen.veiled is not None else ()
        return (*veiled, stolen.trace.at) if several else veiled
    asking = dict.fromkeys(each for trace in (stolen.trace, *stolen.again) for each in _asking(trace.at))
    packed = (stolen.veiled,) if stolen.veiled is not None and stolen.odd else ()
    return (stolen.trace.at, *asking, *packed, *_taking(program, stolen), *_listening(program, stolen))


def _listening(program: Program, stolen: Stolen) -> list[State]:
    """Return where the file that keeps what is typed asks to be told of every key."""
    listeners = catalogue("code/credentials.toml", "listener")
    if not any(entry.facts["what"] == stolen.credential.what for entry in listeners.entries):
        return []
    path = stolen.trace.at.index.path
    return program.bounded((call for _, call in listeners.calls(program, (path,))), _MOST_LISTENERS, path)


def _asking(read: State) -> Iterator[State]:
    """Yield the call that tells a helper of the package what the call at *read*, inside of it, is to read."""
    function = read.index.enclosing(read.node.start_byte)
    for frame in read.frames[-1:]:
        told = any(each.type in _TELLING for each in frame.call.arguments)
        afar = frame.caller.index.path != read.index.path  # who reads of that file sees no theft there
        if frame.function is function and (told or afar):
            yield frame.caller


def _taking(program: Program, stolen: Stolen) -> Iterator[State]:
    """Yield where a function of the package takes the environment that it is handed: ``labels(process)``."""
    read = stolen.trace.at
    listed = read.node.parent
    call = read.index.call_at(listed.parent) if listed is not None and listed.parent is not None else None
    if stolen.credential.kind != "environment" or call is None or read.node not in call.arguments:
        return
    position = call.arguments.index(read.node)
    for index, function in program.functions_called(State(read.index, call.node))[:1]:
        names = {each.name for each in function.parameters if each.position == position} | _ENVIRONMENT
        inner = islice(walk(function.node), _MOST_NODES)
        taken = [each for each in inner if each.child_count == 0 and index.text(each, 60) in names]
        if taken:
            yield State(index, taken[-1])


def _kept(codebase: Codebase, told: set[Key]) -> Iterator[Evidence]:
    """Yield the reads of which no way out of the machine is seen."""
    program = program_of(codebase)
    reads = CredentialReads(program)
    returned = cache(partial(_given_back, program, reads))
    for path in program.paths:
        if program.size > _LARGE and not may_read(program, (path,)):
            continue
        if reads.words.isdisjoint(program.words(path)):
            continue
        for state in program.calls((path,), reads.names):
            credential = reads.at(state)
            if credential is None or (path, state.line) in told or not _is_kept(program, state, credential):
                continue
            for at, found in ((state, credential), *_told_by_callers(program, reads, state, credential)):
                key = (at.index.path, at.line)
                if key not in told and not _is_own(codebase, at, found):
                    told.add(key)
                    yield _evidence(codebase, at, found, returned)


def _is_kept(program: Program, state: State, credential: Credential) -> bool:
    """Whether the read at *state* counts where it is not seen to leave: of what is picked, a copy."""
    if credential.kind != "sought":
        return credential.kind in _READ
    call = program.call(state)
    return (
        call is not None and call.name in douane_signatures.table("code/credentials.toml")["copying"]["names"]
    )


def _told_by_callers(
    program: Program, reads: CredentialReads, state: State, credential: Credential
) -> Iterator[tuple[State, Credential]]:
    """Yield the calls that tell the function around the read at *state* what to read: ``ask("iam/…")``."""
    function = state.index.enclosing(state.node.start_byte)
    if function is None or not function.parameters or credential.kind == "answer":
        return
    for caller in program.callers(state.index, function)[:_MOST_CALLERS]:
        call = program.call(caller)
        told = [each for each in call.arguments if each.type in _TELLING] if call is not None else []
        words = [text for each in told for text in program.shapes(caller.at(each))]
        if call is None or not any(len(text) >= _SHORTEST and text in credential.what for text in words):
            continue
        found = reads.at(State(state.index, state.node, state.steps, (Frame(function, call, caller),)))
        if found is not None and found.kind == credential.kind:
            yield caller, found


def _evidence(
    codebase: Codebase, state: State, credential: Credential, returned: Callable[[], dict[object, str]]
) -> Evidence:
    """Return evidence for the read at *state*; *returned* tells what tools give back, which takes long."""
    program = program_of(codebase)
    why = _said(credential)
    severity = Severity.MEDIUM
    if is_aside(state.index.path) or not is_server(program):
        severity = Severity.LOW
    elif occasion(program, state, codebase) is Occasion.OFFERED:
        severity, why = Severity.LOW, f"{why}, where a person asks for it by name"
    elif is_explained(codebase, credential.purpose):
        severity, why = Severity.LOW, f"{why}, which is near what the package says it is for"
    elif credential.owner in _COMMON or (credential.owner == _CLIENTS and _is_written_again(state)):
        severity = Severity.LOW
    elif (tool := returned().get((state.index.path, state.node.id))) is not None:
        # What a person typed into a form to sign in with is kept where other answers of the server come from.
        mild = credential.owner == _CLIENTS or credential.kind == "answer" or tool.endswith(_SAYS_SO)
        severity = Severity.MEDIUM if mild else Severity.HIGH
        why = f"{why}, which a tool gives back to the model at {tool}"
    return evidence_at(state, why=why, severity=severity, confidence=Confidence.MEDIUM)


def _is_written_again(state: State) -> bool:
    """Whether the function around the read at *state* writes, too: an entry is added to the settings read."""
    function = state.index.enclosing(state.node.start_byte)
    return function is not None and bool(_WRITES.search(state.index.text(function.node, _MOST_TEXT)))


def _said(credential: Credential) -> str:
    return f"{'asks for' if credential.kind == 'answer' else 'reads'} {credential.what}"


def _given_back(program: Program, reads: CredentialReads) -> dict[object, str]:
    """Return read -> place, for the reads that tools give back or say to the client while they run.

    That a tool gives back the record of a screen, say, as it says of itself, is told with the place.
    """
    found: dict[object, str] = {}

    def source(state: State) -> str | None:
        credential = reads.at(state)
        return None if credential is None else credential.what if credential.kind in _READ else ""

    tracer = program.tracer(source)
    sends = catalogue(NETWORK, "send")
    given: list[tuple[State, Function | None]] = [
        (State(index, value), function)
        for index, function in program.answering()
        for value in function.returns[:12]
    ]
    for _, call in catalogue(_EXPOSURE, "conversation").named_calls(program, program.paths):
        given += [(part, None) for _, part in payload(program, call)]
    for value, function in given:
        for trace in tracer.trace(value):
            if any(sends.is_call(program, each) for each in islice(tracer.way(trace.at), MOST_WAY)):
                continue  # what another machine answers
            key = (trace.at.index.path, trace.at.node.id)
            says = function is not None and _says(value.index, function, reads.at(trace.at))
            if not says or key not in found:
                found[key] = f"{value.index.path}:{value.line}{_SAYS_SO if says else ''}"
    return found


def _says(index: Index, function: Function, credential: Credential | None) -> bool:
    """Whether the tool of *function* says that it gives back what is recorded: the screen, the clipboard."""
    recorded = credential is not None and credential.kind == "record"
    return recorded and is_said(index, function, (credential.owner.split()[-1],) if credential else ())


def _is_own(codebase: Codebase, state: State, credential: Credential) -> bool:
    """Whether the file is the package's own: named after it, or an .env file that fills its environment."""
    if credential.owner != _CLIENTS and lies_in_own_folder(codebase, credential.what):
        return True
    if credential.owner != ENVIRONMENT_FILE:
        return False
    return fills_environment(state)


RULE = Rule(
    id="credential-access",
    summary="a credential of somebody else is read",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Ask why the server needs it; run it where it cannot read your home directory.",
    taxonomy=("MCP01:2025", "SAFE-T1502", "AML.T0055", "AML.T0098"),
    code=look,
)
