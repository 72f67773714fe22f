import subprocess
import sys

CODE = "import platform, json\nprint(json.dumps({'version': platform.python_version()}))\n"


def version():
    exec("import sys; print(sys.version_info[:2])")
    return subprocess.check_output([sys.executable, "-c", CODE])
