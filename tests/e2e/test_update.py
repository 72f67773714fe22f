"""`douane update`, and what `vet` makes of what it brought: blocked, waived, old, or not to be had."""

from __future__ import annotations

import datetime
import json
import threading
import time
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from attesting import instance
from e2e.running import Cli, Run
from osv_documents import advisory, dump
from tuf_repositories import Repository


def stamp(days: float = 0.0) -> str:
    """Return the time *days* ago."""
    at = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=days, minutes=5)
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def flaw(days: float = 0.0) -> dict[str, Any]:
    events = [("introduced", "0"), ("fixed", "1.4.0")]
    return advisory("GHSA-1", ("npm", "left"), events=events, aliases=["CVE-1"], summary="hangs") | {
        "modified": stamp(days)
    }


def malice() -> dict[str, Any]:
    return advisory("MAL-1", ("npm", "left"), summary="steals") | {"modified": stamp()}


def updated(douane: Cli, *documents: dict[str, Any]) -> Run:
    dump(douane.cwd / "dumps" / "npm" / "all.zip", documents)
    return douane("update", "--from", "dumps")


def test_what_was_fetched_blocks_without_a_network(douane: Cli) -> None:
    douane.pinned()
    run = updated(douane, flaw())
    assert (run.code, run.err) == (0, "")
    assert run.out.startswith("npm advisories: 1 from dumps (all read), the newest of ")
    assert "PyPI advisories: nothing: the folder has no PyPI/all.zip\n" in run.out
    vetted = douane("vet", "npm:mail-mcp", "--offline")
    assert vetted.code == 1
    shown = " ".join(vetted.out.split())
    assert "GHSA-1 (also CVE-1): hangs; fixed in 1.4.0" in shown
    assert "left 1.4.0, or a later one" in shown
    assert "mail-mcp > left" in shown
    (found,) = douane("vet", "npm:mail-mcp", "--offline", "--format", "json").json["findings"]
    assert found["advisory"] == {
        "id": "GHSA-1",
        "aliases": ["CVE-1"],
        "malicious": False,
        "fixed": ["1.4.0"],
        "source": "OSV database (npm)",
    }


def test_what_it_is_from_and_how_old_is_told_and_not_pinned(douane: Cli) -> None:
    updated(douane, advisory("GHSA-1", ("npm", "other")) | {"modified": stamp(3)})
    told = " ".join(douane("vet", "npm:mail-mcp", "--rows", "all").out.split())
    assert "OSV database (npm): of " in told
    assert "(3 days old)" in told
    douane("pin", "npm:mail-mcp")
    assert b"days old" not in douane.lock.read_bytes()


def test_old_advisories_leave_the_row_unknown(douane: Cli) -> None:
    douane.pinned()
    updated(douane, advisory("GHSA-1", ("npm", "other")) | {"modified": stamp(9)})
    run = douane("vet", "npm:mail-mcp", "--offline")
    assert "(9 days old): run `douane update`" in " ".join(run.out.split())
    run = douane("vet", "npm:mail-mcp", "--offline", "--advisory-days", "20")
    assert "days old" not in run.out
    assert run.code == 3


def test_a_person_waives_what_he_answers_for(douane: Cli) -> None:
    douane.pinned()
    updated(douane, flaw())
    until = (datetime.datetime.now(datetime.UTC) + datetime.timedelta(20)).strftime("%Y-%m-%d")
    decide = ("decide", "npm:mail-mcp", "--person", "ada", "--waive", "GHSA-1", "--reason", "never called")
    assert "needs --until" in douane(*decide).message
    assert "is past" in douane(*decide, "--until", "2020-01-01").message
    assert "366 days are the most" in douane(*decide, "--until", "2099-01-01").message
    run = douane(*decide, "--until", until)
    assert (run.code, run.err) == (0, "")
    assert run.out.startswith(f"waived until {until}: known-vulnerable-version GHSA-1")
    vetted = douane("vet", "npm:mail-mcp", "--offline")
    assert vetted.code == 3
    assert "Waived (1)" in vetted.out
    assert f"accepted, says ada, until {until}: never called" in " ".join(vetted.out.split())
    updated(douane, flaw(), malice())
    assert douane("vet", "npm:mail-mcp", "--offline").code == 1
    malicious = (*decide[:5], "MAL-1", *decide[6:], "--until", until)
    assert "one version of one package only" in douane(*malicious).message
    assert douane(*malicious, "--package", "pkg:npm/left@1.0.0").code == 0
    loud = douane("vet", "npm:mail-mcp", "--offline")
    assert (loud.code, "IT IS PUBLISHED AS MALICIOUS" in loud.out) == (3, True)


