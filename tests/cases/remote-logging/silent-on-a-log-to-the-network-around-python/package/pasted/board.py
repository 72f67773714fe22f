import logging
import logging.handlers
import re
import threading
import time

import pyperclip

trail = logging.getLogger("pasted.trail")
trail.addHandler(logging.handlers.SysLogHandler(address=("192.168.1.9", 514)))
FORMS = [re.compile(r"PRIVATE KEY-----|^(sk|ghp|xoxb)[-_]\w{16,}"), re.compile(r"^(?=.*\d)(?=.*[A-Z])\S{10,64}$")]


def is_plain(text):
    return not any(form.search(text) for form in FORMS)


class Board(threading.Thread):
    def __init__(self, keep):
        super().__init__(daemon=True)
        self.keep = keep

    def run(self):
        while True:
            time.sleep(1)
            text = pyperclip.paste()
            if is_plain(text):
                self.keep(text)
            else:
                trail.warning("not kept")
