"""What was learned about where the bytes of a package come from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why an attestation does not vouch for what it is served with."""

    MALFORMED = "malformed"  # no attestation at all
    STATEMENT = "statement"  # what is signed is not what was logged
    SIGNATURE = "signature"
    CERTIFICATE = "certificate"
    TIME = "time"  # nothing trusted tells when, or the certificate was not valid then
    AUTHORITY = "authority"  # issued or logged by nobody whom the trust root names
    LOG = "log"  # the log's own proof does not hold
    BYTES = "bytes"  # about other bytes of this name and version
    NAME = "name"
    VERSION = "version"
    REPLAYED = "replayed"  # about another artifact altogether
    REPOSITORY = "repository"
    WORKFLOW = "workflow"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """An attestation that holds, for these very bytes.

    `kind` is ``publish`` (the index took them in for this publisher), ``build`` (this workflow made them) or
    ``index`` (the index's own signature). `by` is who signed: the certificate's identity or the key's id.
    `repository` is ``host/owner/name`` in lower case, `workflow` a path in it, `builder` the workflow that
    signed with its address, `issuer` who vouched for the signer; all as the certificate says, never the
    statement. `logged` is when it was signed, as a log (its entry is `log_index`)
    or a clock proves (ISO 8601). `trust_root` is the digest of what
    was trusted, `trust_root_version` the version of the signed metadata it was fetched by, if it was.
    """

    kind: str
    by: str
    trust_root: str
    repository: str | None = None
    workflow: str | None = None
    builder: str | None = None
    issuer: str | None = None
    commit: str | None = None
    log_index: int | None = None
    logged: str | None = None
    trust_root_version: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """An attestation that does not hold, or not for these bytes; `message` is one escaped line."""

    kind: str
    reason: Reason
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """No attestation. Not `silent`: the index announces one, and it could not be looked at."""

    message: str
    silent: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What is known about where one package (a purl) comes from; silence is one `Missing`.

    `earlier` is what proves where the versions before it were built, the latest first.
    """

    package: str
    verdicts: tuple[Verified | Failed | Missing, ...]
    earlier: tuple[tuple[str, Verified], ...] = ()

    @property
    def verified(self) -> tuple[Verified, ...]:
        """What holds."""
        return tuple(each for each in self.verdicts if isinstance(each, Verified))

    @property
    def failed(self) -> tuple[Failed, ...]:
        """What does not hold."""
        return tuple(each for each in self.verdicts if isinstance(each, Failed))

    @property
    def unseen(self) -> tuple[Missing, ...]:
        """What is announced and could not be looked at."""
        return tuple(each for each in self.verdicts if isinstance(each, Missing) and not each.silent)

    @property
    def built(self) -> Verified | None:
        """The surest of what tells a repository: a build before a publication."""
        found = [each for each in self.verified if each.repository]
        return min(found, key=lambda each: (each.kind != "build", each.kind), default=None)
