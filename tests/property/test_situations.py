"""However odd a lock is, its situation is told; a glance at one never says more than reading it."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from douane.checklist import rows
from douane.model import Lists, Policy, Severity
from douane.reports import status
from douane.situations import every, situation
from douane.text import is_hidden
from douane_lockfiles import Lock, LockError, glance, read
from lock_documents import lock

TODAY = "2026-11-26"
TEXT = st.one_of(st.text(max_size=8), st.sampled_from(["2026-11-26", "2027-02-30", "1.0.0", "read"]))
ROWS = st.one_of(st.sampled_from([row.id for row in rows()]), st.text(max_size=6))
ANSWERS = st.fixed_dictionaries(
    {
        "mark": st.sampled_from(["yes", "no", "unknown", "not-applicable"]),
        "by": st.sampled_from(["human", "machine"]),
        "evidence": st.lists(TEXT, max_size=2),
    },
    optional={
        "person": TEXT,
        "reason": TEXT,
        "expires": st.dictionaries(
            st.sampled_from(["date", "version", "surface", "publisher", "scopes", "x"]), TEXT
        ),
        "lapsed": st.dictionaries(st.sampled_from(["why", "was", "now", "mark", "person", "date"]), TEXT),
    },
)
FINDINGS = st.fixed_dictionaries(
    {"rule": st.sampled_from(["policy-block", "r"]), "severity": TEXT, "row": ROWS}
)
POLICIES = st.builds(
    Policy,
    block=st.sampled_from(list(Severity)),
    required=st.frozensets(st.sampled_from([row.id for row in rows()]), max_size=3),
    provenance=st.sampled_from(["none", "server", "all"]),
    surface=st.sampled_from(["any", "static", "sandbox"]),
    publishers=st.builds(Lists, allow=st.none() | st.just(("acme",)), deny=st.just(())),
    licences=st.builds(Lists, allow=st.none() | st.just(("MIT",)), deny=st.just(())),
)


def odd(answers: dict[str, Any], findings: list[Any]) -> Lock:
    def change(content: dict[str, Any]) -> None:
        content["answers"], content["findings"] = answers, findings

    return lock(change)


@given(st.dictionaries(ROWS, ANSWERS, max_size=6), st.lists(FINDINGS, max_size=3), POLICIES)
def test_every_situation_is_told(answers: dict[str, Any], findings: list[Any], policy: Policy) -> None:
    found = situation(odd(answers, findings), policy, TODAY, "a.json")
    assert found.verdict is not None
    for language in ("en", "fr"):
        shown = status.render([found], policy, TODAY, language=language)
        assert not any(is_hidden(char) for char in shown if char != "\n")
    json.loads(status.render_json([found], policy, TODAY))


@given(
    st.sampled_from(["server", "packages", "surface", "format", "answers", "provenance", "digest"]), st.data()
)
def test_a_glance_holds_what_reading_holds(section: str, data: st.DataObject) -> None:
    document = lock().document
    document[section] = data.draw(
        st.one_of(st.none(), st.integers(), st.text(max_size=3), st.lists(st.integers(), max_size=2))
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        whole = held(path)
        (found,) = every((path,), Policy(), TODAY)
        assert found.problem == (whole if isinstance(whole, str) else None)
        assert isinstance(whole, str) or glance(path).digest == whole.digest


def held(path: Path) -> Lock | str:
    """Return the lock, or what is wrong with it."""
    try:
        return read(path)
    except LockError as error:
        return str(error)
