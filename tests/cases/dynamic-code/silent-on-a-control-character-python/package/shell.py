class Shell:
    def __init__(self, child):
        self.child = child
        self.last = ""

    def stop(self):
        self.last = self.child.sendline(chr(3))
        return self.last


def run(shell, scope):
    exec(compile(shell.stop(), "<cell>", "exec"), scope)
