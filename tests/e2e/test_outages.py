"""Indexes that do not answer, or answer nonsense: exit code 3, never a clear."""

from __future__ import annotations

import json
import re
import socket
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from douane import Options, vet
from douane.http import RequestsTransport
from douane.model import Outcome
from e2e.index import World
from e2e.packages import wheel
from e2e.running import Cli, Run

TARGETS = ("npm:mail-mcp", "pypi:notes-mcp")
ROWS = ("supply.code", "supply.tools", "supply.identity", "supply.repin", "decision.record")


def unanswered(run: Run) -> str:
    """Check that *run* reports one gap that leaves its rows unknown, and return what it says."""
    assert (run.code, run.err, run.json["verdict"]) == (3, "", "open")
    (gap,) = run.json["gaps"]
    assert gap["what"] in TARGETS
    assert tuple(gap["rows"]) == ROWS
    marks = {each["row"]: each["answer"] for each in run.json["checklist"]}
    assert {marks[row] for row in ROWS} == {"unknown"}
    assert run.json["packages"] == []
    return str(gap["why"])


@pytest.mark.parametrize(
    ("fault", "npm_says", "pypi_says"),
    [
        ("500", "answered 500 for /npm/mail-mcp, tried 4 times (try again later)", "answered 500 for"),
        ("html", "sent a web page for mail-mcp (is the registry configured right?)", "no project page"),
    ],
)
def test_an_index_that_is_broken(
    douane: Cli, world: World, fault: str, npm_says: str, pypi_says: str
) -> None:
    world.faults = {"/npm/": fault, "/simple/": fault}
    runs = douane.together(*(("vet", target, "--format", "json") for target in TARGETS))
    for run, said in zip(runs, (npm_says, pypi_says), strict=True):
        assert said in unanswered(run)


def test_an_artifact_that_is_not_served_is_a_gap_that_names_it(douane: Cli, world: World) -> None:
    world.faults = {"/files/left": "500"}
    run = douane("vet", "npm:mail-mcp", "--format", "json")
    assert (run.code, run.err) == (3, "")
    (gap,) = run.json["gaps"]
    assert gap["what"] == "pkg:npm/left@1.0.0"
    assert gap["rows"] == ["supply.code"]


def test_a_login_page_instead_of_an_artifact_is_no_clear(douane: Cli, world: World) -> None:
    world.faults = {"/files/left": "html"}
    run = douane("vet", "npm:mail-mcp")
    assert run.code == 1
    assert "artifact-hash-mismatch" in run.out


def test_an_advisory_database_that_is_down_is_a_gap(douane: Cli, world: World) -> None:
    world.faults = {"/osv/": "500"}
    run = douane("vet", "npm:mail-mcp")
    assert run.code == 3
    assert "published advisories: the advisory database was not reached" in run.out


def test_no_network_and_an_index_that_breaks_off(douane: Cli, world: World, nowhere: dict[str, str]) -> None:
    world.faults = {"/npm/mail-mcp": "truncate"}
    unplugged = replace(douane, env={**douane.env, **nowhere})
    calls = [*((unplugged, target) for target in TARGETS), (douane, "npm:mail-mcp")]
    with ThreadPoolExecutor() as pool:
        *refused, broken = pool.map(lambda call: call[0]("vet", call[1], "--format", "json"), calls)
    for run in refused:
        assert "does not accept connections" in unanswered(run)
        assert "check the connection and the proxy settings, or use --offline" in unanswered(run)
    assert "broke off its answer, tried 4 times (try again later)" in unanswered(broken)


def test_offline_with_nothing_in_the_store(douane: Cli, world: World) -> None:
    runs = douane.together(*(("vet", target, "--offline", "--format", "json") for target in TARGETS))
    for run, said in zip(runs, ("mail-mcp", "notes-mcp"), strict=True):
        assert said in unanswered(run)
        assert "without --offline" in unanswered(run)
    assert world.asked == []


def test_what_an_outage_leaves_is_told_for_a_person(douane: Cli, nowhere: dict[str, str]) -> None:
    unplugged = replace(douane, env={**douane.env, **nowhere})
    run, french = unplugged.together(
        ("vet", "npm:mail-mcp", "--rows", "all"), ("vet", "npm:mail-mcp", "--lang", "fr")
    )
    told = " ".join(run.out.split())
    assert (run.code, run.err) == (french.code, french.err) == (3, "")
    assert told.startswith("OPEN npm:mail-mcp · definitions not listed")
    assert "? supply.identity not looked at: npm:mail-mcp: 127.0.0.1" in told
    assert "no lockfile" not in told, "whether one holds was not seen either"
    assert "npm:mail-mcp" in french.out


