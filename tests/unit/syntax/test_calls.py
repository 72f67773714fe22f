from __future__ import annotations

import pytest

from douane.model import Artifact, Ecosystem, FileTree, Package
from douane.syntax import Codebase, Module, calls, fold, imports


def module(source: str, path: str = "a.js") -> Module:
    package = Package(ecosystem=Ecosystem.NPM, name="demo", version="1.0.0", path=".")
    code = Codebase(Artifact(package=package, tree=FileTree({path: source.encode()})))
    found = code.module(path)
    assert found is not None
    KEEP.append(code)
    return found


KEEP: list[Codebase] = []


def callees(source: str, path: str = "a.js") -> list[str]:
    return [call.callee for call in calls(module(source, path))]


@pytest.mark.parametrize(
    ("source", "callee"),
    [
        ('import { exec } from "child_process"; exec(x)', "child_process.exec"),
        ('import { exec as run } from "node:child_process"; run(x)', "child_process.exec"),
        ('import cp from "child_process"; cp.exec(x)', "child_process.exec"),
        ('import * as cp from "child_process"; cp.exec(x)', "child_process.exec"),
        ('import { promises as fs } from "fs"; fs.readFile(x)', "fs.promises.readFile"),
        ('const cp = require("node:child_process"); cp.exec(x)', "child_process.exec"),
        ('const { exec } = require("child_process"); exec(x)', "child_process.exec"),
        ('const { exec: run } = require("child_process"); run(x)', "child_process.exec"),
        ('const { promises: { readFile } } = require("fs"); readFile(x)', "fs.promises.readFile"),
        ('require("child_process").exec(x)', "child_process.exec"),
        ('const cp = await import("child_process"); cp.exec(x)', "child_process.exec"),
        ('import cp from "child_process"; cp["ex" + "ec"](x)', "child_process.exec"),
        ('const m = "child_" + "process"; require(m).exec(x)', "child_process.exec"),
        ('import { exec } from "child_process"; const run = promisify(exec); run(x)', "child_process.exec"),
        (
            'import util from "util"; import cp from "child_process"; util.promisify(cp.exec)(x)',
            "child_process.exec",
        ),
        ('const c = require("child_process"); (0, c.exec)(x)', "child_process.exec"),
        ('const path_1 = __importDefault(require("path")); path_1.default.join(x)', "path.join"),
        ('var cp = __toESM(require("child_process"), 1); cp.default.exec(x)', "child_process.exec"),
        ('process.mainModule.require("fs").readFileSync(x)', "fs.readFileSync"),
        ('globalThis["ev" + "al"](x)', "eval"),
        ("const f = eval; f(x)", "eval"),
        ("const env = process.env; env.get(x)", "process.env.get"),
        ('import axios from "axios"; const c = axios.create(); c.post(x)', "axios.create().post"),
        ('import S from "pkg"; new S(x)', "pkg"),
        ("obj.method(x)", "obj.method"),
        ("this.client.send(x)", "this.client.send"),
        ("exec`x`", "exec"),
    ],
)
def test_javascript_callees(source: str, callee: str) -> None:
    assert callee in callees(source)


@pytest.mark.parametrize(
    ("source", "callee"),
    [
        ("import os\nos.system(x)", "os.system"),
        ("import os as o\no.system(x)", "os.system"),
        ("import os.path\nos.path.join(x)", "os.path.join"),
        ("import os.path as p\np.join(x)", "os.path.join"),
        ("from subprocess import run as r\nr(x)", "subprocess.run"),
        ("from . import util\nutil.go(x)", ".util.go"),
        ("from ..a import b\nb.go(x)", "..a.b.go"),
        ("import os\ngetattr(os, 'sys' + 'tem')(x)", "os.system"),
        ("__import__('o' + 's').system(x)", "os.system"),
        ("import importlib\nimportlib.import_module('socket').socket(x)", "socket.socket"),
        ("import sys\nsys.modules['os'].system(x)", "os.system"),
        ("import builtins\nbuiltins.exec(x)", "exec"),
        ("__builtins__['ex' + 'ec'](x)", "exec"),
        ("import requests\ns = requests.Session()\ns.get(x)", "requests.Session().get"),
        ("import httpx\nwith httpx.Client() as c:\n    c.get(x)", "httpx.Client().get"),
        ("import subprocess as s\nrun = s.run\nrun(x)", "subprocess.run"),
        ("try:\n    import ujson as j\nexcept ImportError:\n    import json as j\nj.loads(x)", "ujson.loads"),
        ("def f():\n    import os\n    os.system(x)", "os.system"),
    ],
)
def test_python_callees(source: str, callee: str) -> None:
    assert callee in callees(source, "a.py")


def test_a_local_name_hides_an_import() -> None:
    source = 'import { exec } from "child_process"; function f(exec) { exec(1) } exec(2)'
    assert callees(source) == ["exec", "child_process.exec"]


def test_block_scopes_end_where_they_end() -> None:
    source = 'const run = require("child_process").exec; { const run = (x) => x; run(1) } run(2)'
    assert callees(source)[1:] == ["run", "child_process.exec"]


def test_a_name_with_two_values_is_only_itself() -> None:
    source = 'let f = require("child_process").exec; f = other; f(1)'
    assert callees(source)[-1] == "f"


def test_names_that_refer_to_each_other_end() -> None:
    assert callees("const a = b, b = a; a(1)") == ["a"]
    assert callees("var x = x || y; x(1)") == ["x"]


def test_arguments_and_keywords() -> None:
    [call] = calls(module("run('a', *rest, shell=True, **more)", "a.py"))
    assert [node.type for node in call.arguments] == ["string", "list_splat", "dictionary_splat"]
    assert list(call.keywords) == ["shell"]


def test_comments_are_no_arguments() -> None:
    found = module("run(/* why */ 'a', // that\n 'b')")
    [call] = calls(found)
    assert [fold(found, node) for node in call.arguments] == ["a", "b"]


def test_calls_are_in_source_order_and_stay_the_same() -> None:
    found = module("a(b(), c()); d()")
    assert [call.callee for call in calls(found)] == ["a", "b", "c", "d"]
    assert list(calls(found)) == list(calls(found))


def test_imports_name_their_origin() -> None:
    source = """
    import d, { a as b } from "node:fs";
    import * as n from "./util.js";
    const { x, y: z } = require("os");
    const local = 1;
    """
    assert dict(imports(module(source))) == {
        "b": "fs.a",
        "d": "fs",
        "n": "./util.js",
        "x": "os.x",
        "z": "os.y",
    }


def test_python_imports_name_their_origin() -> None:
    source = "import os.path\nimport a.b as c\nfrom x import y as z, w\nfrom . import v\n"
    assert dict(imports(module(source, "a.py"))) == {
        "c": "a.b",
        "os": "os",
        "v": ".v",
        "w": "x.w",
        "z": "x.y",
    }


def test_typescript_imports() -> None:
    source = 'import fs = require("fs"); import type { T } from "t"; fs.readFile(x as string)'
    assert callees(source, "a.ts") == ["fs.readFile"]


@pytest.mark.parametrize("source", ["require('.')()", "require('..').x()", "import a from '.'; a()"])
def test_modules_named_by_dots_are_no_trouble(source: str) -> None:
    assert callees(source)


def test_long_chains_end() -> None:
    assert callees("a" + ".b()" * 400)
    assert callees("x = " + "f(" * 3000 + ")" * 3000)
    assert callees("a" + ".b()" * 3000 + ";\nc.d()") == ["c.d"]  # a gap says that the chain was not read
