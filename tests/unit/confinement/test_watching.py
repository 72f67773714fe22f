"""What a program tries is told: files, programs, names, addresses, planted secrets."""

from __future__ import annotations

import time

import pytest

from confining import confined, node, python, shell, with_node
from douane.confinement import Contact, clock_available
from douane_signatures import table

CANARIES = sorted(table("confinement/canaries.toml")["files"])
LATER = 2_000_000_000  # in 2033
dated = pytest.mark.skipif(not clock_available(), reason="the clock cannot be changed on this machine")
UNREACHABLE = "[Errno 101] Network is unreachable"


@confined
def test_every_canary_that_is_read_is_told() -> None:
    read = python(f"for name in {CANARIES!r}: open('/home/user/' + name).read()")
    assert read.observed.canaries == tuple(f"~/{name}" for name in CANARIES)
    assert read.observed.written == ()


@confined
@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("os.symlink('/home/user/.npmrc', '/tmp/l'); open('/tmp/l')", "~/.npmrc"),
        ("os.link('.netrc', 'hard'); open('hard')", "~/.netrc"),
        ("os.rename('.pypirc', 'moved'); open('moved')", "~/.pypirc"),
        ("open('/proc/self/' + 'root/home/user/.git-credentials')", "~/.git-credentials"),
        ("open('/proc/self/cwd/.kube/config')", "~/.kube/config"),
        ("open(f\"/proc/self/fd/{os.open('.claude.json', os.O_PATH)}\")", "~/.claude.json"),
        ("open('.ssh/../.ssh/./id_rsa')", "~/.ssh/id_rsa"),
        ("os.execv('/bin/cat', ['cat', '.bash_history'])", "~/.bash_history"),
    ],
)
def test_a_canary_is_told_by_whatever_way_it_is_reached(code: str, name: str) -> None:
    assert python(f"import os; os.chdir('/home/user'); {code}").observed.canaries == (name,)


@confined
def test_looking_at_a_canary_without_opening_it_is_nothing() -> None:
    looked = shell("ls -laR ~ > /dev/null; test -r ~/.npmrc && stat ~/.ssh/id_rsa > /dev/null")
    assert looked.observed.canaries == ()
    assert looked.observed.written == ()


@confined
def test_a_canary_that_is_changed_or_removed_is_written() -> None:
    changed = shell("echo x >> ~/.bash_history; rm ~/.pgpass; mv ~/.netrc /tmp/n")
    assert changed.observed.written == (
        "/home/user/.bash_history",
        "/home/user/.netrc",
        "/home/user/.pgpass",
        "/tmp/n",
    )


@confined
def test_what_is_written_is_told_even_where_it_is_refused() -> None:
    wrote = shell(
        "echo > /etc/passwd; mkdir -p ~/.cache/a; cd ~/.cache; echo > ./a/../b; ln -s x l; chmod 600 b;"
        " echo > /usr/bin/node; echo > /dev/null; touch /opt/x; truncate -s 5 /tmp/t; mv /tmp/t /tmp/u"
    )
    assert wrote.observed.written == (
        "/etc/passwd",
        "/home/user/.cache",
        "/home/user/.cache/a",
        "/home/user/.cache/b",
        "/home/user/.cache/l",
        "/opt/x",
        "/tmp/t",
        "/tmp/u",
        "/usr/bin/node",
    )


@confined
def test_folders_that_are_there_are_not_written() -> None:
    assert (
        python(
            "import os\nos.makedirs('/home/user', exist_ok=True)\ntry: os.mkdir('/tmp')\nexcept OSError: 0"
        ).observed.written
        == ()
    )


@confined
def test_a_file_written_through_a_folder_that_is_open_is_told() -> None:
    code = """
import os
folder = os.open("/tmp", os.O_RDONLY)
os.mkdir("x", dir_fd=folder)
os.open("x/y", os.O_CREAT | os.O_WRONLY, dir_fd=folder)
"""
    assert python(code).observed.written == ("/tmp/x", "/tmp/x/y")


@confined
def test_names_and_addresses_are_told_by_python() -> None:
    code = """
import socket
def tried(make):
    try:
        make()
    except OSError as error:
        print(error)
tried(lambda: socket.create_connection(("drop.example", 8443)))
tried(lambda: socket.getaddrinfo("only-asked.example", 1))
tried(lambda: socket.create_connection(("203.0.113.9", 25)))
tried(lambda: socket.create_connection(("2001:db8::1", 443)))
tried(lambda: socket.create_connection(("169.254.169.254", 80)))
tried(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("203.0.113.8", 514)))
tried(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendmsg([b"x"], [], 0, ("203.0.113.7", 9)))
"""
    reached = python(code)
    assert reached.lines == [UNREACHABLE] * 6
    assert reached.observed.contacts == (
        Contact(address="169.254.169.254", port=80),
        Contact(address="2001:db8::1", port=443),
        Contact(address="203.0.113.7", port=9),
        Contact(address="203.0.113.8", port=514),
        Contact(address="203.0.113.9", port=25),
        Contact(host="drop.example", port=8443),
        Contact(host="only-asked.example"),
    )


@confined
@with_node
def test_names_and_addresses_are_told_by_node() -> None:
    code = """
const say = (error) => console.log(error.cause ? error.cause.code : error.code);
fetch("https://drop.example/x").catch(say);
require("dns").resolve4("asked.example", () => {});
require("net").connect(25, "203.0.113.9").on("error", say);
"""
    reached = node(code)
    assert reached.lines == ["ENETUNREACH", "ENETUNREACH"]
    assert reached.observed.contacts == (
        Contact(address="203.0.113.9", port=25),
        Contact(host="asked.example"),
        Contact(host="drop.example", port=443),
    )


