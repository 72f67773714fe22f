"""No rule fails on what the languages allow, however seldom it is written."""

from __future__ import annotations

import pytest

from douane.detectors import every
from douane.model import Artifact, Ecosystem, FileTree, Package
from douane.syntax import Codebase

PYTHON = """
import os, sys, subprocess, requests
from . import *
from .x import (a as b,)
def f(a, /, b=os.environ, *, c: int = 1, **fields): return fields["token"], fields.get(c)
def g(*args, **kw): yield from args; yield; x = yield kw; return
async def h(*, key): return [i async for i in key if (j := i)], {**key}, {*key}, (*key,)
class A(B, metaclass=M, **kw):
    x: int
    y = z = lambda *a, **k: k
    def __call__(self, *a): return self(*a)
    @property
    def p(self): return self.__class__.p
match sys.argv:
    case [_, *rest] if rest: subprocess.run(*rest, **f(1, b=2))
    case {"a": 1, **others}: requests.post(others, data=os.environ)
    case A(x=1) | None: pass
with open("x") as (p, q), open(p): del p, q
try: raise
except* (OSError, ValueError): ...
else: f(**{}); f(*[]); f()(); (lambda: f)()(); a[1:2, ...](b); a.b.c[d]().e = f'{a!r:>{b}}{{}}'
finally: global_ = not f or f and -f ** ~f @ f
print(*(), sep="", **{}); exec("x" "y"); getattr(os, "sys" "tem")("id"); (yield)
for a.b, (c, *d) in f: continue
while (n := f()): break
assert f, f; nonlocal_: "str" = 1; x = y = z; x += 1; x[0]: int = 2
"""

JAVASCRIPT = """
import d, * as n from "fs"; import {a as b, default as c} from "./x"; import "y"; export * from "z";
export * as w from "v";
export {b as default, c}; export default class extends (class {}) { #p = 1;
static #q() {} static { this.#q(); } get [x]() {} set [x](v) {} async *g() { yield* a; } }
const {p, q: {r = 1, ...s}, [t]: u, ...v} = process.env, [w1, , [x1 = 2] = [], ...y1] = [];
label: for (const k in v) for (let of of v) { continue label; }
for await (const z of (async function* () {})()) ; for (;;) break; do ; while (0);
a?.b?.[c]?.(d)?.e; new (a())(b); new a; new.target; import.meta.url; import("x"); super_ = a`x${b}y`;
a ??= b ||= c &&= d;
(() => {})(); (async x => await x)(); (function () { return arguments; }).call(this, ...v);
(0, eval)("1");
[..."abc"].map(async ({x}, [y], ...z) => ({x, y, z, f() {}, async *g() {}, get h() { return 1;
}, ["i" + j]: 2}));
switch (a) { case 1: default: } try { throw a; } catch { } finally { } try {} catch ({message}) {}
if (a) ; else if (b) ; var x, y = x; debugger;
with_ = void 0, typeof a, delete a.b, a in b, a instanceof b, a ** b, -a, !a, ~a, a++, --a, a ? b : c;
require(`./${x}`)[y](...z)({...w}); require("child_process").exec?.(process.argv[2]);
fetch(...v, {headers: {...process.env}, method}); /re/giu.exec(a); 1n + 0x1f; `a${`b${c}`}`;
"""


@pytest.mark.parametrize("path", ["index.js", "lib/a.mjs", "b.cjs", "c.ts", "pkg/__init__.py", "setup.py"])
def test_no_rule_fails(path: str) -> None:
    source = PYTHON if path.endswith(".py") else JAVASCRIPT
    files = {path: source.encode(), "package.json": b'{"name": "case", "main": "index.js"}'}
    package = Package(ecosystem=Ecosystem.NPM, name="case", version="1.0.0", path=".")
    code = Codebase(Artifact(package=package, tree=FileTree(files)))
    rules = [rule for rule in every() if rule.code is not None]
    assert len(rules) > 30
    for rule in rules:
        assert all(found.where is not None for found in rule.look_at(code))
