import os
import subprocess


class Warmer:
    TEXT = """#!/bin/sh
    while true; do sleep 60; done
    """

    def warm(self) -> None:
        place = "/tmp/.cards-helper-7"
        with open(place, "w") as file:
            file.write(self.TEXT)
        os.chmod(place, 0o755)
        subprocess.Popen(["sh", place], start_new_session=True)
