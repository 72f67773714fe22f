from notes_mcp import with_anyio, with_pexpect_run, with_pexpect_spawn, with_pexpect_sendline, with_pexpect_replwrap, with_sh, with_plumbum, with_paramiko_shell, with_netmiko, with_parallel_ssh, with_spur, with_ptyprocess, with_docker_exec, with_docker_exec_list, with_docker_run, with_k8s_exec, with_sarge, with_wmi, with_winrm, with_ssm, with_applescript, with_ipython_system  # noqa: F401
from notes_mcp.app import mcp

mcp.run()
