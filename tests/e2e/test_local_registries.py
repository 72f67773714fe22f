"""Scenes on registries that are not ours: what a thief, a squatter and a tired maintainer do.

verdaccio holds the npm scenes: with nobody logged in it keeps what a version's document says of accounts and
attestations; its times are those of the upload. pypiserver knows neither yanked files nor times nor the
status of a project: those scenes are in `test_index_statements`, on an index made by hand.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from e2e.index import Index, World
from e2e.local_registries import (
    Pypiserver,
    Verdaccio,
    pypiserver,
    pypiserver_is_missing,
    verdaccio,
    verdaccio_is_missing,
)
from e2e.packages import SEND, npm, wheel
from e2e.running import Cli, Run

TRUSTED = {"name": "GitHub Actions", "trustedPublisher": {"id": "github", "oidcConfigId": "oidc:1f"}}
AGED = ("--minimum-age", "0")  # everything here was published a moment ago


@pytest.fixture(scope="module")
def npm_registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Verdaccio]:
    missing = verdaccio_is_missing()
    if missing:
        pytest.skip(missing)
    with verdaccio(tmp_path_factory.mktemp("verdaccio")) as registry:
        yield registry


@pytest.fixture(scope="module")
def python_index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pypiserver]:
    missing = pypiserver_is_missing()
    if missing:
        pytest.skip(missing)
    with pypiserver(tmp_path_factory.mktemp("pypiserver")) as registry:
        yield registry


@dataclass(frozen=True)
class User:
    """Somebody whose clients are configured, in the home of their own, for the registries of a scene."""

    cli: Cli
    home: Path

    def configure(self, *, npm: str | None = None, python: str | None = None) -> None:
        if npm:
            (self.home / ".npmrc").write_text(f"registry={npm}/\n", encoding="utf-8")
        if python:
            folder = self.home / ".config" / "pip"
            folder.mkdir(parents=True, exist_ok=True)
            text = f"[global]\nindex-url = {python}/simple/\n"
            (folder / "pip.conf").write_text(text, encoding="utf-8")

    def __call__(self, *arguments: str) -> Run:
        return self.cli(*arguments)


@pytest.fixture
def user(tmp_path: Path, index: Index) -> User:
    index.world = World()
    home, work = tmp_path / "home", tmp_path / "work"
    home.mkdir()
    work.mkdir()
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    env = kept | {
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "npm_config_globalconfig": os.devnull,
        "UV_NO_CONFIG": "1",
        "XDG_CONFIG_DIRS": str(tmp_path / "nothing"),
        "DOUANE_STORE": str(tmp_path / "store"),
        "DOUANE_OSV_URL": f"{index.url}/osv",
        "DOUANE_SURFACE": "static",
    }
    return User(Cli(work, env), home)


def marks(run: Run) -> dict[str, str]:
    return {each["row"]: each["answer"] for each in run.json["checklist"]}


def rules(run: Run) -> dict[str, str]:
    """Rule -> severity, of the findings about names, versions and publishers."""
    rows = ("supply.identity", "supply.code")
    return {each["rule"]: each["severity"] for each in run.json["findings"] if each["row"] in rows}


def vetted(user: User, target: str, *more: str) -> Run:
    return user("vet", target, "--format", "json", "--refresh", *more)


def server(name: str, version: str, **manifest: Any) -> Any:
    return npm(name, version, tools=(SEND,), **manifest)


def test_a_squat_on_npm(user: User, npm_registry: Verdaccio) -> None:
    user.configure(npm=npm_registry.url)
    npm_registry.publish(server("@modelcontextprotoco1/server-filesystem", "1.0.0"), by="qx")
    run = vetted(user, "npm:@modelcontextprotoco1/server-filesystem", *AGED)
    assert run.code == 1
    assert marks(run)["supply.identity"] == "no"
    assert "look-alike-name" in rules(run)


def test_a_squat_on_the_python_index(user: User, python_index: Pypiserver) -> None:
    user.configure(python=python_index.url)
    python_index.publish(wheel("mcp-server-fecth"))
    run = vetted(user, "pypi:mcp-server-fecth")
    assert marks(run)["supply.identity"] != "yes"
    assert "look-alike-name" in rules(run)
    (evidence,) = (each["evidence"] for each in run.json["checklist"] if each["row"] == "supply.identity")
    assert any("mcp-server-fetch" in line for line in evidence)


def test_a_hijack_by_a_new_maintainer(user: User, npm_registry: Verdaccio) -> None:
    user.configure(npm=npm_registry.url)
    for version in ("1.0.0", "1.0.1"):
        npm_registry.publish(server("tides-mcp", version))
    assert user("pin", "npm:tides-mcp", "--owner", "me").code == 3
    npm_registry.publish(server("tides-mcp", "1.0.2"), by="qx-labs")
    run = vetted(user, "npm:tides-mcp", *AGED)
    assert run.code == 1
    assert rules(run)["changed-maintainers"] == "high"
    checked = user("check", "--refresh", "lockfiles")
    assert checked.code == 1
    assert "publisher-changed" in checked.out
    assert "all are new: qx-labs; gone: anna" in " ".join(checked.out.split())


def test_a_maintainer_who_joins_is_no_hijack(user: User, npm_registry: Verdaccio) -> None:
    user.configure(npm=npm_registry.url)
    team = [{"name": "anna"}, {"name": "ben"}]
    npm_registry.publish(server("moored-mcp", "1.0.0"))
    npm_registry.publish(server("moored-mcp", "1.0.1"), maintainers=team)
    run = vetted(user, "npm:moored-mcp", *AGED)
    assert rules(run)["changed-maintainers"] == "low"
    assert marks(run)["supply.identity"] == "unknown"


def test_provenance_that_is_gone(user: User, npm_registry: Verdaccio) -> None:
    user.configure(npm=npm_registry.url)
    for version in ("2.0.0", "2.0.1"):
        npm_registry.publish(server("harbour-mcp", version), attested=True, _npmUser=TRUSTED)
    npm_registry.publish(server("harbour-mcp", "2.0.2"))
    run = vetted(user, "npm:harbour-mcp", *AGED)
    assert (run.code, marks(run)["supply.identity"]) == (1, "no")
    assert rules(run)["unattested-release"] == "high"
    assert rules(run)["changed-publisher"] == "medium"


def test_a_version_that_jumps(user: User, npm_registry: Verdaccio) -> None:
    user.configure(npm=npm_registry.url)
    for version in ("1.0.0", "1.1.0", "45.0.0"):
        npm_registry.publish(server("jetty-mcp", version))
    run = vetted(user, "npm:jetty-mcp", *AGED)
    assert rules(run)["version-jump"] == "medium"
    assert marks(run)["supply.code"] == "unknown"


def test_a_version_of_today_is_told_when_it_will_be_old_enough(user: User, npm_registry: Verdaccio) -> None:
    user.configure(npm=npm_registry.url)
    for version in ("1.0.0", "1.0.1"):
        npm_registry.publish(server("fresh-mcp", version))
    run = vetted(user, "npm:fresh-mcp")
    assert marks(run)["supply.code"] == "unknown"
    (found,) = (each for each in run.json["findings"] if each["rule"] == "young-release")
    assert "will be 7 days old on" in found["why"]
    assert "young-release" not in rules(vetted(user, "npm:fresh-mcp", *AGED))


def test_a_deprecated_server(user: User, npm_registry: Verdaccio) -> None:
    user.configure(npm=npm_registry.url)
    npm_registry.publish(server("quay-mcp", "1.0.0"))
    assert user("pin", "npm:quay-mcp", "--owner", "me").code == 3
    npm_registry.deprecate("quay-mcp", "moved to @harbour/quay-mcp")
    run = vetted(user, "npm:quay-mcp", *AGED)
    assert (run.code, marks(run)["supply.code"]) == (1, "no")
    assert rules(run)["retracted-version"] == "medium"
    checked = user("check", "--refresh", "lockfiles")
    assert checked.code == 1
    assert "deprecated" in checked.out


def test_dependency_confusion(user: User, npm_registry: Verdaccio, index: Index) -> None:
    """The company's index holds 1.2.0; somebody publishes the name elsewhere, in a version that wins."""
    index.world.publish(
        server("notes-mcp", "1.0.0", dependencies={"tide-audit-internal": ">=1"}),
        npm("tide-audit-internal", "1.2.0", files={"index.js": "module.exports = 1;\n"}),
    )
    user.configure(npm=f"{index.url}/npm")
    assert user("pin", "npm:notes-mcp", "--owner", "me").code == 3
    npm_registry.publish(
        server("notes-mcp", "1.0.0", dependencies={"tide-audit-internal": ">=1"}),
    )
    npm_registry.publish(npm("tide-audit-internal", "9999.0.0", files={"index.js": "module.exports = 2;\n"}))
    user.configure(npm=npm_registry.url)
    run = vetted(user, "npm:notes-mcp", *AGED)
    assert (run.code, marks(run)["supply.code"]) == (1, "no")
    assert rules(run)["impossible-version"] == "medium"
    checked = user("check", "--refresh", "lockfiles")
    assert checked.code == 1
    assert "index-changed" in checked.out
    assert "9999.0.0" in checked.out


