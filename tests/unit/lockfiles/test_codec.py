"""Lockfiles on disk: whole or not at all, refused where they cannot be trusted."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane_lockfiles import (
    Lock,
    LockConflictError,
    LockError,
    LockTamperedError,
    LockVersionError,
    dumps,
    loads,
    read,
    write,
    write_text,
)
from lock_documents import LISTING, document, lock


def test_round_trip_is_byte_stable() -> None:
    text = dumps(lock())
    assert dumps(loads(text)) == text
    assert json.loads(text)["server"]["name"] == "mail-mcp"


def test_one_package_a_line_and_nothing_invisible() -> None:
    hidden = lock(lambda content: content["server"].update(source="npm:a\u202eb\u200b\x1b é"))
    text = dumps(hidden)
    assert sum(line.lstrip().startswith('{"') for line in text.splitlines()) == 2
    assert "a\\u202eb\\u200b\\u001b é" in text
    assert loads(text).section("server")["source"] == "npm:a\u202eb\u200b\x1b é"


@given(
    st.dictionaries(st.text(min_size=1, max_size=8).map("x-".__add__), st.text() | st.integers() | st.none())
)
def test_unknown_keys_are_kept(extra: dict[str, Any]) -> None:
    try:
        made = lock(lambda content: content.update(extra))
    except LockError:
        return  # a lone surrogate has no canonical form
    assert {key: loads(dumps(made)).section(key) for key in extra} == extra


def test_nothing_is_written_when_only_the_date_would_change(tmp_path: Path) -> None:
    path = tmp_path / "npm" / "@scope" / "mail.json"
    assert write(lock(), path)
    before = (path.read_bytes(), path.stat().st_ino)
    assert not write(lock(lambda content: content["decision"].update(date="2030-01-01")), path)
    assert (path.read_bytes(), path.stat().st_ino) == before
    assert write(lock(lambda content: content["decision"].update(owner="Bob")), path)
    assert read(path).section("decision")["owner"] == "Bob"


def test_a_broken_lock_is_replaced_not_trusted(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("{")
    assert write(lock(), path)
    assert read(path).name == "mail-mcp"


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    target = tmp_path / "elsewhere"
    target.write_text("x")
    link = tmp_path / "a.json"
    link.symlink_to(target)
    with pytest.raises(LockError, match="link"):
        write(lock(), link)
    assert target.read_text() == "x"


def test_an_interrupted_write_leaves_the_old_file_and_no_litter(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write_text(path, "old")

    class Interrupting(str):
        def encode(self, *_: Any) -> bytes:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_text(path, Interrupting("new"))
    assert os.listdir(tmp_path) == ["a.json"]  # noqa: PTH208
    assert path.read_text() == "old"


def test_a_pipe_or_a_folder_is_no_lockfile(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "folder.json").mkdir()
    for name in ("pipe.json", "folder.json"):
        with pytest.raises(LockError, match="no regular file"):
            read(tmp_path / name)
        with pytest.raises(LockError, match="no regular file"):
            write(lock(), tmp_path / name)


def test_what_a_newer_douane_wrote_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(edited(lambda c: c["format"].update(major=2)))
    before = path.read_bytes()
    with pytest.raises(LockVersionError):
        write(lock(), path)
    assert path.read_bytes() == before


def test_a_hand_edited_lock_is_replaced_by_what_is_true(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(edited(lambda c: c["decision"].update(verdict="clear")))
    assert write(lock(), path)
    assert path.read_text() == dumps(lock())


def test_when_a_thing_was_first_seen_does_not_churn(tmp_path: Path) -> None:
    def seen(day: str) -> Lock:
        def change(content: dict[str, Any]) -> None:
            finding = {"rule": "bad", "severity": "high", "row": "supply.code", "first_seen": day}
            content["findings"].append(finding)
            content["surface"]["items"][0]["first_seen"] = day
            content["answers"]["value.task"]["first_seen"] = day

        return lock(change)

    path = tmp_path / "a.json"
    assert write(seen("2026-01-01"), path)
    assert not write(seen("2026-01-02"), path)
    assert read(path).section("findings")[0]["first_seen"] == "2026-01-01"


def test_the_mode_of_the_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    ordinary = tmp_path / "ordinary"
    ordinary.touch()
    write(lock(), path)
    assert path.stat().st_mode == ordinary.stat().st_mode
    path.chmod(0o600)
    write(lock(lambda c: c["decision"].update(owner="Bob")), path)
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_folder_that_refuses_leaves_everything_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "a.json"
    with pytest.raises(OSError, match="No such file"):
        write_text(path, "x")
    assert list(tmp_path.iterdir()) == []


def test_each_record_has_a_line_of_its_own() -> None:
    finding = {"rule": "bad", "severity": "high", "row": "supply.code"}
    before = dumps(lock()).splitlines()
    after = dumps(lock(lambda c: c["findings"].append(finding))).splitlines()
    changed = set(after) - set(before)
    shown = '    {"row": "supply.code", "rule": "bad", "severity": "high"}'
    assert shown in changed
    assert len(changed) == 3  # the record, the list that was empty, and the digest


def test_a_changed_word_is_one_line_of_the_diff() -> None:
    listing = json.loads(json.dumps(LISTING))
    listing["tools"][0]["description"] = "Sends one mail."
    before, after = dumps(lock()).splitlines(), dumps(lock(listing=listing)).splitlines()
    changed = [line.split(":")[0].strip() for line in after if line not in before]
    assert sorted(changed) == ['"description"', '"description"', '"digest"', '"digest"', '"digest"']


def edited(change: Any) -> str:
    content = json.loads(dumps(lock()))
    change(content)
    return json.dumps(content)


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda c: c.pop("server"), "server: is missing"),
        (lambda c: c["packages"][1].update(integrity="md5-x"), r"packages\[1\].integrity: is not a hash"),
        (lambda c: c["packages"][0].update(sha256=5), r"packages\[0\].sha256: is not 64"),
        (
            lambda c: c["packages"][0].update(path="node_modules/mail-mcp"),
            r"packages\[1\].path: stands twice",
        ),
        (lambda c: c["server"].update(path="elsewhere"), "server.path: is none of the packages"),
        (lambda c: c["server"].update(launch="npx -y x"), "server.launch: is not a list"),
        (
            lambda c: c["answers"]["value.task"].update(mark="maybe"),
            "answers.value.task.mark: is none of yes",
        ),
        (lambda c: c["surface"]["items"][0].update(kind="x"), r"surface.items\[0\].kind: is none of"),
        (lambda c: c["decision"].update(date="yesterday"), "decision.date: is not a date"),
        (lambda c: c["format"].update(name="package-lock"), "format.name: this is no Douane lockfile"),
        (lambda c: c["format"].update(major=True), "format.major: is not the number of a format"),
        (lambda c: c.update(packages={}), "packages: is not a list"),
    ],
)
def test_wrong_shapes_are_refused_with_their_place(change: Any, place: str) -> None:
    with pytest.raises(LockError, match=place):
        loads(edited(change))


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (
            lambda c: c["surface"]["items"][-1]["definition"].update(description="x"),
            "definition: does not hash",
        ),
        (lambda c: c["surface"]["items"][-1]["facets"].pop("name"), "facets: do not follow"),
        (lambda c: c["surface"]["items"].pop(), "surface.digest"),
        (lambda c: c["answers"]["value.task"].update(mark="yes"), "edited without Douane"),
        (lambda c: c["packages"][0].update(sha256="f" * 64), "edited without Douane"),
        (lambda c: c.update(digest="sha256:" + "0" * 64), "edited without Douane"),
    ],
)
def test_a_hand_edited_lock_is_not_trusted_but_can_be_shown(change: Any, place: str) -> None:
    def sorted_items(content: Any) -> None:
        content["surface"]["items"].sort(key=lambda item: item["kind"])
        change(content)

    text = edited(sorted_items)
    with pytest.raises(LockTamperedError, match=place):
        loads(text)
    assert loads(text, verify=False).name == "mail-mcp"


def test_a_newer_format_is_refused_and_a_newer_minor_read() -> None:
    with pytest.raises(LockVersionError, match="update Douane"):
        loads(edited(lambda c: c["format"].update(major=2)))
    assert loads(edited(lambda c: c["format"].update(minor=9)), verify=False).name == "mail-mcp"


@pytest.mark.parametrize("text", [b"", b"\xff", b"[" * 10**6, b"[1,2]", b'{"a":1,"a":2}', b"null", b"{}"])
def test_hostile_texts_get_one_line(text: bytes) -> None:
    with pytest.raises(LockError) as caught:
        loads(text)
    assert "\n" not in str(caught.value)


def test_a_lock_in_which_git_left_both_sides_says_so() -> None:
    text = dumps(lock()).replace('  "decision"', '<<<<<<< HEAD\n  "decision"')
    line = text[: text.index("<<<<<<<")].count("\n") + 1
    for source in (text, text.encode()):
        with pytest.raises(LockConflictError, match=f"is in a merge conflict, from line {line}$"):
            loads(source)
    with pytest.raises(LockError, match="not JSON"):
        loads(text.replace("<<<<<<< HEAD", "<<<<<<<<<"))
    with pytest.raises(LockError, match=r"^is empty$"):
        loads(b" \n")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(LockError, match="No such file"):
        read(tmp_path / "nowhere.json")
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    with pytest.raises(LockError, match="larger than"):
        read(large)


def test_a_lock_cannot_be_changed_from_outside() -> None:
    made = lock()
    made.document["server"]["name"] = "x"
    made.section("decision")["owner"] = "x"
    with pytest.raises(TypeError):
        made.packages[0]["version"] = "9"  # type: ignore[index]
    with pytest.raises(TypeError):
        made.surface.entries[0]["definition"]["x"] = 1
    with pytest.raises(AttributeError):
        made.packages[0].version = "9"  # type: ignore[misc]
    assert made == Lock.sealed(document())
