"""Where the server sends users, or the codes of a sign-in, is up to whoever asks.

**What.** The address to which a code, a token or a signed-in user is sent comes from the request, alone or
as one of a list, and is not checked, or by a check that does not hold: a wildcard for the whole host (`"https://*"`,
`redirect_uris: ["*"]`), the beginning of the address (`uri.startswith("https://app.example.com")` is
also true of `https://app.example.com.evil.test`), a part of it (`"example.com" in uri`,
`uri.includes(...)`), the end of a host without its dot, a regular expression that is open at an end. Also a
link with a code in it that is sent to somebody by mail, and whose host is the one that the request names
(`Host`, `X-Forwarded-Host`).

**Why.** A link to the honest server then sends the code of a sign-in to somebody else, who takes the
account with it; or it leads users from a page they trust to one they should not.

**Example.** `if (redirectUri.includes("example.com")) res.redirect(redirectUri + "?code=" + code)`

**Left alone.** Whole addresses that are compared or looked up in a list; hosts that are compared; a
prefix that ends with the slash after the host; ports of this machine; paths of the server itself;
addresses that the SDK has checked before it calls `authorize`; links that only the caller is told. High is
only what is seen to carry a code or token to an address that surely comes from the request.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _incoming as incoming
from douane.detectors._catalogue import Entry, catalogue, encoded
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._flow.kept import asks_table
from douane.detectors._guarded_addresses import Addresses
from douane.detectors._guards import answers_requests, readable
from douane.detectors._handlers import is_vendored
from douane.detectors._host_links import host_links
from douane.detectors._inputs import TOOL, Inputs
from douane.detectors._places import evidence_at, is_aside, stands_in
from douane.detectors._redirect_checks import WILD, names_of, weak_checks, weak_in
from douane.detectors._redirect_helpers import helpers, weak_helpers
from douane.detectors._settings import members, pairs
from douane.detectors._surely import comes_surely
from douane.detectors._verifiers import Weakness, function_around
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program, Trace
    from douane.syntax import Codebase

_DATA = "code/redirects.toml"
_LISTS = frozenset({"array", "list", "tuple", "set"})
_NAME = re.compile(r"[A-Za-z_$][\w$]*")
_OWN_ADDRESS = re.compile(r"\b(url|originalUrl|nextUrl|path)$")
_COMPARED = (
    r"\.(hostname|host|netloc|origin)\b|\b(has|includes|some|any|fullmatch|match|test)\s*\([^\n]{{0,80}}\b({names})\b"
    r"|\b({names})\b\s*(===?|!==?|not in\b|in\b)|(===?|!==?)\s*({names})\b"
)
_SECRET = re.compile(rb"\b(code\b(?!\s*\(|\s*=\s*30\d)|access_token|id_token|authorization_code|state)\b")
# A code that is the same for everybody, as a server for tests gives out; and what is about codes and is the
# caller's own.
_WRITTEN_OUT = re.compile(rb"""\b(?:set|append)\(\s*["'`]code["'`]\s*,\s*["'`][^"'`$\n]{1,80}["'`]\s*\)""")
# Where a code is put into an address: as a parameter that is written into it, or is set on it.
_CODE_IN = re.compile(
    r"""[?&](?:code|\w{0,10}_?token)=(?:["'`]?\s*[+%]|\$?\{|["'`]\s*\.)"""
    r"""|["'`]?\b(?:code|(?:access|id|refresh)_?[tT]oken)["'`]?\s*[:,=]\s*(?!["'`\s])"""
)
_PUT_IN = r"\b{name}\.(?:searchParams\.)?(?:set|append|update)\([^\n]{{0,120}}"
_MOST_NAMES = 8  # of an address that is put together
_LONGEST = 600  # characters of a part of it
_ASKERS_OWN = re.compile(
    rb"""\b(?:set|append)\(\s*["'`]state["'`]|\bquery\.state\b|\bstate:(?=[\w.]{0,40}\bquery\.state\b)"""
    rb"""|\bresponse_type\b"""
)
# Asks of what type something is, and not what it says.
_TYPE_ASKED = re.compile(
    r"""typeof\s+[\w.$?\[\]"'()]{1,80}\s*[!=]==?\s*["'`]\w{1,20}["'`]|\bArray\.isArray\([^()\n]{0,80}\)"""
    r"|\bisinstance\([^()\n]{0,80}\)"
)


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the places where somebody else decides where users and codes are sent."""
    program = program_of(codebase)
    if not answers_requests(program):
        return
    data = douane_signatures.table(_DATA)
    needle = re.compile(data["needle"].encode())
    seen: set[tuple[str, int]] = set()
    mentioning = frozenset(program.mentioning(encoded(data["words"])))
    for path in readable(program):
        index = program.index(path) if path in mentioning and program.holds(path, needle) else None
        for found in _weaknesses(program, index) if index is not None else ():
            key = (found.at.index.path, found.at.line)
            if key in seen:
                continue
            seen.add(key)
            aside = is_aside(key[0]) or is_vendored(key[0]) or stands_in(key[0])
            yield evidence_at(found.at, why=found.why, severity=Severity.LOW if aside else found.severity)


def _weaknesses(program: Program, index: Index) -> Iterator[Weakness]:
    yield from _wildcards(program, index)
    yield from weak_checks(program, index)
    yield from _unchecked(program, index)
    yield from host_links(program, index)


# --- lists that allow everything ---------------------------------------------------------------------------


def _wildcards(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield lists of allowed addresses, named so, that allow every host."""
    names = frozenset(douane_signatures.table(_DATA)["lists"])
    named = [node for _, node in pairs(index, names)]
    named += [node for call in index.calls for name, node in call.keywords.items() if name in names]
    named += [write.value for name in sorted(names) for write in index.writes.get(name, ())]
    for node in named:
        for leaf in program.leaves(State(index, node)):
            if leaf.node.type in _LISTS and allows_everything(program, leaf):
                yield Weakness(
                    State(index, node), "every address is allowed to receive the codes of a sign-in"
                )
                break


def allows_everything(program: Program, state: State) -> bool:
    """Whether the list at *state* has an entry for every host."""
    return any(
        WILD.search(text)
        for child in state.node.named_children[:100]
        for text in program.shapes(state.at(child))
    )


# --- addresses that nothing checks -------------------------------------------------------------------------


def _unchecked(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield redirects to an address of the request that nothing looks at."""
    keeps = frozenset(douane_signatures.table(_DATA)["keeps"])
    tracer = program.tracer(lambda state: _arriving(program, state, keeps))
    inputs = Inputs(program)
    hosts = Addresses(program, inputs)
    checked = program.tracer(lambda state: "" if hosts.harmless(state) else _arriving(program, state, keeps))
    for call, targets in _redirects(program, index):
        for target in targets:
            unknown = any(text.startswith(HOLE) for text in program.shapes(target))
            if not unknown and not incoming.arriving(program, target):
                continue
            for trace in tracer.trace(target):
                if trace.what not in (incoming.PARAMETER, incoming.KEY):
                    continue
                if inputs.unchecked(trace.at) == TOOL:  # it was kept: no request for a page calls a tool
                    continue
                asked = helpers(program, call, target, trace)
                weak = next(weak_helpers(program, asked), None) or next(
                    _weak_here(program, call, trace), None
                )
                if weak is not None:
                    place = f"{weak.at.index.path}:{weak.at.line}"
                    yield Weakness(call, f"users are sent to an address of the request: {weak.why} ({place})")
                    break
                sure = comes_surely(program, trace, tracer.way(trace.at))
                looked_at = _is_looked_at(target, trace) or any(_compares(*each) for each in asked)
                if not looked_at and checked.reaches(target):
                    secret = _hands_out(_around(index, call.node))
                    what = "a code or token is sent to" if secret else "users are sent to"
                    yield Weakness(
                        call,
                        f"{what} an address of the request that nothing checks; it enters at "
                        f"{trace.at.index.path}:{trace.at.line}",
                        Severity.HIGH if secret and sure and _carries_code(target) else Severity.MEDIUM,
                    )
                    break


def _redirects(program: Program, index: Index) -> Iterator[tuple[State, list[State]]]:
    """Yield the redirects in *index*: calls, and headers of answers that are set, with where they lead."""
    for entry, call in catalogue(_DATA, "redirect").named_calls(program, (index.path,)):
        yield call, _targets(program, entry, call)
    for name in ("Location", "location"):
        for write in index.writes.get(name, ()):
            if "headers" in index.text(write.target)[-60:]:
                yield State(index, write.value), [State(index, write.value)]


def _weak_here(program: Program, call: State, trace: Trace) -> Iterator[Weakness]:
    """Yield the checks around the redirect at *call*, of what is sent on, that do not hold."""
    index, around = call.index, call.index.enclosing(call.node.start_byte)
    names = frozenset(
        name
        for name in _NAME.findall(call.text[:400])[:20]
        for binding in index.bindings(name, call.node.start_byte)
        if binding.value is not None and trace.at.text[:200] in index.text(binding.value)[:400]
    )
    if around is not None and names and trace.at.index is index:
        yield from weak_in(program, index, around, names)


def _arriving(program: Program, state: State, keeps: frozenset[str]) -> str | None:
    """Return what *state* is of a request; what is looked up by it is the server's own."""
    found = incoming.arriving(program, state)
    call = program.call(state)
    if found or call is None or call.name in keeps or asks_table(state):
        return found or None
    if call.name in _through() and call.arguments:
        return None if _each().fullmatch(state.index.text(call.arguments[0], 80)) else ""
    return None if [leaf.key for leaf in program.leaves(state)] != [state.key] else ""


@cache
def _through() -> frozenset[str]:
    return frozenset(douane_signatures.table(_DATA)["through"])


@cache
def _each() -> re.Pattern[str]:
    """Return how a function is spelled that leaves the entries of a list as they are."""
    return re.compile(douane_signatures.table(_DATA)["each"])


def _targets(program: Program, entry: Entry, call: State) -> list[State]:
    """Return the addresses that the call at *call* redirects to."""
    made = program.call(call)
    if made is None:
        return []
    if entry.facts.get("header"):
        named = [argument for argument in made.arguments if "ocation" in call.index.text(argument)[:400]]
        if entry.facts["header"] == "nested":
            inner = [each for node in named for each in members(program, call.at(node), "headers")]
            inner += [call.at(node) for name, node in made.keywords.items() if name == "headers"]
            return [leaf for each in inner for leaf in members(program, each, "Location", "location")]
        if entry.facts["header"] == "object":
            return [
                leaf for node in named for leaf in members(program, call.at(node), "Location", "location")
            ]
        return [call.at(made.arguments[1])] if named and len(made.arguments) > 1 else []
    for name in ("url", "location", "redirect_to", "path"):
        if name in made.keywords:
            return [call.at(made.keywords[name])]
    given = [node for node in made.arguments if node.type not in ("number", "integer", "object")]
    given = given[entry.facts.get("position", 0) :]
    return [call.at(node) for node in given[:1]]


def _hands_out(source: bytes) -> bool:
    """Whether the function spelled *source* sends a code or token: not only one that is written out."""
    left = _WRITTEN_OUT.sub(b"", source)
    return _SECRET.search(left if left == source else _ASKERS_OWN.sub(b"", left)) is not None


def _carries_code(target: State) -> bool:
    """Whether a code or token is put into the address *target*, which is not the same for everybody."""
    index, start = target.index, target.node.start_byte
    names = _NAME.findall(target.text[:300])[:_MOST_NAMES]
    texts = [target.text[:_LONGEST]]
    for name in names:
        known = index.bindings(name, start)[:_MOST_NAMES]
        texts += [index.text(each.value, _LONGEST) for each in known if each.value is not None]
        pattern = _PUT_IN.format(name=re.escape(name))
        texts += re.findall(pattern, _around(index, target.node).decode("utf-8", "replace"))[:1]
    return any(_CODE_IN.search(text) for text in texts)


def _around(index: Index, node: Node) -> bytes:
    function = function_around(index, node)
    if function is None:
        return b""
    return index.module.source[function.node.start_byte : function.node.end_byte][:20_000]


def _is_looked_at(target: State, trace: Trace) -> bool:
    """Whether a function on the way compares the address, or hands it to something that may."""
    last = [step for step in trace.at.steps if step not in ("[]", "?")]
    names = {last[-1] if last else "", *re.findall(r"[\"'](\w+)[\"']\s*\)?$", trace.at.text[:300])}
    if (
        any(_OWN_ADDRESS.search(name) for name in (".".join(last), *names))
        and "searchParams" not in trace.at.text
    ):
        return True
    names |= set(re.findall(r"[A-Za-z_$][\w$]*", target.text[:300]))
    names |= {trace.at.text} if trace.at.node.type == "identifier" and not last else set()
    names -= {
        "",
        "str",
        "URL",
        "new",
        "toString",
        "href",
        "code",
        "state",
        "req",
        "request",
        "query",
        "url",
        "params",
    }
    looked = _looking(names) if names else None
    texts = [_around(state.index, state.node).decode("utf-8", "replace") for state in (target, trace.at)]
    return looked is not None and any(looked.search(_TYPE_ASKED.sub("true", text)) for text in texts)


def _compares(index: Index, helper: Function) -> bool:
    """Whether *helper* compares the host of what it is handed, or all of it."""
    spelled = "|".join(re.escape(name) for name in sorted(names_of(index, helper)))
    text = index.text(helper.node)[:20_000]
    return bool(spelled) and re.search(_COMPARED.format(names=spelled), text) is not None


def _looking(names: set[str]) -> re.Pattern[str]:
    """Return what a comparison of something called one of *names* looks like."""
    spelled = "|".join(re.escape(name) for name in sorted(names))
    return re.compile(
        rf"(includes|has|some|find|every|match|test|fullmatch|search|index|validate\w*|(?<![a-z])is_?\w*|[cC]heck\w*|\w*[aA]llow\w*|verify\w*"
        rf"|\w*[sS]afe\w*|\w*[sS]anit\w*|assert\w*|ensure\w*)\s*\(\s*[^()\n]{{0,80}}\b({spelled})\b"
        rf"|\bif\b[^\n]{{0,80}}\b(?!decodeURI|String|URL|str\b|unquote|Boolean|isinstance|if\b)\w+\("
        rf"[^()\n]{{0,80}}\b({spelled})\b"
        rf"|\b({spelled})\b[\w.()\[\]]{{0,40}}\s*(===?|!==?)(?!=)\s*(?!undefined|null|[\"']{{2}})\S"
        rf"|(===?|!==?)\s*[\w.]{{0,40}}\b({spelled})\b(?!\s*(\|\||&&)?\s*[\"'])"
        rf"|\b({spelled})\b[\w.()]{{0,40}}\s+(not\s+)?in\s|\b({spelled})\b[\w.()?!]{{0,40}}\.(starts_?[wW]ith|ends_?[wW]ith|includes|match|indexOf)\b"
        rf"|\bin\s+({spelled})\b|urlparse\(\s*({spelled})\b|\b(urls?|parsed|target|u|dest\w*)\.(origin|hostname|host|netloc)\b",
    )


RULE = Rule(
    id="open-redirect",
    summary="where users or codes of a sign-in are sent is up to whoever asks",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Compare the whole address with those that were registered.",
    taxonomy=("MCP07:2025", "SAFE-T1507", "SAFE-T1007", "AML.T0049"),
    exposed=True,
    code=look,
)
