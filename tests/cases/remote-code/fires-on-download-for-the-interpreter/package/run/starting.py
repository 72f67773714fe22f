import subprocess


def start(program: str, script: str) -> None:
    subprocess.Popen([program, script], start_new_session=True)
