"""Running small Python functions of the package on constants, statement by statement.

Nothing is executed: statements are read from the syntax tree. What is beyond assignments, tests, loops over
constants and `return` makes the result computed at run time. The steps of the folder bound the work.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from douane.syntax.links import follow
from douane.syntax.values import DYNAMIC, File, Value
from douane.syntax.walking import field, parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax.folding import Folder
    from douane.syntax.module import Module

MAX_NESTED = 5  # functions that call each other
MAX_ITEMS = 10_000  # of a list or dictionary held by a variable
_ON: Final = object()  # the block came to its end
_LOOPS = frozenset({"break_statement", "continue_statement"})


def run(
    folder: Folder,
    module: Module,
    function: Node,
    given: list[Value],
    named: dict[str, Value],
    *,
    method: bool = False,
) -> Value:
    """Return what *function* returns for the arguments *given* and *named*, or DYNAMIC.

    What the first parameter of a *method* stands for is among the bindings of *folder*.
    """
    body = field(function, "body")
    frame = _frame(folder, module, function, given, named, method)
    if body is None or frame is None or len(folder.variables) >= MAX_NESTED:
        return DYNAMIC
    held, folder.variables = folder.variables, [*folder.variables, frame]
    bound, folder.bindings = folder.bindings, folder.bindings if method else {}
    try:
        result = _block(folder, module, body, frame)
    finally:
        folder.variables, folder.bindings = held, bound
    if result is _ON:
        return None
    return result  # type: ignore[return-value]


def run_call(folder: Folder, module: Module, call: Node, function: Node) -> Value:
    """Return what the function of the package that *call* names as *function* returns, or DYNAMIC."""
    place = follow(module, function)
    holder = field(call, "arguments")
    if place is None or place.node is None or place.node.type != "function_definition" or holder is None:
        return DYNAMIC
    given: list[Value] = []
    named: dict[str, Value] = {}
    for part in parts(holder):
        key, value = field(part, "name"), field(part, "value")
        if part.type == "keyword_argument" and key is not None and value is not None:
            named[module.text(key)] = folder.value(module, value)
        else:
            given.append(DYNAMIC if "splat" in part.type else folder.value(module, part))
    if DYNAMIC in given or DYNAMIC in named.values():
        return DYNAMIC
    holes, folder.holes = folder.holes, None
    try:
        return run(folder, place.module, place.node, given, named)
    finally:
        folder.holes = holes


def _frame(
    folder: Folder, module: Module, function: Node, given: list[Value], named: dict[str, Value], method: bool
) -> dict[str, Value] | None:
    frame: dict[str, Value] = {}
    holder = field(function, "parameters")
    labels = parts(holder) if holder is not None else []
    for index, part in enumerate(labels[1:] if method else labels):
        label = field(part, "name") or (parts(part)[0] if part.type == "typed_parameter" else part)
        if label.type != "identifier":
            return None
        text, default = module.text(label), field(part, "value")
        if index < len(given):
            frame[text] = given[index]
        elif text in named:
            frame[text] = named[text]
        elif default is not None:
            frame[text] = folder.value(module, default)
        else:
            return None
    return frame


def _block(folder: Folder, module: Module, block: Node, frame: dict[str, Value]) -> object:
    for statement in parts(block):
        folder.steps -= 1
        if folder.steps < 0:
            return DYNAMIC
        result = _statement(folder, module, statement, frame)
        if result is not _ON:
            return result
    return _ON


def _statement(folder: Folder, module: Module, node: Node, frame: dict[str, Value]) -> object:
    kind = node.type
    if kind == "return_statement":
        inner = parts(node)
        return folder.value(module, inner[0]) if inner else None
    block = _BLOCKS.get(kind)
    if block is not None:
        return block(folder, module, node, frame)
    if kind in ("pass_statement", "import_statement", "import_from_statement", "comment"):
        return _ON
    if kind == "expression_statement" and parts(node):
        return _expression(folder, module, parts(node)[0], frame)
    return DYNAMIC


def _with(folder: Folder, module: Module, node: Node, frame: dict[str, Value]) -> object:
    """Files of the package alone are opened here."""
    body = field(node, "body")
    for clause in parts(node):
        for item in parts(clause) if clause.type == "with_clause" else []:
            inner = field(item, "value")
            opened = parts(inner)[0] if inner is not None and inner.type == "as_pattern" else inner
            value = folder.value(module, opened) if opened is not None else DYNAMIC
            alias = field(inner, "alias") if inner is not None else None
            if not isinstance(value, File):
                return DYNAMIC
            if alias is not None:
                frame[module.text(alias)] = value
    return _block(folder, module, body, frame) if body is not None else DYNAMIC


def _tried(folder: Folder, module: Module, node: Node, frame: dict[str, Value]) -> object:
    """What is tried on constants does not fail, or its result is not known."""
    body = field(node, "body")
    if body is None or any(part.type == "finally_clause" for part in parts(node)):
        return DYNAMIC
    return _block(folder, module, body, frame)


def _branch(folder: Folder, module: Module, node: Node, frame: dict[str, Value]) -> object:
    clauses = [node, *(part for part in parts(node) if part.type in ("elif_clause", "else_clause"))]
    for clause in clauses:
        test = field(clause, "condition")
        block = field(clause, "consequence") or field(clause, "body")
        value = folder.value(module, test) if test is not None else True
        if value is DYNAMIC or block is None:
            return DYNAMIC
        if value:
            return _block(folder, module, block, frame)
    return _ON


def _loop(folder: Folder, module: Module, node: Node, frame: dict[str, Value]) -> object:
    left, right, body = field(node, "left"), field(node, "right"), field(node, "body")
    values = folder.value(module, right) if right is not None else DYNAMIC
    if isinstance(values, str):
        values = list(values)
    plain = left is not None and left.type == "identifier" and field(node, "alternative") is None
    if not plain or left is None or body is None or not isinstance(values, list):
        return DYNAMIC
    if any(part.type in _LOOPS for part in parts(body)):
        return DYNAMIC
    for value in values:
        frame[module.text(left)] = value
        result = _block(folder, module, body, frame)
        if result is not _ON:
            return result
    return _ON


def _expression(folder: Folder, module: Module, node: Node, frame: dict[str, Value]) -> object:
    if node.type in ("string", "concatenated_string"):
        return _ON
    left, right = field(node, "left"), field(node, "right")
    if node.type in ("assignment", "augmented_assignment") and left is not None and left.type == "identifier":
        if right is None:
            return _ON  # only an annotation
        value = folder.value(module, right)
        if node.type == "augmented_assignment":
            held = frame.get(module.text(left), DYNAMIC)
            plus = (field(node, "operator") or node).type == "+="
            both = (isinstance(held, str) and isinstance(value, str)) or (
                isinstance(held, list) and isinstance(value, list)
            )
            value = held + value if plus and both else DYNAMIC  # type: ignore[operator]
        value = value if _is_small(value) else DYNAMIC
        frame[module.text(left)] = value
        return DYNAMIC if value is DYNAMIC else _ON
    function = field(node, "function") if node.type == "call" else None
    base = field(function, "object") if function is not None else None
    if base is None or module.text(base) not in frame:
        return _ON if node.type == "call" else DYNAMIC  # what it does to something else is of no interest
    return _appended(folder, module, node, frame[module.text(base)])


def _appended(folder: Folder, module: Module, call: Node, target: Value) -> object:
    function, holder = field(call, "function"), field(call, "arguments")
    key = field(function, "attribute") if function is not None else None
    given = parts(holder) if holder is not None else []
    if key is None or module.text(key) != "append" or not isinstance(target, list) or len(given) != 1:
        return DYNAMIC
    value = folder.value(module, given[0])
    if isinstance(value, str | int | float) and len(target) < MAX_ITEMS:
        target.append(value)
        return _ON
    return DYNAMIC


def _is_small(value: Value) -> bool:
    """Whether *value* is no list or dictionary, or one of few values."""
    pending: list[Value] = [value]
    seen = 0
    while pending:
        item = pending.pop()
        seen += 1
        if seen > MAX_ITEMS:
            return False
        if isinstance(item, dict):
            pending.extend(item.values())
        elif isinstance(item, list):
            pending.extend(item)
    return True


_BLOCKS: dict[str, Callable[[Folder, Module, Node, dict[str, Value]], object]] = {
    "if_statement": _branch,
    "for_statement": _loop,
    "with_statement": _with,
    "try_statement": _tried,
}
