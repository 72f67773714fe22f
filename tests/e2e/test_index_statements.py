"""What no local registry can say, said by an index made by hand: yanked, statuses, times, who may publish."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace

import pytest

from e2e.index import World
from e2e.packages import wheel
from e2e.running import Cli, Run

LONG_AGO = "2026-01-0{}T00:00:00Z"


def said(run: Run) -> str:
    """The report as one line."""
    return " ".join(run.out.split())


def notes(world: World, *versions: str) -> None:
    for number, version in enumerate(versions, 1):
        world.publish(replace(wheel("notes-mcp", version), uploaded=LONG_AGO.format(number)))


def marks(run: Run) -> dict[str, str]:
    return {each["row"]: each["answer"] for each in run.json["checklist"]}


def test_a_yanked_version_is_a_no_and_a_drift(douane: Cli, world: World) -> None:
    notes(world, "1.0.0", "1.0.1")
    assert douane("pin", "pypi:notes-mcp").code == 3
    world.publish(
        replace(wheel("notes-mcp", "1.0.1"), uploaded=LONG_AGO.format(2), yanked="published by a thief")
    )
    run = douane("vet", "pypi:notes-mcp==1.0.1", "--format", "json", "--refresh")
    assert (run.code, marks(run)["supply.code"]) == (1, "no")
    checked = douane("check", "--refresh", "lockfiles")
    assert checked.code == 1
    assert "yanked" in checked.out
    assert "published by a thief" in said(checked)


def test_a_quarantined_project_is_a_no_in_every_command(douane: Cli, world: World) -> None:
    notes(world, "1.0.0")
    assert douane("pin", "pypi:notes-mcp").code == 3
    world.statuses = {"notes-mcp": {"status": "quarantined", "reason": "malware was reported"}}
    run = douane("vet", "pypi:notes-mcp", "--refresh", "--format", "json")
    assert taken_away(run, "pkg:pypi/notes-mcp") == (
        "critical",
        "notes-mcp cannot be had: the index says that it is quarantined: malware was reported",
    )
    checked = douane("check", "--refresh", "lockfiles")
    assert checked.code == 1
    assert "quarantined" in checked.out


def taken_away(run: Run, package: str) -> tuple[str, str]:
    """Check that *run* reports only that *package* was taken away; return how bad that is, and why."""
    assert (run.code, run.err, run.json["verdict"]) == (1, "", "blocked")
    answers = marks(run)
    assert answers["supply.identity"] == "no"
    assert answers["supply.code"] == answers["supply.tools"] == "unknown"
    (found,) = run.json["findings"]
    assert (found["rule"], found["package"]) == ("withdrawn-package", package)
    return found["severity"], found["why"]


@pytest.mark.parametrize(
    ("time", "why"),
    [
        (
            {"created": "2026-01-01T00:00:00Z", "unpublished": {"time": "2026-02-02", "versions": ["1.0.0"]}},
            "@acme/mail-mcp was unpublished (2026-02-02): no version is left",
        ),
        ({"created": "2026-01-01T00:00:00Z"}, "@acme/mail-mcp has no versions in its index"),
    ],
)
def test_an_npm_package_of_which_nothing_is_left_is_a_no(
    douane: Cli, world: World, time: dict[str, object], why: str
) -> None:
    name = "@acme/mail-mcp"
    gone = {"name": name, "_id": name, "time": time}
    world.documents = {"/npm/@acme/mail-mcp": json.dumps(gone).encode()}
    runs = douane.together(
        ("vet", f"npm:{name}", "--format", "json"),
        ("vet", f"npm:{name}@1.0.0", "--format", "json"),
        ("vet", f"npx -y {name}@1.0.0", "--format", "json"),
    )
    for run in runs:
        assert taken_away(run, "pkg:npm/%40acme/mail-mcp") == ("high", why)


def test_a_pinned_package_that_is_unpublished_drifts_and_is_not_pinned_again(
    douane: Cli, world: World
) -> None:
    pinned = douane.pinned()
    gone = {"name": "mail-mcp", "time": {"unpublished": {"time": "2026-02-02"}}}
    world.documents = {"/npm/mail-mcp": json.dumps(gone).encode()}
    run = douane("check", "--refresh", "--format", "json")
    (compared,) = run.json["compared"]
    assert run.code == 1
    assert "version-withdrawn" in {each["kind"] for each in compared["drift"]}
    assert "was unpublished (2026-02-02)" in compared["problem"]
    run = douane("pin", "npm:mail-mcp", "--refresh", "--blocked")
    assert (run.code, run.message) == (1, "not pinned: nothing of npm:mail-mcp was seen")
    assert douane.lock.read_bytes() == pinned


def test_a_server_that_needs_an_unpublished_package_is_a_no(douane: Cli, world: World) -> None:
    gone = {"name": "left", "time": {"unpublished": {"time": "2026-02-02"}}}
    world.documents = {"/npm/left": json.dumps(gone).encode()}
    run = douane("vet", "npm:mail-mcp", "--format", "json")
    assert taken_away(run, "pkg:npm/left")[1].startswith("left was unpublished")


def test_a_python_project_without_a_release_is_a_no(douane: Cli, world: World) -> None:
    page = {"meta": {"api-version": "1.1"}, "name": "notes-mcp", "files": [], "versions": []}
    world.documents = {"/simple/notes-mcp/": json.dumps(page).encode()}
    run = douane("vet", "pypi:notes-mcp", "--format", "json")
    why = "notes-mcp cannot be had: the index lists no files for it"
    assert taken_away(run, "pkg:pypi/notes-mcp") == ("high", why)


@pytest.mark.parametrize(
    ("status", "mark", "severity"), [("archived", "yes", "low"), ("deprecated", "no", "medium")]
)
def test_an_archived_project_is_told_and_a_deprecated_one_is_a_no(
    douane: Cli, world: World, status: str, mark: str, severity: str
) -> None:
    notes(world, "1.0.0", "1.0.1")
    world.statuses = {"notes-mcp": {"status": status, "reason": "see harbour-notes"}}
    run = douane("vet", "pypi:notes-mcp", "--format", "json")
    assert marks(run)["supply.code"] == mark
    (found,) = (each for each in run.json["findings"] if each["rule"] == "retracted-version")
    assert (found["severity"], found["why"]) == (severity, f"this version is {status}: see harbour-notes")


def test_other_people_behind_a_python_project_are_drift(douane: Cli, world: World) -> None:
    notes(world, "1.0.0", "1.0.1")
    world.people = {"notes-mcp": ["anna", "ben"]}
    assert douane("pin", "pypi:notes-mcp").code == 3
    assert douane("check", "--refresh", "lockfiles").code in (0, 3)
    world.people = {"notes-mcp": ["qx-labs"]}
    checked = douane("check", "--refresh", "lockfiles")
    assert checked.code == 1
    assert "all are new: qx-labs; gone: anna, ben" in said(checked)
    run = douane("vet", "pypi:notes-mcp", "--refresh", "--format", "json")
    assert (run.code, marks(run)["supply.identity"]) == (1, "no")
    (evidence,) = (each["evidence"] for each in run.json["checklist"] if each["row"] == "supply.identity")
    assert any("knows anna, ben as its maintainers, and now they are qx-labs" in line for line in evidence)


def test_an_answer_about_who_it_is_ends_when_somebody_joins(douane: Cli, world: World) -> None:
    notes(world, "1.0.0", "1.0.1")
    world.people = {"notes-mcp": ["anna"]}
    assert douane("pin", "pypi:notes-mcp").code == 3
    file = douane.cwd / "answers.toml"
    file.write_text('[supply.identity]\nanswer = "yes"\nreason = "I asked them"\n', encoding="utf-8")
    assert douane("decide", "pypi:notes-mcp", "--person", "ada", "--answers", file).code == 3
    run = douane("vet", "pypi:notes-mcp", "--refresh", "--format", "json")
    assert marks(run)["supply.identity"] == "yes"
    world.people = {"notes-mcp": ["anna", "qx-labs"]}
    run = douane("vet", "pypi:notes-mcp", "--refresh", "--format", "json")
    assert marks(run)["supply.identity"] == "unknown"


def test_a_wheel_of_yesterday_is_young_however_old_its_version_is(douane: Cli, world: World) -> None:
    now = datetime.datetime.now(datetime.UTC)
    day = (now - datetime.timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    notes(world, "1.0.0")
    world.publish(replace(wheel("notes-mcp", "1.0.1"), uploaded=day))
    run = douane("vet", "pypi:notes-mcp", "--format", "json")
    assert marks(run)["supply.code"] == "unknown"
    assert "young-release" in {each["rule"] for each in run.json["findings"]}
    aged = douane("vet", "pypi:notes-mcp", "--format", "json", "--minimum-age", "0")
    assert marks(aged)["supply.code"] == "yes"


def test_the_minimum_age_is_also_set_by_a_variable(douane: Cli, world: World) -> None:
    notes(world, "1.0.0", "1.0.1")
    elder = replace(douane, env={**douane.env, "DOUANE_MINIMUM_AGE": "3000"})
    assert marks(elder("vet", "pypi:notes-mcp", "--format", "json"))["supply.code"] == "unknown"
    assert marks(douane("vet", "pypi:notes-mcp", "--format", "json"))["supply.code"] == "yes"
