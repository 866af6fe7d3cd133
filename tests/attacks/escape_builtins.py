# error PermissionError
# The module can be read, not changed; what it holds of the outside world asks the host.
try:
    __builtins__.len = max
except AttributeError:
    __builtins__.open("/etc/passwd")
