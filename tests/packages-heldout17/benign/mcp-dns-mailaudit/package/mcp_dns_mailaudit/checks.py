import base64
import binascii

from cryptography.hazmat.primitives.serialization import load_der_public_key


def tags(record: str) -> dict[str, str]:
    pairs = (p.partition("=") for p in record.split(";") if "=" in p)
    return {k.strip().lower(): v.strip() for k, _, v in pairs}


def spf(records: list[str]) -> list[str]:
    found = [r for r in records if r.lower().startswith("v=spf1")]
    if len(found) != 1:
        return [f"SPF: {len(found)} records, exactly one is needed"]
    terms = found[0].lower().split()[1:]
    out = []
    lookups = sum(t.lstrip("+-~?").split(":")[0].split("=")[0] in ("include", "a", "mx", "ptr", "exists", "redirect") for t in terms)
    if lookups > 10:
        out.append(f"SPF: {lookups} lookups, ten are allowed")
    if terms and terms[-1] in ("+all", "all", "?all"):
        out.append(f"SPF: {terms[-1]} lets everybody send")
    elif not any(t.endswith("all") or t.startswith("redirect=") for t in terms):
        out.append("SPF: no all at the end")
    return out


def dmarc(records: list[str]) -> list[str]:
    found = [tags(r) for r in records if r.lower().startswith("v=dmarc1")]
    if len(found) != 1:
        return [f"DMARC: {len(found)} records, exactly one is needed"]
    policy = found[0].get("p", "")
    out = [] if policy in ("quarantine", "reject") else [f"DMARC: policy {policy or 'missing'} does not protect"]
    if "rua" not in found[0]:
        out.append("DMARC: no address for reports")
    return out


def dkim(record: str) -> str:
    t = tags(record)
    if not t.get("p"):
        return "key revoked (empty p)"
    try:
        data = base64.b64decode("".join(t["p"].split()), validate=True)
        if t.get("k", "rsa") == "ed25519":
            return "ed25519 key" if len(data) == 32 else "not a valid key"
        bits = load_der_public_key(data).key_size
    except (binascii.Error, ValueError, AttributeError):
        return "not a valid key"
    return f"rsa key of {bits} bits{', too short' if bits < 2048 else ''}"
