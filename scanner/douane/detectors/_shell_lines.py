"""What of a call that starts a program is read by a shell, or by an interpreter, of whatever machine."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._command_lines import word_lists
from douane.detectors._flow.shapes import elements
from douane.detectors._settings import options
from douane.detectors._starting import asks_for_shell

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._catalogue import Entry
    from douane.detectors._flow import Program, State

_SPREAD = frozenset({"spread_element", "list_splat"})
_NO_LIST = frozenset({"object", "arrow_function", "function_expression", "string", "template_string"})
_LONGEST_CHAIN = 600  # characters of calls that escape a text, one after the other
_NAMES = ("args", "cmd", "command")
_MOST_OPTIONS = 12  # of an interpreter, before the one that tells it code
_LONG = 3  # letters and dash of a flag beyond which the case of its letters is no matter (PowerShell)


def shell_lines(program: Program, entry: Entry, call: State) -> list[State]:
    """Return the arguments that a shell will read, here or on another machine; empty if none does."""
    first = program.argument(call, entry.facts["position"], *entry.facts.get("keywords", _NAMES))
    made = program.call(call)
    if first is None or made is None:
        return []
    unquoted = [each for name in entry.facts.get("unquoted", ()) for each in options(program, call, name)]
    if unquoted:
        return unquoted
    listed = elements(program, first)
    reads = entry.facts.get("shell")  # "text": only where it is no list
    if (reads is True or (reads == "text" and not listed)) or asks_for_shell(program, call):
        return [first, *_joined(call, made.arguments[1:2])]
    if not listed:
        named = (made.keywords[name] for name in entry.facts.get("keywords", _NAMES) if name in made.keywords)
        for node in (*made.arguments, *named):
            words = elements(program, call.at(node))
            listed += words or ([call.at(node)] if node.type != "object" else [])
    listed += _told(program, entry, call)
    lines = _inner(program, entry, listed)
    if lines or not listed or not _is_shell(program, listed[0]):
        return lines
    inner = (_inner(program, entry, words) for words in word_lists(program, listed))
    return next((lines for lines in inner if lines), [])


def is_run_as_code(line: State) -> bool:
    """Whether *line* stands where an interpreter is told code: what is told so may be what a tool is for."""
    return any(_stands_behind(line, name) for name in _table()["code"])


def is_applescript(line: State) -> bool:
    """Whether *line* is a script for the interpreter of AppleScript: ``run("osascript", ["-e", line])``."""
    return _is_for(line, _table()["applescript"])


def is_powershell(line: State) -> bool:
    """Whether *line* is a script for PowerShell: ``run("powershell.exe", ["-Command", line])``."""
    return any(_is_for(line, name) for name in _table()["powershell"])


def _is_for(line: State, name: str) -> bool:
    listed = line.node.parent
    given = listed.parent if listed is not None and listed.type in ("array", "list") else None
    beside = given.named_children[:1] if given is not None else []
    texts = (line.index.text(each, 80)[1:-1].removesuffix(".exe") for each in beside)
    return _stands_behind(line, name) or any(text == name for text in texts)


def escapes_for_applescript(state: State) -> bool:
    """Whether the call at *state* puts a backslash before each backslash and quote: no text ends then."""
    call = state.index.call_at(state.node)
    if call is None or call.name not in ("replace", "replaceAll"):
        return False
    patterns, text = _table()["escaped"], state.text[:_LONGEST_CHAIN]
    return bool(
        re.search(patterns["both"], text)
        or (re.search(patterns["backslash"], text) and re.search(patterns["quote"], text))
    )


def _stands_behind(line: State, name: str) -> bool:
    around = line.node.parent
    said = line.index.text(around, 200) if around is not None else ""
    return bool(re.search(rf"[\"'`/]{name}(\.exe)?[\"'`]", said))


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(sources.EXECUTION)["inner"]
    return found


def _is_shell(program: Program, word: State) -> bool:
    """Whether the first *word* of a command line is a shell of this machine, whatever is spread behind it."""
    return any(text.rpartition("/")[2] in _table()["shells"] for text in program.shapes(word))


def _told(program: Program, entry: Entry, call: State) -> Iterator[State]:
    """Yield the words of a command line that stand in an object of options: ``{args: ["-c", line]}``."""
    made = program.call(call)
    given = made.arguments if made is not None else ()
    for name in entry.facts.get("within", ()):
        for node in given:
            if node.type not in ("string", "template_string", "array", "list"):
                yield from elements(program, call.at(node, (name,)))


def _inner(program: Program, entry: Entry, listed: list[State]) -> list[State]:
    """Return which of the words *listed* a shell, or an interpreter, is told to run."""
    table = _table()
    own = entry.facts.get("program")  # the program where the name of the call is that of the program
    texts = [program.shapes(each)[0] for each in listed]
    words = [(own, None), *zip(texts, listed, strict=True)] if own else list(zip(texts, listed, strict=True))
    known = {name: set(table["flags"]) for name in table["shells"]} | table["code"]
    for place, (name, _) in enumerate(words):
        flags = known.get((name or "").rpartition("/")[2], ())
        told = _told_behind([text or "" for text, _ in words[place + 1 :]], flags) if flags else None
        if told is not None:
            line = place + 1 + told
            return [state for _, state in words[line : line + 1] if state is not None]
    inner = re.compile(table["line"])
    lines = [each for text, each in zip(texts, listed, strict=True) if inner.search(text[:400])]
    return lines or _of_another_machine(texts, listed)


def _told_behind(texts: list[str], flags: Container[str]) -> int | None:
    """Return the place in *texts*, the words behind an interpreter, of the code that it is told by a flag.

    Other options may stand before it, with a value each: ``powershell -ExecutionPolicy Bypass -Command``.
    """
    valued = False
    for place, text in enumerate(texts[:_MOST_OPTIONS]):
        if text in flags or (text.lower() in flags and text[:1] == "-" and len(text) > _LONG):
            return place + 1
        is_option = text.startswith(("-", "/")) and not text.startswith("//")
        if not is_option and not valued:
            return None
        valued = is_option
    return None


def _joined(call: State, rest: list[Node]) -> list[State]:
    """Return the list of arguments *rest*, if it is one: Node.js hands the shell all of it."""
    python = call.index.module.language.is_python
    return [call.at(node) for node in rest if not python and node.type not in _NO_LIST]


def _of_another_machine(texts: list[str], listed: list[State]) -> list[State]:
    """Return what `ssh` hands to the shell of another machine: all that follows the name of it."""
    if not texts or texts[0].rpartition("/")[2] != "ssh":
        return []
    valued = re.compile(douane_signatures.table("code/arguments.toml")["options"]["valued"]["ssh"])
    place = 1
    while place < len(texts):
        # Options that are only given at times: `...(key ? ["-i", key] : [])`.
        is_spread = listed[place].node.type in _SPREAD and texts[place + 1 : place + 2] != []
        if texts[place] == "--":
            place += 1
            break
        if is_spread and texts[place + 1].startswith("-"):
            place += 1
        elif texts[place].startswith("-"):
            place += 2 if valued.match(texts[place]) else 1
        else:
            break
    return listed[place + 1 :]
