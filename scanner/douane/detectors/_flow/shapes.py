"""Which texts an expression can be, with holes for what is not known of them.

A home directory is written ``~`` and the working directory ``.``, so that one pattern recognises
``os.homedir() + "/.ssh"``, ``Path.home() / ".ssh"`` and ``process.env.HOME``.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import TYPE_CHECKING

from douane.detectors._flow import addresses, decoding, formatting, paths, pieces, places, repeated
from douane.detectors._flow.holes import HOLE, above, resolved
from douane.detectors._flow.spelling import number, unescape
from douane.detectors._flow.state import State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Call
    from douane.detectors._flow.program import Program

_MOST = 64  # alternatives
_LONGEST = 8192  # characters
_DEEPEST = 24
_UNKNOWN = (HOLE,)
_COMPUTES = frozenset({"call_expression", "call", "subscript_expression", "subscript"})

_JOINS_PATHS = frozenset({"path.join", "path.resolve", "os.path.join", "pathlib.Path", "pathlib.PurePath"})
_FIRST_ARGUMENT = frozenset(
    {
        "os.path.expanduser",
        "importlib.resources.as_file",
        "os.fspath",
        "os.fsdecode",
        "os.path.realpath",
        "os.path.expandvars",
        "os.path.abspath",
        "os.path.normpath",
        "path.normalize",
        "str",
        "String",
        "bytes",
        "URL()",
        "url.URL()",
        *("url.fileURLToPath", "url.pathToFileURL"),
        *("string.Template", "sqlalchemy.text", "sqlalchemy.sql.text", "sqlalchemy.sql.expression.text"),
        *("encodeURI", "shlex.quote", "pipes.quote"),
        "decodeURIComponent",
        "urllib.parse.unquote",
        *("shutil.which", "which.sync", "which"),
        "Buffer.from",
        "buffer.Buffer.from",
    }
)
_SAME_TEXT = frozenset(
    {
        "toString", "trim", "strip", "encode", "decode", "expanduser", "resolve", "absolute", "as_posix",
        "valueOf", "normalize", "href", "as_uri",
    }
)  # fmt: skip


def shapes(program: Program, state: State, depth: int = 0) -> tuple[str, ...]:
    """Return the texts that *state* can be; a single `HOLE` where nothing is known."""
    key = state.key
    known = program.shape_memo.get(key)
    if depth > _DEEPEST or (known is not None and program.is_known(("shapes", key))):
        return known or _UNKNOWN
    program.begin(("shapes", key))
    program.shape_memo[key] = _UNKNOWN  # what is made of itself
    computed = _computed(program, state)
    if computed is not None:
        program.shape_memo[key] = (computed[:_LONGEST],)
        return program.shape_memo[key]
    before, program.cut = program.cut, False
    found: dict[str, None] = {}
    for leaf in program.leaves(state):
        made = _computed(program, leaf) if leaf.key != key else None
        for text in _leaf(program, leaf, depth + 1) if made is None else (made,):
            found[text[:_LONGEST]] = None
        if len(found) > _MOST:
            break
    texts = list(found)[:_MOST]
    program.remember(("shapes", key), cut_before=before)
    program.shape_memo[key] = tuple(texts) or _UNKNOWN
    return program.shape_memo[key]


def _computed(program: Program, state: State) -> str | None:
    """Return the text that *state* is computed to be of constants, if it is the like and can be told."""
    node = state.node
    if state.steps or not (node.type in _COMPUTES or _is_taken_apart(state)):
        return None
    from douane.detectors._unfolding import unfolded_text

    return unfolded_text(program, state)


def _is_taken_apart(state: State) -> bool:
    """Whether *state* is a name that gets its part of what a call gives back: ``a, b = map(f, TABLE)``."""
    if state.node.type != "identifier":
        return False
    known = state.index.bindings(state.text, state.node.start_byte)
    value = known[0].value if len(known) == 1 and known[0].steps == ("[]",) else None
    return value is not None and state.index.call_at(value) is not None


def _leaf(program: Program, leaf: State, depth: int) -> tuple[str, ...]:
    node = leaf.node
    if node.type in ("number", "integer"):
        return (number(leaf.index.text(node)),)
    call = leaf.index.call_at(node)
    if call is not None and leaf.steps in ((), ("href",)):
        texts = _call(program, leaf, call, depth)
        return texts if texts != _UNKNOWN else repeated.texts(program, leaf)[:_MOST] or _UNKNOWN
    if call is not None and (
        inside := paths.listed(program, leaf, call, depth)
        or addresses.part(program, leaf, call, depth)
        or places.part(program, leaf, call, depth)
    ):
        return inside[:_MOST]
    if leaf.steps[-1:] == ("parent",):
        return above(shapes(program, State(leaf.index, node, leaf.steps[:-1], leaf.frames), depth))
    reader = _READERS.get(node.type)
    if reader is None or leaf.steps not in ((), ("href",)):
        return places.named(program, leaf)
    return reader(program, leaf, depth)


def _combine(options: list[tuple[str, ...]], join: Callable[[tuple[str, ...]], str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for chosen in product(*options[:64]):
        found[join(chosen)[:_LONGEST]] = None
        if len(found) >= _MOST:
            break
    return tuple(found) or _UNKNOWN


def _string(program: Program, leaf: State, depth: int) -> tuple[str, ...]:
    node, index = leaf.node, leaf.index
    if node.type == "concatenated_string":
        options = [shapes(program, leaf.at(child), depth) for child in parts(node)]
        return _combine(options, "".join)
    children = node.children
    raw = bool(children) and "r" in index.text(children[0]).lower() and children[0].type == "string_start"
    options = []
    for child in children:
        if child.type in ("interpolation", "template_substitution"):
            inner = parts(child)
            options.append(shapes(program, leaf.at(inner[0]), depth) if inner else _UNKNOWN)
        elif child.type == "escape_sequence":
            options.append((unescape(index.text(child)),))
        elif child.type in ("string_fragment", "string_content"):
            text = index.text(child)
            options.append((text if raw or child.type == "string_fragment" else unescape(text),))
    return _combine(options, "".join) if options else ("",)


def _binary(program: Program, leaf: State, depth: int) -> tuple[str, ...]:
    node = leaf.node
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    operator = node.child_by_field_name("operator")
    if left is None or right is None or operator is None or leaf.steps:
        return _UNKNOWN
    if operator.type == "+":
        chain = _chain(node)
        return _combine([shapes(program, leaf.at(each), depth) for each in chain], "".join)
    if operator.type == "/" and leaf.index.module.language.is_python:
        sides = [shapes(program, leaf.at(left), depth), shapes(program, leaf.at(right), depth)]
        return _combine(sides, lambda pieces: paths.joined(pieces, resets=True))
    if operator.type == "%" and leaf.index.module.language.is_python:
        texts = shapes(program, leaf.at(left), depth)
        return tuple(formatting.percent(program, leaf.at(right), text, depth) for text in texts)
    if operator.type == "*" and leaf.index.module.language.is_python:
        return _repeated(program, leaf, left, right, depth)
    return _UNKNOWN


def _grown(program: Program, leaf: State, depth: int) -> tuple[str, ...]:
    left, right = leaf.node.child_by_field_name("left"), leaf.node.child_by_field_name("right")
    operator = leaf.node.child_by_field_name("operator")
    if left is None or right is None or operator is None or operator.type != "+=":
        return _UNKNOWN
    return _combine([shapes(program, leaf.at(left), depth), shapes(program, leaf.at(right), depth)], "".join)


def _chain(node: Node) -> list[Node]:
    """Return the operands of a sum, so that a long one is not followed one level at a time."""
    operands: list[Node] = []
    while node.type in ("binary_expression", "binary_operator") and len(operands) < 200:
        operator, right = node.child_by_field_name("operator"), node.child_by_field_name("right")
        left = node.child_by_field_name("left")
        if operator is None or operator.type != "+" or right is None or left is None:
            break
        operands.append(right)
        node = left
    return [node, *reversed(operands)]


def _repeated(program: Program, leaf: State, left: Node, right: Node, depth: int) -> tuple[str, ...]:
    counts = shapes(program, leaf.at(right), depth)
    texts = shapes(program, leaf.at(left), depth)
    if len(counts) == 1 and counts[0].isdecimal() and len(counts[0]) < 3:
        return tuple(text * int(counts[0]) for text in texts)
    return _UNKNOWN


def _slice(program: Program, leaf: State, depth: int) -> tuple[str, ...]:
    owner = leaf.node.child_by_field_name("value")
    key = leaf.node.child_by_field_name("subscript")
    said = leaf.index.text(key, 10).replace(" ", "") if key is not None else ""
    if owner is not None and said == "::-1":
        return tuple(text[::-1] for text in shapes(program, leaf.at(owner), depth))
    if owner is not None and said.startswith(":-"):
        return tuple(paths.cut(text, said) for text in shapes(program, leaf.at(owner), depth))
    return places.named(program, leaf)


# --- calls -----------------------------------------------------------------------------------------------


def _call(program: Program, leaf: State, call: Call, depth: int) -> tuple[str, ...]:
    names = program.origins(leaf.at(call.callee))
    arguments = [leaf.at(node) for node in call.arguments]
    found = places.asked(program, leaf, names, depth)
    if found is None and not _JOINS_PATHS.isdisjoint(names):
        found = _joined_path(program, arguments, depth, resets="path.join" not in names)
    if found is None and len(arguments) > 1 and not {"URL", "url.URL"}.isdisjoint(names):
        options = [shapes(program, each, depth) for each in arguments[:2]]
        found = _combine(options, lambda chosen: resolved(*chosen))
    if found is None:
        found = decoding.decoded(program, call, names, arguments, depth)
    if (
        found is None
        and arguments
        and any(not _FIRST_ARGUMENT.isdisjoint((name, f"{name}()")) for name in names)
    ):
        found = shapes(program, arguments[0], depth)
    if found is None and arguments and not {"path.dirname", "os.path.dirname"}.isdisjoint(names):
        found = above(shapes(program, arguments[0], depth))
    if found is None and call.receiver is not None:
        found = _method(program, leaf, call, arguments, depth)
    return found or _UNKNOWN


def _joined_path(
    program: Program, arguments: list[State], depth: int, *, resets: bool = True
) -> tuple[str, ...]:
    options = [_item(program, each, "/", depth) for each in arguments]
    return _combine(options, lambda pieces: paths.joined(pieces, resets=resets))


def _method(program: Program, leaf: State, call: Call, arguments: list[State], depth: int) -> tuple[str, ...]:
    receiver = leaf.at(call.receiver) if call.receiver is not None else leaf
    if call.name == "joinpath":
        return _joined_path(program, [receiver, *arguments], depth)
    if call.name == "join" and arguments:
        return _joined(program, receiver, arguments[0], depth)
    if call.name == "concat":
        return _combine([shapes(program, each, depth) for each in (receiver, *arguments)], "".join)
    change = _change(program, receiver, call, arguments, depth)
    return (
        tuple(change(text) for text in shapes(program, receiver, depth)) if change is not None else _UNKNOWN
    )


def _joined(program: Program, receiver: State, argument: State, depth: int) -> tuple[str, ...]:
    """Return what ``join`` makes: of its argument in Python, of what it is called on in JavaScript."""
    python = receiver.index.module.language.is_python
    items = elements(program, argument if python else receiver)
    glue = shapes(program, receiver if python else argument, depth)[0]
    options = [_item(program, item, glue, depth) for item in items]
    return _combine(options, glue.join) if items else _UNKNOWN


def _item(program: Program, state: State, glue: str, depth: int) -> tuple[str, ...]:
    """Return the texts of one of several items: a spread one stands for the items of each list it can be."""
    if state.node.type not in ("spread_element", "list_splat"):
        return shapes(program, state, depth)
    found: dict[str, None] = {}
    spread = parts(state.node)
    listed = _computed_items(program, state.at(spread[0])) if spread else None
    if listed is not None:
        return (glue.join(listed),)
    handed = pieces.handed(state.at(spread[0])) if spread and depth < _DEEPEST else []
    if handed:
        return _combine([_item(program, each, glue, depth + 1) for each in handed], glue.join)
    for leaf in program.leaves(state.at(spread[0]) if spread else state):
        inner = elements(program, leaf)
        options = [shapes(program, each, depth) for each in inner]
        found.update(dict.fromkeys(_combine(options, glue.join) if inner else shapes(program, leaf, depth)))
    return tuple(found)[:_MOST] or _UNKNOWN


def _computed_items(program: Program, state: State) -> list[str] | None:
    """Return the texts of the list that *state* is computed to be of constants, if it is and can be told."""
    from douane.detectors._unfolding import unfolded

    value = unfolded(program, state) if state.node.type in _COMPUTES else None
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        return None
    return [str(each) for each in value]


def _change(
    program: Program, receiver: State, call: Call, arguments: list[State], depth: int
) -> Callable[[str], str] | None:
    """Return what a method does to the text that it is called on, if that is known."""
    if call.name in _SAME_TEXT:
        return str
    if call.name in ("lower", "toLowerCase"):
        return str.lower
    if call.name in ("upper", "toUpperCase"):
        return str.upper
    if call.name in formatting.METHODS:
        return formatting.METHODS[call.name](program, receiver, call, arguments, depth)
    if call.name in ("replace", "replaceAll") and len(arguments) > 1:
        old, new = [shapes(program, each, depth)[0] for each in arguments[:2]]
        if HOLE not in old and old:
            return lambda text: text.replace(old, new)
    texts = tuple(shapes(program, each, depth)[0] for each in arguments[:2])
    return paths.change(call, texts, tuple(receiver.index.text(each, 80) for each in call.arguments[:2]))


def elements(program: Program, state: State, joined: set[object] | None = None) -> list[State]:
    """Return the elements of the list or array that *state* is, if it is one that is written out.

    What was turned round or *joined* on the way is not taken apart again: ``x = x.concat(x)`` has no end.
    """
    joined = set() if joined is None else joined
    rest = pieces.left_of(state)
    for leaf in program.leaves(state) if rest is None else (state,):
        node = leaf.node
        if node.type in ("array", "list", "tuple") and not leaf.steps:
            return [leaf.at(child) for child in parts(node)][:400]
        call = leaf.index.call_at(node)
        listed: list[State] = []
        cut = rest or pieces.cut_of(leaf)
        if cut is not None:
            listed = [] if leaf.key in joined else elements(program, cut[0], joined | {leaf.key})[cut[1]]
        elif node.type == "binary_operator" and leaf.index.module.language.is_python:
            listed = _operated(program, leaf, joined)
        elif call is not None and call.name == "reverse" and call.receiver is not None:
            return _one_after_another(program, leaf, [call.receiver], joined)[::-1]
        elif call is not None and call.name == "concat" and call.receiver is not None:
            listed = _one_after_another(program, leaf, [call.receiver, *call.arguments], joined)
        elif call is not None and call.name == "split" and call.receiver is not None and call.arguments:
            return []
        if listed:
            return listed
    return []


def _operated(program: Program, leaf: State, joined: set[object]) -> list[State]:
    """Return the elements of a list that is repeated, ``[a] * 3``, or joined with another, ``[a] + rest``."""
    left, right = leaf.node.child_by_field_name("left"), leaf.node.child_by_field_name("right")
    operator = leaf.node.child_by_field_name("operator")
    if left is None or right is None or operator is None:
        return []
    if operator.type == "+":
        return _one_after_another(program, leaf, [left, right], joined)
    if left.type != "list":
        return []
    times = shapes(program, leaf.at(right))[0]
    repeated = [leaf.at(child) for child in parts(left)]
    return repeated * int(times) if times.isdecimal() and len(times) < 3 else repeated


def _one_after_another(program: Program, leaf: State, sides: list[Node], joined: set[object]) -> list[State]:
    """Return the elements of the lists *sides*; nothing if none of them is written out as one.

    What is not known to be a list stands for itself, or for what it holds.
    """
    if len(joined) >= _DEEPEST or leaf.key in joined:
        return []
    joined.add(leaf.key)
    each = [elements(program, leaf.at(side), joined) for side in sides]
    if not any(each) and not any(side.type in ("list", "array") for side in sides):
        return []
    found: list[State] = []
    for side, items in zip(sides, each, strict=True):
        found += items if items or side.type in ("list", "array") else [leaf.at(side)]
    return found[:400]


_READERS: dict[str, Callable[[Program, State, int], tuple[str, ...]]] = {
    "string": _string,
    "template_string": _string,
    "concatenated_string": _string,
    "augmented_assignment": _grown,
    "augmented_assignment_expression": _grown,
    "binary_expression": _binary,
    "binary_operator": _binary,
    "subscript": _slice,
    "subscript_expression": _slice,
}