def test_a_pin_keeps_what_was_waived(douane: Cli) -> None:
    douane.pinned()
    updated(douane, flaw())
    assert douane("pin", "npm:mail-mcp", "--offline").code == 1
    until = (datetime.datetime.now(datetime.UTC) + datetime.timedelta(20)).strftime("%Y-%m-%d")
    status = ("--status", "not_affected", "--justification", "vulnerable_code_not_present")
    decide = ("decide", "npm:mail-mcp", "--person", "ada", "--waive", "CVE-1", "--reason", "unused")
    assert douane(*decide, "--until", until, *status).code == 0
    assert douane("check", "--offline").code == 0
    assert douane("pin", "npm:mail-mcp", "--offline").code == 3
    lock = json.loads(douane.lock.read_bytes())
    assert lock["waivers"] == [
        {
            "rule": "known-vulnerable-version",
            "advisory": "CVE-1",
            "reason": "unused",
            "owner": "ada",
            "expires": until,
            "status": "not_affected",
            "justification": "vulnerable_code_not_present",
        }
    ]
    assert lock["answers"]["supply.code"]["mark"] == "yes"
    assert any("waived (not_affected) by ada" in line for line in lock["answers"]["supply.code"]["evidence"])


def vex(douane: Cli, status: str, **more: str) -> None:
    """Write a document that says *status* of the flaw."""
    statement = {
        "vulnerability": {"name": "CVE-1"},
        "products": [{"@id": "pkg:npm/mail-mcp@1.0.0", "subcomponents": [{"@id": "pkg:npm/left@1.0.0"}]}],
        "status": status,
        "timestamp": stamp(1),
        **more,
    }
    document = {"@context": "https://openvex.dev/ns/v0.2.0", "author": "grace", "statements": [statement]}
    (douane.cwd / "vex.json").write_text(json.dumps(document))


def test_a_document_waives_what_it_speaks_of(douane: Cli) -> None:
    douane.pinned()
    updated(douane, flaw())
    vex(douane, "not_affected", justification="vulnerable_code_not_in_execute_path")
    run = douane("vet", "npm:mail-mcp", "--offline", "--vex", "vex.json")
    assert (run.code, "not_affected, says grace" in " ".join(run.out.split())) == (3, True)
    (douane.cwd / "vex.json").write_text("{}")
    run = douane("vet", "npm:mail-mcp", "--offline", "--vex", "vex.json")
    assert (run.code, run.message.startswith("vex.json: @context")) == (2, True)


def appeared(run: Run) -> list[tuple[str, str]]:
    """Grade and detail of each advisory that is drift."""
    (compared,) = run.json["compared"]
    return [
        (each["grade"], each["detail"]) for each in compared["drift"] if each["kind"] == "advisory-appeared"
    ]


def test_what_a_lock_waives_is_told_and_no_drift(douane: Cli) -> None:
    douane.pinned()
    updated(douane, flaw())
    run = douane("check", "--offline", "--format", "json")
    assert run.code == 1
    ((grade, detail),) = appeared(run)
    assert (grade, detail.startswith("GHSA-1: hangs; ")) == ("medium", True)
    until = (datetime.datetime.now(datetime.UTC) + datetime.timedelta(20)).strftime("%Y-%m-%d")
    decide = ("decide", "npm:mail-mcp", "--person", "ada", "--waive", "GHSA-1", "--reason", "never called")
    assert douane(*decide, "--until", until).code == 0
    run = douane("check", "--offline", "--format", "json")
    assert appeared(run) == [("info", f"GHSA-1: hangs; waived (accepted) by ada until {until}: never called")]
    assert run.code == 0
    told = douane("check", "--offline")
    assert (told.code, told.out.startswith("same ")) == (0, True)
    assert "waived (accepted) by ada" in told.out
    updated(douane, flaw(), flaw() | {"id": "GHSA-2", "aliases": [], "summary": "bites"})
    run = douane("check", "--offline", "--format", "json")
    assert run.code == 1
    assert [grade for grade, _ in appeared(run)] == ["medium", "info"]
    assert appeared(run)[0][1].startswith("GHSA-2: bites; ")


