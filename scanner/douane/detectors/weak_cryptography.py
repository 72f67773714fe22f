"""What is encrypted or hashed can be read, or forged, by whoever has the package.

**What.** A cipher whose key stands in the code, or is worked out of what stands there; whose first block is
given the same bytes each time (an initialisation vector or nonce that is written out, made of the key, or a
digest of a name), or bytes that can be guessed; that leaves equal blocks equal (ECB); that is broken (DES,
RC4, RC2, Blowfish); a pair of keys of too few bits, or on a small curve; a cipher of the package's own, which
mixes a text with a key that is repeated (XOR); a key that one round of a digest makes of a password
(`createCipher`, `md5(phrase)`). Passwords that are kept as a plain digest (MD5, SHA-1, SHA-256), or stretched
by fewer than ten thousand rounds; signatures of MD5 or SHA-1, and such that are a digest of a secret joined
to a text; codes and tickets that are a digest of what others know too, and of no key. Passwords, passphrases
and the like that are drawn from what can be guessed: a generator of the system whose methods are replaced by
a digest of the clock or of what stands in the code, one that begins at the time or at a fixed number, one
whose next numbers follow from those before; tickets that begin with what they are for (`share-`, `invite-`,
`token_`) and go on with such a number, or that the package keeps and opens something for. Values are followed
through variables, properties, functions and files of the package.

**Why.** Who has the package has the key. The same first bytes show which texts begin alike, and with GCM or
CTR they give the texts away, and the power to forge. Plain digests of passwords are guessed by the billion.

**Example.** `Cipher(algorithms.AES(hashlib.md5(b"ledger-2024").digest()), modes.CBC(bytes(16)))`

**Left alone.** Keys of settings, files and key chains; masks of frames and parities; bytes that are drawn
anew or read from the message; counters; digests under a key, or of the text itself; digests of files and
caches; passwords under bcrypt, scrypt, Argon2 or many rounds; generators with a beginning of the caller's,
for games and samples; passwords made of a phrase of the user; what a protocol of others asks for, as far as
the code says so; tests, examples and vendored code; packages that take nothing from others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._catalogue import Entry, catalogue, encoded
from douane.detectors._digests import weak_digests
from douane.detectors._flow import HOLE, program_of
from douane.detectors._handlers import is_vendored
from douane.detectors._inputs import gates
from douane.detectors._labelled_draws import labelled_draws
from douane.detectors._own_ciphers import own_ciphers
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._predictable import predictable
from douane.detectors._seals import weak_seals
from douane.detectors._settings import options
from douane.detectors._short_keys import short_keys
from douane.detectors._worked_out import is_digest_of_a_name, phrase_digest
from douane.detectors._written_out import WrittenOut, table
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.syntax import Codebase

_DATA = "code/cryptography.toml"
_KEY = "the key of a cipher stands in the code"
_MADE = "the key that is worked out here of what stands in the code encrypts at {place}"
_NONCE = "a cipher is given the same first bytes each time"
_GUESSED = "a cipher is given bytes that can be guessed"
_PHRASE = "a key is one digest of a pass phrase, which is guessed by the billion"
_NAMED = "a cipher begins with a digest of a name: all that is ever kept under it begins with the same bytes"
_ECB = "a cipher leaves equal blocks equal (ECB)"
_BROKEN = "the cipher is broken, or soon will be"
_DIGEST = "what is signed is a digest for which others can make a second text"
_LONGEST = 400  # characters of a call
_TEXTS = frozenset({"string", "template_string", "concatenated_string"})


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield where the cryptography of a server does not hold."""
    program = program_of(codebase)
    if program.size > table()["large"]:
        return
    seen: set[tuple[str, int]] = set()
    for at, why in _weak(program):
        key = (at.index.path, at.line)
        if key not in seen:
            seen.add(key)
            yield evidence_at(at, why=why)


def _weak(program: Program) -> Iterator[tuple[State, str]]:
    if gates(program):
        yield from predictable(program)
        yield from labelled_draws(program)
        yield from short_keys(program)
        yield from own_ciphers(program)
    needle = re.compile(table()["needle"].encode())
    mentioning = program.mentioning(encoded(table()["words"]))
    paths = [path for path in mentioning if not is_aside(path) and not is_vendored(path)]
    paths = [path for path in paths if program.holds(path, needle)]
    if not paths or not gates(program):
        return
    yield from _Judge(program).weak(tuple(paths))
    yield from weak_digests(program, tuple(paths))
    yield from weak_seals(program, tuple(paths))


