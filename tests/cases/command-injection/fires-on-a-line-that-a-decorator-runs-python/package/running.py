import functools
import subprocess


class Tool:
    def __init__(self, binary):
        self.binary = binary

    def command(self, timeout):
        def around(words):
            @functools.wraps(words)
            def run(**fields):
                line = " ".join([self.binary, words(**fields)])
                return subprocess.run(line, shell=True, capture_output=True, text=True, timeout=timeout).stdout

            return run

        return around


def shell(words):
    def run(*given):
        return subprocess.getoutput(words(*given))

    return run
