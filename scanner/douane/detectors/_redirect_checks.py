"""Checks of where a redirect leads that do not hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import HOLE, State
from douane.detectors._handlers import calls_in
from douane.detectors._text_checks import MATCHES, PREFIXES, SUFFIXES, contained, matched, pattern_of
from douane.detectors._verifiers import Weakness, function_around
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program
    from douane.detectors._flow.index import Call

WILD = re.compile(r"^\*$|^(\*|https?)://\*(?![.\w])|^\^?(https\??://)?\.\*\$?$")
_ABOUT = re.compile(r"(?i)redirect|callback_?ur[il]|return_?(to|ur[il])")
_GIVEN = re.compile(r"(?i)^_?redirect(_?(ur[il]|to|target))?$|callback_?ur[il]|return_?(to|ur[il])")
_TARGET = re.compile(
    r"(?i)(redirect_?(ur[il]|to|target)?|return_?(to|ur[il])|callback_?ur[il]|(^|[._])next(_?ur[il])?|continue_?ur[il]|dest(ination)?_?(ur[il])?)"
    r"(\)|\.(href|hostname|host|netloc|origin|toString\(\)|lower\(\)|toLowerCase\(\)|to_s))*$"
)
_ROOT = re.compile(r"(?:str\(|newURL\(|URL\(|urlparse\(|urlsplit\()?([A-Za-z_$][\w$]*)")
_GIVEN_NAME = re.compile(r"\b(\w{1,60})\s*(?<![=!<>])=(?!=)\s*([^\n]{1,200})")
_WORD = re.compile(r"[A-Za-z_$][\w$]*")
_WILDCARDS = frozenset({"fnmatch", "fnmatchcase"})
_STAR_IN_HOST = re.compile(r"://[^/\"'`]*\*")
_STARS = re.compile(r"\breplace(All)?\(\s*(/\\{1,3}\*/g|[\"'`]\\{0,3}\*[\"'`])\s*,\s*r?[\"'`]\.\*")
_PARTS = frozenset({"includes", "indexOf", "contains", "find", "search"})
_TESTING = frozenset(
    {"test", "match", "some", "every", "any", "fnmatch", "fnmatchcase", "fullmatch", "isMatch", "includes"}
)
_HOST = re.compile(r"^https?://[^/\s]+$")
_HOST_LIKE = re.compile(r"^[\w.-]*\.[a-z]{2,}$|localhost|^[\w-]+\.[\w.-]+[/:]?", re.IGNORECASE)
_LOCAL_PORT = re.compile(r"^https?://(localhost|127\.0\.0\.1|\[::1\]):")
_OTHER_CHECK = re.compile(r"===|==|!=|\bhostname\b|netloc|\bhost\b|\bhas\(|\bnot in\b|\bsome\(|registered")
_FIRST = re.compile(
    r"""\b(\w{1,60})(?:\[(?:0|:1)\]|\.(?:charAt|at)\(0\)|\.(?:slice|substring|substr)\(0, ?1\))"""
    r"""\s{0,4}[!=]==?\s{0,4}["'`]/["'`]"""
)
_MOST_CALLS = 60  # of one function
_IN = re.compile(rb"\bin\b")
_WHY_PREFIX = "an address is checked by its beginning only, which a longer host shares"
_WHY_PART = "an address is checked by a part of it, which any address can contain"
_WHY_END = "an address is checked by its end only, which any host can share"
_WHY_PATTERN = "an address is checked with a pattern that is open at an end"
_WHY_STAR = "an address is checked with a pattern whose star, in the host, also stands for slashes"
_WHY_WILD = "every host is allowed to receive the codes of a sign-in"
_WHY_SCHEME = "any address of that scheme is allowed"


