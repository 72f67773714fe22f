"""When a piece of code runs: by itself, when a tool is called, or when a person asks for it by name."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._commands import is_command_only
from douane.detectors._flow import handing
from douane.detectors._flow.tools import answers_tool
from douane.detectors._places import is_aside
from douane.detectors._scripts import hooks
from douane.syntax.walking import words

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program, State
    from douane.syntax import Codebase

_MOST_NAMED = 200  # mentions of one function that nothing calls by its name
_DEEPEST = 6
_CLIMB = 80
# A condition that looks at what a person typed.
_TYPED = re.compile(
    r"(?<![\w$])((process|sys)\.)?argv\b|(?<![\w$])(args?|parsed|options?|opts|flags?|cli|program|values|ns|namespace)"
    r"(\.|\?\.|\[[\"'])[\w-]{0,20}(command|cmd|action|install|setup|init|uninstall|enable|service|write|apply|yes"
    r"|force|client|completion|hook|register|configure|sub)|(?<![\w$])(command|cmd|subcommand|verb|action|positionals?(\[\d\])?)\s*={2,3}"
    r"|(?<![\w$])(confirm\w*|consent\w*|approved|agreed|answers?|proceed|elicit\w*)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(confirm|prompts?|input|elicit\w*|question|ask)\s*\([^;]{0,600}?\bif\b"
    r"|\bif\b[^;{]{0,200}\b(confirm|prompts?|input|elicit\w*|question|ask)\s*\("
    r"|\b(\w{2,40})\s*=\s*(await\s+)?[\w.]{0,60}\b(confirm|prompts?|input|elicit\w*|question|ask)\s*\([^}]{0,600}?\bif\b[^\n]{0,80}\b\4\b",
    re.IGNORECASE,
)
_REGISTERING = frozenset({"action", "command", "handler", "subcommand", "registerCommand", "add_command"})
_OPTIONS = frozenset(
    {"Option", "option", "Argument", "argument", "add_argument", "set_defaults", "add_parser", *_REGISTERING}
)
_COMMANDS = re.compile(r"@[\w.]*\b(command|callback|argument|option|task|group)\b")
# Files that a person starts by name, or that only developers start.
_INSTALLERS = re.compile(
    r"(^|/)(_?(un)?install(er)?|setup|init|configure|wizard|onboard\w*|_?completions?|doctor|prepare|prepack|bundle|release"
    r"|publish|build|gulpfile|vite\.config|webpack\.config|rollup\.config)([-_.]\w{1,30}){0,3}\.\w{1,4}$"
)
# What starts the server: nobody who has it started asks for what else happens on the way.
_STARTS_SERVER = re.compile(
    r"\b(FastMCP|McpServer|MCPServer|StdioServerTransport|stdio_server)\s*\(|\brun_stdio_async\s*\("
    r"|\b(mcp|server|app|srv|self\.mcp)\.(run|run_async|serve|connect)\s*\("
    r"|\b(run|start|serve)_?(mcp|Mcp|MCP|stdio|Stdio)?_?([sS]erver)?\s*\((?<=erver\()|(?<![\w.])serve\s*\("
)
# Where a name is only moved between files: whoever imports it is looked at by itself.
_MOVING = frozenset({"import_specifier", "export_specifier", "export_statement"})
# Where a function is an entry of a table: whoever takes it out calls it, and nothing does so at once.
_ENTRIES = frozenset({"pair", "object"})
_EXPORTS = re.compile(r"(module\.)?exports\b")
_PARSES = re.compile(r"\bArgumentParser\s*\(")
_MAIN = re.compile(r"if\s+__name__\s*==\s*[\"']__main__[\"']\s*:")
_SETUPS = frozenset({"setuptools", "distutils.core", "distutils"})
_COMMAND_FOLDERS = re.compile(r"(^|/)(_?cli|commands?|scripts?|bin|tools?/scripts)/[^/]+(/[^/]+)?$")


class Occasion(IntEnum):
    """When code runs, the worse the higher."""

    OFFERED = 0
    UNKNOWN = 1
    TOOL = 2
    START = 3


def occasion(program: Program, state: State, codebase: Codebase) -> Occasion:
    """Return the worst occasion on which the code at *state* runs."""
    if is_command_only(program, state):
        return Occasion.OFFERED
    found = _Search(program, " ".join(hooks(codebase).values())).of(state.index, state.node, 0)
    return Occasion.UNKNOWN if found is None else found


class _Search:
    """Walks from a place to whatever leads to it."""

    def __init__(self, program: Program, installing: str) -> None:
        self._program = program
        self._installing = installing
        self._seen: set[Function] = set()

    def of(self, index: Index, node: Node, depth: int) -> Occasion | None:
        """Return the worst occasion of *node*; None where the way leads back to where it came from."""
        function = index.enclosing(node.start_byte)
        if function is not None and function.node.id == node.id:
            function = function.parent
        if _is_asked_for(index, node, function):
            return Occasion.OFFERED
        if function is None:
            return Occasion.OFFERED if _is_program(index, node) else self._at_import(index)
        if answers_tool(index, function):
            return Occasion.TOOL
        if _starts_server(index, function):
            return Occasion.START
        if function in self._seen:
            return None
        self._seen.add(function)
        return Occasion.UNKNOWN if depth >= _DEEPEST else self._called(index, function, depth)

    def _called(self, index: Index, function: Function, depth: int) -> Occasion | None:
        """Return the worst occasion on which *function* is called."""
        handed = _handed_to(index, function)
        if handed is not None:
            call = index.call_at(handed)
            is_command = call is not None and call.name in _REGISTERING
            return Occasion.OFFERED if is_command else self.of(index, handed, depth + 1)
        if _is_command(index, function):
            return Occasion.OFFERED
        every = self._program.bounded_callers(index, function)
        callers = [each for each in every if not is_aside(each.index.path)]
        found = [self.of(each.index, each.node, depth + 1) for each in callers]
        if not callers and function.name:
            named = _mentions(index, function)
            used = [node for node in named if not _is_option(index, node)]
            found = [
                Occasion.UNKNOWN if _is_entry(index, node) else self.of(index, node, depth + 1)
                for node in used
            ]
            if named and not found:
                return Occasion.OFFERED
            found += [
                self.of(other.index, other.node, depth + 1) for other in self._handed_on(index, function)
            ]
        worst = max((each for each in found if each is not None), default=Occasion.UNKNOWN)
        if worst is Occasion.UNKNOWN and function.owner is not None and self._is_setup(index):
            return Occasion.START  # the methods of commands are called by whoever installs
        # A command that nothing of the package calls: what a person types leads there.
        is_offered = worst is Occasion.UNKNOWN and depth == 0 and _is_command_file(index.path)
        return Occasion.OFFERED if is_offered else worst

    def _handed_on(self, index: Index, function: Function) -> list[State]:
        """Return the calls in other files that *function* is handed to by its name, to be called later."""
        found = handing.places(self._program, index, function)
        return [place for place, call, *_ in found if place.index is not index and call.name not in _OPTIONS]

    def _at_import(self, index: Index) -> Occasion:
        if self._is_setup(index):
            return Occasion.START
        if index.path.rpartition("/")[2] in self._installing and self._installing:
            return Occasion.START
        if not _is_command_file(index.path) or self._is_server(index.path):
            return Occasion.START
        stem = index.path.rpartition("/")[2].partition(".")[0].encode("utf-8", "replace")
        named = [path for path in self._program.mentioning(frozenset({stem})) if path != index.path]
        importing = re.compile(rb"(from|import|require)[^\n;]{0,200}\b" + re.escape(stem) + rb"\b")
        imported = any(self._program.holds(path, importing) for path in named)
        return Occasion.START if imported else Occasion.OFFERED

    def _is_setup(self, index: Index) -> bool:
        """Whether the file of *index* is what an installation from source runs."""
        return index.path == "setup.py" and not _SETUPS.isdisjoint(self._program.imports(index.path))

    def _is_server(self, path: str) -> bool:
        """Whether the file at *path*, in a folder of commands, is the server itself."""
        table = douane_signatures.table("code/gates.toml")["server"]
        imports = self._program.imports(path)
        serves = not imports.isdisjoint(table["modules"]) or any(
            name.startswith(tuple(table["prefixes"])) for name in imports
        )
        return serves and not _INSTALLERS.search(path)


def _is_command_file(path: str) -> bool:
    return bool(_INSTALLERS.search(path) or _COMMAND_FOLDERS.search(path))


def _is_option(index: Index, node: Node) -> bool:
    """Whether *node* names what a command or one of its options calls."""
    here = node.parent
    for _ in range(3):
        call = index.call_at(here) if here is not None else None
        if call is not None:
            return call.name in _OPTIONS
        here = here.parent if here is not None else None
    return False


def _is_entry(index: Index, node: Node) -> bool:
    """Whether *node*, outside any function, stands in a table under a name."""
    if node.parent is None or node.parent.type not in _ENTRIES:
        return False
    return index.enclosing(node.start_byte) is None


def _is_program(index: Index, node: Node) -> bool:
    """Whether *node* stands in what a file does that is started as a program: it takes options, or installs.

    Not of a file that starts the server: there it runs whenever that is started.
    """
    if not index.path.endswith(".py"):
        return False
    here: Node | None = node
    while here is not None and here.type != "if_statement":
        here = here.parent
    while here is not None and not _MAIN.match(index.text(here, 80)):
        here = here.parent
    if here is None:
        return False
    whole = index.text(index.module.root, 60_000)
    return bool(_PARSES.search(whole) or _INSTALLERS.search(index.path)) and not _STARTS_SERVER.search(whole)


def _mentions(index: Index, function: Function) -> list[Node]:
    """Return where the file of *index* names *function* without calling it: in a table, or as a text."""
    name = function.name.encode("utf-8", "replace")
    by_text = b"getattr" in index.module.source or b"](" in index.module.source
    found: list[Node] = []
    for at in words(index.module.source, name):
        if function.node.start_byte <= at < function.node.end_byte or len(found) >= _MOST_NAMED:
            continue
        node = index.module.root.descendant_for_byte_range(at, at + len(name))
        if node is None or node.parent is None or _is_moved(index, node, node.parent):
            continue
        if node.type == "identifier" or (by_text and node.type in ("string_fragment", "string_content")):
            found.append(node)
    return found


def _is_moved(index: Index, node: Node, parent: Node) -> bool:
    """Whether *node* only gives a function its name, or hands it to whoever imports the file."""
    if parent.type == "variable_declarator":
        return parent.child_by_field_name("name") == node
    left = parent.child_by_field_name("left") if parent.type == "assignment_expression" else None
    exported = left is not None and left != node and bool(_EXPORTS.match(index.text(left)[:40]))
    return exported or parent.type in _MOVING


def _handed_to(index: Index, function: Function) -> Node | None:
    """Return the call that *function* is an argument of, or that calls it where it stands."""
    parent = function.node.parent
    while parent is not None and parent.type == "parenthesized_expression":
        parent = parent.parent
    if parent is None:
        return None
    if index.call_at(parent) is not None:  # called where it stands
        return parent
    if parent.type in ("arguments", "argument_list") and parent.parent is not None:
        return parent.parent if index.call_at(parent.parent) is not None else None
    return None


def _starts_server(index: Index, function: Function) -> bool:
    """Whether *function* is what starts the server: what else happens in it, happens whenever that is."""
    return bool(_STARTS_SERVER.search(index.text(function.node)[:20_000]))


def _is_command(index: Index, function: Function) -> bool:
    parent = function.node.parent
    if parent is None or parent.type != "decorated_definition":
        return False
    marks = (index.text(child)[:200] for child in parent.children if child.type == "decorator")
    return any(_COMMANDS.match(mark) for mark in marks)


def _is_asked_for(index: Index, node: Node, function: Function | None) -> bool:
    """Whether a condition around *node*, or a question before it, is about what a person said."""
    here: Node | None = node
    stop = function.node.id if function is not None else -1
    for _ in range(_CLIMB):
        if here is None or here.id == stop:
            break
        before, here = here, here.parent
        if here is None:
            break
        if here.type in ("if_statement", "elif_clause", "switch_case", "case_clause"):
            test = here.child_by_field_name("condition") or here.child_by_field_name("value")
            if test is not None and test.id != before.id and _TYPED.search(index.text(test)[:300]):
                return True
            if here.type in ("switch_case", "case_clause") and _switches_on_typed(index, here):
                return True
    if function is None:
        return False
    said = index.module.source[function.node.start_byte : node.start_byte][-4000:]
    return bool(_ASKED.search(said.decode("utf-8", "replace")))


def _switches_on_typed(index: Index, case: Node) -> bool:
    body = case.parent
    around = body.parent if body is not None else None
    if around is None:
        return False
    value = around.child_by_field_name("value") or around.child_by_field_name("subject")
    text = index.text(value)[:200] if value is not None else ""
    return bool(_TYPED.search(text) or re.fullmatch(r"\(?\s*(command|cmd|subcommand|verb|sub)\s*\)?", text))
