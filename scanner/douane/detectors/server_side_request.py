"""What a stranger fills in decides which machine the server asks.

**What.** A parameter of a tool, or a part of an HTTP request, that becomes the address, or the host in the
address, of a request which the server makes, where nothing checks which machine that is. A check that can be
passed by counts as none: a prefix that does not end with the host, a test for a word somewhere in the
address, a look at the scheme alone, a list of private names where names are not resolved. Nor does one
that resolves only the first host where the request follows redirects, as most libraries do unless told
not to. What carries no key of the server's own is reported with less weight: then fetching any page, or
talking to any device, may be what the tool is for. So is a check that lets other machines pass, a host whose
domain is fixed (`{region}.api.example`), what did not come all the way by steps that the code spells out, and
a tool that is told, with the host, the password or the token that the request carries: signing in at a
machine of the caller's is what it is for. And so is a browser that is kept from private machines by the text
of the host alone: numbers, names that lead there and redirects pass; one that is started for one page,
unseen; a request that is told to follow redirects; and a check of one of the addresses of a name. Where an
address goes around a check that others go through on their way to the same request, that place is told, too.

**Why.** The server stands inside a network that the stranger cannot reach: the metadata service of the
cloud, databases, the router, services of the user's own machine. And what the server adds to its requests,
such as a key, goes to whoever is named.

**Example.** `requests.get(f"https://{host}/api/status", headers={"Authorization": KEY})`

**Left alone.** Addresses whose host is fixed and of which only the path or the query is filled in; hosts
that are compared with a list; addresses that are resolved and tested for private ranges, also by a connector
or a hook of the client; a browser that nobody keeps from any machine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._around_checks import unguarded
from douane.detectors._catalogue import Entry, catalogue
from douane.detectors._doubt import NOT_UNDERSTOOD, Doubt
from douane.detectors._entering import files, table_words
from douane.detectors._flow import HOLE, program_of
from douane.detectors._given import is_openly
from douane.detectors._guarded_addresses import Addresses
from douane.detectors._handlers import is_vendored
from douane.detectors._host_texts import is_kept_by_text
from douane.detectors._inputs import REQUEST, Inputs, Reaching
from douane.detectors._pieces import Deciding
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._safe_connections import is_connected_safely
from douane.detectors._surely import GUESSED
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Index, Program, State, Trace
    from douane.syntax import Codebase

_DATA = "code/addresses.toml"
_MOST_PARTS = 12  # of one address that are followed
_RESOLVES = re.compile(
    rb"\b(getaddrinfo|gethostbyname|dns\.(promises\.)?(lookup|resolve)|is_global|is_private)\b"
)
# A host of which only the first name is filled in: `https://{region}.api.example/`.
_OF_DOMAIN = re.compile(rf"^https?://[\w.-]{{0,60}}{HOLE}[\w-]{{0,40}}\.[\w-]+(?:\.[\w-]+)+(?:[:/?]|$)")
_LONGEST = 6_000  # characters of a function that are read
_STARTED = re.compile(r"\.launch\(|\bwebdriver\.\w+\(|\bBrowser\(\)")
# What keeps a browser from some machines, or looks at which one it is sent to.
_KEPT = re.compile(r"\.route\(|setRequestInterception|\.on\([\"']request|\.(origin|host|hostname|netloc)\b")
_LOOKED_FOR = re.compile(
    r"""(?x)\.(includes|indexOf|endsWith|endswith|startsWith|startswith|find)\(\s*["'`][\w:/.-]{0,80}\w\.\w
    | ["'][\w.-]{1,80}\.\w{2,20}["']\s+(not\s+)?in\s"""
)
_CLOSED = re.compile(r"\.(close|quit)\(")
# What gives one of the addresses of a name, and what gives all of them, or takes those of both kinds.
_ONE_ADDRESS = re.compile(rb"\bgethostbyname\(|\blookup\(|\bresolve4\(")
_ALL_ADDRESSES = re.compile(
    rb"\bgetaddrinfo\b|\ball\s*:\s*true|\bresolve6\b|\bgethostbyname_ex\b|\bresolveAny\b"
)
_ADDRESSES = ("url", "uri", "address", "host", "hostname", "base_url", "server_url")


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the requests whose destination strangers can choose."""
    program = program_of(codebase)
    words, modules = table_words(_DATA, "files")
    asking = catalogue(_DATA, "ask")
    paths = tuple(
        path
        for path in files(program, asking.words, frozenset())
        if not modules.isdisjoint(program.imports(path)) or not words.isdisjoint(program.words(path))
    )
    if not paths:
        return
    judge = _Judge(program)
    seen: set[tuple[str, int]] = set()
    for entry, call in asking.calls(program, paths):
        place = (call.index.path, call.line)
        if place in seen or is_vendored(call.index.path):
            continue
        evidence = judge.sent(entry, call) if entry.facts.get("browser") else judge.judge(entry, call)
        if evidence is not None:
            seen.add(place)
            yield evidence
            yield from judge.around(entry, call)


class _Judge:
    def __init__(self, program: Program) -> None:
        self._program = program
        inputs = Inputs(program, "harmless")
        strict = Addresses(program, inputs).harmless
        lenient = Addresses(program, inputs, lenient=True).harmless
        self._strict = Deciding(program, strict, inputs.unchecked), Reaching(program, inputs, strict)
        self._lenient = Deciding(program, lenient, inputs.unchecked), Reaching(program, inputs, lenient)
        doubt = Doubt(program).harmless
        self._doubt = Deciding(program, doubt, inputs.unchecked), Reaching(program, inputs, doubt)
        self._unchecked = Deciding(program, _never, inputs.unchecked), Reaching(program, inputs, _never)
        self._plain = program.tracer(inputs.source)
        table = douane_signatures.table(_DATA)
        named = table["named"]
        self._redirects = {name: re.compile(pattern) for name, pattern in table["redirects"].items()}
        self._addressed = re.compile(named["address"])
        self._picture = re.compile(named["picture"])
        self._own_way = re.compile(named["own_way"])
        self._shown = re.compile(named["shown"])
        by_name = Addresses(program, inputs, by_name=True).harmless
        self._by_name = Deciding(program, by_name, inputs.unchecked), Reaching(program, inputs, by_name)
        self._secret = re.compile(named["secret"])
        self._proof = re.compile(named["proof"])

    def judge(self, entry: Entry, call: State) -> Evidence | None:
        """Return evidence if a stranger decides which machine the call at *call* asks."""
        given = self._given(entry, call)
        if given is None or is_connected_safely(self._program, call):
            return None
        found = _first(*self._strict, given)
        if found is None:
            return self._redirected(call, given) or self._looked_up_once(call, given)
        if entry.facts.get("named") and not self._is_address(given, found[0], entry.facts["named"]):
            return None  # it reads files too
        return self._evidence(call, given, *found)

    def around(self, entry: Entry, call: State) -> Iterator[Evidence]:
        """Yield where what reaches the request at *call* goes around the check that others go through."""
        given = self._given(entry, call)
        reaching = self._strict[1]
        found = reaching.trace(given)[:_MOST_PARTS] if given is not None else []
        ways = [[each.at, *reaching.way(each.at)] for each in found]  # before anything else is traced
        for place, check in (each for way in ways for each in unguarded(self._program, call, way)):
            stands = f"{check.index.path}:{check.line}"
            why = f"what decides which machine is asked goes around the check that stands at {stands}"
            yield evidence_at(place, why=why, severity=Severity.MEDIUM, confidence=Confidence.MEDIUM)

    def sent(self, entry: Entry, call: State) -> Evidence | None:
        """Return evidence if the browser at *call* is kept from private machines by the text of a host alone.

        That a browser goes to any page is what it is for, if nobody meant to keep it from some.
        """
        given = self._given(entry, call)
        found = _first(*self._strict, given) if given is not None else None
        if given is None or found is None:
            return None
        at = found[0].at
        why, confidence = f"{found[0].what} decides where a browser is sent", Confidence.MEDIUM
        if is_kept_by_text(self._program, (at, call)):
            why += ", and only the text of the host is checked"
        elif self._looks_for_a_host(at, call) and _first(*self._lenient, given) is None:
            why += "; the check before lets other machines pass"
        elif self._is_fetched(call):
            why = f"{found[0].what} decides where a browser is sent that is started for one page"
            why, confidence = why + "; no machine is excluded", Confidence.LOW
        else:
            return None
        why += f"; it enters at {at.index.path}:{at.line}"
        severity = Severity.LOW if is_aside(call.index.path) else Severity.MEDIUM
        return evidence_at(call, why=why, severity=severity, confidence=confidence)

    def _is_fetched(self, call: State) -> bool:
        """Whether the function around *call* starts a browser that nobody sees, and closes it again.

        That is a request like any other, and no browser that a user has go to pages.
        """
        around = call.index.enclosing(call.node.start_byte)
        text = call.index.text(around.node, _LONGEST) if around is not None else ""
        started = bool(_STARTED.search(text) and _CLOSED.search(text))
        return started and not self._shown.search(text) and not _KEPT.search(text)

    def _looks_for_a_host(self, *way: State) -> bool:
        """Whether a function on *way* looks for a host that is written out somewhere in a text."""
        around = (each.index.enclosing(each.node.start_byte) for each in way)
        texts = [
            each.index.text(function.node, _LONGEST)
            for each, function in zip(way, around, strict=True)
            if function
        ]
        return any(map(_LOOKED_FOR.search, texts))

    def _is_address(self, given: State, found: Trace, kind: bool | str) -> bool:
        """Whether *given*, of which *found* is a part, is an address by its form or a name.

        What loads a *kind* of things, `"picture"`, is as well given one under the name of a picture.
        """
        texts = self._program.shapes(given)
        if any("://" in text for text in texts):
            return True
        named = is_openly(found, self._addressed.search)
        named = named or (kind == "picture" and is_openly(found, self._picture.search))
        return HOLE in {text.strip() for text in texts} and named

    def _given(self, entry: Entry, call: State) -> State | None:
        """Return the argument that names the machine, if strangers have a part in it."""
        first = self._program.argument(call, 0)
        if "option" in entry.facts and (
            first is None or not re.search(entry.facts["option"], first.text[:80])
        ):
            return None
        for position in dict.fromkeys((entry.facts["address"], entry.facts.get("also"))):
            given = self._program.argument(call, position, *_ADDRESSES) if position is not None else None
            given = self._asked_with(given) if given is not None else None
            if given is not None and self._plain.trace(given):
                return given
        return None

    def _asked_with(self, given: State) -> State:
        """Return the address of the request that *given* was made as: ``Request(url, data=text)``."""
        leaves = self._program.leaves(given)
        made = self._program.call(leaves[0]) if len(leaves) == 1 and not leaves[0].steps else None
        if made is None or made.name != "Request" or not (made.arguments or "url" in made.keywords):
            return given
        if any(name.rpartition(".")[2] != "Request" for name in self._program.callee(leaves[0])):
            return given
        return leaves[0].at(made.keywords.get("url") or made.arguments[0])

    def _redirected(self, call: State, given: State) -> Evidence | None:
        """Return evidence if *given* is checked, and redirects of the answer are followed.

        As the request is told to; else only what names lead to is checked for nothing.
        """
        told = self._is_told_to_follow(call)
        if not told and not (self._resolves(given.index) and self._follows(call)):
            return None
        first = _first(*self._unchecked, given)
        if first is None:
            return None  # the host is fixed
        found = first[0]
        why = f"{found.what} decides which machine is asked, and only the first is checked: redirects are"
        why += f" followed; it enters at {found.at.index.path}:{found.at.line}"
        severity = Severity.LOW if is_aside(call.index.path) else Severity.MEDIUM
        return evidence_at(call, why=why, severity=severity, confidence=Confidence.LOW)

    def _looked_up_once(self, call: State, given: State) -> Evidence | None:
        """Return evidence if only one of the addresses that the host in *given* leads to was looked at."""
        files = (given.index, *self._program.indexes(tuple(self._program.targets(given.index)[:_MOST_PARTS])))
        sources = [each.module.source for each in files]
        if not any(map(_ONE_ADDRESS.search, sources)) or any(map(_ALL_ADDRESSES.search, sources)):
            return None
        if any(self._own_way.search(text) for text in self._texts(call)):
            return None
        found = _first(*self._by_name, given)
        if found is None:
            return None
        at = found[0].at
        why = f"{found[0].what} decides which machine is asked, and one address that its name leads to is"
        why += f" checked, where the request may take another; it enters at {at.index.path}:{at.line}"
        severity = Severity.LOW if is_aside(call.index.path) else Severity.MEDIUM
        return evidence_at(call, why=why, severity=severity, confidence=Confidence.LOW)

    def _texts(self, call: State) -> list[str]:
        """Return the texts of *call* and of what makes the client that it is a call of."""
        made = self._program.call(call)
        owner = self._program.leaves(call.at(made.receiver)) if made is not None and made.receiver else ()
        return [each.text[:1000] for each in (call, *owner)]

    def _is_told_to_follow(self, call: State) -> bool:
        """Whether the request, or its client, is told to follow redirects, and they are not watched."""
        texts = self._texts(call)
        watched = any("hook" in text for text in texts)
        return not watched and any(self._redirects["told"].search(text) for text in texts)

    def _resolves(self, index: Index) -> bool:
        """Whether the file of *index*, or one of the package that it imports, looks at addresses of hosts."""
        near = (index, *self._program.indexes(tuple(self._program.targets(index)[:_MOST_PARTS])))
        return any(_RESOLVES.search(each.module.source) for each in near)

    def _follows(self, call: State) -> bool:
        """Whether the request, or the client that makes it, follows redirects, and they are not watched."""
        texts = self._texts(call)
        if any("hook" in text for text in texts):
            return False
        texts += [
            leaf.text[:1000]
            for each in self._program.nodes(call)[1:]
            for leaf in self._program.leaves(call.at(each))
        ]
        by_itself = any(self._redirects["by_itself"].match(name) for name in self._program.callee(call))
        return by_itself and not any(self._redirects["stops"].search(text) for text in texts)

    def _evidence(self, call: State, given: State, found: Trace, whole: bool) -> Evidence:
        at = found.at
        why = f"{found.what} decides which machine is asked; it enters at {at.index.path}:{at.line}"
        severity, confidence = Severity.HIGH, Confidence.MEDIUM
        if _first(*self._lenient, given) is None:
            severity = Severity.MEDIUM
            why += "; the check before lets other machines pass"
        elif not self._adds_secrets(call):
            severity = Severity.MEDIUM
            confidence = Confidence.LOW if found.what != REQUEST and whole else Confidence.MEDIUM
            why += "; no machine is excluded" if whole else "; no key of the server's own goes there"
        elif found.what != REQUEST and self._is_signed_in_by(call, found):
            severity, confidence = Severity.MEDIUM, Confidence.LOW
            why += "; the caller also tells with which password or token it is asked"
        elif _first(*self._doubt, given) is None:
            severity, confidence = Severity.MEDIUM, Confidence.LOW
            why += NOT_UNDERSTOOD
        elif self._is_guessed(given):
            severity = Severity.MEDIUM
            why += GUESSED
        elif all(map(_OF_DOMAIN.match, self._program.shapes(given))):
            severity = Severity.MEDIUM
            why += "; the domain behind it is fixed"
        if is_aside(call.index.path):
            severity = Severity.LOW
        return evidence_at(call, why=why, severity=severity, confidence=confidence)

    def _is_guessed(self, given: State) -> bool:
        """Whether a step by which a stranger's text comes into the address *given* is only guessed."""
        deciding, reaching = self._strict
        for part, _ in islice(deciding.parts(given), _MOST_PARTS):
            found = reaching.trace(part)
            if found and reaching.surely(found) is not None:
                return False
        return True

    def _is_signed_in_by(self, call: State, found: Trace) -> bool:
        """Whether the request at *call* carries a password that the caller tells beside the host in *found*.

        Then nothing of the server's own goes to a machine that the caller names.
        """
        index, around = found.at.index, found.at.index.enclosing(found.at.node.start_byte)
        for node in self._program.nodes(call)[1:]:
            for other in self._plain.trace(call.at(node)):
                beside = other.at.index is index and index.enclosing(other.at.node.start_byte) is around
                if beside and other.what == found.what and is_openly(other, self._proof.search):
                    return True
        return False

    def _adds_secrets(self, call: State) -> bool:
        """Whether the server adds a key of its own to the request."""
        return any(
            self._secret.search(call.index.text(node)[:2000]) for node in self._program.nodes(call)[1:]
        )


def _never(_: State) -> bool:
    return False


def _first(deciding: Deciding, reaching: Reaching, given: State) -> tuple[Trace, bool] | None:
    """Return what a stranger put into the address *given* so that it decides, and whether it is all of it."""
    for part, whole in islice(deciding.parts(given), _MOST_PARTS):
        found = reaching.trace(part)
        if found:
            return found[0], whole
    return None


RULE = Rule(
    id="server-side-request",
    summary="what a stranger fills in decides which machine the server asks",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Compare the host with a list, or resolve it and refuse private addresses, before each request.",
    taxonomy=("MCP05:2025", "SAFE-T1704", "AML.T0049"),
    exposed=True,
    code=look,
)
