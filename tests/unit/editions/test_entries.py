"""Entry points are looked for in every notation of a source distribution."""

from __future__ import annotations

import time

import pytest

from douane.editions.entries import is_computed, unstated
from douane.model import FileTree

POINTS = b"[console_scripts]\nmail-mcp = mail_mcp.cli:main [extra]\n\n[pytest11]\nmail = mail_mcp.testing\n"
PLUGIN = '[project.entry-points.pytest11]\nmail = "mail_mcp.testing"\n'


def names(source: dict[str, str], points: bytes = POINTS) -> list[str]:
    wheel = FileTree({"mail_mcp-1.dist-info/entry_points.txt": points})
    return [
        entry.name
        for entry in unstated(wheel, FileTree({path: text.encode() for path, text in source.items()}))
    ]


@pytest.mark.parametrize(
    "source",
    [
        {"pyproject.toml": '[project.scripts]\n"mail-mcp" = "mail_mcp.cli:main"\n' + PLUGIN},
        {"pyproject.toml": "[project]\nscripts = { mail-mcp = 'mail_mcp.cli:main' }\n" + PLUGIN},
        {
            "pyproject.toml": '[tool.poetry.scripts]\nmail-mcp = { reference = "mail_mcp.cli:main" }\n'
            + PLUGIN
        },
        {
            "setup.cfg": "[options.entry_points]\nconsole_scripts =\n  mail-mcp = mail_mcp.cli : main\n"
            "pytest11 =\n  mail=mail_mcp.testing\n"
        },
        {
            "setup.py": "setup(entry_points={'console_scripts': ['mail-mcp=mail_mcp.cli:main'],"
            " 'pytest11': ['mail=mail_mcp.testing']})"
        },
        {"setup.py": "setup()", "src/mail_mcp.egg-info/entry_points.txt": POINTS.decode()},
        {"mail_mcp-1/pyproject.toml": '[project.scripts]\nmail-mcp = "mail_mcp.cli:main"\n' + PLUGIN},
        {"README.md": "no file that could state any"},
    ],
)
def test_stated(source: dict[str, str]) -> None:
    assert names(source) == []


@pytest.mark.parametrize(
    "stated",
    [
        'mail-mcp = "mail_mcp.other:main"',
        'mail-mcp = "mail_mcp.cli:main2"',
        'the-mail-mcp = "mail_mcp.cli:main"',
        '# mail-mcp = "mail_mcp.cli:main"',
    ],
)
def test_another_name_target_or_only_a_comment(stated: str) -> None:
    assert names({"pyproject.toml": f"[project.scripts]\n{stated}\n{PLUGIN}"}) == ["mail-mcp"]


def test_what_is_no_list_of_entry_points_has_none() -> None:
    assert names({"setup.py": "setup()"}, b"mail-mcp = mail_mcp:main") == []


def test_a_build_may_add_some() -> None:
    assert is_computed(FileTree({"setup.py": b""}))
    assert is_computed(FileTree({"pyproject.toml": b'[project]\ndynamic = [\n "version", "scripts"]\n'}))
    assert not is_computed(
        FileTree({"pyproject.toml": b'[project]\ndynamic = ["version"]\n[project.scripts]\n'})
    )


def test_hostile_lists_end() -> None:
    points = b"[console_scripts]\n" + b"".join(b"n%d = a.b:c\n" % number for number in range(5000))
    begun = time.process_time()
    names({"setup.py": "n1={" * 60_000}, points)
    assert time.process_time() - begun < 20