@pytest.mark.parametrize("form", ["markdown", "sarif", "html", "cyclonedx"])
def test_every_format_names_what_was_not_reached(douane: Cli, nowhere: dict[str, str], form: str) -> None:
    unplugged = replace(douane, env={**douane.env, **nowhere})
    run = unplugged("vet", "npm:mail-mcp", "--format", form)
    assert (run.code, run.err) == (3, "")
    assert "does not accept connections" in run.out
    assert "supply.identity" in run.out


def test_no_policy_is_met_by_what_was_not_reached(douane: Cli, nowhere: dict[str, str]) -> None:
    (douane.cwd / "douane.toml").write_text("minimum-age = 9\n")
    run = replace(douane, env={**douane.env, **nowhere})("policy", "check", "npm:mail-mcp")
    assert (run.code, run.out) == (3, "")
    assert run.message.startswith("nothing of npm:mail-mcp was seen: 127.0.0.1")


def test_a_command_is_judged_although_its_package_was_not_reached(
    douane: Cli, nowhere: dict[str, str]
) -> None:
    unplugged = replace(douane, env={**douane.env, **nowhere})
    loose, exact = unplugged.together(
        ("vet", "npx -y mail-mcp@latest", "--format", "json"),
        ("vet", "npx -y mail-mcp@1.0.0", "--format", "json"),
    )
    assert (loose.code, exact.code) == (1, 3)
    assert [each["rule"] for each in loose.json["findings"]] == ["unpinned-launch-command"]
    assert unanswered(exact)


@pytest.mark.parametrize("despite", [(), ("--blocked",)])
def test_nothing_is_pinned_of_what_was_not_reached(
    douane: Cli, nowhere: dict[str, str], despite: tuple[str, ...]
) -> None:
    unplugged = replace(douane, env={**douane.env, **nowhere})
    run = unplugged("pin", "npm:mail-mcp", *despite)
    assert run.code == 3
    assert run.out.startswith("OPEN  npm:mail-mcp")
    assert run.message == "not pinned: nothing of npm:mail-mcp was seen"
    assert not douane.lock.exists()


def test_a_folder_whose_packages_are_not_reached_is_looked_at_and_not_pinned(
    douane: Cli, nowhere: dict[str, str]
) -> None:
    manifest = {"name": "mine", "version": "1.0.0", "dependencies": {"left": "^1.0.0"}}
    (douane.cwd / "mine").mkdir()
    (douane.cwd / "mine" / "package.json").write_text(json.dumps(manifest))
    unplugged = replace(douane, env={**douane.env, **nowhere})
    vetted, pinned = unplugged.together(("vet", "./mine", "--format", "json"), ("pin", "./mine", "--blocked"))
    assert (vetted.code, pinned.code) == (3, 3)
    assert [each["purl"] for each in vetted.json["packages"]] == ["pkg:npm/mine@1.0.0"]
    assert pinned.message.startswith("not pinned: nothing of ")
    assert not list((douane.cwd / "lockfiles").glob("*/mine.json"))


def test_an_outage_leaves_the_lock_that_is_there(douane: Cli, nowhere: dict[str, str]) -> None:
    pinned = douane.pinned()
    unplugged = replace(douane, env={**douane.env, **nowhere})
    assert unplugged("pin", "npm:mail-mcp", "--refresh", "--blocked").code == 3
    assert douane.lock.read_bytes() == pinned
    run = unplugged("check", "--refresh", "--format", "json")
    assert run.code == 3
    (compared,) = run.json["compared"]
    assert "does not accept connections" in compared["problem"]


def test_offline_with_a_full_store_says_the_same(douane: Cli, world: World) -> None:
    world.publish(wheel("notes-mcp", requires=("helper",)), wheel("helper"))
    online = douane.together(*(("vet", target) for target in TARGETS))
    asked = len(world.asked)
    assert douane.together(*(("vet", target, "--offline") for target in TARGETS)) == online
    assert len(world.asked) == asked


def test_an_index_that_accepts_and_never_answers(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        environ = {
            "npm_config_registry": f"http://127.0.0.1:{silent.getsockname()[1]}/",
            "npm_config_globalconfig": "/dev/null",
        }
        options = Options(
            transport=RequestsTransport(total=0.2), environ=environ, home=tmp_path, store=tmp_path / "store"
        )
        report = vet("npm:mail-mcp", options=options)
    assert report.verdict.outcome is Outcome.OPEN
    (gap,) = report.examination.gaps
    assert re.search(r"fell silent|took longer than", gap.why)


def test_an_outage_of_one_of_several_targets_hides_no_other(douane: Cli, world: World) -> None:
    run = douane("vet", "npm:nosuch", "npm:mail-mcp", "--format", "json")
    assert run.code == 2
    assert run.message.startswith("npm:nosuch: ")
    assert [report["server"]["name"] for report in [run.json]] == ["mail-mcp"]
