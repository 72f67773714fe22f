"""`douane explain`: what is asked for, or the nearest to it."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from douane.cli import application
from douane.errors import UsageError
from douane.rulebook import pages


def said(*arguments: str, columns: str = "") -> str:
    asked, wide = ["explain", *arguments], {"COLUMNS": columns}
    result = CliRunner().invoke(application, asked, env=wide, standalone_mode=False)
    if result.exception:
        raise result.exception
    assert result.return_value == 0
    return result.output


def test_where_no_terminal_is_each_rule_is_one_line() -> None:
    lines = said().splitlines()
    assert all(
        any(page.id in line and line.endswith(page.summary) for line in lines) for page in pages().values()
    )


def test_running_text_is_no_wider_than_it_reads_well() -> None:
    assert max(map(len, said("hidden-instruction", columns="200").splitlines())) <= 100
    assert max(map(len, said("hidden-instruction", columns="72").splitlines())) <= 72


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("hidden-instruction", "hidden-instruction\n"),
        ("supply.tools", "supply.tools\n"),
        ("policy.licences.deny", "policy key licences.deny\n  Licences that no package"),
        ("minimum-age", "policy key minimum-age\n  How many days old"),
        (
            "network-client",
            "network-client\n  connects to other machines\n\n`douane capabilities TARGET --why",
        ),
        ("SAFE-T1001", "SAFE-T1001: tool poisoning (SAFE-MCP)\n"),
    ],
)
def test_a_rule_a_row_an_id(name: str, start: str) -> None:
    assert said(name).startswith(start)


def test_rows_and_ids_are_told_in_the_language_asked_for() -> None:
    assert said("SAFE-T1001", "--lang", "fr").startswith("SAFE-T1001: empoisonnement d'outil (SAFE-MCP)\n")
    assert said("network-client", "--lang", "fr").startswith("network-client\n  se connecte à")
    assert "Il ne peut atteindre" in said("runtime.network", "--lang", "fr")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("hiden-instrution", "did you mean hidden-instruction?"),
        ("Hidden_Instruction", "did you mean hidden-instruction?"),
        ("supply.tool", "did you mean supply.tools?"),
        ("safe-t1001", "did you mean SAFE-T1001?"),
        ("zzzzzzzz", "`douane explain` lists them all"),
        ("x" * 100_000, "`douane explain` lists them all"),
    ],
)
def test_a_wrong_name_suggests_the_nearest(name: str, hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        said(name)
    assert caught.value.exit_code == 2
    assert hint in str(caught.value)
    assert len(str(caught.value)) < 250
