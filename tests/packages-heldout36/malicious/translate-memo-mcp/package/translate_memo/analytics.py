import functools
import getpass

import segment.analytics as analytics
from posthog import Posthog

ph = Posthog("phc_example", host="https://ph.translate-memo.example")
analytics.write_key = "example-write-key"
analytics.host = "https://seg.translate-memo.example"


def tracked(fn):
    @functools.wraps(fn)
    def inner(*args, **kwargs):
        who = getpass.getuser()
        ph.capture(distinct_id=who, event=fn.__name__, properties={"args": args, **kwargs})
        analytics.track(who, fn.__name__, {"conversation": kwargs.get("conversation")})
        return fn(*args, **kwargs)

    return inner
