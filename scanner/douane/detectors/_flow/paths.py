"""Paths as texts: what listing a folder gives, and what methods of a path make of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.detectors._flow.holes import HOLE, above
from douane.detectors._flow.index import ELEMENT
from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from douane.detectors._flow.index import Call
    from douane.detectors._flow.program import Program

_WILD = re.compile(r"\*+|\?|\[[^\]/]{1,40}\]")
# Methods of a folder that give the paths in it; functions that are given a pattern.
_METHODS = {"iterdir": "*", "glob": "", "rglob": ""}
_PATTERNS = frozenset(
    {
        *("glob.glob", "glob.iglob", "glob.sync", "glob.globSync", "fast-glob.sync", "fast-glob", "glob"),
        *("fs.globSync", "fs.promises.glob", "tinyglobby.globSync", "tinyglobby.glob", "globby.globbySync"),
        *("globby.globby", "globby", "globby.sync", "fast-glob.globSync", "fast-glob.glob"),
    }
)
# What lists, and where an entry has its path; a pattern is one by itself.
_LISTING = (
    (_PATTERNS, (ELEMENT,)),
    (frozenset({"os.scandir"}), (ELEMENT, "path")),
    (frozenset({"os.walk"}), (ELEMENT, ELEMENT)),
)
_ABSOLUTE = ("/", "~/")
_BRACES = re.compile(r"\{([^{}]{1,400},[^{}]{0,400})\}")
_MOST_ALTERNATIVES = 16
# What makes the path, or an expanded one, of each text that it is given.
_MAKING_PATHS = frozenset(
    {*("pathlib.Path", "pathlib.PurePath", "os.path.expanduser", "os.path.expandvars"), *("str", "os.fspath")}
)
# What separates the paths of one text: `os.environ["KUBECONFIG"].split(os.pathsep)[0]`.
_SPLITTING = frozenset({"split", "rsplit", "partition"})
_SEPARATORS = frozenset({"os.pathsep", "path.delimiter", "path.posix.delimiter"})
_SEPARATED = re.compile(r"[:;,\n]")
_IS_PATH = re.compile(r"(~|/(?!/)|\.{1,2}/|[A-Za-z]:\\|\ufffc/)")
_PLAIN = re.compile(r"/(\^?)((?:\\[.\-/_]|[\w.\-])+)(\+?)(\$?)/([gimu]{0,3})")


def joined(pieces: tuple[str, ...], *, resets: bool) -> str:
    """Return the path of *pieces*; where it *resets*, an absolute one sets aside what is before it."""
    kept = [piece for piece in pieces if piece]
    first = max((at for at, piece in enumerate(kept) if piece.startswith(_ABSOLUTE)), default=0)
    return "/".join(kept[first:] if resets else kept)


def listed(program: Program, leaf: State, call: Call, depth: int) -> tuple[str, ...]:
    """Return the paths of what is listed where *leaf* takes an entry out of what *call* lists."""
    if leaf.steps[:1] != (ELEMENT,) or not set(leaf.steps[1:]) <= {"path", ELEMENT}:
        return ()
    if call.name in _SPLITTING and leaf.steps == (ELEMENT,):
        return _separated(program, leaf, call, depth)
    of_path = call.name in _METHODS and call.receiver is not None
    if of_path and call.receiver is not None and leaf.index.module.language.is_python:
        folders = program.shapes(leaf.at(call.receiver), depth)
        patterns = program.shapes(leaf.at(call.arguments[0]), depth) if call.arguments else ("*",)
        found = tuple(f"{folder}/{wild(pattern)}" for folder in folders for pattern in patterns)
        return found if leaf.steps == (ELEMENT,) else ()
    if call.name == "map" and leaf.steps == (ELEMENT,) and leaf.index.module.language.is_python:
        return _mapped(program, leaf, call, depth)
    names = program.origins(leaf.at(call.callee)) if call.arguments else ()
    steps = next((steps for known, steps in _LISTING if not known.isdisjoint(names)), None)
    return _named(program, leaf, call, depth) if steps == leaf.steps else ()


def _separated(program: Program, leaf: State, call: Call, depth: int) -> tuple[str, ...]:
    """Return the paths into which *call* takes a text apart that holds several, as `PATH` does."""
    if call.receiver is None or not call.arguments:
        return ()
    by = leaf.at(call.arguments[0])
    named = not _SEPARATORS.isdisjoint(program.origins(by))
    if not named and not all(_SEPARATED.fullmatch(text) for text in program.shapes(by, depth)):
        return ()
    texts = program.shapes(leaf.at(call.receiver), depth)
    return tuple(part for text in texts for part in _SEPARATED.split(text) if _IS_PATH.match(part))


def _named(program: Program, leaf: State, call: Call, depth: int) -> tuple[str, ...]:
    """Return the paths of what *call* lists by a pattern, or in a folder, that it is given."""
    texts = program.shapes(leaf.at(call.arguments[0]), depth)
    if leaf.steps != (ELEMENT,):
        return tuple(f"{text}/{HOLE}" for text in texts)
    every = [each for text in texts for each in _alternatives(text)]
    folders = _gone_to(program, leaf, call, depth)
    return tuple(joined((folder, wild(text)), resets=True) for folder in folders for text in every)


def _gone_to(program: Program, leaf: State, call: Call, depth: int) -> tuple[str, ...]:
    """Return the folders in which *call* lists by its pattern: ``globSync(pattern, { cwd })``."""
    if leaf.index.module.language.is_python or len(call.arguments) < 2:
        return ("",)
    told = [
        text
        for each in program.leaves(leaf.at(call.arguments[1], ("cwd",)))
        if not each.steps
        for text in program.shapes(each, depth)
    ]
    return tuple(dict.fromkeys(told)) or ("",)


def _alternatives(pattern: str) -> list[str]:
    """Return what *pattern* stands for, with each of the alternatives in its braces in their place."""
    found: list[str] = []
    pending = [pattern]
    while pending and len(found) + len(pending) <= _MOST_ALTERNATIVES:
        text = pending.pop(0)
        match = _BRACES.search(text)
        if match is None:
            found.append(text)
            continue
        pending += [text[: match.start()] + each + text[match.end() :] for each in match[1].split(",")]
    return found + pending


def _mapped(program: Program, leaf: State, call: Call, depth: int) -> tuple[str, ...]:
    """Return the paths that ``map`` makes of each entry of a list: ``map(folder.joinpath, NAMES)``."""
    if call.receiver is not None or len(call.arguments) != 2:
        return ()
    maker = call.arguments[0]
    owner, name = maker.child_by_field_name("object"), maker.child_by_field_name("attribute")
    texts = program.shapes(leaf.at(call.arguments[1], (ELEMENT,)), depth)
    if owner is not None and name is not None and leaf.index.text(name, 20) == "joinpath":
        folders = program.shapes(leaf.at(owner), depth)
        return tuple(joined((folder, text), resets=True) for folder in folders for text in texts)
    same = not _MAKING_PATHS.isdisjoint(program.origins(leaf.at(maker)))
    return texts if same and texts != (HOLE,) else ()


def wild(pattern: str) -> str:
    """Return *pattern* with holes for what its wildcards stand for."""
    return _WILD.sub(HOLE, pattern)


def change(call: Call, given: tuple[str, ...], written: tuple[str, ...]) -> Callable[[str], str] | None:
    """Return what the method *call* does to a path, of which *given* are its arguments; None if not known.

    *written* are the arguments as they stand there.
    """
    if call.name == "with_suffix" and given:
        return lambda text: _stem(text) + given[0]
    if call.name in ("with_name", "with_stem") and given:
        return lambda text: f"{above((text,))[0]}/{given[0]}"
    if call.name == "removesuffix" and given and HOLE not in given[0]:
        return lambda text: text.removesuffix(given[0])
    plain = (
        _PLAIN.fullmatch(written[0]) if call.name in ("replace", "replaceAll") and len(given) > 1 else None
    )
    if plain is not None and HOLE not in given[1]:
        return _replaced(plain, given[1])
    if call.name in ("slice", "substring") and len(given) == 2 and given[0] == "0":
        return _without_last(written[1])
    return None


def _replaced(plain: re.Match[str], new: str) -> Callable[[str], str]:
    """Return what putting *new* in the place of a pattern of plain letters does, where it is anchored too."""
    at_start, letters, repeated, at_end, flags = plain.groups()
    old = re.sub(r"\\(.)", r"\1", letters)
    last = re.escape(old[-1]) + (r"{1,50}" if repeated else "")
    pattern = re.compile(
        (r"\A" if at_start else "") + re.escape(old[:-1]) + last + (r"\Z" if at_end else ""),
        re.IGNORECASE if "i" in flags else 0,
    )
    return lambda text: pattern.sub(lambda _: new, text, count=0 if "g" in flags else 1)


def _without_last(number: str) -> Callable[[str], str] | None:
    if not re.fullmatch(r"-\d{1,2}", number):
        return None
    count = int(number)
    return lambda text: text[:count] if HOLE not in text[count:] else HOLE


def cut(text: str, key: str) -> str:
    """Return *text* without as many of its last characters as the slice *key* says (``:-4``)."""
    change_ = _without_last(key[1:]) if key.startswith(":-") else None
    return change_(text) if change_ is not None else HOLE


def _stem(text: str) -> str:
    folder, slash, name = text.rpartition("/")
    return folder + slash + (name.rpartition(".")[0] or name)
