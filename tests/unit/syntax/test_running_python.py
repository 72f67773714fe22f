"""Functions of the package run on constants."""

from __future__ import annotations

import pytest

from douane.model import Artifact, Ecosystem, FileTree, Package
from douane.syntax import DYNAMIC, PARAMETER, Codebase, Folder


def value(source: str, *, usual: bool = False) -> tuple[object, list[str]]:
    """Return what the last expression of *source* folds to, and what was assumed for it."""
    package = Package(ecosystem=Ecosystem.PYPI, name="demo", version="1.0.0", path="demo")
    codebase = Codebase(Artifact(package=package, tree=FileTree({"a.py": source.encode()})))
    module = codebase.module("a.py")
    assert module is not None
    folder = Folder(usual=usual)
    last = module.root.named_children[-1].named_children[0]
    return folder.value(module, last), folder.assumed


@pytest.mark.parametrize(
    ("body", "call", "expected"),
    [
        ("if a:\n        return 'x' + a\n    return 'none'", "f('y')", "xy"),
        ("if a:\n        return 'x' + a\n    return 'none'", "f('')", "none"),
        (
            "if a == 1:\n        return 'one'\n    elif a > 1:\n        return 'more'\n"
            "    else:\n        return 'less'",
            "f(2)",
            "more",
        ),
        ("text = ''\n    for c in a:\n        text += c.upper()\n    return text", "f('ab')", "AB"),
        (
            "found = []\n    for c in a:\n        found.append(c)\n    return '-'.join(found)",
            "f('ab')",
            "a-b",
        ),
        (
            "return ''.join(['_' + c.lower() if c.isupper() else c for c in a]).lstrip('_')",
            "f('ReadFile')",
            "read_file",
        ),
        ("log(a)\n    return a", "f(a='x')", "x"),
        ("'''Told.'''\n    return a if a not in ('x', 'y') else None", "f('z')", "z"),
        ("pass", "f('z')", None),
    ],
)
def test_functions_are_run(body: str, call: str, expected: object) -> None:
    assert value(f"def f(a, b='b'):\n    {body}\n\n{call}\n") == (expected, [])


@pytest.mark.parametrize(
    "body",
    [
        "while a:\n        a = a[1:]\n    return a",
        "try:\n        return a\n    finally:\n        return ''",
        "try:\n        return int(a)\n    except ValueError:\n        return ''",
        "with a:\n        return 'x'",
        "for c in a:\n        if c:\n            continue\n        break\n    return a",
        "if unknown():\n        return 'x'\n    return 'y'",
        "a.clear()\n    return a",
        "a, c = a\n    return c",
        "global g\n    g = 1\n    return 'x'",
        "return f(a)",
        "x = [a]\n    for c in 'abcdefghijklmnopqrstuvwxyz':\n        x = [x, x]\n    return 'x'",
        "x = ['a']\n    for c in 'abcdefghijklmnopqrstuvwxyz':\n        x = x + x\n    return 'x'",
        "for c in 'ab' * 100000:\n        d = c\n    return 'x'",
    ],
)
def test_what_is_beyond_plain_statements_is_computed_at_run_time(body: str) -> None:
    assert value(f"def f(a):\n    {body}\n\nf('z')\n")[0] is DYNAMIC


@pytest.mark.parametrize("call", ["f()", "f(*x)", "f(**x)", "f(unknown)"])
def test_arguments_that_cannot_be_told(call: str) -> None:
    assert value(f"def f(a):\n    b = a\n    return b\n\n{call}\n")[0] is DYNAMIC


def test_settings_and_parameters_stand_for_their_defaults_only_where_asked_for() -> None:
    setting = "import os\nos.getenv('X', 'usual')\n"
    assert value(setting)[0] is DYNAMIC
    assert value(setting, usual=True) == ("usual", ["os.getenv"])
    assert value("import os\nX = os.environ.get('X')\n(X or 'else')\n", usual=True)[0] == "else"
    source = "def f(a='x'):\n    def g():\n        return a\n    return g\n"
    package = Package(ecosystem=Ecosystem.PYPI, name="demo", version="1.0.0", path="demo")
    codebase = Codebase(Artifact(package=package, tree=FileTree({"a.py": source.encode()})))
    module = codebase.module("a.py")
    assert module is not None
    [name] = module.captures("(return_statement (identifier) @name)")["name"][:1]
    folder = Folder(usual=True)
    assert folder.value(module, name) == "x"
    assert folder.assumed == [PARAMETER]
    assert Folder().value(module, name) is DYNAMIC


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("not ''", True),
        ("1 < 2", True),
        ("'a' in 'ab'", True),
        ("'a' not in ['a']", False),
        ("None is None", True),
        ("1 if 'x' != 'y' else 2", 1),
        ("'a' and 'b'", "b"),
        ("'' or 'b'", "b"),
        ("f.__name__", "f"),
        ("f.__doc__", "Told."),
        ("'-'.join({'a', 'b'})", DYNAMIC),
        ("'-'.join({'a'})", "a"),
        ("1 < 2 < 3", DYNAMIC),
        ("unknown == 1", DYNAMIC),
    ],
)
def test_tests_and_declared_texts(expression: str, expected: object) -> None:
    assert value(f"def f(): \n    '''Told.'''\n\n({expression})\n")[0] == expected
