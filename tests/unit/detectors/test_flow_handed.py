"""Functions that are handed to others, filled in, listened with or inherited, and what then reaches them."""

from __future__ import annotations

import pytest

from douane.detectors._flow import Program, State, program_of
from douane.model import Artifact, Ecosystem, FileTree, Package
from douane.syntax import Codebase


def program(files: dict[str, str]) -> Program:
    package = Package(ecosystem=Ecosystem.NPM, name="case", version="1.0.0", path=".")
    tree = FileTree({path: text.encode() for path, text in files.items()})
    codebase = Codebase(Artifact(package=package, tree=tree))
    _HELD.append(codebase)
    return program_of(codebase)


_HELD: list[Codebase] = []  # a program lives as long as its codebase


def reaches(files: dict[str, str]) -> bool:
    """Whether what `secret()` gives back reaches a call of `sink`."""
    code = program(files)
    tracer = code.tracer(
        lambda state: "secret" if (call := code.call(state)) and call.name == "secret" else None
    )
    states = list(code.calls(code.paths, frozenset({"sink"})))
    return any(tracer.trace(state.at(node)) for state in states for node in code.nodes(state))


def named(path: str, source: str, name: str) -> set[str]:
    code = program({path: source})
    found: set[str] = set()
    for state in code.calls((path,), frozenset({name})):
        found |= set(code.callee(state))
    return found


@pytest.mark.parametrize(
    "source",
    [
        "const f = (x) => sink(x);\n[secret()].map(String).forEach(f);",
        "const f = (x) => { sink(x); };\nload().then(() => secret()).then(f);",
        "function f(url, x) { sink(x); }\nconst g = f.bind(null, 'u');\ng(secret());",
        "function f(url, x) { sink(x); }\nqueueMicrotask(f.bind(null, 'u', secret()));",
        "function f(url, x) { sink(x); }\nbus.on('e', f.bind(null, 'u'));\nbus.emit('e', secret());",
        "bus.once('e', ({ x }) => sink(x));\nbus.emit('e', { x: secret() });",
        "setTimeout((x) => sink(x), 5, secret());",
        "const steps = [() => secret(), (x) => sink(x)];\nsteps.reduce((v, f) => f(v), 0);",
        "const u = new URL('https://a.example');\nu.searchParams.append('v', secret());\nsink(u);",
        "class A { f(x) { sink(x); } }\nclass B extends A { f(x) { super.f(x); } }\nnew B().f(secret());",
        "function a(req, res) { res.locals.k = secret(); }\nfunction b(req, res) { sink(res.locals.k); }",
        "const t = new Map([['a', secret()]]);\nsink(t.get('a'));",
        "const t = ['a', secret()];\nsink(t[1]);",
        "Reflect.apply(sink, null, [secret()]);",
    ],
)
def test_javascript_values_arrive(source: str) -> None:
    assert reaches({"index.js": source})


