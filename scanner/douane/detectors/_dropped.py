"""Whether anybody uses what a call gives back."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow.handing import places

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program, State

_DEEPEST = 2  # functions that pass on what a request gives back
_CLIMB = 12
_WRAPPERS = frozenset(
    {
        "await",
        "await_expression",
        "parenthesized_expression",
        "unary_expression",
        "arguments",
        "argument_list",
        "sequence_expression",
        "list_comprehension",
    }
)
_SETTLING = frozenset({"catch", "then", "finally", "end", "unref", "on", "close", "start"})
_DETACHING = frozenset(
    {
        *("create_task", "ensure_future", "void", "waitUntil", "submit", "run_in_executor", "to_thread"),
        *("queueMicrotask", "setImmediate", "setTimeout", "nextTick", "Thread", "Process", "Timer"),
        *("start_soon", "add_task", "call_soon", "call_later", "spawn", "gather", "allSettled"),
    }
)
# What throws away what the functions give back that it is handed.
_LATER = frozenset(
    {
        *("on", "once", "addListener", "addEventListener", "register", "forEach"),
        *("Thread", "Process", "Timer"),
        *("queueMicrotask", "setImmediate", "setTimeout", "setInterval", "nextTick", "waitUntil"),
        *("call_soon", "call_later", "call_at", "add_task", "start_soon"),
    }
)
_BRIEF = frozenset({"lambda", "arrow_function"})  # functions that give back what is written in them
_TOGETHER = frozenset({"all", "allSettled", "gather"})
_STATES = frozenset({"ok", "status", "status_code", "is_success", "statusCode", "statusText", "is_error"})
_ENDS = frozenset({"return_statement", "yield", "yield_expression", "arrow_function", "throw_statement"})
_NAMING = {"variable_declarator": "name", "assignment": "left", "assignment_expression": "left"}
_COUNTING = frozenset({"augmented_assignment", "augmented_assignment_expression"})
_KEEPS = frozenset({"add", "append", "push"})
_ADDS = re.compile(rb"\.(add|append|push|discard|remove|delete)\b|\s*(:[^=\n]{1,60})?=(?!=)|[):]|\Z")
_LOOPS = frozenset({"for_statement", "for_in_statement"})
_PIECE = re.compile(r"[A-Za-z_$][\w$]*")
_LONGEST_PIECE = 200  # characters of what a loop calls the pieces it takes
_MOST_USES = 40  # of one name in one file
_MOST_RETURNS = 12  # of one function
_LONGEST = 6_000  # characters of a function


def is_dropped(program: Program, call: State, depth: int = 0) -> bool:
    """Whether nobody uses what the call at *call* gives back, but to see whether it worked.

    *depth*: functions that pass it on, which were followed already.
    """
    return not _is_kept_there(program, call) and _is_dropped(program, call, depth)


def _is_dropped(program: Program, call: State, depth: int) -> bool:
    here: Node | None = call.node
    place: int | None = None  # among what is waited for together
    for _ in range(_CLIMB):
        around = here.parent if here is not None else None
        if around is None or here is None or _throws_away(call.index, around, here):
            return True
        if around.type in _BRIEF and _handed_to(call.index, around) in _DETACHING:
            here = around  # what it gives back is given back by what it is handed to: `submit(lambda: ask())`
            continue
        if around.type in ("return_statement", "arrow_function"):
            return depth < _DEEPEST and _is_result_dropped(program, call, depth)
        if around.type in _NAMING or around.type == "as_pattern":
            uses = _uses(call.index, around)
            watched = uses is not None and all(_is_watching(call.index, node) for node in uses)
            if watched and any(_is_given_back(call.index, node) for node in uses or ()):
                return depth < _DEEPEST and _is_result_dropped(program, call, depth)
            return watched or _is_left_out(around, place)
        place = _place_in_all(call.index, here) if place is None and here is not None else place
        if place is not None and around.type in ("array", "list", "arguments", "argument_list"):
            here = around
            continue
        if not _passes_on(call.index, around):
            return False
        here = around
    return False


def _is_kept_there(program: Program, call: State) -> bool:
    """Whether what is called keeps the answer, and the code around *call* reads it there."""
    made = program.call(call)
    table = douane_signatures.table("code/query_languages.toml")["kept"]
    if made is None or made.receiver is None:
        return False
    if program.imports(call.index.path).isdisjoint(table["libraries"]):
        return False
    around = call.index.enclosing(call.node.start_byte)
    text = call.index.text(around.node, _LONGEST) if around is not None else ""
    return re.search(re.escape(call.index.text(made.receiver, 80)) + table["answer"], text) is not None


def _throws_away(index: Index, around: Node, here: Node) -> bool:
    """Whether *around* makes nothing of what *here*, within it, gives."""
    if around.type == "expression_statement":
        return True
    if around.type == "sequence_expression":
        return around.named_children[-1].id != here.id  # `send(x), result`
    return around.type in _BRIEF and _handed_to(index, around) in _LATER


def _handed_to(index: Index, function: Node) -> str:
    """Return the name of the call that *function* is handed to; empty if to none."""
    listed = function.parent
    if listed is not None and listed.type == "keyword_argument":
        listed = listed.parent
    outer = index.call_at(listed.parent) if listed is not None and listed.parent is not None else None
    written = listed is not None and listed.type in ("arguments", "argument_list")
    return outer.name if written and outer is not None else ""


def _place_in_all(index: Index, node: Node) -> int | None:
    """Return the position of *node* among what is waited for together; None if it is not."""
    listed = node.parent
    outer = listed
    if listed is not None and listed.type in ("array", "list"):
        outer = listed.parent
    waits = index.call_at(outer.parent) if outer is not None and outer.parent is not None else None
    if waits is None or listed is None or waits.name not in _TOGETHER:
        return None
    return next((at for at, each in enumerate(listed.named_children) if each.id == node.id), None)


def _is_left_out(naming: Node, place: int | None) -> bool:
    """Whether what *naming* names are other results than that at *place*: ``[first] = all([one, two])``."""
    named = naming.child_by_field_name(_NAMING.get(naming.type, "alias"))
    if place is None or named is None or named.type not in ("array_pattern", "pattern_list", "tuple_pattern"):
        return False
    names = named.named_children
    return len(names) <= place or (names[place].text or b"").startswith(b"_")


def _passes_on(index: Index, around: Node) -> bool:
    """Whether *around* only waits for, settles or detaches what stands in it."""
    if around.type in ("arguments", "argument_list"):
        outer = index.call_at(around.parent) if around.parent is not None else None
        return outer is not None and outer.name in _DETACHING
    if around.type in ("member_expression", "attribute"):
        last = around.child_by_field_name("property") or around.child_by_field_name("attribute")
        return last is not None and index.text(last) in _SETTLING
    if around.type in ("binary_expression", "boolean_operator"):
        operator = around.child_by_field_name("operator")
        return operator is not None and operator.type in ("&&", "||", "??", "and", "or")
    return around.type in _WRAPPERS or index.call_at(around) is not None


def _is_result_dropped(program: Program, call: State, depth: int) -> bool:
    function = call.index.enclosing(call.node.start_byte)
    callers = program.callers(call.index, function) if function is not None else []
    if function is not None and not callers:  # it is only handed on by its name: `stream.on("data", note)`
        handed = [each.name for _, each, *_ in places(program, call.index, function)]
        return bool(handed) and all(name in _LATER for name in handed)
    return bool(callers) and all(is_dropped(program, each, depth + 1) for each in callers[:8])


def _is_given_back(index: Index, node: Node) -> bool:
    """Whether what is asked at *node* decides what is given back: ``return r.ok ? "set" : "no"``.

    Or is counted in it: ``done += r.ok``.
    """
    here: Node | None = node
    for _ in range(_CLIMB):
        here = here.parent if here is not None else None
        if here is None or here.type == "return_statement":
            return here is not None
        if here.type in _COUNTING:
            return _is_returned(index, here.child_by_field_name("left"))
        if here.type.endswith("_statement") or here.type in _NAMING:
            return False
    return False


def _is_returned(index: Index, name: Node | None) -> bool:
    """Whether the *name*, in which something is counted, stands in what its function gives back."""
    function = index.enclosing(name.start_byte) if name is not None and name.type == "identifier" else None
    said = index.text(name) if function is not None and name is not None else ""
    places = index.mentions(said)
    returned = function.returns[:_MOST_RETURNS] if function is not None else ()
    return any(value.start_byte <= start < value.end_byte for value in returned for start in places)


def _uses(index: Index, naming: Node) -> list[Node] | None:
    """Return where the name that *naming* gives is used in its function; None if that is not clear."""
    named = naming.child_by_field_name(_NAMING.get(naming.type, "alias"))
    while named is not None and named.type == "as_pattern_target" and named.named_children:
        named = named.named_children[0]
    if named is None or named.type != "identifier":
        return None
    function = index.enclosing(naming.start_byte)
    name, places = index.text(named), index.mentions(index.text(named))
    if function is None or len(places) >= _MOST_USES:
        return None
    found = []
    for start in places:
        if start != named.start_byte and function.node.start_byte <= start < function.node.end_byte:
            node = index.module.root.descendant_for_byte_range(start, start + len(name.encode()))
            if node is not None and node.type == "identifier":
                found.append(node)
    return found


def _is_watching(index: Index, node: Node) -> bool:
    """Whether the use of a name at *node* only looks whether all is well."""
    part = node.parent
    last = part.child_by_field_name("property") or part.child_by_field_name("attribute") if part else None
    if last is not None and index.text(last) in _STATES:
        return True
    here: Node | None = node
    for _ in range(_CLIMB):
        around = here.parent if here is not None else None
        if around is None or around.type == "expression_statement":
            return True
        if around.type in _NAMING or around.type in _ENDS:
            return False
        if around.type in ("arguments", "argument_list"):
            return _only_keeps(index, around)
        if around.type in _LOOPS and here is not None:
            return not _is_taken_piecewise(index, around, here)
        here = around
    return False


def _is_taken_piecewise(index: Index, loop: Node, here: Node) -> bool:
    """Whether *loop* goes through *here*, and its body uses the pieces: ``for part in r.iter_bytes(): …``."""
    gone, body, piece = map(loop.child_by_field_name, ("right", "body", "left"))
    if gone is None or body is None or piece is None or gone.id != here.id:
        return False
    names = _PIECE.findall(index.text(piece, _LONGEST_PIECE))
    return any(body.start_byte <= at < body.end_byte for name in names for at in index.mentions(name))


def _only_keeps(index: Index, listed: Node) -> bool:
    """Whether the call that is given *listed* keeps it from being collected: ``tasks.add(task)``.

    All that is done with the collection then is to add to it and take away.
    """
    call = index.call_at(listed.parent) if listed.parent is not None else None
    kept = call.receiver if call is not None and call.name in _KEEPS else None
    if kept is None or kept.type != "identifier":
        return False
    name = re.escape(index.text(kept)).encode()
    found = re.finditer(rb"(?<![\w.$])" + name + rb"(?![\w$])([^\n]{0,24})", index.module.source)
    uses = list(islice(found, _MOST_USES))
    return len(uses) < _MOST_USES and all(_ADDS.match(each[1]) for each in uses)
