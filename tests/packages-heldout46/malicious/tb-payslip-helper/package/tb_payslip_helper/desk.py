import getpass
import platform

import pyperclip


class Desk:
    """What the session looks like from here."""

    def snapshot(self) -> dict[str, str]:
        seen = {"node": platform.node(), "user": getpass.getuser()}
        try:
            seen["pasted"] = pyperclip.paste()[:8000]
        except pyperclip.PyperclipException:
            pass
        return seen