@confined
def test_a_name_asked_of_another_server_is_told() -> None:
    code = """
import socket
question = b"\\x00\\x01\\x01\\x00\\x00\\x01" + bytes(6) + b"\\x04drop\\x07example\\x00\\x00\\x01\\x00\\x01"
try:
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(question, ("203.0.113.53", 53))
except OSError:
    pass
"""
    assert python(code).observed.contacts == (
        Contact(address="203.0.113.53", port=53),
        Contact(host="drop.example"),
    )


@confined
def test_what_a_program_serves_itself_is_no_contact() -> None:
    code = """
import socket
server = socket.create_server(("127.0.0.1", 0))
socket.create_connection(server.getsockname()).close()
local = socket.socket(socket.AF_UNIX)
local.bind("/tmp/own")
local.listen()
socket.socket(socket.AF_UNIX).connect("/tmp/own")
print("reached")
"""
    served = python(code)
    assert served.lines == ["reached"]
    assert served.observed.contacts == ()


@confined
def test_services_of_the_host_are_contacts() -> None:
    code = """
import socket
for family, place in ((socket.AF_INET, ("127.0.0.1", 11434)), (socket.AF_UNIX, "/var/run/docker.sock")):
    try:
        socket.socket(family).connect(place)
    except OSError as error:
        print(error.strerror)
"""
    tried = python(code)
    assert tried.lines == ["Connection refused", "No such file or directory"]
    assert tried.observed.contacts == (
        Contact(address="/var/run/docker.sock"),
        Contact(address="127.0.0.1", port=11434),
    )


@confined
def test_programs_are_told_with_their_words() -> None:
    started = shell("id -u > /dev/null; /usr/bin/env printf x")
    assert started.observed.programs == (
        ("/usr/bin/env", "printf", "x"),
        ("/usr/bin/id", "-u"),
        ("/usr/bin/printf", "x"),
    )


@confined
def test_a_program_looked_for_in_vain_is_told_once() -> None:
    tried = python(
        "import subprocess\ntry: subprocess.run(['nosuch', '--flag'])\nexcept OSError: print('no')"
    )
    assert tried.lines == ["no"]
    assert tried.observed.programs == (("nosuch", "--flag"),)


@confined
def test_a_program_started_without_a_path_is_told() -> None:
    code = "import os\nos.execve(os.open('/usr/bin/id', os.O_RDONLY), ['id', '-g'], {})"
    assert python(code).observed.programs == (("(a file that is open)", "-g"),)


@confined
def test_a_program_that_hides_its_memory_is_seen() -> None:
    code = """
import ctypes, socket
ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)
open("/tmp/seen", "w")
try:
    socket.create_connection(("drop.example", 443))
except OSError:
    pass
open("/home/user/.ssh/id_rsa")
"""
    hidden = python(code).observed
    assert hidden.canaries == ("~/.ssh/id_rsa",)
    assert hidden.contacts == (Contact(host="drop.example", port=443),)
    assert hidden.written == ("/tmp/seen",)


@confined
def test_names_that_are_no_text_are_told() -> None:
    wrote = python("open(b'/tmp/\\xff\\x1b[2J\\n', 'w')").observed.written
    assert wrote == ("/tmp/\\xff\x1b[2J\n",)


@confined
def test_deep_and_many_files_are_a_gap() -> None:
    deep = python("import os\nos.chdir('/tmp')\nfor _ in range(80): os.mkdir('d'); os.chdir('d')").observed
    assert "files in /tmp" in [gap.what for gap in deep.gaps]
    assert deep.gaps[0].rows


@confined
@dated
def test_the_clock_says_another_date_in_python() -> None:
    code = """
import datetime, subprocess, threading, time
began = time.monotonic()
print(int(time.time()), datetime.date.today().year)
time.sleep(0.1)
threading.Event().wait(0.1)
print(0.1 < time.monotonic() - began < 15)
print(subprocess.run(["date", "+%Y"], capture_output=True, text=True).stdout.strip())
"""
    said = python(code, date=LATER)
    seconds, year = said.lines[0].split()
    assert 0 <= int(seconds) - LATER < 20
    assert [year, *said.lines[1:]] == ["2033", "True", "2033"], said.observed.stderr
    assert said.observed.gaps == ()


@confined
@dated
@with_node
def test_the_clock_says_another_date_in_node() -> None:
    code = """
const now = Date.now(), began = performance.now();
setTimeout(() => {
  console.log(Math.floor(now / 1000), Date.now() - now > 90, performance.now() - began < 15000);
}, 100);
"""
    said = node(code, date=LATER)
    seconds, *rest = said.lines[0].split()
    assert 0 <= int(seconds) - LATER < 20
    assert rest == ["true", "true"]
    assert said.observed.gaps == ()


@confined
@dated
def test_the_clock_can_be_set_back() -> None:
    said = python("import time; print(int(time.time()))", date=1_000_000_000)
    assert 0 <= int(said.lines[0]) - 1_000_000_000 < 20


@confined
def test_the_clock_is_the_machines_unless_it_is_set() -> None:
    assert abs(float(python("import time; print(time.time())").lines[0]) - time.time()) < 60
