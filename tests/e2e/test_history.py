"""What was seen of a pinned server is kept: since when each drift is there, and what `history` shows."""

from __future__ import annotations

import json
import re

import jsonschema

from e2e.index import World
from e2e.packages import SEND, npm
from e2e.running import Cli
from support import ROOT

COPY = "Sends a mail to one recipient and a copy to nobody."
DAY = r"\d{4}-\d\d-\d\d"


def publish_next(world: World) -> None:
    tool = {**SEND, "description": COPY}
    world.publish(npm("mail-mcp", "1.0.1", tools=(tool,), dependencies={"left": "^1.0.0"}))


def test_each_look_is_kept_and_each_drift_has_a_day(douane: Cli, world: World) -> None:
    douane.pinned()
    assert douane("history", "npm:mail-mcp").code == 0, "the pin is kept"
    assert douane("check", "--refresh").code == 0
    publish_next(world)
    first = douane("check", "--refresh", "--format", "json").json["compared"][0]["drift"]
    world.faults = {"/npm/": "500"}
    assert douane("check", "--refresh").code == 3
    world.faults = {}
    run = douane("check", "--refresh")
    assert run.code == 1
    assert re.search(rf"high +description-changed: send\n +new bytes; first seen {DAY}\n", run.out)
    assert "    to do: Read the words below as the model would." in run.out
    again = douane("check", "--refresh", "--format", "json").json["compared"][0]["drift"]
    assert {each["kind"]: each["since"] for each in again} == {each["kind"]: each["since"] for each in first}
    assert {each["cause"] for each in again} == {"bytes", "followed"}

    run = douane("history", "npm:other")
    assert (run.code, run.out) == (2, "")
    assert run.message == (
        "nothing is kept of npm:other (`douane pin` and `douane check` keep what they see)"
    )
    text = douane("history", "npm:mail-mcp")
    assert text.code == 0
    lines = [
        re.sub(rf"{DAY} \d\d:\d\d", "TIME", line) for line in text.out.splitlines() if line.startswith("  2")
    ]
    assert [line.split("  ")[2].split()[0] for line in lines] == ["pin", "check", "check", "check", "check"]
    assert "1.0.0 -> 1.0.1" in text.out
    assert "answered 500" in text.out
    assert "not seen this time" in text.out
    shown = douane("history", douane.lock, "--format", "json")
    schema = json.loads((ROOT / "docs" / "history.schema.json").read_text("utf-8"))
    looks = shown.json["looks"]
    jsonschema.validate(shown.json, schema, jsonschema.Draft202012Validator)
    assert [each["exit"] for each in looks] == [0, 1, 3, 1, 1]
    since = {
        drift["since"] for each in looks for drift in each["drift"] if drift["kind"] == "description-changed"
    }
    assert since == {looks[1]["at"]}, "an outage in between does not begin it anew"


def test_without_a_store_none_is_made(douane: Cli) -> None:
    run = douane("history", "npm:other", "--store", "nowhere")
    assert (run.code, run.out) == (2, "")
    assert run.message.startswith("there is no store in nowhere (")
    assert not (douane.cwd / "nowhere").exists()


def test_a_damaged_history_is_begun_anew(douane: Cli) -> None:
    douane.pinned()
    file = next((douane.cwd.parent / "store").glob("history-*.sqlite3"))
    for each in file.parent.glob(f"{file.name}-*"):
        each.unlink()
    file.write_bytes(b"no database" * 100)
    run = douane("check")
    assert run.code == 0
    assert "was damaged; it is moved aside and begun anew" in run.message
    assert douane("history", "mail-mcp").code == 0
