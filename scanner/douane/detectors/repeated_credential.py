"""A key goes to a second host beside the one that it is for, or stands in an address.

**What.** A variable that holds a secret is sent, in the headers or the address of requests, to several hosts
that the code fixes and that have nothing to do with each other: the same `Authorization` for each entry of a
list of mirrors, or for a host that is asked where the first one does not answer. Or a password or token, not
a key that a service takes only so, stands in the query of an address.

**Why.** A key opens the account for whoever has it. The second host gets it although it never issued it, on
any day on which the first one fails, or somebody makes it fail. Addresses, other than headers, are kept in
the logs of servers and proxies, and in error messages.

**Example.** `for host in (API, MIRROR): httpx.get(f"{host}/items", headers={"Authorization": TOKEN})`

**Reported with less weight.** A key for an interface (`api_key=`) in a query, which some services ask for.

**Left alone.** Hosts of one owner (`api.acme.example`, `acme-files.example`); hosts from the configuration;
this machine; several services with a key each; a choice between hosts that is made once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._destinations import hosts_of
from douane.detectors._domains import owner
from douane.detectors._entering import SMALL
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._guards import readable
from douane.detectors._handlers import is_vendored
from douane.detectors._marked import is_server
from douane.detectors._places import evidence_at, is_aside
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule
from douane.syntax.walking import ancestors

if TYPE_CHECKING:
    from douane.detectors._catalogue import Entry
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

_DATA = "code/repeated.toml"
_NETWORK = "code/network.toml"
_MOST_CALLS = 120  # requests of one package that are followed
_MOST_STEPS = 8_000  # to find out which secrets one of them carries
_ADDRESS = re.compile(rb"https?://([\w.-]{3,255})")
_QUERY = re.compile(rb"[?&]\w{2,20}=")
_LOOPS = frozenset(
    {"for_statement", "for_in_statement", "while_statement", "list_comprehension", "generator_expression"}
)
_EACH = frozenset({"map", "forEach", "flatMap", "reduce", "gather", "all", "any", "race"})
_SHORTEST = 4  # letters of a name that two hosts of one owner share


@cache
def _table() -> dict[str, Any]:
    return douane_signatures.table(_DATA)


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the requests that carry a key to a second host, or in their address."""
    program = program_of(codebase)
    needle = re.compile(_table()["needle"].encode())
    if not is_server(program):
        return
    own = [path for path in readable(program) if not is_aside(path) and not is_vendored(path)]
    if not any(program.holds(path, needle) for path in own):
        return
    own = _talking(program, own)
    carried: dict[str, list[tuple[str, State]]] = {}
    for count, (entry, call) in enumerate(catalogue(_NETWORK, "send").named_calls(program, tuple(own))):
        if count >= _MOST_CALLS:
            break
        with program.asking(_MOST_STEPS):
            yield from _in_address(program, call)
            for secret in _secrets(program, call):
                for host in _hosts(program, call, entry):
                    carried.setdefault(secret, []).append((host, call))
    seen: set[tuple[str, int]] = set()
    for secret, places in sorted(carried.items()):
        for host, call, first in _strangers(secret, places):
            key = (call.index.path, call.line)
            if key not in seen:
                seen.add(key)
                why = f"{secret} goes to {host} as well, which has nothing to do with {first}"
                yield evidence_at(call, why=why, severity=Severity.MEDIUM)


def _talking(program: Program, own: list[str]) -> list[str]:
    """Return those of *own* that make requests; in a large package, those that name a host as well."""
    network = douane_signatures.table(_NETWORK)
    talking = {
        *program.importing(frozenset(network["modules"])),
        *program.mentioning(encoded(network["words"])),
    }
    large = program.size > SMALL
    paths = [path for path in own if path in talking and not (large and not program.holds(path, _ADDRESS))]
    hosts = {match[1] for path in own for match in _ADDRESS.finditer(program.source(path))}
    in_query = any(program.holds(path, _QUERY) for path in paths)
    return paths if in_query or len(hosts) > 1 else []


def _secrets(program: Program, call: State) -> list[str]:
    """Return the names of the variables that hold secrets and that the request *call* carries."""
    found: list[str] = []

    def source(state: State) -> str | None:
        if not sources.from_environment(program, state):
            return None
        named = re.findall(r"[A-Za-z]\w{2,60}", f"{state.text[:120]}.{'.'.join(state.steps)}")
        secret = next((name for name in named[::-1] if re.search(_table()["secret"], name)), "")
        if secret and secret not in found:
            found.append(secret)
        return secret

    tracer = program.tracer(source)
    for node in program.nodes(call):
        tracer.trace(call.at(node))
    return found


def _hosts(program: Program, call: State, entry: Entry) -> Iterator[str]:
    """Yield the hosts that *call* talks to; of several only where it is made for each of them."""
    hosts, _ = hosts_of(program, call, entry)
    if len(hosts) > 1 and not _is_repeated(call):
        return
    yield from (host for host in hosts if not re.search(_table()["near"], host))


def _is_repeated(call: State) -> bool:
    for outer in ancestors(call.node):
        if outer.type in _LOOPS:
            return True
        made = call.index.call_at(outer)
        if made is not None and made.name in _EACH:
            return True
    return False


def _strangers(secret: str, places: list[tuple[str, State]]) -> Iterator[tuple[str, State, str]]:
    """Yield (host, call, the host that the key is for) for what goes to others than that one."""
    words = [word for word in secret.lower().split("_") if len(word) >= _SHORTEST]
    named = (host for host, _ in places if any(word in host.lower() for word in words))
    first = next(named, places[0][0])
    for host, call in places:
        if not _are_related(host, first) and not any(word in host.lower() for word in words):
            yield host, call, first


def _are_related(one: str, other: str) -> bool:
    """Whether two hosts bear the name of one owner."""
    names = owner(one), owner(other)
    if names[0] == names[1] or any(len(name) < _SHORTEST for name in names):
        return names[0] == names[1]
    if any(name in whole.lower() for name, whole in ((names[0], other), (names[1], one))):
        return True
    return names[0][:_SHORTEST] == names[1][:_SHORTEST]


# --- in the address ----------------------------------------------------------------------------------------


def _in_address(program: Program, call: State) -> Iterator[Evidence]:
    """Yield that the address of the request *call* holds a secret in its query."""
    for node in program.nodes(call)[:1]:
        for text in program.shapes(call.at(node)):
            before = [part[-40:] for part in text.split(HOLE)[:-1] if "://" in text]
            for table, severity in (("name", Severity.MEDIUM), ("plain", Severity.LOW)):
                if any(re.search(_table()["query"][table], part) for part in before):
                    if _secrets(program, call):
                        why = "a secret stands in the query of an address, which logs and proxies keep"
                        yield evidence_at(call, why=why, severity=severity)
                    return


RULE = Rule(
    id="repeated-credential",
    summary="a key goes to a second host beside the one it is for, or stands in an address",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Send a key only to the host that issued it, and in a header.",
    taxonomy=("MCP01:2025", "SAFE-T1506", "AML.T0055"),
    exposed=True,
    code=look,
)