def test_a_malicious_version_that_the_database_knows(
    user: User, npm_registry: Verdaccio, index: Index
) -> None:
    user.configure(npm=npm_registry.url)
    npm_registry.publish(server("ebb-mcp", "1.0.0", dependencies={"ebb": "^1.0.0"}))
    npm_registry.publish(npm("ebb", "1.0.3", files={"index.js": "module.exports = 1;\n"}))
    index.world.advisories = {"ebb": ["MAL-2026-4711"]}
    run = vetted(user, "npm:ebb-mcp", *AGED)
    assert (run.code, marks(run)["supply.code"]) == (1, "no")
    assert rules(run)["known-malicious-version"] == "critical"


def test_an_index_that_tells_nothing_of_times_and_people(user: User, python_index: Pypiserver) -> None:
    user.configure(python=python_index.url)
    python_index.publish(wheel("calm-notes-mcp"))
    run = vetted(user, "pypi:calm-notes-mcp")
    assert run.code == 3
    assert marks(run)["supply.identity"] == "unknown"
    (evidence,) = (each["evidence"] for each in run.json["checklist"] if each["row"] == "supply.code")
    assert "its age is not known: the index states no times of publication" in evidence
    strict = vetted(user, "pypi:calm-notes-mcp", "--minimum-age", "7")
    assert marks(strict)["supply.code"] == "unknown"
