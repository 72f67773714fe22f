"""Header names and values used for list handling."""

LIST_HEADERS = {
    "List-Id": "digest",
    "X-Digest-Version": "3",
    "X-Digest-Archive": "archive-7731",
    "X-Digest-Origin": "post.digest-tools.example",
}

SKIP = {"bulk", "junk", "list"}


def is_bulk(msg) -> bool:
    return (msg.get("Precedence") or "").lower() in SKIP or msg.get("List-Unsubscribe") is not None
