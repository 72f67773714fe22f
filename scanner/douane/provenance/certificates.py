"""Who signed, as the certificate says: the extensions that Fulcio writes (fulcio, docs/oid-info.md)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.identity.corroboration import repository
from douane.model import Reason
from douane.provenance.documents import malformed
from douane.provenance.errors import NotVerifiedError
from douane.text import address_parts

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

_ARC = "1.3.6.1.4.1.57264.1."
_ISSUER, _OLD_ISSUER = "8", "1"
_SIGNER, _SOURCE, _COMMIT, _BUILD = "9", "12", "13", "18"
_OLD_COMMIT, _OLD_SOURCE = "3", "5"
_FIRST_TYPED = 8  # from here on the values are DER texts, before they are plain ones
_LONGEST = 2048
_UTF8_STRING = 0x0C
_TWO_LEVELS = ("github.com/", "bitbucket.org/")
# https://host/owner/name/.github/workflows/release.yml@refs/tags/v1, https://host/group/name//.gitlab-ci.yml@...
_WORKFLOW = re.compile(r"https://[^/]+/(?:[^/@]+/)+?(?:/|(?=\.github/))(?P<path>[^@]+)@", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """The identity of a signing certificate.

    `name` is its subject alternative name (an address of a workflow, an e-mail), `issuer` who vouched for it;
    `repository` and `workflow` are set where a build service signed.
    """

    name: str
    issuer: str
    repository: str | None = None
    workflow: str | None = None
    builder: str | None = None
    commit: str | None = None


def signer(certificate: Certificate) -> Signer:
    """Return who the *certificate* was issued to. Raises NotVerifiedError where it does not say."""
    stated = _extensions(certificate)
    name = _name(certificate)
    issuer = stated.get(_ISSUER) or stated.get(_OLD_ISSUER)
    if issuer is None:
        raise NotVerifiedError(Reason.CERTIFICATE, "its certificate does not say who vouched for the signer")
    build = stated.get(_BUILD, name)
    place = stated.get(_SOURCE) or _old_source(stated.get(_OLD_SOURCE), name)
    found = _WORKFLOW.match(build[:_LONGEST])
    return Signer(
        name=name,
        issuer=issuer,
        repository=located(place),
        workflow=found["path"] if found and place else None,
        builder=stated.get(_SIGNER, name) if place else None,
        commit=stated.get(_COMMIT) or stated.get(_OLD_COMMIT),
    )


def located(address: str | None) -> str | None:
    """Return where the repository at *address* is, as ``host/owner/name`` in lower case.

    As `corroboration.repository`, but with all groups that a project of GitLab lies in.
    """
    known = repository(address)
    if known is None or address is None or "://" not in address or known.startswith(_TWO_LEVELS):
        return known
    path = address_parts(address.strip()).path.partition("/-/")[0].strip("/").removesuffix(".git")
    return f"{known.partition('/')[0]}/{path.lower()}" if path else known


def _old_source(slug: str | None, name: str) -> str | None:
    """Certificates of before 2023-03 have the repository without its host: the workflow's address has it."""
    parts = address_parts(name[:_LONGEST])
    return f"https://{parts.hostname}/{slug}" if slug and parts.scheme == "https" else None


def _name(certificate: Certificate) -> str:
    from cryptography.x509 import (
        ExtensionNotFound,
        RFC822Name,
        SubjectAlternativeName,
        UniformResourceIdentifier,
    )

    try:
        names = certificate.extensions.get_extension_for_class(SubjectAlternativeName).value
    except (ExtensionNotFound, ValueError) as error:
        raise NotVerifiedError(Reason.CERTIFICATE, "its certificate names nobody") from error
    listed = [*names.get_values_for_type(UniformResourceIdentifier), *names.get_values_for_type(RFC822Name)]
    if len(listed) != 1 or len(list(names)) != 1:
        raise NotVerifiedError(
            Reason.CERTIFICATE, f"its certificate names {len(list(names))} signers, not one"
        )
    return listed[0]


def _extensions(certificate: Certificate) -> dict[str, str]:
    """Return the values of Fulcio's extensions by the last number of their identifier."""
    from cryptography.x509 import UnrecognizedExtension

    found: dict[str, str] = {}
    try:
        extensions = list(certificate.extensions)
    except ValueError as error:
        raise malformed("the extensions of its certificate cannot be read") from error
    for extension in extensions:
        oid, value = extension.oid.dotted_string, extension.value
        number = oid.removeprefix(_ARC)
        if number != oid and number.isdigit() and isinstance(value, UnrecognizedExtension):
            text = _text(value.value, is_typed=int(number) >= _FIRST_TYPED)
            if text is not None:
                found[number] = text
    return found


def _text(value: bytes, *, is_typed: bool) -> str | None:
    """Return a plain text, or the content of a DER ``UTF8String`` (X.690, 8.1.3)."""
    if is_typed:
        length, start = _length(value)
        if value[:1] != bytes([_UTF8_STRING]) or length != len(value) - start:
            return None
        value = value[start:]
    if len(value) > _LONGEST:
        return None
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _length(value: bytes) -> tuple[int, int]:
    """Return how long the content is that the DER *value* announces, and where it begins."""
    if len(value) < 2:
        return -1, 0
    if value[1] < 0x80:
        return value[1], 2
    size = value[1] & 0x7F
    return int.from_bytes(value[2 : 2 + size], "big"), 2 + size
