"""Whose a tool's name is."""

from __future__ import annotations

import re

import douane_signatures
from douane.detectors._popular_tools import MAX_NAME, holder_of, publisher_of, squashed


def test_the_table_is_in_order_and_names_servers() -> None:
    rows = [line.split("\t") for line in douane_signatures.lines("popular/tools.tsv")]
    assert [name for name, _ in rows] == sorted({name for name, _ in rows})
    server = re.compile(r"(npm|pypi|remote):[@\w./-]+")
    assert all(server.fullmatch(each) for _, servers in rows for each in servers.split(","))


def test_a_name_points_to_the_one_server_that_has_it() -> None:
    holder = holder_of("browser_take_screenshot")
    assert holder is not None
    assert (holder.id, holder.publisher) == ("npm:@playwright/mcp", "npm:@playwright")
    assert "browser" in holder.marks


def test_a_name_of_several_publishers_points_to_nobody() -> None:
    assert holder_of("read_file") is None
    assert holder_of("no_such_tool_anywhere") is None
    assert holder_of("") is None


def test_verbs_and_common_techniques_are_no_marks() -> None:
    holder = holder_of("git_status")
    assert holder is not None
    assert not holder.marks


def test_case_and_separators_make_no_difference() -> None:
    assert (
        len({squashed(name) for name in ("notion-create-pages", "notionCreatePages", "Notion.create_pages")})
        == 1
    )
    assert squashed("a" * (MAX_NAME + 1)) == ""


def test_publishers() -> None:
    assert publisher_of("npm:@scope/a") == publisher_of("npm:@scope/b")
    assert publisher_of("pypi:a") == "pypi:a"