def weak_checks(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield the checks of redirects in the file of *index* that do not hold."""
    for call in index.calls:
        wild = call.name in _WILDCARDS and len(call.arguments) > 1
        if wild and _is_target(index, call.arguments[0], call.node):
            yield from _wildcards(program, index, call)
        if call.receiver is None or not call.arguments:
            continue
        if call.name in PREFIXES | SUFFIXES | _PARTS and _is_target(index, call.receiver, call.node):
            yield from _partly(program, index, call)
        if call.name in MATCHES:
            yield from _pattern(program, index, call)
    for node in index.module.nodes_at(_IN, "comparison_operator"):
        yield from _contained(program, index, node)
    for function in index.functions:
        if _is_about(index, function):
            yield from _wild(program, index, function)


def weak_in(
    program: Program, index: Index, function: Function, called: frozenset[str] = frozenset()
) -> Iterator[Weakness]:
    """Yield the checks in *function* that do not hold: of one of *called*, or of what it is handed."""
    names = called or names_of(index, function)
    for call in calls_in(index, function.node)[:_MOST_CALLS]:
        if call.receiver is None or not call.arguments:
            subjects = call.arguments
        else:
            subjects = [call.receiver, *call.arguments]
        if not any(_begins(index, node, names) for node in subjects):
            continue
        if call.name in PREFIXES | SUFFIXES | _PARTS and _begins(index, subjects[0], names):
            yield from _partly(program, index, call) if call.receiver is not None else ()
        elif call.name in MATCHES and call.receiver is not None:
            yield from _pattern(program, index, call, names)
        elif call.name in _WILDCARDS:
            yield from _wildcards(program, index, call)
    for node in index.module.nodes_at(_IN, "comparison_operator"):
        if function.node.start_byte <= node.start_byte < function.node.end_byte:
            yield from _contained(program, index, node, names)
    yield from _first_letter(index, function, names)


def _first_letter(index: Index, function: Function, names: frozenset[str]) -> Iterator[Weakness]:
    """Yield ``next[0] === "/"``, and the like: what is weak about `startsWith("/")` is so about this."""
    text = index.text(function.node)[:8000]
    for match in _FIRST.finditer(text):
        why = _prefix("/", text) if match[1] in names else ""
        at = function.node.start_byte + len(text[: match.start()].encode())
        node = index.module.root.descendant_for_byte_range(at, at + 1) if why else None
        if node is not None:
            yield Weakness(State(index, node), why)


def names_of(index: Index, function: Function) -> frozenset[str]:
    """Return the parameters of *function* and the names that it gives what it makes of them."""
    names = {each.name for each in function.parameters if each.name}
    for match in _GIVEN_NAME.finditer(index.text(function.node)[:8000]):
        if not names.isdisjoint(_WORD.findall(match[2])):
            names.add(match[1])
    return frozenset(names)


def _wildcards(program: Program, index: Index, call: Call) -> Iterator[Weakness]:
    """Yield patterns for the host in which a star stands for slashes too."""
    tracer = program.tracer(_wild_host)
    if any(tracer.trace(State(index, node)) for node in call.arguments[1:]):
        yield Weakness(State(index, call.node), _WHY_STAR)


def _wild_host(state: State) -> str | None:
    if state.node.type not in ("string", "template_string"):
        return None
    return "a star in the host" if _STAR_IN_HOST.search(state.text[:300]) else ""


def _begins(index: Index, node: Node, names: frozenset[str]) -> bool:
    """Whether *node* begins with one of *names*."""
    root = _ROOT.match(re.sub(r"\s+", "", index.text(node)[:200]))
    return root is not None and root[1] in names


def _is_about(index: Index, function: Function) -> bool:
    if any(_GIVEN.search(each.name) for each in function.parameters if each.name):
        return True
    return bool(function.name and _ABOUT.search(function.name)) or (
        bool(re.search(r"(?i)redirect", index.path.rpartition("/")[2])) and bool(function.parameters)
    )


def _is_target(index: Index, node: Node, at: Node) -> bool:
    """Whether *node* is the address of a redirect: by its name, or as given to a function about redirects."""
    text = re.sub(r"\s+", "", index.text(node)[:200])
    if _TARGET.search(text):
        return True
    here = index.enclosing(at.start_byte)
    while here is not None:
        if _is_about(index, here):
            root = _ROOT.match(text)
            return root is not None and any(each.name == root[1] for each in here.parameters)
        here = here.parent
    return False


def _partly(program: Program, index: Index, call: Call) -> Iterator[Weakness]:
    state = State(index, call.node)
    given = call.arguments[0]
    listed = parts(given) if given.type == "tuple" else [given]
    texts = [text for each in listed for text in program.shapes(state.at(each))]
    function = function_around(index, call.node)
    around = index.text(function.node)[:8000] if function is not None else ""
    for text in texts:
        why = ""
        if call.name in PREFIXES:
            on_host = call.receiver is not None and re.search(
                r"host|netloc|path", index.text(call.receiver)[-40:]
            )
            why = "" if on_host else _prefix(text, around)
        elif call.name in SUFFIXES:
            why = _suffix(text, index.text(call.receiver) if call.receiver is not None else "")
        elif _HOST_LIKE.search(text) or text == HOLE:
            why = _WHY_PART
        if why:
            yield Weakness(state, why)
            return


def _prefix(text: str, around: str) -> str:
    """Return what is weak about checking that an address begins with *text*."""
    if text == "/":
        return (
            ""
            if re.search(r"""["'`/\\]//|["']//|\\\\/|\[1\]|netloc|origin|host""", around)
            else ("`//` and a host also begin with `/`")
        )
    if text in ("https://", "http://", "http", "https"):
        plain = not _OTHER_CHECK.search(re.sub(r"=>|\?\.", "", around))
        return _WHY_SCHEME if plain else ""
    if _LOCAL_PORT.search(text):
        return ""
    if text == HOLE or _HOST.search(text):
        return "" if text.endswith("/") else _WHY_PREFIX
    return ""


def _suffix(text: str, receiver: str) -> str:
    on_host = bool(re.search(r"host|netloc", receiver))
    if HOLE in text:
        return "" if on_host or text.startswith(".") else _WHY_END
    if not _HOST_LIKE.search(text.lstrip(".")):
        return ""
    return "" if on_host and text.startswith(".") else _WHY_END


def _contained(
    program: Program, index: Index, node: Node, names: frozenset[str] = frozenset()
) -> Iterator[Weakness]:
    """Yield ``"example.com" in redirect_uri``."""
    sides = contained(index, node)
    if sides is None:
        return
    part, whole = sides
    if not (_begins(index, whole, names) or _is_target(index, whole, node)) or re.search(
        r"(?i)(uris|urls|allowed\w*|list|set)$", index.text(whole)
    ):
        return
    if any(_HOST_LIKE.search(text) for text in program.shapes(State(index, part))):
        yield Weakness(State(index, node), _WHY_PART)


def _pattern(
    program: Program, index: Index, call: Call, names: frozenset[str] = frozenset()
) -> Iterator[Weakness]:
    """Yield regular expressions that are matched with an address and leave an end open."""
    for pattern, address in matched(index, call):
        if not _begins(index, address, names) and not _is_target(index, address, call.node):
            continue
        for leaf in program.leaves(State(index, pattern)):
            text = pattern_of(program, leaf)
            if _is_made_of_stars(program, leaf):
                yield Weakness(State(index, call.node), _WHY_STAR)
                return
            if text and _is_open(text, anchored=index.module.language.is_python and call.name == "match"):
                yield Weakness(State(index, call.node), _WHY_PATTERN)
                return


def _is_made_of_stars(program: Program, leaf: State) -> bool:
    """Whether *leaf* is a pattern in which stars of a list became ``.*``, one of them in a host."""
    call = program.call(leaf)
    made = call is not None and call.name in ("compile", "RegExp") and bool(call.arguments)
    given = leaf.at(call.arguments[0]) if made and call is not None else leaf
    texts = (given.text[:400], *(each.text[:400] for each in program.leaves(given)))
    if not any(_STARS.search(text) for text in texts):
        return False
    return program.tracer(_wild_host).reaches(given)


def _is_open(pattern: str, *, anchored: bool) -> bool:
    """Whether *pattern*, for an address with a host, can match one with another host."""
    if HOLE in pattern or not re.search(r"://|\\\.[a-z]{2,}|[a-z]\.[a-z]{2,}", pattern):
        return False
    if not anchored and not pattern.startswith(("^", "\\A", "(^", "(?:^", "(?i)^")):
        return True
    _, found, rest = pattern.partition("://")
    if not found:
        return not pattern.endswith(("$", "\\Z"))
    host = re.split(r"/|\$|\\Z|:\\d|\(:|\(\?::", rest, maxsplit=1)[0]
    closed = len(host) < len(rest)
    wild = re.search(r"(?<!\\)\.[*+]", host) is not None
    return not closed or wild


def _wild(program: Program, index: Index, function: Function) -> Iterator[Weakness]:
    """Yield the list of patterns, used in *function*, that has one for every host."""

    def wild(state: State) -> str | None:
        if state.node.type not in ("array", "list", "tuple", "set"):
            return None
        texts = [
            text for child in state.node.named_children[:100] for text in program.shapes(state.at(child))
        ]
        return "every host" if any(WILD.search(text) for text in texts) else None

    tracer = program.tracer(wild)
    for call in calls_in(index, function.node)[:_MOST_CALLS]:
        if call.name not in _TESTING:
            continue
        for node in [*([call.receiver] if call.receiver is not None else []), *call.arguments]:
            for trace in tracer.trace(State(index, node)):
                yield Weakness(trace.at, _WHY_WILD)