class _Judge:
    def __init__(self, program: Program) -> None:
        self._program = program
        self._keys = WrittenOut(program)
        self._nonces = WrittenOut(program, settings=True)
        self._guessed = re.compile(table()["guessed"])

    def weak(self, paths: tuple[str, ...]) -> Iterator[tuple[State, str]]:
        """Yield (place, why) for the ciphers of the files at *paths* that do not hold."""
        for entry, call in catalogue(_DATA, "cipher").named_calls(self._program, paths):
            if "only" in entry.facts and re.search(entry.facts["only"], call.text[:_LONGEST]) is None:
                continue
            key = self._given(call, entry, "key", ("key",))
            nonce = self._given(call, entry, "nonce", ("iv", "nonce", "initialization_vector"))
            yield from self._weak_key(call, key)
            why = self._weak_way(call, entry) or (self._weak_nonce(nonce) if nonce is not None else "")
            if why:
                yield call, why

    def _given(self, call: State, entry: Entry, what: str, names: tuple[str, ...]) -> State | None:
        """Return what *call* is given as its *what*, where *entry* says that it is given one."""
        place = entry.facts.get(what)
        if place is None:
            return None
        named = next(options(self._program, call, *names), None)
        if isinstance(place, str):
            return named
        made = self._program.call(call)
        if named is not None and made is not None and set(names) & set(made.keywords):
            return named
        return self._program.argument(call, place)

    def _weak_key(self, call: State, key: State | None) -> Iterator[tuple[State, str]]:
        """Yield that the *key* of *call* stands in the code, and where it is worked out elsewhere."""
        if key is None:
            return
        if not self._keys.is_fixed(key):
            digest = phrase_digest(self._program, self._keys.written(key))
            if digest is not None:
                yield digest, _PHRASE
            return
        yield call, _KEY
        made = next(iter(self._keys.written(key)), None)
        if made is not None and (made.index.path, made.line) != (call.index.path, call.line):
            yield made, _MADE.format(place=f"{call.index.path}:{call.line}")

    def _weak_nonce(self, nonce: State) -> str:
        if nonce.node.type in ("null", "none", "undefined"):
            return ""
        if self._nonces.is_fixed(nonce):
            return _NONCE
        for leaf in self._nonces.written(nonce):
            if any(self._guessed.match(name) for name in self._program.callee(leaf)):
                return _GUESSED
        return _NAMED if is_digest_of_a_name(self._program, self._nonces.written(nonce)) else ""

    def _weak_way(self, call: State, entry: Entry) -> str:
        """Return what is wrong with the cipher that *call* asks for, whatever it is given."""
        if "weak" in entry.facts:
            return str(entry.facts["weak"])
        if "digest" in entry.facts:
            asked = self._program.argument(call, entry.facts["digest"])
            texts = self._program.shapes(asked) if asked is not None else ()
            return _DIGEST if any(re.match(table()["digests"]["broken"], text) for text in texts) else ""
        mode = self._given(call, entry, "mode", ("mode",))
        if mode is None:
            return ""
        said = [mode.text[:80]] if mode.node.type not in _TEXTS else []
        said += [text for text in self._program.shapes(mode) if HOLE not in text]
        said += [".".join((leaf.text[:80], *leaf.steps)) for leaf in self._program.leaves(mode)]
        said += [".".join((mode.text[:80], *mode.steps))]
        named = [text.strip("'\"`") for text in said]
        if any(re.search(table()["ciphers"]["ecb"], text) for text in named):
            return _ECB
        return _BROKEN if any(re.match(table()["ciphers"]["broken"], text) for text in named) else ""


RULE = Rule(
    id="weak-cryptography",
    summary="what is encrypted or hashed can be read or forged by whoever has the package",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Draw the key and each nonce, take AES-GCM, and bcrypt, scrypt or Argon2 for passwords.",
    taxonomy=("MCP01:2025", "SAFE-T1502", "AML.T0055"),
    code=look,
)
