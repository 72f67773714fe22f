"""One process: asked, ended, and what was seen of it kept, whatever it does."""

from __future__ import annotations

from threading import Event

from douane.confinement import ConfinementError, Contact, Limits, Observed, Program, together
from douane.sandboxed.once import Once, Process, day
from douane.sandboxed.rounds import Circumstances
from sandboxes import Pretended

ADD = {"name": "add", "description": "Adds.", "inputSchema": {"type": "object"}}
TODAY = Circumstances("douane", 1_800_000_000.0)
PROGRAM = Program(argv=("node", "index.js"))


def test_a_listing_is_a_surface_with_its_protocol() -> None:
    pretended = Pretended(lambda client, date: {"tools": [ADD], "instructions": "Be brief."})
    run = Once(PROGRAM, pretended.start, Limits())(TODAY)
    assert run.surface is not None
    assert [tool.name for tool in run.surface.tools] == ["add"]
    assert (run.surface.source, run.surface.protocol) == ("sandbox", "2025-06-18")
    assert run.surface.instructions == "Be brief."
    assert (run.client, run.date, run.ended) == ("douane", "2027-01-15", None)
    assert [program.date for program in pretended.started] == [TODAY.date]
    assert pretended.closed == 1


def test_a_server_that_ends_is_asked_once_more_in_the_older_way() -> None:
    pretended = Pretended(lambda client, date: None, Observed(stderr="\nno key\n", canaries=("key",)))
    once = Once(PROGRAM, pretended.start, Limits())
    run = once(TODAY)
    assert run.surface is None
    assert run.ended
    assert run.ended.endswith("it says: no key")
    assert run.observed.canaries == ("key",)
    assert pretended.closed == len(pretended.started)


def test_a_server_that_ends_with_the_same_words_as_before_is_not_asked_once_more() -> None:
    pretended = Pretended(lambda client, date: None, Observed(stderr="a key is wanted\nno key\n"))
    excuses: set[str] = set()
    first = Once(PROGRAM, pretended.start, Limits(), excuses=excuses)(TODAY)
    assert len(pretended.started) == 2
    second = Once(PROGRAM, pretended.start, Limits(), excuses=excuses)(TODAY)
    assert len(pretended.started) == 3
    assert first.ended == second.ended == "it ended; it says: a key is wanted / no key"


def test_a_server_that_took_all_its_time_is_not_given_as_much_again() -> None:
    pretended = Pretended(lambda client, date: None, Observed(exceeded=("seconds",)))
    assert Once(PROGRAM, pretended.start, Limits())(TODAY).surface is None
    assert len(pretended.started) == 1


def test_tools_that_are_not_told_in_time_are_not_gone() -> None:
    late = Pretended(lambda client, date: {"tools": None, "instructions": "Be brief."})
    run = Once(PROGRAM, late.start, Limits())(TODAY)
    assert (run.surface, run.late) == (None, True)
    assert run.ended == "what the server answers to tools/list: its time is over"
    ends = Pretended(lambda client, date: None)
    assert not Once(PROGRAM, ends.start, Limits())(TODAY).late


def test_why_a_list_is_missing_is_told() -> None:
    pretended = Pretended(lambda client, date: {"tools": "none"})
    run = Once(PROGRAM, pretended.start, Limits())(TODAY)
    assert run.surface is None
    assert (
        run.ended
        == "it lists nothing; what the server answers to tools/list: the answer holds no list of tools"
    )


def test_a_server_without_any_definition_lists_nothing() -> None:
    pretended = Pretended(lambda client, date: {"tools": []})
    run = Once(PROGRAM, pretended.start, Limits())(TODAY)
    assert (run.surface, run.ended) == (None, "it lists nothing")


def test_what_cannot_be_started_is_said() -> None:
    def start(program: Program, limits: Limits) -> Process:
        raise ConfinementError("bubblewrap refuses")

    run = Once(PROGRAM, start, Limits())(TODAY)
    assert (run.surface, run.ended) == (None, "bubblewrap refuses")


def test_a_run_that_is_broken_off_ends_soon() -> None:
    stop = Event()
    stop.set()
    pretended = Pretended(lambda client, date: {"tools": [ADD]})
    run = Once(PROGRAM, pretended.start, Limits(), stop)(TODAY)
    assert run.surface is None
    assert pretended.closed == 1


def test_what_two_processes_did_counts_together() -> None:
    first = Observed(contacts=(Contact(host="b"),), programs=(("git",),), exit_code=3)
    second = Observed(contacts=(Contact(host="a"),), written=("/tmp/x",), exit_code=None)
    seen = together(first, second)
    assert [each.host for each in seen.contacts] == ["a", "b"]
    assert (seen.programs, seen.written, seen.exit_code) == ((("git",),), ("/tmp/x",), None)


def test_a_day_is_written_as_people_do() -> None:
    assert day(0.0) == "1970-01-01"
