"""Calls whose function is chosen: by a condition, out of a table, by the name that somebody asks for."""

from __future__ import annotations

import pytest

from flowing import codebase, reached

_METHODS = "class Box:\n    def find(self, a):\n        sink(a)\n    def count(self, a):\n        return a\n"
_FUNCTIONS = "def find(text):\n    sink(text)\ndef count(text):\n    return text\n"
_EXPORTED = "export function find(text) { sink(text); }\nexport const count = (text) => text;\n"
_CLASS = "export class Box { find(text) { sink(text); } count(text) { return text; } }\n"


@pytest.mark.parametrize(
    "used",
    [
        "TABLE = {'f': box.find, 'c': box.count}\ndef go(kind):\n    return TABLE[kind](secret())\n",
        "def go(kind):\n    run = {'f': box.find, 'c': box.count}[kind]\n    return run(**secret())\n",
        "def go(kind):\n    return {'f': box.find}.get(kind, box.count)(secret())\n",
        "def go(kind):\n    run = box.find if kind else box.count\n    return run(secret())\n",
        "def go():\n    for run in (box.find, box.count):\n        run(secret())\n",
        "def go(kind):\n    run = getattr(box, kind, None)\n    return run(**secret())\n",
    ],
)
def test_a_method_that_is_chosen_in_another_file(used: str) -> None:
    code = codebase(a_py=_METHODS, b_py="from a import Box\nbox = Box()\n" + used)
    assert reached(code)


@pytest.mark.parametrize(
    "used",
    [
        "from a import find, count\nTABLE = {'f': find}\ndef go(kind):\n    return TABLE[kind](secret())\n",
        "import a\ndef go(kind):\n    return getattr(a, kind)(secret())\n",
        (
            "from a import find, count\nTABLE = {'f': find, 'c': count}\ndef chosen(kind):\n    return "
            "TABLE.get(kind) or count\ndef go(kind):\n    run = chosen(kind)\n    run(secret())\n"
        ),
    ],
)
def test_a_function_that_is_chosen_in_another_file(used: str) -> None:
    assert reached(codebase(a_py=_FUNCTIONS, b_py=used))


@pytest.mark.parametrize(
    "used",
    [
        "import { find, count } from './a.js';\nconst run = kind ? find : count;\nrun(secret());\n",
        "import { find, count } from './a.js';\nconst table = { find, count };\ntable[kind](secret());\n",
        "import { find, count } from './a.js';\nconst run = { find, count }[kind];\nrun(secret());\n",
        "import * as acts from './a.js';\nacts[kind](secret());\n",
        "import * as acts from './a.js';\nconst run = acts[kind];\nif (run) run(secret());\n",
        (
            "import { find } from './a.js';\nconst table = new Map([['f', find]]);\nfunction chosen(kind) {\n"
            "  const run = table.get(kind);\n  if (!run) throw new Error(kind);\n  return run;\n}\n"
            "chosen(kind)(secret());\n"
        ),
    ],
)
def test_an_exported_function_that_is_chosen(used: str) -> None:
    assert reached(codebase(a_js=_EXPORTED, b_js=used))


def test_a_method_by_the_name_that_is_asked_for() -> None:
    used = "import { Box } from './a.js';\nconst box = new Box();\nbox[kind](secret());\n"
    assert reached(codebase(a_js=_CLASS, b_js=used))


@pytest.mark.parametrize(
    "used",
    [
        "import a\ngetattr(a, 'count')(secret())\n",
        "from a import find, count\nTABLE = {'f': find, 'c': count}\nTABLE['c'](secret())\n",
        (
            "from a import find, count\nTABLE = {'f': find, 'c': count}\ndef chosen(kind):\n    return "
            "TABLE[kind]\nchosen('c')(secret())\n"
        ),
        "import other\nimport a\ndef go(kind):\n    getattr(other, kind)(secret())\n",
    ],
)
def test_another_function_is_meant(used: str) -> None:
    assert not reached(codebase(a_py=_FUNCTIONS, b_py=used, other_py="def count(text):\n    return text\n"))
