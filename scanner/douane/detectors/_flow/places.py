"""Places that code asks for: the home and the working directory, and where other packages are installed.

What is installed lies below a folder that is not known: ``require.resolve("pkg/lib.js")`` can be
``\ufffc/node_modules/pkg/lib.js``, ``pkg.__file__`` ``\ufffc/site-packages/pkg/__init__.py``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow.holes import HOLE

if TYPE_CHECKING:
    from douane.detectors._flow.index import Call
    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State

_HOME = frozenset(
    {
        "os.homedir()",
        "pathlib.Path.home()",
        "process.env.HOME",
        "process.env.USERPROFILE",
        "os.environ.HOME",
        "os.environ.USERPROFILE",
        "os.environ.get(HOME)",
    }
)
_HERE = frozenset({"process.cwd()", "os.getcwd()", "pathlib.Path.cwd()"})
_ASKS_ENVIRONMENT = frozenset({"os.environ.get", "os.getenv"})
# What tells where a module of JavaScript lies, by its name.
_RESOLVES = frozenset({"require.resolve", "module.createRequire().resolve", "import.meta.resolve"})
# What tells where a module of Python lies: one that is handed over, or one that is named.
_FILE_OF = frozenset({"inspect.getfile", "inspect.getsourcefile", "inspect.getabsfile"})
_SPEC_OF = frozenset({"importlib.util.find_spec"})
_FOLDER_OF = frozenset({"importlib.resources.files"})
_LOCATES = frozenset({"importlib.metadata.distribution().locate_file"})
# Where Python keeps what is installed: asked as a whole, or for one of several kinds of folder.
_INSTALLED = frozenset(
    {"site.getsitepackages", "site.getusersitepackages", "sysconfig.get_path", "sysconfig.get_paths"}
)
_ASKING = _INSTALLED | _RESOLVES | _FILE_OF | _FOLDER_OF | _LOCATES
_BY_KIND = frozenset({"sysconfig.get_path", "sysconfig.get_paths"})
_LIBRARIES = frozenset({"purelib", "platlib"})
_TELLING = frozenset(name.rpartition(".")[2] for name in (*_SPEC_OF, *_INSTALLED))
_PACKAGE = re.compile(r"(?:@[\w.-]{1,80}/)?\w[\w.-]{0,80}(?:/[^\n]{0,300})?")
_BUILT_IN = re.compile(r"node:.*|(?:fs|path|os|util|crypto|child_process|https?|net|url|module)(?:/\w+)?")
_DOTTED = re.compile(r"\w{1,80}(?:\.\w{1,80}){0,8}")
_UNKNOWN = (HOLE,)
_SITE = f"{HOLE}/site-packages"


def named(program: Program, leaf: State) -> tuple[str, ...]:
    """Return the place that the name or property *leaf* stands for; a hole where none is known."""
    names = program.origins(leaf)
    if any(name in _HOME for name in names):
        return ("~",)
    if any(name in _HERE for name in names):
        return (".",)
    if not any(name.endswith(".__file__") for name in names):
        return _UNKNOWN
    found = [
        _module_of_python(program, leaf, name.removesuffix(".__file__"), "/__init__.py") for name in names
    ]
    return tuple(dict.fromkeys(found))


def asked(program: Program, leaf: State, names: tuple[str, ...], depth: int) -> tuple[str, ...] | None:
    """Return what the call at *leaf*, of one of *names*, gives back if it asks for a place; else None."""
    made = {f"{name}()" for name in names}
    if not _HOME.isdisjoint(made):
        return ("~",)
    if not _HERE.isdisjoint(made):
        return (".",)
    call = leaf.index.call_at(leaf.node)
    if call is None:
        return None
    arguments = [leaf.at(node) for node in call.arguments]
    if arguments and not _ASKS_ENVIRONMENT.isdisjoint(names):
        if program.shapes(arguments[0], depth)[0] in ("HOME", "USERPROFILE"):
            return ("~",)
        return program.shapes(arguments[1], depth) if len(arguments) > 1 else _UNKNOWN
    return _installed(program, leaf, names, arguments, depth)


def _installed(
    program: Program, leaf: State, names: tuple[str, ...], arguments: list[State], depth: int
) -> tuple[str, ...] | None:
    """Return where the call at *leaf* says that other code is installed; None if it does not say that."""
    if _ASKING.isdisjoint(names):  # nearly all calls: nothing of them is followed
        return None
    texts = program.shapes(arguments[0], depth) if arguments else ()
    if not _INSTALLED.isdisjoint(names):
        kinds = texts or leaf.steps[:1]
        told = _BY_KIND.isdisjoint(names) or not _LIBRARIES.isdisjoint(kinds)
        return (_SITE,) if told else _UNKNOWN
    if arguments and not _RESOLVES.isdisjoint(names):
        return tuple(_module_of_node(program, leaf, text) for text in texts)
    if arguments and not _FILE_OF.isdisjoint(names):
        return tuple(_module_of_python(program, leaf, name, ".py") for name in program.origins(arguments[0]))
    if not _FOLDER_OF.isdisjoint(names):
        return tuple(_module_of_python(program, leaf, text, "") for text in texts)
    return tuple(f"{_SITE}/{text}" for text in texts) if not _LOCATES.isdisjoint(names) else None


def part(program: Program, leaf: State, call: Call, depth: int) -> tuple[str, ...]:
    """Return the place that *leaf* takes out of what *call* tells of a module; empty where it tells none."""
    if call.name not in _TELLING:
        return ()
    names = program.origins(leaf.at(call.callee))
    if _SPEC_OF.isdisjoint(names):
        return (_installed(program, leaf, names, [], depth) or ()) if not call.arguments else ()
    endings = {"origin": "/__init__.py", "submodule_search_locations": ""}
    ending = endings.get(leaf.steps[0])
    if ending is None or not call.arguments:
        return ()
    texts = program.shapes(leaf.at(call.arguments[0]), depth)
    return tuple(_module_of_python(program, leaf, text, ending) for text in texts)


def _module_of_node(program: Program, leaf: State, name: str) -> str:
    """Return where the module *name* of another package lies; a hole for this one's, or Node.js's own."""
    if HOLE in name or not _PACKAGE.fullmatch(name) or _BUILT_IN.fullmatch(name):
        return HOLE
    if program.imported(leaf.index, name, ()) is not None:
        return HOLE
    is_file = "." in name.rpartition("/")[2] and name.count("/") > name.startswith("@")
    return f"{HOLE}/node_modules/{name}" if is_file else f"{HOLE}/node_modules/{name}/{HOLE}.js"


def _module_of_python(program: Program, leaf: State, name: str, ending: str) -> str:
    """Return where the module *name* of another package lies; a hole for one of this package."""
    if not _DOTTED.fullmatch(name) or program.imported(leaf.index, name.partition(".")[0], ()) is not None:
        return HOLE
    return f"{_SITE}/{name.replace('.', '/')}{ending}"
