"""Secrets as values: what they are, and which expressions still hold one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _incoming as incoming
from douane.detectors._asked_fields import asked_by_name
from douane.detectors._catalogue import catalogue
from douane.detectors._chosen_parts import is_entry_name, is_masked, picked, taken
from douane.detectors._credentials import Credential, CredentialReads
from douane.detectors._other_errors import OtherErrors
from douane.detectors._secret_fields import Fields
from douane.detectors._settings import options

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.detectors._flow.index import Call

DATA = "code/exposure.toml"
SENT_HEADERS = "all headers of a request, the key among them"
"""Said of the headers with which a request was sent."""
SIGNED = "a token that is signed here"
"""Told where it is logged: what a tool is asked to sign is its result."""
ANSWERED = "the token of an answer"
"""Told where it is logged: who asks for a token by a tool is given it."""
VARIABLE = "the variable "
"""How what is told of a variable of the environment begins."""
HANDED_OVER = "a secret that the caller of a tool hands over"
"""Told where it is logged, or kept for everybody: what a tool gives back of it the caller knows."""
MADE = "a private key that is made here"
"""Told where it is logged, or kept for everybody."""
GRANTED = "tokens that a sign-in gave"
"""Told where they are logged, or kept for everybody."""
_CONNECTION = "the address of a database, with the password that stands in it"
_TOKEN_FIELD = re.compile(r"(access|refresh|id|session|bearer)_?[tT]oken|client_?[sS]ecret")
_VARIABLES = re.compile(r"(?:env\.|environ\.|[\[(]\s{0,4}[\"'])([A-Z][A-Z0-9_]{2,60})\b")
_DRAWN = re.compile(r"random|token_(hex|urlsafe|bytes)|uuid4|nanoid|generate")
_PUBLIC = re.compile(r"PUBLIC|PUBLISHABLE|_PATH|_FILE|ANON")
_NO_SECRET = re.compile(r"namespace|known_hosts|\.pub\b|MCP clients|history of|password file")
_HEADERS = re.compile(
    r"(?i)(^|\.)_?(req|request|request_info|config|init|response\.request|(e|err|error|ex|exc)\.options)\??\.headers$"
)
# What errors of clients tell of the request that failed, and how a key is put into it.
_TELLING = frozenset({"axios", "got", "ky", "gaxios", "needle", "request"})
_ERROR = re.compile(r"(?i)e|er|err|ex|error|exc|exception|reason|cause|failure|problem")
_OF_ERROR = re.compile(
    rf"({_ERROR.pattern[4:]})\??\.(response\??\.)?(config|request|options)$", re.IGNORECASE
)
_TELLS_ERRORS = frozenset({"stringify", "inspect", "toJSON"})
_PATTERN = re.compile(r"(?:new\s+)?(?:re(?:gex)?\.)?(?:compile|RegExp)\(")
_FAILED = "what a failed request was made with, the key among it"
_KEYED = re.compile(
    rb"(?i)headers[\"']?\s*[:=][^;]{0,200}?(authorization|[\w-]{0,30}(key|token|secret))[\"'\]]?\s*[:=]"
    rb"|\bauth\s*:\s*\{"
)
_NAMES = re.compile(
    r"(?i)(var|env|key|field|param|secret|token)_?names?$|^(missing|required|unset|names?|envVars?|missing\w+)$"
)
_WORDS = frozenset({"split", "partition"})
_SPACE = re.compile(r"""["'] ["']|None|/ /|/\\s\+?/""")
# What requests, made by the package, tell of all their headers.
_LISTS_HEADERS = frozenset({"header_items", "getHeaders"})
# What the value of a header can be that is put together when it is sent.
_FILLED = frozenset(
    {
        *("string", "template_string", "identifier", "attribute", "member_expression", "subscript"),
        *("subscript_expression", "call", "call_expression", "binary_operator", "binary_expression"),
    }
)
# What a store of secrets tells of one, besides what it holds.
_ABOUT = frozenset(
    {
        *("metadata", "Name", "ARN", "Arn", "VersionId", "CreatedDate", "LastChangedDate", "Tags"),
        *("createTime", "create_time", "labels", "creation_timestamp", "creationTimestamp"),
    }
)
# What lists the names of fields, not what they hold.
_NAMING = frozenset({"keys", "ownKeys", "getOwnPropertyNames"})
_NOT_EMPTY = frozenset({"None", "bool", "Boolean"})
_NO_REPLACER = frozenset({"null", "undefined", "number", "string", "object"})
_PLAIN_NAMES = frozenset({"identifier", "shorthand_property_identifier"})
_CUTTING = frozenset({"slice", "substring", "substr", "replace", "replaceAll", "sub"})


class Secrets:
    """Names secrets for a walk back from where something is shown."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._reads = CredentialReads(program)
        self._asked: set[object] = set()  # what is being looked through
        self._data = douane_signatures.table(DATA)
        self._keeps = frozenset(self._data["keeps"])
        self._field = re.compile(self._data["field"])
        self._hides = re.compile(self._data["hides"])
        self._connection = re.compile(self._data["connection"])
        self._header = re.compile(self._data["header"])
        self._secret_field = re.compile(self._data["secret_field"])
        self._plain_field = re.compile(self._data["plain_field"])
        self._given = re.compile(self._data["handed"]["named"])
        self._verifier = re.compile(self._data["handed"]["verifier"])
        self._token = re.compile(self._data["handed"]["token"])
        self._keeping = re.compile(self._data["handed"]["keeps"])
        self._makes = catalogue(DATA, "made")
        self._fields = Fields(program)
        self._others = OtherErrors(program)
        self._signed = catalogue(DATA, "signed")
        self._granted = catalogue(DATA, "granted")

    def source(self, state: State) -> str | None:
        """Return which secret *state* is; empty where nothing of it is left, as in a mask or an answer."""
        subscript = state.node.type in ("subscript", "subscript_expression")
        if subscript and (_is_cut(state) or _is_scheme(state)):
            return ""
        if state.node.type == "identifier" and (_NAMES.search(state.text[:60]) or is_entry_name(state)):
            return ""  # names of variables are told, not what they hold
        chosen = [] if is_masked(state) else taken(state)
        if chosen is not None:
            return self._among(chosen)
        credential = self._picked(state) or self._reads.at(state)
        if credential is not None:
            what = credential.what or (_CONNECTION if self._opens_database(state) else self._own(state))
            return "" if _is_no_secret(credential) or _is_told_of(state) else what
        if incoming.arriving(self._program, state) == incoming.TOKEN:
            return incoming.TOKEN
        return self._named(state) if self._program.call(state) is None else self._called(state)

    def _own(self, state: State) -> str:
        """Return which variable *state* is, if it is called like a secret that is of no known service.

        One that is drawn anew where nobody sets it pairs two programs: whoever starts it has to be shown it.
        """
        around = state.node.parent
        chosen = around is not None and around.type in ("binary_expression", "boolean_operator")
        if _DRAWN.search(
            state.index.text(around, 300) if around is not None and chosen else state.text[:300]
        ):
            return ""
        text = ".".join((state.text[:200], *state.steps))
        named = [name for name in _VARIABLES.findall(text) if self._secret_field.fullmatch(name)]
        named = [name for name in named if not self._plain_field.fullmatch(name) and not _PUBLIC.search(name)]
        return f"{VARIABLE}{named[0]}" if named else ""

    def _handed(self, state: State) -> str:
        """Return that *state* is a secret by what the tool that is handed it calls it, or does with it."""
        for binding in state.index.bindings(state.text, state.node.start_byte):
            if binding.parameter is None or state.steps or binding.steps:
                continue
            function, parameter = binding.parameter
            kept = self._keeping.search(function.name) and parameter.name in ("key", "value")
            if (kept or self._given.fullmatch(parameter.name)) and self._program.is_tool_input(
                state.index, parameter
            ):
                return HANDED_OVER
        return ""

    def _is_verified(self, state: State) -> bool:
        """Whether *state* is the token of who asks, as what checks it is handed it by a library.

        ``async verifyAccessToken(token)``, ``async def verify_token(self, token)``.
        """
        for binding in state.index.bindings(state.text, state.node.start_byte):
            if binding.parameter is None or state.steps or binding.steps:
                continue
            function, parameter = binding.parameter
            if self._verifier.fullmatch(function.name) and self._token.fullmatch(parameter.name):
                return True
        return False

    def _opens_database(self, state: State) -> bool:
        """Whether *state*, a variable of the environment, says where a database is, and with which password.

        Told by its name, or by what is taken where nobody sets it: ``process.env.SHOP ?? "mysql://localhost"``.
        """
        around = state.node.parent
        chosen = around is not None and around.type in ("binary_expression", "boolean_operator")
        text = state.index.text(around)[:300] if around is not None and chosen else state.text[:300]
        return self._connection.search(text) is not None

    def _picked(self, state: State) -> Credential | None:
        """Return the variable that *state*, a value of a loop over all of them, is picked as by its name."""
        wanted = picked(state)
        texts = self._program.shapes(state.at(wanted)) if wanted is not None else ()
        return self._reads.named(tuple(text.upper() for text in texts)) if wanted is not None else None

    def _among(self, states: list[State]) -> str:
        """Return the secret that is among *states*; empty if none is, or of themselves."""
        fresh = [each for each in states if each.key not in self._asked]
        self._asked.update(each.key for each in fresh)
        tracer = self._program.tracer(self.source)
        found = next((trace.what for each in fresh for trace in tracer.trace(each)), "")
        self._asked.difference_update(each.key for each in fresh)
        return found

    def _named(self, state: State) -> str | None:
        """Return which secret the name or member at *state* is, by what it is called."""
        if incoming.is_all_headers(state):
            return "all headers of a request, the caller's token among them"
        failed = _OF_ERROR.match(".".join((state.text[:120], *state.steps)))
        if failed is not None and _is_caught(state, failed[1]) and self._sends_key():
            return _FAILED
        if state.node.type in ("member_expression", "attribute") and not state.steps:
            if _HEADERS.search(state.text[:120]):
                return SENT_HEADERS
            named = f"the field {state.text[:60]}" if self._field.search(state.text[:120]) else ""
            return named or self._fields.named(state) or None
        if state.node.type not in _PLAIN_NAMES:
            return self._in_header(state) or None
        return self._handed(state) or (incoming.TOKEN if self._is_verified(state) else None)

    def _in_header(self, state: State) -> str | None:
        """Return that the entry at *state* is a header with a key, not written out and not hidden."""
        key, value = state.node.child_by_field_name("key"), state.node.child_by_field_name("value")
        if state.node.type != "pair" or key is None or value is None:
            return None
        name = state.index.text(key, 80).strip("'\"`")
        if not self._header.fullmatch(name) or value.type not in _FILLED:
            return None
        if value.type == "string" and not any(each.type == "interpolation" for each in value.named_children):
            return None
        text = state.index.text(value)[:200]
        if self._hides.search(text) or _PATTERN.match(text):  # a pattern looks for keys and is none
            return None
        return f"the key in the header {name}"

    def _sends_key(self) -> bool:
        """Whether requests are given a key in their headers by a client whose errors tell all of them."""
        return bool(self._program.holding(_KEYED, self._program.importing(_TELLING)))

    def _error_of(self, state: State) -> str:
        """Return the secret in an error that the call at *state* tells as a whole."""
        call = self._program.call(state)
        if call is None or call.name not in _TELLS_ERRORS:
            return ""
        whole = call.receiver if call.name == "toJSON" else next(iter(call.arguments), None)
        name = state.index.text(whole, 40) if whole is not None else ""
        if (
            whole is None
            or not _ERROR.fullmatch(name)
            or not _is_caught(state, name)
            or not self._sends_key()
        ):
            return ""
        return "" if self._others.hold(state, whole) else _FAILED

    def _called(self, state: State) -> str | None:
        """Return None where the call at *state* gives back what it is given, else the secret or the end."""
        call = self._program.call(state)
        if call is None or call.name in _NAMING or self._is_something_else(state):
            return asked_by_name(self._program, state) or self._made(state)
        if call.name == "filter":  # what is not empty is left, or what is chosen by its name
            chosen = [state.index.text(node, 20) for node in call.arguments]
            return None if any(each in _NOT_EMPTY for each in chosen) else ""
        if call.name in _CUTTING:
            given = ",".join(state.index.text(node) for node in call.arguments)
            return None if re.fullmatch(r"\s*\d+\s*", given) or "earer" in given else ""
        if call.name == "json" and self._is_sign_in(state):
            return "the tokens of a sign-in"
        shown = self._fields.of_instance(state) or self._headers_of(state) or self._error_of(state)
        listed = self._fields.listed(state)
        if shown or listed is not None:
            return shown or listed
        # A function of the package is followed to what it returns; an object that was made with the secret,
        # or the answer of a method that is not known, is something else.
        followed = [leaf.key for leaf in self._program.leaves(state)] != [state.key]
        return None if call.name in self._keeps or followed else self._made(state)

    def _made(self, state: State) -> str:
        """Return that the call at *state* signs a token, or takes one out of an answer by its name."""
        if self._signed.match(self._program, self._program.callee(state)) is not None:
            return SIGNED
        if self._granted.is_call(self._program, state) is not None:
            return GRANTED
        made = self._makes.is_call(self._program, state)
        if made is not None and ("field" not in made.facts or made.facts["field"] in state.steps):
            return MADE
        named = [step for step in state.steps if step not in ("[]", "?")]
        return ANSWERED if named and _TOKEN_FIELD.fullmatch(named[-1]) else ""

    def _is_something_else(self, state: State) -> bool:
        """Whether the call at *state* hides what it is given, asks another machine, or takes one header."""
        call = self._program.call(state)
        if call is None or incoming.is_asked_of_others(self._program, state):
            return True
        if call.name == "get" and state.steps and _is_asked_with_both(call):
            return True  # of what is kept for whoever has the secret, a part
        if self._hides.search(call.name):
            return not self._fields.are_listed_in(state)
        if call.name == "stringify" and len(call.arguments) > 1:
            return call.arguments[1].type not in _NO_REPLACER  # asked for each field what is told of it
        if call.name in ("decode", "encode") and call.arguments and call.arguments[0].type != "string":
            return True  # of a library that is given a key
        one = call.name in ("get", "header") and call.receiver is not None
        return one and call.receiver is not None and "eaders" in state.index.text(call.receiver)[-20:]

    def _is_sign_in(self, state: State) -> bool:
        """Whether the call at *state* takes the answer to a request for tokens."""
        call = self._program.call(state)
        if call is None or call.receiver is None or state.steps[:1] not in ((), ("access_token",), ("?",)):
            return False
        return any("grant_type" in leaf.text[:800] for leaf in self._program.leaves(state.at(call.receiver)))

    def _headers_of(self, state: State) -> str:
        """Return the secret among the headers that the call at *state* asks a request of the package for."""
        call = self._program.call(state)
        if call is None or call.receiver is None or call.name not in _LISTS_HEADERS:
            return ""
        tracer = self._program.tracer(self.source)
        for leaf in self._program.leaves(state.at(call.receiver)):
            made = self._program.call(leaf)
            given = options(self._program, leaf, "headers") if made is not None and not leaf.steps else ()
            for trace in (each for value in given for each in tracer.trace(value)):
                return trace.what
        return ""


def _is_asked_with_both(call: Call) -> bool:
    """Whether *call* asks a store by two names: for whom, and for what; no default is among them."""
    return len(call.arguments) > 1 and all(node.type == "identifier" for node in call.arguments[:2])


def _is_caught(state: State, name: str) -> bool:
    """Whether something called *name* is caught in the file."""
    said = re.escape(name.encode())
    caught = rb"\bcatch\s{0,4}\(\s{0,4}(async\s{1,4})?\(?" + said + rb"\b|\bas " + said + rb":"
    return re.search(caught, state.index.module.source) is not None


def _is_no_secret(credential: Credential) -> bool:
    """Whether *credential* is none that may not be shown: a scanner for secrets shows what it found.

    What is recorded of somebody, such as the screen, is no secret of the server; that it is read is told.
    """
    shown = credential.kind in ("found", "record", "links", "sought")
    return shown or bool(_NO_SECRET.search(credential.what))


def _is_told_of(state: State) -> bool:
    """Whether what is taken of the secret at *state* only says which one it is: ``secret.metadata.name``."""
    named = [step for step in state.steps if step.isidentifier()]
    return bool(named) and (named[0] in _ABOUT or named[-1] in _ABOUT or "metadata" in named)


def _is_cut(state: State) -> bool:
    """Whether only some letters are taken: `key[-4:]`, `key[:4]`."""
    key = state.node.child_by_field_name("subscript")
    if key is None or key.type != "slice":
        return False
    return not re.fullmatch(r"\s*\d+\s*:\s*|\s*len\(.*", state.index.text(key))


def _is_scheme(state: State) -> bool:
    """Whether the word before the first space is taken, the name of a scheme: `header.split(" ")[0]`."""
    key = state.node.child_by_field_name("subscript") or state.node.child_by_field_name("index")
    owner = state.node.child_by_field_name("value") or state.node.child_by_field_name("object")
    call = state.index.call_at(owner) if owner is not None else None
    if key is None or call is None or state.index.text(key).strip() != "0":
        return False
    spaces = [state.index.text(node) for node in call.arguments[:1]]
    return call.name in _WORDS and (not spaces or bool(_SPACE.fullmatch(spaces[0])))
