"""Inline metadata of scripts (PEP 723) and requirements.txt."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.errors import InputError
from douane.model import Ecosystem, Requirement
from douane.resolve.scripts import inline, requirements, with_additional


def project(source: str) -> dict[str, Any] | None:
    stated = inline(source.encode(), "serve me.py")
    table: Any = stated.project["project"] if stated else None
    return table if table is None else dict(table)


def test_what_a_script_states() -> None:
    source = (
        '#!/x\n# /// script\n# requires-python = ">=3.11"\n#\n# dependencies = ["a<2"]\n# ///\nimport a\n'
    )
    assert project(source) == {
        "name": "serve-me",
        "version": "0",
        "dependencies": ["a<2"],
        "requires-python": ">=3.11",
    }


@pytest.mark.parametrize(
    "source",
    [
        "",
        "import a\n",
        "# /// script\n# dependencies = []\n",
        "# /// other\n# x = 1\n# ///\n",
        "  # /// script\n  # ///\n",
        "# /// script\nx = 1\n# ///\n",
    ],
)
def test_scripts_that_state_nothing(source: str) -> None:
    assert project(source) is None


def test_a_block_ends_at_the_last_mark_of_its_comments() -> None:
    source = '# /// script\n# dependencies = ["""\n# ///\n# """]\n# ///\n# more\n'
    table = project(source)
    assert table
    assert table["dependencies"] == ["///\n"]


def test_settings_of_uv_are_a_gap() -> None:
    stated = inline(b"# /// script\n# [tool.uv]\n# sources = {a = 1}\n# ///\n", "x.py")
    assert stated
    assert ["tool.uv" in gap.why for gap in stated.gaps] == [True]


def test_requirement_lines() -> None:
    text = "a==1 --hash=sha256:00 \\\n  --hash=sha256:11\n\n# c\nb[x]>=2 ; python_version > '3'  # why\n"
    text += "-e .\n-r o.txt\n"
    stated = requirements(text.encode(), "folder")
    table: Any = stated.project["project"]
    assert table["dependencies"] == ["a==1", "b[x]>=2 ; python_version > '3'"]
    assert [gap.what for gap in stated.gaps] == ["requirements.txt"]
    assert "-e .; -r o.txt" in stated.gaps[0].why


def test_packages_besides() -> None:
    more = (Requirement(ecosystem=Ecosystem.PYPI, name="c", specifier="==1", extras=("x",)),)
    assert with_additional({"project": {"dependencies": ["a"]}}, more) == {
        "project": {"dependencies": ["a", "c[x]==1"]}
    }
    assert with_additional({}, more) == {"project": {"dependencies": ["c[x]==1"]}}
    assert with_additional({"project": {}}, ()) == {"project": {}}


@given(
    st.lists(st.sampled_from(["# /// script", "# ///", "#", "# x = 1", "x = 1", "# dependencies = ['a']"]))
)
def test_any_order_of_lines_is_read_or_refused(lines: list[str]) -> None:
    assert "\n" not in outcome("\n".join(lines))


def outcome(source: str) -> str:
    try:
        return str(project(source))
    except InputError as error:
        return str(error)
