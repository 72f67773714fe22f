"""The command line of a library: code that runs when a user types its command, and at no other time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._catalogue import encoded

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_FOLDERS = ("cli", "_cli", "commands")
_MOST_FILES = 40  # that are looked at for who imports them
# What a server of the protocol says or imports: the command line of a server is what starts it.
_SERVING = encoded(("FastMCP", "fastmcp", "McpServer", "MCPServer", "jsonrpc"))
_SERVER = re.compile(rb"\bmcp\.server\b|\bmcp {1,4}import {1,4}server\b|[\"']tools/(list|call)[\"']")
_ROOTS = ("src", "lib", "python")  # folders that packages lie in, and that no import names
_STATEMENT = re.compile(
    rb"(?m)(?:^|[;:])[ \t]*(?:from[ \t]+(\.*)([\w.]*)[ \t]+import[ \t]+(\([^)]{0,4000}\)|[^\n#]{0,400})"
    rb"|import[ \t]+([\w., \t]{1,400}))"
)
# What imports a module by a name that stands in a text.
_BY_NAME = re.compile(
    rb"import_module|importlib(?!\.(metadata|resources))|__import__|__getattr__|\brunpy\b|\bpkgutil\b"
)


def is_command_only(program: Program, state: State) -> bool:
    """Whether *state*, in a library that is no server, runs only by a command that a user types.

    It stands inside a function of a file in the library's command line folder, and nothing outside that
    folder imports the file, directly or through others. Whatever is in doubt counts as an import.
    """
    path = state.index.path
    if not path.endswith(".py") or not _in_command_line(path) or _is_at_import(state):
        return False
    return not _serves(program) and not _is_imported(program, path)


def _in_command_line(path: str) -> bool:
    return any(part in _FOLDERS for part in path.split("/")[1:-1])


def _is_at_import(state: State) -> bool:
    node = state.node.parent
    while node is not None:
        if node.type in ("function_definition", "lambda"):
            return False
        node = node.parent
    return True


def _serves(program: Program) -> bool:
    if program.mentioning(_SERVING):
        return True
    return any(program.holds(path, _SERVER) for path in program.mentioning(encoded(("mcp", "tools"))))


def _is_imported(program: Program, path: str) -> bool:
    """Whether a file outside the command line may import the file at *path*, directly or through others."""
    pending, seen = [path], {path}
    while pending:
        for each in _importing(program, pending.pop()):
            if not _in_command_line(each) or len(seen) > _MOST_FILES:
                return True
            if each not in seen:
                seen.add(each)
                pending.append(each)
    return False


def _importing(program: Program, path: str) -> list[str]:
    """Return the files that can import the file at *path*, told by their text: nothing is parsed."""
    module = _module(path)
    word = module[-1].encode("utf-8", "replace")
    tail = ".".join(module[-2:]).encode("utf-8", "replace")
    by_name = re.compile(rb"[\"'.]" + re.escape(tail) + rb"[\"']")
    beside = re.compile(rb"[\"']\." + re.escape(word) + rb"[\"']")
    found = []
    for each in program.mentioning(frozenset({word})):
        source = program.source(each)
        named = by_name.search(source) or (_module(each)[:-1] == module[:-1] and beside.search(source))
        if each != path and ((named and _BY_NAME.search(source)) or _imports(source, each, module)):
            found.append(each)
    return found


def _imports(source: bytes, path: str, module: tuple[str, ...]) -> bool:
    """Whether an import statement in *source*, the file at *path*, names *module*, or what is in it."""
    here = _module(path) if path.endswith("/__init__.py") else _module(path)[:-1]
    for match in _STATEMENT.finditer(source):
        dots, origin, names, plain = (part.decode("utf-8", "replace") for part in match.groups(default=b""))
        if plain:
            every = [each.split(" as ")[0].strip() for each in plain.split(",")]
            targets = [tuple(each.split(".")) for each in every]
        else:
            base = here[: len(here) - len(dots) + 1] if dots else ()
            whole = (*base, *filter(None, origin.split(".")))
            targets = [whole, *((*whole, name) for name in re.findall(r"\w+", names))]
        if any(_is_or_holds(target, module) for target in targets):
            return True
    return False


def _is_or_holds(target: tuple[str, ...], module: tuple[str, ...]) -> bool:
    """Whether importing *target* runs *module*: it is that module, or in the package that it is."""
    own = module[1:] if module[0] in _ROOTS else module
    return target[: len(own)] == own or target[: len(module)] == module


def _module(path: str) -> tuple[str, ...]:
    return tuple(path.removesuffix(".py").removesuffix("/__init__").split("/"))
