# needs: 3.14


# === The class is named with the functions around it ===
def enter_only():
    class Local:
        def __enter__(self):
            return self

    with Local():
        pass


try:
    enter_only()
    assert False, 'no error'
except TypeError as e:
    message = str(e)
expected = (
    "'enter_only.<locals>.Local' object does not support the context manager protocol (missed __exit__ method)"
)
assert message == expected, message
