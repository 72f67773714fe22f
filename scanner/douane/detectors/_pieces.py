"""What a path or address is put together from, first part first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow.aliases import is_filled_in, step
from douane.detectors._flow.holes import HOLE
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from douane.detectors._flow import Program, State

_DEEPEST = 8  # pieces within pieces
_MOST_LEAVES = 300  # that one text may be made of
_MOST_STATES = 1_200  # looked at for them
_JOINING = frozenset({"join", "resolve", "joinpath", "Path", "PurePath"})
# What gives back its first argument, or what it is called on, in another form.
_SAME = frozenset(
    {
        *(
            "abspath",
            "realpath",
            "normpath",
            "normalize",
            "expanduser",
            "expandvars",
            "absolute",
            "realpathSync",
        ),
        *(
            "str",
            "String",
            "strip",
            "trim",
            "rstrip",
            "lstrip",
            "toString",
            "fileURLToPath",
            "resolve",
            "Path",
        ),
        *(
            "replace",
            "replaceAll",
            "removeprefix",
            "unquote",
            "decodeURIComponent",
            "encodeURI",
            "URL",
            "as_posix",
        ),
        *("open", "encode", "decode", "from", "Url", "parse", "url", "format_map", "untildify", "native"),
    }
)
# A text behind which nothing decides about the machine any more: an address with its host, or a relative one.
_AUTHORITY = re.compile(r"^[a-z][a-z0-9+.-]*://[^/?#]+[/?#]|^/|^[^:/?#\s]+[/?#]", re.IGNORECASE)


def first_pieces(program: Program, state: State, depth: int = 0) -> Iterator[tuple[State, bool]]:
    """Yield what the path *state* begins with, and whether anything is joined to it."""
    for leaf in program.leaves(state):
        inner = _first(program, leaf)
        if inner is None or depth > _DEEPEST:
            yield leaf, False
            continue
        joins = _joins(program, leaf)
        yield from ((piece, joins or more) for piece, more in first_pieces(program, inner, depth + 1))


def _joins(program: Program, leaf: State) -> bool:
    """Whether *leaf* puts something behind its first part."""
    call = program.call(leaf)
    if call is None:
        return True
    return call.name in _JOINING and (len(call.arguments) > 1 or not _is_module(program, leaf))


def _first(program: Program, leaf: State) -> State | None:
    """Return the first part of *leaf*, if it is put together."""
    node = leaf.node
    if node.type in ("binary_expression", "binary_operator"):
        left = node.child_by_field_name("left")
        return leaf.at(left) if left is not None else None
    if node.type in ("template_string", "string", "concatenated_string"):
        inner = [child for child in node.named_children if child.type != "string_start"]
        return leaf.at(inner[0]) if inner and inner[0].type not in _TEXT else None
    return _first_given(program, leaf)


def _first_given(program: Program, leaf: State) -> State | None:
    """Return the first of what the call at *leaf* puts together."""
    call = program.call(leaf)
    if call is None or (leaf.steps and call.name != "URL"):
        return None
    if call.name in _JOINING and call.arguments:
        method = call.receiver is not None and not _is_module(program, leaf)
        if method and call.name == "join":  # of a list
            return None
        return leaf.at(call.receiver) if method and call.receiver is not None else leaf.at(call.arguments[0])
    if call.name not in _SAME:
        return None
    if call.receiver is not None and (not call.arguments or call.name.startswith(("replace", "remove"))):
        return leaf.at(call.receiver)
    return leaf.at(call.arguments[0]) if call.arguments else None


_CONTAINERS = frozenset(
    {"Map", "Set", "WeakMap", "Array", "dict", "list", "set", "deque", "defaultdict", "OrderedDict"}
)
_NOTHING = frozenset({"none", "null", "undefined"})
_FIELD = re.compile(rf"\{{|{HOLE}")  # where what is filled in begins
_TEXT = frozenset({"string_content", "string_fragment", "escape_sequence"})


_MODULE = re.compile(r"(os\.)?(path|posixpath|ntpath)(\.(posix|win32))?\.\w+|pathlib\.\w+|urllib\.parse\.\w+")


def _is_module(program: Program, leaf: State) -> bool:
    return any(_MODULE.fullmatch(name) for name in program.callee(leaf))


def _is_container(leaf: State) -> bool:
    """Whether *leaf* makes a table or a list, empty: ``new Map()``, ``{}``, ``[]``, ``deque()``."""
    call = leaf.index.call_at(leaf.node)
    if call is not None:
        return call.name in _CONTAINERS and not call.arguments
    return leaf.node.type in ("object", "dictionary", "array", "list") and not leaf.node.named_children


class Deciding:
    """The parts of an address that decide which machine is asked.

    *harmless* says of a value on the way whether it was checked: then it decides nothing. *filled* says
    whether strangers fill it in: where it comes from in turn, such as the message of a call, tells no more.
    """

    def __init__(
        self, program: Program, harmless: Callable[[State], bool], filled: Callable[[State], str | None]
    ) -> None:
        self._program = program
        self._harmless = harmless
        self._filled = filled

    def parts(self, state: State, depth: int = 0) -> Iterator[tuple[State, bool]]:
        """Yield each such part of the address *state*, and whether it is all of the address."""
        for leaf in self._leaves(state) if depth <= _DEEPEST else ():
            if leaf.steps and leaf.key != state.key and _is_container(leaf):
                yield state, True  # what is in it was put there later
            else:
                yield from self._of(leaf, depth + 1)

    def _leaves(self, state: State) -> list[State]:
        """Return what *state* is another name for, but not by way of what was checked."""
        found: list[State] = []
        seen = {state.key}
        pending = [state]
        while pending and len(seen) < _MOST_STATES and len(found) < _MOST_LEAVES:
            here = pending.pop(0)
            if self._harmless(here):
                continue
            if here.key != state.key and self._filled(here):
                found.append(here)
                continue
            onward = list(step(self._program, here))
            if not onward or is_filled_in(self._program, here):
                found.append(here)
            for each in onward:
                if each.key not in seen and len(each.steps) <= _DEEPEST:
                    seen.add(each.key)
                    pending.append(each)
        if pending:
            self._program.unfollowed(state.index.path)
        return found

    def _of(self, leaf: State, depth: int) -> Iterator[tuple[State, bool]]:
        node = leaf.node
        if node.type in ("template_string", "string") and not leaf.steps:
            yield from self._of_text(leaf, depth)
        elif node.type == "concatenated_string":
            first = parts(node)
            yield from self.parts(leaf.at(first[0]), depth) if first else ()
        elif node.type in ("binary_expression", "binary_operator") and not leaf.steps:
            yield from self._of_sum(leaf, depth)
        elif node.type in ("augmented_assignment_expression", "augmented_assignment"):
            left = node.child_by_field_name("left")
            yield from self.parts(leaf.at(left), depth) if left is not None else ()
        elif node.type in ("object", "dictionary") and not leaf.steps:
            for name in ("hostname", "host", "url", "uri", "baseURL"):
                for each in self._leaves(leaf.at(node, (name,))):
                    if each.node.id != node.id:
                        yield from ((part, False) for part, _ in self._of(each, depth + 1))
        elif node.type in ("tuple", "list") and not leaf.steps:  # (host, port)
            inner = parts(node)
            yield from ((part, False) for part, _ in self.parts(leaf.at(inner[0]), depth)) if inner else ()
        elif self._program.call(leaf) is not None:
            yield from self._of_call(leaf, depth)
        else:
            yield leaf, True

    def _of_text(self, leaf: State, depth: int) -> Iterator[tuple[State, bool]]:
        text = ""
        for child in leaf.node.named_children:
            if child.type in _TEXT:
                text += leaf.index.text(child)
            elif child.type in ("interpolation", "template_substitution") and parts(child):
                inner = leaf.at(parts(child)[0])
                shapes = self._program.shapes(inner)
                known = shapes[0]
                if text and all(_AUTHORITY.match(text + each.partition(HOLE)[0]) for each in shapes):
                    return
                if not text:
                    alone = leaf.node.named_child_count <= 3
                    yield from ((part, whole and alone) for part, whole in self.parts(inner, depth))
                    text = known if HOLE not in known else "base://base/"
                else:
                    if HOLE in known:
                        yield inner, False
                    text += known
            if _AUTHORITY.match(text):
                return

    def _of_sum(self, leaf: State, depth: int) -> Iterator[tuple[State, bool]]:
        """Yield the deciding operands of a sum, or of ``"https://%s/" % host``."""
        left, right = leaf.node.child_by_field_name("left"), leaf.node.child_by_field_name("right")
        if left is None or right is None:
            return
        known = self._program.shapes(leaf.at(left))
        if all(_AUTHORITY.match(text.partition(HOLE)[0]) for text in known):
            return
        if not all(text.partition(HOLE)[0] for text in known):
            yield from ((part, False) for part, _ in self.parts(leaf.at(left), depth))
        elif all(HOLE not in text or "%" in leaf.index.text(left) for text in known):
            follows = [text.partition(HOLE)[0] for text in self._program.shapes(leaf.at(right))]
            if not all(_AUTHORITY.match(before + after) for before in known for after in follows):
                yield leaf.at(right), False  # `HOST + path`, unless every path begins with a slash

    def _formatted(self, state: State) -> Iterator[str]:
        """Yield the texts whose fields are filled in by ``format``; nothing can be nothing there."""
        for leaf in self._program.leaves(state):
            if leaf.node.type not in _NOTHING or leaf.steps:
                yield from self._program.shapes(leaf)

    def _of_call(self, leaf: State, depth: int) -> Iterator[tuple[State, bool]]:
        call = self._program.call(leaf)
        if call is None:
            return
        if call.name == "format" and call.receiver is not None:
            begins = [_FIELD.split(text, maxsplit=1)[0] for text in self._formatted(leaf.at(call.receiver))]
            if not all(_AUTHORITY.match(text) for text in begins):
                yield from ((leaf.at(node), False) for node in (*call.arguments, *call.keywords.values()))
        elif call.name in ("URL", "urljoin") and len(call.arguments) > 1:
            first, second = call.arguments[:2]
            base, relative = (first, second) if call.name == "urljoin" else (second, first)
            yield from ((part, False) for part, _ in self.parts(leaf.at(base), depth))
            if any(text.startswith(HOLE) for text in self._program.shapes(leaf.at(relative))):
                yield leaf.at(relative), False
        else:
            inner = _first(self._program, leaf.at(leaf.node))
            if inner is not None:
                yield from self.parts(inner, depth)
            else:
                yield leaf, True
