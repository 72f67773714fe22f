"""What is kept under keys or for the running request, and functions that are called by other names."""

from __future__ import annotations

import pytest

from flowing import codebase, reached

STORE = "import { AsyncLocalStorage } from 'node:async_hooks';\nconst s = new AsyncLocalStorage();\n"


@pytest.mark.parametrize(
    "files",
    [
        {"a_js": "const kept = new Map();\nkept.set(k, secret());\nsink(kept.get(k));"},
        {"a_py": "kept = {}\nkept[k] = secret()\nsink(kept.pop(k, ''))"},
        {
            "a_js": f"{STORE}"
            "export const within = (v, f) => s.run(v, f);\nexport const now = () => s.getStore() ?? {};",
            "b_js": "import { now, within } from './a.js';\n"
            "within({ who: secret() }, () => 1);\nsink(now().who);",
        },
        {
            "a_py": "from contextvars import ContextVar\nnow = ContextVar('now')",
            "b_py": "from a import now\nnow.set({'who': secret()})",
            "c_py": "from a import now\nsink(now.get()['who'])",
        },
        {
            "a_js": "export function f(x) { sink(x); }",
            "b_js": "export { f as g } from './a.js';",
            "c_js": "import { g } from './b.js';\ng(secret());",
        },
        {
            "a_py": "def f(x):\n    sink(x)",
            "b_py": "from a import f as g\ng(secret())",
        },
        {
            "a_js": "function f(x) { sink(x); }\nmodule.exports = { tell: f };",
            "b_js": "const { tell: g } = require('./a.js');\ng(secret());",
        },
        {"a_js": "function f(x) { sink(x); }\nconst g = f;\ng(secret());"},
    ],
    ids=range(8),
)
def test_values_arrive(files: dict[str, str]) -> None:
    assert reached(codebase(**files))


@pytest.mark.parametrize(
    "files",
    [
        {"a_js": "const kept = new Map();\nkept.set(k, 1);\nsink(kept.get(secret()));"},
        {"a_py": "kept = {}\nkept['a'] = 1\nsink(kept.get(secret()))"},
        {"a_js": f"{STORE}s.run({{ who: secret(), port: 1 }}, () => sink(s.getStore().port));"},
        {
            "a_js": "export function f(x) { sink(x); }",
            "b_js": "import { f as g } from './other.js';\ng(secret());",
        },
    ],
    ids=range(4),
)
def test_nothing_else_arrives(files: dict[str, str]) -> None:
    assert not reached(codebase(**files))
