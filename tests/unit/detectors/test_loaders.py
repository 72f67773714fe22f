"""What is loaded and looked up by other means than its plain name is called what it is."""

from __future__ import annotations

import pytest

from douane.detectors._flow import program_of
from douane.detectors._flow.state import State
from douane.model import Artifact, Ecosystem, FileTree, Package
from douane.syntax import Codebase

EXEC, SYSTEM = "child_process.exec", "os.system"


def called(source: str, path: str, names: set[str]) -> list[str]:
    """Return the names of what is called in *source* that may be one of *names*."""
    package = Package(ecosystem=Ecosystem.NPM, name="case", version="1.0.0", path=".")
    tree = FileTree({path: source.encode(), "data.json": b'{"run": ["exec", "x"]}'})
    codebase = Codebase(Artifact(package=package, tree=tree))
    program = program_of(codebase)
    calls = program.calls((path,), frozenset(names))
    return [name for state in calls for name in program.callee(State(state.index, state.node))]


@pytest.mark.parametrize(
    "source",
    [
        "process.getBuiltinModule('child_process').exec(run)",
        "module.constructor._load('child_process').exec(run)",
        "require('module').createRequire(__filename)('child_process').exec(run)",
        "import { createRequire as make } from 'module'; const q = make(import.meta.url); "
        "q('child_process').exec(run)",
        "process.mainModule.require('child_process').exec(run)",
        "globalThis['re' + 'quire']('child_process')['ex' + 'ec'](run)",
        "Reflect.get(require('child_process'), 'exec')(run)",
        "Reflect.apply(require('child_process').exec, null, [run])",
        "const { ['ex' + 'ec']: z } = require('child_process'); z(run)",
        "const load = require; load('child_process')['\\x65xec'](run)",
        "class A { constructor() { this.go = require('child_process').exec; } start(x) { this.go(x); } }",
        "const cp = require('child_process'); const ways = { go: cp.exec, stop: 1 }; ways.go(run)",
        "const cp = require('child_process'); const way = fast ? cp.exec : other; way(run)",
        "const { run } = require('./data.json'); const [way] = run; require('child_process')[run[0]](1)",
    ],
)
def test_javascript(source: str) -> None:
    assert EXEC in called(source, "a.js", {"exec"})


@pytest.mark.parametrize(
    "source",
    [
        "(async () => {}).constructor(run)",
        "[].filter.constructor(run)",
        "[]['flat']['constructor'](run)()",
        "function f() {} f.constructor(run)",
        "Function.prototype.constructor(run)",
        "const Make = Object.getPrototypeOf(async function () {}).constructor; new Make(run)",
        "Reflect.construct(Function, [run])",
    ],
)
def test_makers_of_functions(source: str) -> None:
    assert "Function" in called(source, "a.js", {"Function", "constructor"})


@pytest.mark.parametrize(
    "source",
    [
        "from operator import attrgetter\nimport os\nattrgetter('system')(os)(run)",
        "import operator, os\noperator.methodcaller('sys' + 'tem', run)(os)",
        "import importlib\nimportlib.import_module('o' + 's').system(run)",
        "import os\nvars(os)['system'](run)",
        "import os\nos.__dict__['system'](run)",
        "import sys\nsys.modules['os'].system(run)",
        "import os\nglobals()['os'].system(run)",
        "import pkgutil\npkgutil.resolve_name('os:system')(run)",
        "import os\nrun = getattr(os, 'sys' + 'tem')\nrun(1)",
        "m = __import__(''.join(map(chr, (111, 115))))\nm.system(run)",
        "import os\nclass A:\n    def __init__(self):\n        self.go = getattr(os, 'system')\n"
        "    def start(self, x):\n        self.go(x)",
    ],
)
def test_python(source: str) -> None:
    assert SYSTEM in called(source, "a.py", {"system"})