@pytest.mark.parametrize(
    "source",
    [
        "def f(x):\n    sink(x)\nThread(target=f, args=(secret(),)).start()",
        "def f(x):\n    sink(x)\nloop.call_later(5, f, secret())",
        "def f(x):\n    sink(x)\npool.map(f, [secret()])",
        "from functools import partial\ndef f(u, x):\n    sink(x)\ng = partial(f, 'u')\ng(secret())",
        "class A:\n    def a(self):\n        self.m['k'] = secret()\n    def b(self):\n        sink(self.m)",
        "class A:\n    k = ''\n    def b(self):\n        sink(self.k)\na = A()\na.k = secret()",
        "class A:\n    def __enter__(self):\n        return secret()\nwith A() as x:\n    sink(x)",
        "s = {'c': {}}\ns['c']['k'] = secret()\nsink(s)",
        "b = BytesIO()\nwith tarfile.open(fileobj=b) as t:\n    t.add(secret())\nsink(b.getvalue())",
        "class H(logging.Handler):\n    def emit(self, r):\n        sink(r)\nlog = logging.getLogger()\n"
        "log.info('%s', secret())",
        "n = SimpleNamespace(a=secret(), b=1)\nsink(n.a)",
    ],
)
def test_python_values_arrive(source: str) -> None:
    assert reaches({"module.py": source})


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("index.js", "let t = body();\nfor (const v of secret()) t = t.replaceAll(v, '***');\nsink(t);"),
        ("index.js", "const all = [{ host: 'a', key: secret() }];\nsink(all.map((x) => x.host));"),
        ("index.js", "bus.on('a', (x) => sink(x));\nbus.emit('b', secret());"),
        ("index.js", "const t = [secret(), 'b'];\nsink(t[1]);"),
        ("index.js", "function f(x, y) { sink(x); }\nconst g = f.bind(null, 'u');\ng(secret());"),
        ("module.py", "n = SimpleNamespace(a=secret(), b=1)\nsink(n.b)"),
        (
            "index.js",
            "function f(e) { e('plain'); }\nf((x) => sink(x));\nfunction g(e) { e(secret()); }\ng(log);",
        ),
        (
            "index.js",
            "function f(e) { e('plain'); }\nf((x) => sink(x));\nconst e = make();\ne(secret());",
        ),
    ],
)
def test_what_does_not_arrive(path: str, source: str) -> None:
    assert not reaches({path: source})


def test_a_name_that_another_file_sets_on_a_module() -> None:
    files = {
        "state.py": "token = None\n",
        "one.py": "import state\nstate.token = secret()\n",
        "two.py": "import state\nsink(state.token)\n",
    }
    assert reaches(files)


@pytest.mark.parametrize(
    ("path", "source", "name", "expected"),
    [
        (
            "a.py",
            "import httpx\nclass C(httpx.Client):\n    def f(self):\n        self.post('u')",
            "post",
            "httpx.Client().post",
        ),
        (
            "a.py",
            "import httpx\nclass C(httpx.Client):\n    pass\nC().post('u')",
            "post",
            "httpx.Client().post",
        ),
        (
            "a.py",
            "from functools import partial\nimport httpx\nf = partial(httpx.post, 'u')\nf(1)",
            "post",
            "httpx.post",
        ),
        (
            "a.js",
            "import net from 'net';\nclass C extends net.Socket { f() { super.write(1); } }",
            "write",
            "net.Socket().write",
        ),
        ("a.js", "const f = globalThis.fetch;\nglobalThis.fetch = (u) => f(u);", "fetch", "fetch"),
    ],
)
def test_names_through_classes_and_patches(path: str, source: str, name: str, expected: str) -> None:
    assert expected in named(path, source, name)


def test_a_state_tells_what_led_to_it() -> None:
    code = program({"index.js": "const a = secret();\nconst b = a + 'x';\nsink(b);"})
    tracer = code.tracer(
        lambda state: "secret" if (call := code.call(state)) and call.name == "secret" else None
    )
    state = next(code.calls(code.paths, frozenset({"sink"})))
    found = tracer.trace(State(state.index, code.nodes(state)[0]))
    assert [each.line for each in tracer.way(found[0].at)][-1] == 3


@pytest.mark.parametrize(
    ("stored", "taken", "expected"),
    [
        ("self.box.key = secret()", "self.box.key", True),
        ("self.box.key = secret()", "self.box.name", False),
        ("self.box.inner.key = secret()", "self.box.name", False),
        ("self.box.key = secret()", "self.box", True),
        ("self.box[name] = secret()", "self.box.key", True),
        ("self.box.pair = {'key': secret(), 'name': 1}", "self.box.pair.name", False),
    ],
)
def test_what_is_kept_deep_inside_an_object(stored: str, taken: str, expected: bool) -> None:
    source = f"class C:\n    def f(self, name):\n        {stored}\n    def g(self):\n        sink({taken})\n"
    assert reaches({"a.py": source}) is expected
