"""What data is before a rule judges it: decoded, fetched, read from a file, handed over by a client."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import catalogue
from douane.detectors._chains import in_contract
from douane.detectors._failed_answers import is_failed_answer
from douane.detectors._flow import HOLE
from douane.detectors._flow.index import ELEMENT, PART
from douane.detectors._messages import is_message
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from collections.abc import Callable

    from tree_sitter import Node

    from douane.detectors._flow import Program, State
    from douane.detectors._flow.traces import Tracer

EXECUTION = "code/execution.toml"
NETWORK = "code/network.toml"

DECODED = "decoded text"
UNPACKED = "text that is only there decoded"
REMOTE = "data from the network"
TOOL = "what a client of the server sends"
DATA_FILE = "a data file"
ENVIRONMENT = "an environment variable"

_ELSEWHERE = re.compile(r"(https?|wss?|ftp)://|//\w")
_HERE = re.compile(r"(?:\w+:)?//(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?|0\.0\.0\.0)(?:[:/?#]|$)")
_LETTERS = 10  # a shorter text hides no code
_OF_THE_USER = ("~/", "~\\", "/var/")
_ENVIRONMENT = ("process.env", "os.environ")
# A text that somebody packed: no word, no path, no name of an option.
_PACKED = re.compile(
    r"[\"'`](?=[^\"'`]{0,200}[0-9+=])[A-Za-z0-9+/=_-]{16,}[\"'`]|[\"'`][A-Za-z0-9+/=_-]{40,}|(\\x[0-9a-fA-F]{2}[^\\]{0,4}){4}"
)
_LONGEST = 4096  # characters of a text that are looked at
# A text of characters that nothing displays, or of blanks.
_UNSEEN = re.compile(
    "[\u200b-\u200f\u2060-\u2065\u206a-\u206f\ufeff\u180b-\u180f\u034f\u3164\ufe00-\ufe0f\U000e0000-\U000e01ef]{8}"
    r"|(\\u\{?(200[b-f]|206[0-5a-f]|feff|fe0[0-9a-f]|e01?[0-9a-f]{2})\}?){8}"
    r"|([ ]{1,8}\t{1,8}){6}|(\\t {1,8}){6}"
)
_CODES = 4  # numbers that can spell something
_MAKE_BYTES = frozenset({"from", "Buffer", "Uint8Array", "bytes", "bytearray", "to_bytes"})
# What reads a number of digits, or of the places of characters in an alphabet.
_DIGITS = re.compile(
    rb"\b(?:parseInt|int)\s{0,2}\([^\n]{1,200},\s{0,2}(?:base\s{0,2}=\s{0,2})?(?:2|4|8|16|32|36)\s{0,2}\)"
)
_RADIX = frozenset({"2", "4", "8", "16", "32", "36"})
_READS_DIGITS = frozenset({"parseInt", "int"})
_PLACES = re.compile(rb"\b(?:codePointAt|charCodeAt|ord)\s{0,2}\(")
_READS_CODES = frozenset({"codePointAt", "charCodeAt", "ord"})
# What is done to each of several numbers.
_EACH = frozenset(
    {"arrow_function", "function_expression", "generator_expression", "list_comprehension", "lambda"}
)
_IN_MEMORY = frozenset({"BytesIO", "StringIO"})
_MOST_NAMES = 4  # of which the code of a character is computed


def decoded(program: Program, state: State) -> bool:
    """Whether *state* is a call that turns encoded, packed or encrypted data into text."""
    if unmasks(program, state) or _reads_digits(program, state) or _reads_places(program, state):
        return True
    entry = catalogue(EXECUTION, "decode").is_call(program, state)
    if entry is None:
        return False
    if entry.facts.get("by_character"):
        return _spells(program, state)
    encodings = entry.facts.get("encodings")
    if encodings is None:
        return True
    named = program.argument(state, 1)
    return named is not None and program.shapes(named)[0] in encodings


def unpacked(program: Program, state: State) -> bool:
    """Whether *state* is what something decodes to, and no member of it: a text has none."""
    return all(step in (ELEMENT, PART) for step in state.steps) and decoded(program, state)


def unmasks(program: Program, state: State) -> bool:
    """Whether *state* makes bytes or a text of numbers each of which is combined with a key: ``b ^ 0x5a``."""
    call = program.call(state)
    if call is not None and call.name == "map" and len(call.arguments) == 2:
        return state.index.text(call.arguments[0], 8) == "chr" and _spells(program, state)
    if call is None or call.name not in _MAKE_BYTES or not call.arguments:
        return False
    for leaf in program.leaves(state.at(call.arguments[0])):
        made = leaf.index.call_at(leaf.node)
        each = made.arguments[0] if made is not None and made.name == "map" and made.arguments else leaf.node
        if each.type not in _EACH or each.end_byte - each.start_byte > _LONGEST:
            continue
        if any(child.type == "^" for node in walk(each) for child in node.children[1:2]):
            return True
    return False


def _reads_digits(program: Program, state: State) -> bool:
    """Whether *state* makes bytes of numbers that are read of digits: ``parseInt(bits, 2)``."""
    call = program.call(state)
    if call is None or call.name not in _MAKE_BYTES:
        return False
    if not program.once("reads digits", lambda: any(program.holding(_DIGITS))):
        return False
    given = [call.receiver] if call.name == "to_bytes" and call.receiver is not None else call.arguments[:1]
    for each in call.arguments[1:2]:  # `Uint8Array.from(groups, (group) => parseInt(group, 2))`
        mapper = state.index.function_at(each)
        given += mapper.returns[:4] if mapper is not None else []
    tracer = program.tracer(_of_digits(program))
    return any(tracer.reaches(state.at(each)) for each in given)


def _reads_places(program: Program, state: State) -> bool:
    """Whether *state* makes bytes of where characters stand behind the first of their kind.

    ``Buffer.from(signs.map((sign) => sign.codePointAt(0) - 0xfe00))``: signs stand for other letters.
    """
    call = program.call(state)
    if call is None or call.name not in _MAKE_BYTES or not call.arguments:
        return False
    if not program.once("reads places", lambda: any(program.holding(_PLACES))):
        return False
    tracer = program.tracer(_of_places(program))
    mapper = state.index.function_at(call.arguments[1]) if len(call.arguments) > 1 else None
    given = [call.arguments[0], *(mapper.returns[:4] if mapper is not None else [])]
    return any(tracer.reaches(state.at(each)) for each in given)


def _of_places(program: Program) -> Callable[[State], str | None]:
    def source(state: State) -> str | None:
        if state.node.type not in ("binary_expression", "binary_operator"):
            return None
        operator, first = state.node.child_by_field_name("operator"), state.node.child_by_field_name("right")
        code = state.node.child_by_field_name("left")
        if operator is None or operator.type != "-" or code is None or first is None:
            return None
        if first.type not in ("number", "integer"):
            return None
        made = [program.call(leaf) for leaf in program.leaves(state.at(code))]
        return "places" if any(each is not None and each.name in _READS_CODES for each in made) else None

    return source


def _of_digits(program: Program) -> Callable[[State], str | None]:
    def source(state: State) -> str | None:
        made = program.call(state)
        if made is None or made.name not in _READS_DIGITS:
            return None
        base = [*made.arguments[1:2], *made.keywords.values()][:1]
        return "digits" if any(state.index.text(each, 4) in _RADIX for each in base) else None

    return source


class Packed:
    """Tells whether what is decoded is a constant or a data file of the package itself.

    Only then is something hidden in the package. What is decoded of a value from elsewhere is judged as what
    it is: data from the network, from a client, from the environment.
    """

    def __init__(self, program: Program) -> None:
        self._program = program
        self._known: dict[object, bool] = {}
        self._tracer = program.tracer(self._constant)

    def hides(self, state: State) -> bool:
        """Whether *state* is a call that decodes something of the package."""
        if not decoded(self._program, state):
            return False
        key = state.key
        if key not in self._known:
            self._known[key] = False  # what is decoded again and again
            self._known[key] = self._of_package(state)
        return self._known[key]

    def _of_package(self, state: State) -> bool:
        program = self._program
        call = program.call(state)
        if call is None:
            return False
        entry = catalogue(EXECUTION, "decode").is_call(program, state)
        if entry is not None and entry.facts.get("by_character"):
            return True  # `decoded` saw its codes
        given = program.nodes(state)[:1] or [node for node in (call.receiver,) if node is not None]
        for node in given:
            part = state.at(node)
            if any(text and HOLE not in text for text in program.shapes(part)) or self._tracer.reaches(part):
                return True
        return False

    def _constant(self, state: State) -> str | None:
        program, node = self._program, state.node
        if node.type in ("string", "template_string", "concatenated_string"):
            text = state.text[:_LONGEST]
            return "text" if _PACKED.search(text) or _UNSEEN.search(text) else ""
        if node.type in ("array", "list", "tuple", "set"):
            numbers = sum(child.type in ("number", "integer") for child in node.named_children)
            return "codes" if numbers >= _CODES else None
        if program.call(state) is not None:
            if reads_data(program, state):
                return "" if _is_kept(program, state) else "file"
            return "" if remote(program, state) or file_read(program, state) else None
        return "" if from_tool(program, state) or from_environment(program, state) else None


def _spells(program: Program, state: State) -> bool:
    """Whether a call that makes a text of character codes is given codes or a text that are written out.

    Codes that are computed are what every reader of memory and every text decoder does.
    """
    numbers = ("number", "integer")
    alone = _in_its_place(program, state)

    def written_out(each: State) -> str | None:
        kind = each.node.type
        if kind in ("string", "template_string", "concatenated_string"):
            return "text" if each.node.end_byte - each.node.start_byte > _LETTERS and not alone else ""
        if kind in ("array", "list", "tuple"):
            # A single zero is where a count begins, and no letter.
            letters = (child for child in each.node.named_children if child.type in numbers)
            return "codes" if any(each.index.text(child) != "0" for child in letters) else None
        return None

    nodes = program.nodes(state)
    if nodes and all(node.type in numbers for node in nodes):
        said = [state.index.text(node, 8) for node in nodes]
        return not all(map(_is_control, said)) and not (len(said) == 1 and _is_mark(said[0]))
    tracer = program.tracer(written_out)
    return any(
        tracer.reaches(state.at(each)) for node in nodes for each in (node, *_computed_of(state, node))
    )


def _is_control(number: str) -> bool:
    """Whether *number* is the code of a control character, which no code is spelled with: ``chr(3)``."""
    return number.isdecimal() and int(number) < 32 and number not in ("9", "10", "13")


def _is_mark(number: str) -> bool:
    """Whether *number* is the code of a quote or another mark, which by itself is no code: ``chr(34)``."""
    return number.isdecimal() and int(number) < 127 and not chr(int(number)).isalnum()


def _computed_of(state: State, node: Node) -> list[Node]:
    """Return the names of which a number is computed: ``parseInt(pair, 16)``, ``ord(c) ^ key``."""
    if node.type in ("identifier", "number", "integer") or node.end_byte - node.start_byte > _LONGEST:
        return []
    callees = {call.callee.id for call in (state.index.call_at(each) for each in walk(node)) if call}
    names = [each for each in walk(node) if each.type == "identifier" and each.id not in callees]
    return names[:_MOST_NAMES]


def _in_its_place(program: Program, state: State) -> bool:
    """Whether the character takes the place of its own code in a table: no letter of a text stands there."""
    around, made = state.node.parent, program.call(state)
    if around is None or around.type not in ("assignment", "assignment_expression") or made is None:
        return False
    left = around.child_by_field_name("left")
    return left is not None and [state.index.text(left)] == [
        state.index.text(each) for each in made.arguments
    ]


def remote(program: Program, state: State) -> bool:
    """Whether *state* is a call that gives back something from another machine."""
    return catalogue(NETWORK, "receive").is_call(program, state) is not None or in_contract(program, state)


def from_network(program: Program) -> Tracer:
    """Return what walks back from values to what came from another machine: as an answer, or a message."""
    return program.tracer(lambda state: REMOTE if received(program, state) else None)


def received(program: Program, state: State) -> bool:
    """Whether *state* is a call that gives back something from another machine, or names what one sent."""
    if program.call(state) is not None and remote(program, state):
        return True
    return is_failed_answer(state) or is_message(program, state)


def from_tool(program: Program, state: State) -> bool:
    """Whether *state* names a parameter that is filled by whoever calls a tool."""
    if state.node.type not in ("identifier", "shorthand_property_identifier"):
        return False
    for binding in state.index.bindings(state.text, state.node.start_byte):
        if binding.parameter is not None and program.is_tool_input(state.index, binding.parameter[1]):
            return True
    return False


def from_environment(program: Program, state: State) -> bool:
    """Whether *state* is a variable of the environment."""
    call = program.call(state)
    if call is not None:
        asked = call.name in ("getenv", "get")
        return asked and any(name in ("os.getenv", "os.environ.get") for name in program.callee(state))
    return _may_be_environment(state) and any(
        name.startswith(_ENVIRONMENT) for name in program.origins(state)
    )


def _may_be_environment(state: State) -> bool:
    """Whether *state* is part of what names the environment, or of what is imported and may be it."""
    text = state.text[:200]
    if state.node.type in ("member_expression", "attribute", "subscript", "subscript_expression"):
        return "env" in text  # the walk comes by `process.env` itself, whatever stands around it
    if not state.steps:
        return False
    if "env" in text or any("env" in step for step in state.steps):
        return True
    known = state.index.bindings(text, state.node.start_byte) if state.node.type == "identifier" else ()
    return any(binding.origin is not None for binding in known)


def file_read(program: Program, state: State) -> tuple[str, ...]:
    """Return the paths that the call at *state* reads; empty where it reads no file."""
    files = douane_signatures.table(EXECUTION)["files"]
    call = program.call(state)
    if call is None or not program.may_call(state, frozenset(files["read_names"])):
        return ()
    if not any(re.fullmatch(files["reads"], name) for name in program.callee(state)):
        return ()
    if call.receiver is not None and (call.name.startswith("read_") or not call.arguments):
        return program.shapes(state.at(call.receiver))
    where = program.argument(state, 0, "file", "path")
    if where is None or any(_is_in_memory(leaf) for leaf in program.leaves(where)):
        return ()
    return program.shapes(where)


def _is_in_memory(leaf: State) -> bool:
    """Whether *leaf* is a file that is only there in memory: ``Image.open(BytesIO(answer.content))``."""
    call = leaf.index.call_at(leaf.node)
    return call is not None and call.name in _IN_MEMORY


def reads_data(program: Program, state: State) -> bool:
    """Whether *state* reads a file whose name says that it holds no code."""
    suffixes = tuple(douane_signatures.table(EXECUTION)["files"]["code"])
    paths = file_read(program, state)
    return any(_is_data(path.rpartition("/")[2].lower(), suffixes) for path in paths)


def _is_kept(program: Program, state: State) -> bool:
    """Whether *state* reads what lies in a folder of the user, and not in one of the package: its cache."""
    return any(path.startswith(_OF_THE_USER) for path in file_read(program, state))


def is_named_by_others(program: Program, state: State) -> bool:
    """Whether of the names of the files that *state* reads no more is known than how they end."""
    names = [path.rpartition("/")[2] for path in file_read(program, state)]
    return all(not name.rpartition(".")[0].strip(HOLE) for name in names)


def _is_data(name: str, suffixes: tuple[str, ...]) -> bool:
    kind = name.rpartition(".")[2]
    named = "." in name.lstrip(".") and HOLE not in kind
    return named and not name.endswith(suffixes) and not kind.startswith(("py", "js"))


def texts_of(program: Program, state: State) -> tuple[str, ...]:
    """Return the texts that *state* can be: one after the other of all that it stands for."""
    found: dict[str, None] = {}
    for leaf in program.leaves(state):
        found.update(dict.fromkeys(program.shapes(leaf)))
    return tuple(found)


def elsewhere(program: Program, state: State) -> bool:
    """Whether the call at *state* is given an address of another machine than this one."""
    return any(not _HERE.match(text) for text in address(program, state))


def address(program: Program, state: State) -> tuple[str, ...]:
    """Return what is known of the addresses on other machines that the call at *state* is given."""
    found: list[str] = []
    for node in program.nodes(state)[:2]:
        texts = program.shapes(state.at(node))
        for name in ("hostname", "host", "url") if texts == (HOLE,) else ():
            found += [f"//{text}" for text in program.shapes(state.at(node, (name,))) if text != HOLE]
        found += texts
    return tuple(text for text in found if _ELSEWHERE.match(text))
