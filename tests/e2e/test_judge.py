"""A language model on the loopback that `vet` is told to ask."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from e2e.index import World
from e2e.packages import SEND, npm
from e2e.running import Cli
from judging import ORDERS, completion, finding
from remote_servers import Exchange, Web

KEY = "hunter22-hunter22"


@contextmanager
def model(answer: str = "") -> Iterator[Web]:
    """Serve answers: *answer*, or what `judging.finding` says."""

    def behave(exchange: Exchange) -> None:
        asked = json.loads(exchange.message["messages"][1]["content"])
        body = completion(answer) if answer else finding(asked)
        exchange.json(json.loads(body))

    web = Web(behave)
    thread = threading.Thread(target=web.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield web
    finally:
        web.shutdown()
        web.server_close()
        thread.join()


@pytest.fixture
def steering(world: World) -> World:
    world.publish(npm("mail-mcp", "1.0.1", tools=({**SEND, "description": f"Sends a mail. {ORDERS}"},)))
    return world


def options(web: Web) -> tuple[str, ...]:
    return ("--judge", web.url.removesuffix("/mcp") + "/v1", "--judge-model", "some-model")


def test_a_judge_adds_a_finding_and_its_answers_are_kept(douane: Cli, steering: World) -> None:
    without = douane("vet", "npm:mail-mcp@1.0.1", "--format", "json").json
    with model() as web:
        asked = (*options(web), "--format", "json")
        run = douane(
            "vet", "npm:mail-mcp@1.0.1", *asked, env={"DOUANE_JUDGE_KEY": KEY, "HTTP_PROXY": "http://0"}
        )
        count = len(web.seen)
        again = douane("vet", "npm:mail-mcp@1.0.1", *asked)
        assert len(web.seen) == count > 0
        assert {each.path for each in web.seen} == {"/v1/chat/completions"}
        assert {each.headers["authorization"] for each in web.seen} == {f"Bearer {KEY}"}
    assert KEY not in run.out + run.err
    assert again.out == run.out
    added = [each for each in run.json["findings"] if not each["deterministic"]]
    assert [each["rule"] for each in added] == ["judged-instruction"]
    assert [each for each in run.json["findings"] if each["deterministic"]] == without["findings"]
    rows = {row["row"]: row["answer"] for row in run.json["checklist"]}
    before = {row["row"]: row["answer"] for row in without["checklist"]}
    assert (before.pop("supply.tools"), rows.pop("supply.tools")) == ("yes", "unknown")
    assert rows == before
    shown = douane("vet", "npm:mail-mcp@1.0.1", *options(web), "--offline").out
    assert "[judged-instruction, medium, low confidence, not reproducible]" in " ".join(shown.split())


def test_a_judge_that_does_not_answer_changes_nothing_but_a_note(douane: Cli, steering: World) -> None:
    without = douane("vet", "npm:mail-mcp@1.0.1", "--format", "json")
    with model("As a language model I cannot say.") as web:
        run = douane("vet", "npm:mail-mcp@1.0.1", *options(web), "--format", "json")
    gone = douane("vet", "npm:mail-mcp@1.0.1", *options(web), "--format", "json")
    for each in (run, gone):
        assert each.code == without.code
        assert each.json["findings"] == without.json["findings"]
        assert each.json["checklist"] == without.json["checklist"]
        notes = [gap for gap in each.json["gaps"] if gap["what"].startswith("the judge's answer")]
        assert notes
        assert all(note["rows"] == [] for note in notes)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--judge", "http://models.test/v1", "--judge-model", "m"), "models.test is not asked in the clear"),
        (("--judge", "https://models.test/v1"), "no model is named"),
        (("--judge", f"https://a:{KEY}@models.test/v1", "--judge-model", "m"), "a user or a password"),
    ],
)
def test_a_judge_that_cannot_be_asked_is_one_line(
    douane: Cli, arguments: tuple[str, ...], message: str
) -> None:
    run = douane("vet", "npm:mail-mcp", *arguments)
    assert (run.code, run.out) == (2, "")
    assert message in run.message
    assert KEY not in run.err


def test_nothing_of_a_judge_goes_into_a_lock(douane: Cli, steering: World) -> None:
    with model() as web:
        env = {"DOUANE_JUDGE": web.url, "DOUANE_JUDGE_MODEL": "some-model"}
        douane("vet", "npm:mail-mcp@1.0.1", env=env)
        asked = len(web.seen)
        douane("pin", "npm:mail-mcp@1.0.1", env=env)
        assert len(web.seen) == asked > 0
    assert "judged-instruction" not in douane.lock.read_text("utf-8")