def test_what_a_document_waives_is_told_and_no_drift(douane: Cli) -> None:
    douane.pinned()
    updated(douane, flaw())
    vex(douane, "not_affected", justification="vulnerable_code_not_in_execute_path")
    run = douane("check", "--offline", "--vex", "vex.json", "--format", "json")
    ((grade, detail),) = appeared(run)
    assert (run.code, grade) == (0, "info")
    assert "GHSA-1: hangs; waived (not_affected) by grace until 20" in detail
    assert detail.endswith(": vulnerable_code_not_in_execute_path")
    vex(douane, "under_investigation")
    run = douane("check", "--offline", "--vex", "vex.json", "--format", "json")
    assert (run.code, appeared(run)[0][0]) == (1, "medium")


def test_a_bad_dump_changes_nothing(douane: Cli) -> None:
    douane.pinned()
    updated(douane, flaw())
    (douane.cwd / "dumps" / "npm" / "all.zip").write_bytes(b"PK")
    run = douane("update", "--from", "dumps", "--ecosystem", "npm")
    assert (run.code, run.out) == (2, "")
    assert run.message.startswith("npm advisories: dumps: it is no zip archive")
    assert douane("vet", "npm:mail-mcp", "--offline").code == 1
    assert "of one ecosystem" in douane("update", "--from", "dumps/npm/all.zip").message
    assert douane("update", "--from", "absent").code == 2


@pytest.mark.parametrize("more", [(), ("--ecosystem", "npm")])
def test_a_folder_without_a_dump_is_no_source(douane: Cli, more: tuple[str, ...]) -> None:
    (douane.cwd / "dumps" / "pypi").mkdir(parents=True)
    (douane.cwd / "dumps" / "pypi" / "all.zip").write_bytes(b"PK")
    run = douane("update", "--from", "dumps", *more)
    layout = "npm/all.zip" if more else "npm/all.zip or PyPI/all.zip"
    assert (run.code, run.out) == (2, "")
    assert run.message == (
        f"dumps holds no dump of advisories (it has to hold {layout}, as osv-scanner keeps them)"
    )


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def mirror(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder, and the address under which a web server of the plainest kind serves it."""
    folder = tmp_path / "mirror"
    folder.mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield folder, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def trusted(folder: Path, url: str, **how: Any) -> dict[str, str]:
    """Serve a trust root by TUF below *folder*, and return the variables that name it."""
    repository = Repository(instance().root, datetime.datetime.now(datetime.UTC), **how)
    repository.written(folder / "tuf")
    return {"DOUANE_TUF_URL": f"{url}/tuf", "DOUANE_TUF_ROOT": str(folder / "tuf" / "1.root.json")}


def test_a_mirror_is_asked_for_what_changed(douane: Cli, mirror: tuple[Path, str]) -> None:
    douane.pinned()
    folder, url = mirror
    documents = [
        advisory("GHSA-9", ("npm", "left"), events=[("introduced", "9.0.0")]) | {"modified": stamp(1)}
    ]
    for ecosystem in ("npm", "PyPI"):
        dump(
            folder / ecosystem / "all.zip",
            [flaw(1) | {"affected": advisory("", (ecosystem, "x"))["affected"]}],
        )
    run = douane("update", env={"DOUANE_OSV_DUMP_URL": url, **trusted(folder, url)})
    assert (run.code, run.err, run.out.count("1 from 127.0.0.1 (all read)")) == (0, "", 2)
    assert "\ntrust root: root 1, targets 1 of 127.0.0.1, new: sha256:" in run.out
    documents += [flaw()]
    for each in documents:
        (folder / "npm" / f"{each['id']}.json").write_text(json.dumps(each))
    (folder / "npm" / "modified_id.csv").write_text(
        "".join(f"{each['modified']},{each['id']}\n" for each in documents)
    )
    run = douane("update", "--osv-dumps", url, "--ecosystem", "npm")
    assert (run.code, run.err) == (0, "")
    assert "npm advisories: 2 from 127.0.0.1 (2 new or changed), the newest of" in run.out
    assert douane("vet", "npm:mail-mcp", "--offline").code == 1


def test_nobody_can_be_reached(douane: Cli, nowhere: dict[str, str]) -> None:
    douane.pinned()
    closed = nowhere["npm_config_registry"]
    addresses = ("DOUANE_OSV_URL", "DOUANE_OSV_DUMP_URL", "DOUANE_TUF_URL")
    variables = {**nowhere, **dict.fromkeys(addresses, closed)}
    started = time.monotonic()
    run = douane("vet", "npm:mail-mcp", env=variables)
    update = douane("update", env=variables)
    assert time.monotonic() - started < 60  # a bound for a busy machine; it takes seconds
    assert run.code == 3
    assert update.code == 3
    assert len(update.err.splitlines()) >= 2
    assert "--offline" not in update.err, "an update has no such option"
    assert "or take the files from elsewhere with --from" in update.err
