"""Functions some of whose arguments are filled in: ``send.bind(null, url)``, ``partial(send, url)``.

A call of what comes out is a call of the function with both, so that everything else need not know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._flow.index import Call, Index
from douane.detectors._flow.known import known
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

_MOST = 1_000  # functions with filled-in arguments in one file, and calls of one of them
# What runs a function that it is given by name.
_RUNNING = ("Thread", "Process", "Timer")
# What calls, elsewhere or later, what it is given at this position, with what follows it.
_CALLING = {
    "to_thread": 0,
    "run_sync": 0,
    "run_in_threadpool": 0,
    "submit": 0,
    "apply_async": 0,
    "run_in_executor": 1,
    "call_soon": 0,
    "call_soon_threadsafe": 0,
    "call_later": 1,
    "call_at": 1,
    "start_soon": 0,
    "add_task": 0,
}
_OF_SCRIPT = {"setTimeout": 0, "setInterval": 0, "setImmediate": 0, "nextTick": 0}
_DELAYED = ("setTimeout", "setInterval")  # a time stands before what the function is given
_PARTS = ("attribute", "member_expression")
# What gives back a function that does the same, in its own time.
_WRAPPING = ("promisify", "pify", "universalify", "fromCallback", "debounce", "throttle", "once", "limit")
_CALLABLE = ("member_expression", "identifier", "attribute", "subscript", "call")
_ASSIGNED = {"variable_declarator": "name", "assignment": "left", "assignment_expression": "left"}
_ITSELF = ("self", "this")
_CHOICES = ("conditional_expression", "ternary_expression", "parenthesized_expression")


def apply(index: Index) -> None:
    """Make the calls in *index* of functions that were filled in by name calls of the functions themselves.

    What is filled in where it is handed over, ``queueMicrotask(send.bind(null, text))``, is called there.
    """
    _started(index)
    _entrusted(index)
    _reflected(index)
    filling = sorted(_filling(index)[:_MOST], key=lambda call: not _is_handed_over(call))
    redirected: set[int] = set()
    for call in filling:
        function, given = _parts(index, call)
        value = _chosen(call.node)
        around = value.parent
        if function is None or around is None:
            continue
        if _is_handed_over(call):
            index.filled[call.node.id] = (function, len(given))
            _redirect(index, call, function, Call(call.node, function, "", None, given, call.keywords))
        elif around.type in _ASSIGNED:
            named = around.child_by_field_name(_ASSIGNED[around.type])
            for made in _calls_of(index, named, value, call) if named is not None else ():
                if value.id != call.node.id and made.node.id in redirected:
                    continue  # chosen among several: it is a call of the first
                redirected.add(made.node.id)
                keywords = {**call.keywords, **made.keywords}
                filled = Call(made.node, function, "", None, [*given, *made.arguments], keywords)
                _redirect(index, made, function, filled)


def _chosen(node: Node) -> Node:
    """Return the choice that *node* is one side of, or itself: ``partial(rmtree) if deep else unlink``."""
    while node.parent is not None and node.parent.type in _CHOICES:
        node = node.parent
    return node


def _calls_of(index: Index, named: Node, value: Node, filling: Call) -> list[Call]:
    """Return the calls of *named*, a name or a property of the object itself, that *value* is given to."""
    part = named.child_by_field_name("attribute") or named.child_by_field_name("property")
    last = part if part is not None else named
    name = index.text(last, 100) if last.child_count == 0 else ""
    owner = named.child_by_field_name("object")
    if owner is not None and index.text(owner, 8) not in _ITSELF:
        return []
    found = []
    for made in index.calls_by_name.get(name, ())[:_MOST] if name else ():
        if owner is None and made.callee.type == "identifier":
            bound = index.bindings(name, made.callee.start_byte)
            if any(each.value is not None and each.value.id == value.id for each in bound):
                found.append(made)
        elif owner is not None and made.receiver is not None and index.text(made.receiver, 8) in _ITSELF:
            around = index.enclosing_class(made.node.start_byte)
            if around is not None and around is index.enclosing_class(filling.node.start_byte):
                found.append(made)
    return found


def _started(index: Index) -> None:
    """Note the calls that threads make: ``Thread(target=send, args=(url,), kwargs={"json": text})``."""
    for call in [call for name in _RUNNING for call in index.calls_by_name.get(name, ())][:_MOST]:
        timed = call.arguments[1:] if call.name == "Timer" else []  # `Timer(5, send, (url,))`
        function = call.keywords.get("target") or call.keywords.get("function") or next(iter(timed), None)
        if function is None or function.type not in ("identifier", "attribute") or function.parent is None:
            continue
        args = call.keywords.get("args") or next(iter(timed[1:]), None)
        named = call.keywords.get("kwargs") or next(iter(timed[2:]), None)
        given = parts(args) if args is not None and args.type in ("tuple", "list") else []
        pairs = parts(named) if named is not None and named.type == "dictionary" else []
        keywords = {}
        for pair in pairs:
            key, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
            if key is not None and value is not None:
                keywords[index.text(key, 100).strip("'\"")] = value
        name = function.child_by_field_name("attribute") or function
        owner = function.child_by_field_name("object")
        index.add_call(Call(function.parent, function, index.text(name, 100), owner, given, keywords))


def _entrusted(index: Index) -> None:
    """Note the calls that others make for the code: ``to_thread(HANDLERS[name], **arguments)``."""
    python = index.module.language.is_python
    for name, position in (_CALLING if python else _OF_SCRIPT).items():
        for call in list(index.calls_by_name.get(name, ()))[:_MOST]:
            function = call.arguments[position] if len(call.arguments) > position else None
            around = function.parent if function is not None else None
            if function is None or around is None or function.type not in _CALLABLE:
                continue
            last = function.child_by_field_name("attribute" if python else "property") or function
            named = index.text(last, 100) if last.type in ("identifier", "property_identifier") else ""
            given = call.arguments[position + (2 if name in _DELAYED else 1) :]
            if not python and not given:
                continue  # what is called with nothing is told where its function is
            owner = function.child_by_field_name("object") if function.type in _PARTS else None
            index.add_call(Call(around, function, named, owner, given, call.keywords))


def _reflected(index: Index) -> None:
    """Make ``Reflect.apply(send, self, [url])`` a call of what it applies."""
    for call in list(index.calls_by_receiver.get("Reflect", ()))[:_MOST]:
        if call.name == "apply" and len(call.arguments) == 3 and call.arguments[2].type == "array":
            function = call.arguments[0]
            if function.type in ("identifier", "member_expression"):
                _redirect(
                    index, call, function, Call(call.node, function, "", None, parts(call.arguments[2]))
                )


def _is_handed_over(call: Call) -> bool:
    around = call.node.parent
    return around is not None and around.type in ("arguments", "argument_list")


def _filling(index: Index) -> list[Call]:
    if index.module.language.is_python:
        partial = index.calls_by_name.get("partial", ())
        filled = [call for call in partial if len(call.arguments) > 1 or (call.arguments and call.keywords)]
        return [*filled, *_memoising(index)]
    return [call for call in index.calls_by_name.get("bind", ()) if len(call.arguments) > 1]


def _memoising(index: Index) -> list[Call]:
    """Return the calls that have results of a function remembered: ``lru_cache(64)(read)``."""
    found = []
    for name in known("memoising"):
        for call in index.calls_by_name.get(name, ())[:_MOST]:
            around = call.node.parent
            outer = index.call_at(around) if around is not None else None
            wraps = outer is not None and outer.callee == call.node and len(outer.arguments) == 1
            if outer is not None and wraps:
                found.append(outer)
            elif len(call.arguments) == 1 and not call.keywords:
                found.append(call)
    return [call for call in found if not _is_handed_over(call)]


def _parts(index: Index, call: Call) -> tuple[Node | None, list[Node]]:
    """Return the function that *call* fills in, and with what."""
    function = call.receiver if call.name == "bind" else call.arguments[0]
    made = index.call_at(function) if function is not None else None
    if made is not None and made.name in _WRAPPING and made.arguments:
        function = made.arguments[0]  # `promisify(execFile).bind(null, "git")`
    named = function is not None and function.type in ("identifier", "member_expression", "attribute")
    return (function if named else None), call.arguments[1:]


def _redirect(index: Index, call: Call, function: Node, filled: Call) -> None:
    """Make *call* one of *function* with the arguments of *filled*."""
    before = index.calls_by_name.get(call.name, [])
    if call in before:
        before.remove(call)
    last = function.child_by_field_name("property") or function.child_by_field_name("attribute") or function
    call.callee, call.given, call.keywords = function, filled.given, filled.keywords
    call.receiver = function.child_by_field_name("object")
    call.name = index.text(last, 100)
    index.calls_by_name.setdefault(call.name, []).append(call)
