def error(action):
    """What the action raises, as a traceback shows it."""
    try:
        action()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
    return 'nothing raised'


# === isalpha, isalnum, isascii ===
assert 'abc'.isalpha() is True
assert 'ab1'.isalpha() is False
assert ''.isalpha() is False
assert 'éß一'.isalpha() is True
assert '𐐀'.isalpha() is True
assert ('a b'.isalpha()) is False
assert 'Ⅷ'.isalpha() is False
assert 'ab1'.isalnum() is True
assert '²½'.isalnum() is True
assert 'a_'.isalnum() is False
assert ''.isalnum() is False
assert 'abc'.isascii() is True
assert 'é'.isascii() is False
assert ''.isascii() is True

# === isdecimal, isdigit, isnumeric: three widening sets ===
assert '123'.isdecimal() is True
assert '١٢٣'.isdecimal() is True
assert '²'.isdecimal() is False
assert '²'.isdigit() is True
assert '½'.isdigit() is False
assert '½'.isnumeric() is True
assert '一'.isnumeric() is True
assert 'Ⅷ'.isnumeric() is True
assert '𝟘'.isdecimal() is True
assert '1.5'.isnumeric() is False
assert '-1'.isdigit() is False
assert ''.isdigit() is False
assert ''.isdecimal() is False
assert ''.isnumeric() is False

# === islower, isupper, istitle ===
assert 'abc'.islower() is True
assert 'abC'.islower() is False
assert 'a1!'.islower() is True
assert '1'.islower() is False
assert 'ªʰ'.islower() is True
assert 'ABC'.isupper() is True
assert 'A1'.isupper() is True
assert 'Ⅷ'.isupper() is True
assert 'ǅ'.isupper() is False
assert 'ǅ'.islower() is False
assert ('Hello World'.istitle()) is True
assert ('Hello world'.istitle()) is False
assert 'HeLlo'.istitle() is False
assert ('1 A'.istitle()) is True
assert 'ǅa'.istitle() is True
assert ''.istitle() is False

# === isspace, isprintable, isidentifier ===
assert (' \t\n\r\x0b\x0c\x1c\x1f\x85\xa0\u2028\u3000'.isspace()) is True
assert ''.isspace() is False
assert '\u200b'.isspace() is False
assert ('a '.isspace()) is False
assert ('abc é 😀'.isprintable()) is True
assert ''.isprintable() is True
assert '\n'.isprintable() is False
assert '\xa0'.isprintable() is False
assert '\xad'.isprintable() is False
assert '\ue000'.isprintable() is False
assert '\ud800'.isprintable() is False
assert '\u0378'.isprintable() is False
assert 'abc'.isidentifier() is True
assert '_a1'.isidentifier() is True
assert '1a'.isidentifier() is False
assert ''.isidentifier() is False
assert 'a-b'.isidentifier() is False
assert 'été'.isidentifier() is True
assert 'class'.isidentifier() is True
assert 'a·'.isidentifier() is True
assert '℘'.isidentifier() is True
assert 'ͺ'.isidentifier() is False
assert 'a\u200d'.isidentifier() is True
assert error(lambda: 'abc'.isalpha(1)) == 'TypeError: str.isalpha() takes no arguments (1 given)'
