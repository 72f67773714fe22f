"""Where tokens are read without checking who signed them, or for whom they were issued."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _incoming as incoming
from douane.detectors._answered_tokens import is_answered
from douane.detectors._bypasses import bypassed, text_without, within
from douane.detectors._catalogue import catalogue
from douane.detectors._flow import HOLE, State
from douane.detectors._settings import defaults, is_false, members, options
from douane.detectors._signing_keys import is_refused
from douane.detectors._sources import from_environment
from douane.detectors._surely import reaches_surely
from douane.model import Severity
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._catalogue import Entry
    from douane.detectors._flow import Function, Index, Program

DATA = "code/authentication.toml"
_JWT_PART = re.compile(rb"""split\(\s*["'`]\.["'`]|base64url|urlsafe_b64decode|\batob\s*\(""")
_SPLIT = re.compile(r"""split\(\s*["'`]\.["'`]""")
_DECODES = re.compile(r"atob|base64|b64decode|Buffer\.from")
_UNSIGNED = "what a token says is believed without checking its signature: anybody can write one"
_FOREIGN = "tokens that were issued for another server are accepted"
_PAYLOAD = re.compile(r"\[[12]\]|payload|claims")  # the head of a token only tells how it is signed
_KEPT = re.compile(r"(=>?|return|\(|:)\s*(?:\w+\()?(JSON\.parse|json\.loads)")  # what was read is used
_VERIFIER = re.compile(r"[vV]erifier\.(load_access_token|verify\w*)\s*\(")
_GIVEN = re.compile(r"^(?:bool\(([\w.]+)\)|([\w.]+)\s+is\s+not\s+None|not\s+not\s+([\w.]+))$")
_NOTHING = frozenset({"none", "null", "undefined"})
_LONGEST_DECIDING = 4_000  # characters of a function that may turn callers away
_LONGEST_SECRET = 200  # characters; longer ones are keys
COMPARING = ("compare_digest", "timingSafeEqual", "equals", "constant_time_compare", "safeEqual")
"""Calls that hold what is handed over as proof against what is expected."""
_CLAIM = re.compile(
    r"""[\[.(]\s*["'`]?aud(ience)?\b["'`]?|resource_server|check_resource|validate_audience"""
)


@dataclass(frozen=True, slots=True, eq=False)
class Weakness:
    """A place where authentication is weak, and why."""

    at: State
    why: str
    severity: Severity = Severity.MEDIUM

    @property
    def opens(self) -> bool:
        """Whether who knows nothing passes: by a token of its own making."""
        return self.severity is Severity.HIGH or self.why == _UNSIGNED


def table() -> dict[str, str]:
    """Return the names that tell what code decides."""
    found: dict[str, str] = douane_signatures.table(DATA)["names"]
    return found


def _libraries() -> frozenset[str]:
    return frozenset(douane_signatures.table(DATA)["libraries"])


def weak_verifiers(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield the weaknesses of code in *index* that reads tokens."""
    if not _libraries().isdisjoint(program.imports(index.path)):
        for entry, call in catalogue(DATA, "read").named_calls(program, (index.path,)):
            yield from _read(program, entry, call)
        for entry, call in catalogue(DATA, "verify").named_calls(program, (index.path,)):
            found = _verified(program, entry, call)
            if found is not None:
                yield found
        for _, call in catalogue(DATA, "read", "verify").named_calls(program, (index.path,)):
            yield from _keyed(program, call)
    yield from _by_hand(program, index)
    yield from _introspected(index)


def function_around(index: Index, node: Node) -> Function | None:
    """Return the nearest function around *node* that has a name; else the innermost one."""
    innermost = here = index.enclosing(node.start_byte)
    while here is not None and not here.name:
        here = here.parent
    return here or innermost


def decides(index: Index, node: Node) -> bool:
    """Whether *node* stands in code that decides who somebody is.

    So it is by the names of what is around it, or where the function turns callers away (401, 403).
    """
    names = []
    here = index.enclosing(node.start_byte)
    while here is not None:
        names.append(here.name)
        here = here.parent
    if any(re.search(table()["only_shows"], name) for name in names if name):
        return False
    class_ = index.enclosing_class(node.start_byte)
    if class_ is not None and re.search(table()["deciding_class"], class_.name):
        return True
    if any(re.search(table()["decides"], name) for name in names if name):
        return True
    inner = index.enclosing(node.start_byte)
    said = index.text(inner.node, _LONGEST_DECIDING) if inner is not None else ""
    return re.search(table()["refuses_who"], said) is not None


def _only_logs(index: Index) -> bool:
    """Whether the file of *index* writes logs, by its name: it tells who asked, and lets nobody in."""
    stem = index.path.rpartition("/")[2].partition(".")[0]
    return re.fullmatch(table()["log_file"], stem) is not None


# --- without a signature -----------------------------------------------------------------------------------


def _read(program: Program, entry: Entry, call: State) -> Iterator[Weakness]:
    """Yield that the call at *call* reads a token without checking its signature, where that decides.

    Where a switch stands in a table of options, that is a second place to look at.
    """
    switches = _switched_off(program, call)
    if not (entry.facts.get("unverified") or switches):
        yield from _without_audience(program, call) if entry.facts.get("checks") else ()
        return
    if _verifies_too(program, call.index, call.node, call):
        return
    token = program.argument(call, 0, "token", "jwt")
    if _only_logs(call.index) or (token is not None and is_answered(program, token)):
        return
    arriving = program.tracer(lambda state: incoming.arriving(program, state) or None)
    decisive, sent = decides(call.index, call.node), token is not None and any(arriving.trace(token))
    if decisive or sent:
        known = decisive and token is not None and reaches_surely(program, arriving, token)
        severity = Severity.HIGH if known else Severity.MEDIUM
        yield from (Weakness(each, _UNSIGNED, severity) for each in (call, *switches))


def _keyed(program: Program, call: State) -> Iterator[Weakness]:
    """Yield that tokens are checked with a secret of the code, or in the way that the token itself names."""
    key = program.argument(call, 1, "key", "secret", "secretOrPublicKey")
    for text in defaults(program, key) if key is not None else ():
        if (
            HOLE not in text
            and 0 < len(text) < _LONGEST_SECRET
            and "PUBLIC KEY" not in text
            and "://" not in text
        ):
            why, severity = "tokens are checked with a secret that is written in the code", Severity.HIGH
            kept = (
                [leaf for leaf in program.leaves(key) if text in leaf.text[:400]] if key is not None else []
            )
            if kept and all(is_refused(program, leaf, text) for leaf in kept):
                why, severity = f"{why}; the package also refuses it", Severity.MEDIUM
            elif key is not None and any(from_environment(program, leaf) for leaf in program.leaves(key)):
                why, severity = f"{why}; others may set another", Severity.MEDIUM
            yield Weakness(call, why, severity)
            yield from (Weakness(leaf, why, severity) for leaf in kept if leaf.line != call.line)
            return
    if _way_is_told(program, call):
        yield Weakness(call, "the token itself names the way in which it is checked")


def _way_is_told(program: Program, call: State) -> bool:
    """Whether *call* checks a token in the way that the token names, which no list of ways has to hold."""
    ways = douane_signatures.table(DATA)["named_ways"]
    told = re.compile(ways["told"])
    function = function_around(call.index, call.node)
    around = call.index.text(function.node)[:20_000] if function is not None else ""
    for value in options(program, call, "algorithms"):
        entries = parts(value.node) if value.node.type in ("list", "array") else [value.node]
        for entry in entries:
            text = value.index.text(entry)[:200]
            leaves = program.leaves(value.at(entry))
            spelled = (".".join((leaf.text[:200], *leaf.steps)) for leaf in leaves)
            if any(told.search(each) for each in (text, *spelled)):
                names = "|".join(re.escape(each) for each in ("alg", text) if re.fullmatch(r"\w+", each))
                return re.search(ways["one_of"].replace("NAME", names), around) is None
    return False


def _switched_off(program: Program, call: State) -> list[State]:
    """Return where options of the call at *call* switch the check of the signature off."""
    switches = [*options(program, call, "verify")]
    for value in options(program, call, "options"):
        switches += members(program, value, "verify_signature")
    return [each for each in switches if is_false(program, each)] or _accepts_none(program, call)


def _accepts_none(program: Program, call: State) -> list[State]:
    """Return where options of the call at *call* allow tokens that nobody signed."""
    for value in options(program, call, "algorithms", "algorithm"):
        for leaf in program.leaves(value):
            entries = parts(leaf.node) if leaf.node.type in ("list", "array", "tuple", "set") else [leaf.node]
            if any(program.shapes(leaf.at(each))[0].lower() == "none" for each in entries):
                return [leaf]
    return []


def _verifies_too(program: Program, index: Index, node: Node, but: State | None = None) -> bool:
    """Whether the function around *node* also checks a signature."""
    function = function_around(index, node)
    areas = bypassed(index, function, but) if function is not None and but is not None else []
    if _libraries().isdisjoint(program.imports(index.path)):
        text = text_without(index, function.node, areas) if function else ""
        return bool(re.search(table()["checks_signature"], text))
    start, end = (function.node.start_byte, function.node.end_byte) if function else (0, 1 << 40)
    for entry, call in catalogue(DATA, "verify", "read").named_calls(program, (index.path,)):
        if entry.facts.get("unverified") or not start <= call.node.start_byte < end:
            continue
        if (but is not None and call.node.id == but.node.id) or within(call.node, areas):
            continue
        if not _switched_off(program, call):
            return True
    text = text_without(index, function.node, areas) if function else ""
    return bool(re.search(table()["checks_signature"], text))


def _by_hand(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield tokens that are taken apart by hand where that decides, and no signature is looked at."""
    if _only_logs(index):
        return
    seen: set[int] = set()
    reading: dict[int, str] = {}  # by function: its text where it takes a token apart
    for node in index.module.nodes_at(_JWT_PART, "call", "call_expression"):
        function = function_around(index, node)
        if function is None or function.node.id in seen:
            continue
        text = reading.get(function.node.id)
        if text is None:
            text = index.text(function.node)[:20_000]
            text = text if all(each.search(text) for each in (_DECODES, _KEPT, _PAYLOAD)) else ""
            reading[function.node.id] = text
        split = _SPLIT.search(text) is not None
        if len(_SPLIT.findall(text)) == 1 and _is_written_token(program, State(index, node)):
            seen.add(function.node.id)  # what it takes apart stands in the code
            continue
        named = re.search(
            r"token|jwt|bearer|assertion" if split else r"jwt|bearer|claims", text, re.IGNORECASE
        )
        helped = list(_helped_deciding(program, index, function)) if named else []
        if not named or not (decides(index, node) or helped):
            continue
        # What is peeked at is checked elsewhere where the file checks signatures at all.
        areas = bypassed(index, function, State(index, node))
        chosen = any(re.search(table()["checks_signature"], index.text(area)[:20_000]) for area in areas)
        whole = index.module.source[:400_000].decode("utf-8", "replace")
        whole = text_without(index, function.node, areas) if chosen else whole
        checks = re.search(table()["checks_signature"], whole) or _asks_verifier(index, whole)
        if not checks and not _verifies_too(program, index, node, State(index, node)):
            seen.add(function.node.id)
            severity = Severity.HIGH if helped else Severity.MEDIUM
            yield from (Weakness(each, _UNSIGNED, severity) for each in (State(index, node), *helped))


def _is_written_token(program: Program, call: State) -> bool:
    """Whether the call at *call* takes a token apart that stands in the code: it is nobody's who asks."""
    made = program.call(call)
    if made is None or made.name != "split" or made.receiver is None:
        return False
    leaves = program.leaves(call.at(made.receiver))
    return bool(leaves) and all(leaf.node.type == "string" and not leaf.steps for leaf in leaves)


def _helped_deciding(program: Program, index: Index, function: Function) -> Iterator[State]:
    """Yield where code that decides hands *function* the token of a caller, and checks no signature itself.

    What a client reads of a token that it was given itself decides nothing.
    """
    if re.search(table()["only_shows"], function.name):
        return
    arriving = program.tracer(lambda state: incoming.arriving(program, state) or None)
    for caller in program.bounded_callers(index, function):
        around, made = function_around(caller.index, caller.node), program.call(caller)
        if not (decides(caller.index, caller.node) or _is_between(around)):
            continue
        asked = around is not None and re.fullmatch(table()["verifier"], around.name)
        given = made.arguments[:1] if made is not None else []
        sent = [each for node in given for each in arriving.trace(caller.at(node))]
        if not asked and all(_is_checked(program, each.at) for each in sent):
            continue
        if not _verifies_too(program, caller.index, caller.node):
            yield caller


def _is_checked(program: Program, state: State) -> bool:
    """Whether *state* is a token that the framework hands over once the server's verifier accepted it."""
    return any(re.fullmatch(table()["accepted"], name) for name in program.origins(state))


def _is_between(function: Function | None) -> bool:
    """Whether *function* stands before the handlers of requests: ``(req, res, next) => ...``."""
    names = [each.name for each in function.parameters] if function is not None else []
    return len(names) == 3 and names[2] == "next"


def _asks_verifier(index: Index, source: str) -> bool:
    """Whether the file hands tokens to a verifier that is not its own."""
    own = {function.name for function in index.functions}
    return any(match[1] not in own for match in _VERIFIER.finditer(source))


# --- for somebody else ---------------------------------------------------------------------------------


def _without_audience(program: Program, call: State) -> Iterator[Weakness]:
    """Yield that a checked token may have been issued for another server: the check of it is off."""
    for value in options(program, call, "options"):
        for switch in members(program, value, "verify_aud"):
            never = _never_given(program, call, switch)
            if (
                (is_false(program, switch) or never)
                and decides(call.index, call.node)
                and not _compares_audience(call.index, never)
            ):
                yield from (
                    Weakness(each, f"{_FOREIGN}: the audience is not checked") for each in (call, switch)
                )


def _never_given(program: Program, call: State, switch: State) -> str:
    """Return the audience that *switch* asks for and nobody names: ``"verify_aud": audience is not None``."""
    named = _GIVEN.search(switch.text[:120])
    made = program.call(call)
    given = made.keywords.get("audience") if made is not None else None
    asked = (named[1] or named[2] or named[3]) if named is not None else ""
    if not asked or given is None or call.index.text(given, 120) != asked:
        return ""
    leaves = program.leaves(call.at(given))
    unset = bool(leaves) and all(leaf.node.type in _NOTHING and not leaf.steps for leaf in leaves)
    return asked if unset else ""


def _compares_audience(index: Index, but: str = "") -> bool:
    """Whether the file looks at the audience of a token by itself, other than in *but*."""
    source = index.module.source[:400_000].decode("utf-8", "replace")
    source = re.sub(rf"{re.escape(but)}\b", "", source) if but else source
    return bool(_CLAIM.search(re.sub(r"verify_aud\w*", "", source)))


def _verified(program: Program, entry: Entry, call: State) -> Weakness | None:
    """Return that the call at *call* checks a token of another party, but not for whom it was issued."""
    if _accepts_none(program, call):
        return Weakness(call, "tokens that nobody signed are accepted", Severity.HIGH)
    made = program.call(call)
    named = [each for each in options(program, call, "audience", "aud") if each.node.type not in _NOTHING]
    if made is None or named or _compares_audience(call.index):
        return None
    if entry.facts.get("constructs"):
        foreign = any(options(program, call, "jwks_uri", "issuer", "public_key"))
        return Weakness(call, f"{_FOREIGN}: no audience is named") if foreign else None
    keys = re.compile(table()["foreign_key"])
    foreign = bool(keys.search(call.text[:2000])) or any(
        keys.search(name) for argument in made.arguments[1:2] for name in program.origins(call.at(argument))
    )
    unknown = [node for node in made.arguments[2:3] if not _is_written_out(program, call.at(node))]
    if not foreign or unknown or not decides(call.index, call.node):
        return None
    return Weakness(call, f"{_FOREIGN}: the audience is not checked")


def _is_written_out(program: Program, state: State) -> bool:
    """Whether everything that the object of options holds is known."""
    leaves = program.leaves(state)
    return bool(leaves) and all(
        leaf.node.type in ("object", "dictionary")
        and not any(child.type == "spread_element" for child in parts(leaf.node))
        for leaf in leaves
    )


def _introspected(index: Index) -> Iterator[Weakness]:
    """Yield verifiers that ask the issuer whether a token is active, and not for whom it is."""
    for function in index.functions:
        if not re.fullmatch(table()["verifier"], function.name):
            continue
        text = index.text(function.node)[:20_000]
        asks = re.search(r"introspect", text, re.IGNORECASE) and re.search(r"""["'.]active\b""", text)
        whole = index.module.source[:400_000].decode("utf-8", "replace")
        if asks and not re.search(r"\baud\b|audience|resource|RESOURCE", whole):
            active = re.search(r"""["'.]active\b""", text)
            offset = len(text[: active.start()].encode()) if active else 0
            at = index.module.root.descendant_for_byte_range(
                function.node.start_byte + offset, function.node.start_byte + offset + 1
            )
            yield Weakness(
                State(index, at or function.node),
                f"{_FOREIGN}: only whether they are active is asked",
            )
