"""Taking down what is seen."""

from __future__ import annotations

from douane.confinement import Contact, Observed
from douane.confinement.seen import Seen


def observed(seen: Seen) -> Observed:
    return seen.observed(exit_code=0, stderr="")


def test_everything_is_sorted_and_once() -> None:
    seen = Seen()
    for path in ("/b", "/a", "/b"):
        seen.write(path)
        seen.program((path, "-x"), True)
    seen.canary("~/.npmrc")
    seen.exceed("memory")
    seen.exceed("disk")
    found = observed(seen)
    assert found.written == ("/a", "/b")
    assert found.programs == (("/a", "-x"), ("/b", "-x"))
    assert (found.canaries, found.exceeded) == (("~/.npmrc",), ("disk", "memory"))


def test_what_every_program_does_is_left_out() -> None:
    seen = Seen()
    seen.write("/dev/null")
    seen.write("/dev/pts/3")
    seen.contact(Contact(address="/var/run/nscd/socket"))
    assert (observed(seen).written, observed(seen).contacts) == ((), ())


def test_a_name_is_told_with_the_port_that_was_reached_for() -> None:
    seen = Seen()
    for contact in (
        Contact(host="a.example"),
        Contact(host="a.example", port=443),
        Contact(host="b.example"),
        Contact(address="/run/x"),
        Contact(address="192.0.2.1", port=1),
    ):
        seen.contact(contact)
    assert observed(seen).contacts == (
        Contact(address="/run/x"),
        Contact(address="192.0.2.1", port=1),
        Contact(host="a.example", port=443),
        Contact(host="b.example"),
    )


def test_a_program_that_is_found_is_not_told_as_sought() -> None:
    seen = Seen()
    seen.program(("/usr/local/bin/git", "status"), False)
    seen.program(("/usr/bin/git", "status"), True)
    seen.program(("/usr/bin/nosuch",), False)
    assert observed(seen).programs == (("/usr/bin/git", "status"), ("nosuch",))


def test_a_flood_is_cut_off_and_said() -> None:
    seen = Seen()
    for number in range(1001):
        seen.write(f"/{number}")
    seen.write("/0")
    found = observed(seen)
    assert len(found.written) == 1000
    assert [(gap.what, gap.why) for gap in found.gaps] == [
        ("written files of the program", "there were more than 1000; the rest was not taken down")
    ]
    assert found.gaps[0].rows == ("runtime.sandbox", "supply.code")
