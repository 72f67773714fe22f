"""One run writes several reports: each is what a run for it alone would have written."""

from __future__ import annotations

from pathlib import Path

import pytest

from e2e.index import World
from e2e.packages import npm
from e2e.running import Cli
from e2e.test_formats import DRIFTS, REPORTS, hold
from e2e.test_revisions import commit, git

pytestmark = pytest.mark.thorough  # minutes in all: `make thorough`


def asked(forms: tuple[str, ...]) -> list[str]:
    return [word for form in forms[1:] for word in ("--also", f"{form}=report.{form}")]


def held(douane: Cli, forms: tuple[str, ...]) -> dict[str, str]:
    texts = {form: (douane.cwd / f"report.{form}").read_text("utf-8") for form in forms[1:]}
    for form, text in texts.items():
        hold(form, text)
    return texts


def test_vet_writes_every_form_at_once(douane: Cli) -> None:
    douane.pinned()
    run = douane("vet", "npm:mail-mcp", "-q", *asked(REPORTS))
    assert (run.code, run.err) == (3, "")
    assert run.out == douane("vet", "npm:mail-mcp", "-q").out
    for form, text in held(douane, REPORTS).items():
        assert text == douane("vet", "npm:mail-mcp", "-q", "--format", form).out


def test_check_and_diff_write_every_form_at_once(douane: Cli, world: World) -> None:
    git(douane, "init", "-q")
    douane.pinned()
    commit(douane)
    world.publish(npm("left", "1.0.0", files={"index.js": "module.exports = 2;\n"}))
    run = douane("check", "-q", "--refresh", *asked(DRIFTS))
    assert run.code == 1
    assert all("left" in text for text in held(douane, DRIFTS).values())
    douane("pin", "npm:mail-mcp", "--refresh", "-q")
    commit(douane)
    run = douane("diff", "HEAD~1..HEAD", *asked(DRIFTS))
    assert run.code == 1
    for form, text in held(douane, DRIFTS).items():
        assert text == douane("diff", "HEAD~1..HEAD", "--format", form).out


def test_pin_tells_each_server_once(douane: Cli) -> None:
    run = douane("pin", "npm:mail-mcp", "--also", "json=report.json", "--also", "cyclonedx=report.cyclonedx")
    assert (run.code, run.err) == (3, "wrote lockfiles/npm/mail-mcp.json\n")
    assert run.out.count("mail-mcp 1.0.0") >= 1
    held(douane, ("text", "json", "cyclonedx"))


def test_an_update_shows_what_changes_in_each_form(douane: Cli, world: World) -> None:
    douane.pinned()
    world.publish(npm("mail-mcp", "1.0.1", dependencies={"left": "^1.0.0"}))
    run = douane("pin", "--update", "npm:mail-mcp", "--yes", "--blocked", "--also", "json=report.json")
    assert "report.json" not in run.err
    assert '"version-moved"' in (douane.cwd / "report.json").read_text("utf-8")
    refused = douane("pin", "--update", "npm:mail-mcp", "--yes", "--also", "cyclonedx=report.bom")
    assert refused.code == 2
    assert refused.message.startswith("cyclonedx tells of no change")


@pytest.mark.parametrize(
    "arguments", [("vet", "npm:mail-mcp"), ("check",), ("diff", "a", "b"), ("pin", "npm:x")]
)
def test_what_cannot_be_written_is_said_before_anything_is_looked_at(
    douane: Cli, arguments: tuple[str, ...]
) -> None:
    run = douane(*arguments, "--also", "xml=report")
    assert (run.code, run.out) == (2, "")
    assert run.message.startswith("--also xml=report is not FORM=FILE (with FORM one of text, json,")
    run = douane(*arguments, "--also", "json=report", "-o", "report")
    assert (run.code, run.message) == (2, "two reports would go to report (name two files)")
    assert not Path(douane.cwd / "report").exists()


def test_a_bill_of_materials_is_of_one_server_wherever_it_goes(douane: Cli) -> None:
    run = douane("vet", "npm:mail-mcp", "npm:left", "--also", "cyclonedx=bom.json")
    assert (run.code, run.message.split(",")[0]) == (2, "a bill of materials is about one server")
