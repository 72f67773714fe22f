"""Indexes that do not answer, or answer nonsense: exit code 3, never a clear."""

from __future__ import annotations

import socket
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from douane import Options, vet
from douane.errors import NetworkError
from douane.http import RequestsTransport
from e2e.index import World
from e2e.packages import wheel
from e2e.running import Cli


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
    runs = douane.together(("vet", "npm:mail-mcp"), ("vet", "pypi:notes-mcp"))
    for run, said in zip(runs, (npm_says, pypi_says), strict=True):
        assert (run.code, run.out) == (3, "")
        assert said in run.message


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
    calls = [(unplugged, "npm:mail-mcp"), (unplugged, "pypi:notes-mcp"), (douane, "npm:mail-mcp")]
    with ThreadPoolExecutor() as pool:
        *refused, broken = pool.map(lambda call: call[0]("vet", call[1]), calls)
    for run in (*refused, broken):
        assert (run.code, run.out) == (3, "")
    for run in refused:
        assert "does not accept connections" in run.message
        assert "check the connection and the proxy settings, or use --offline" in run.message
    assert "broke off its answer, tried 4 times (try again later)" in broken.message


def test_offline_with_nothing_in_the_store(douane: Cli, world: World) -> None:
    targets = ("npm:mail-mcp", "pypi:notes-mcp")
    runs = douane.together(*(("vet", target, "--offline") for target in targets))
    for run, said in zip(runs, ("mail-mcp", "notes-mcp"), strict=True):
        assert (run.code, run.out) == (3, "")
        assert said in run.message
        assert "without --offline" in run.message
    assert world.asked == []


def test_offline_with_a_full_store_says_the_same(douane: Cli, world: World) -> None:
    world.publish(wheel("notes-mcp", requires=("helper",)), wheel("helper"))
    targets = ("npm:mail-mcp", "pypi:notes-mcp")
    online = douane.together(*(("vet", target) for target in targets))
    asked = len(world.asked)
    assert douane.together(*(("vet", target, "--offline") for target in targets)) == online
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
        with pytest.raises(NetworkError, match=r"fell silent|took longer than"):
            vet("npm:mail-mcp", options=options)


def test_an_outage_of_one_of_several_targets_hides_no_other(douane: Cli, world: World) -> None:
    run = douane("vet", "npm:nosuch", "npm:mail-mcp", "--format", "json")
    assert run.code == 2
    assert run.message.startswith("npm:nosuch: ")
    assert [report["server"]["name"] for report in [run.json]] == ["mail-mcp"]
