# needs: 3.14
def error(f):
    try:
        f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'no error'


# === the limit of digits can be set ===
import json
import sys

assert sys.get_int_max_str_digits() == 4300
assert error(lambda: str(10 ** 4300)) == 'ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit'
assert error(lambda: int('1' * 4301)) == 'ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit'
assert error(lambda: int('1_' * 4300 + '1')) == 'ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit'
assert len(str(10 ** 4299)) == 4300
assert error(lambda: sys.set_int_max_str_digits(639)) == 'ValueError: maxdigits must be >= 640 or 0 for unlimited'
assert error(lambda: sys.set_int_max_str_digits(-1)) == 'ValueError: maxdigits must be >= 640 or 0 for unlimited'
assert error(lambda: sys.set_int_max_str_digits('x')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: sys.set_int_max_str_digits()) == "TypeError: set_int_max_str_digits() missing required argument 'maxdigits' (pos 1)"
sys.set_int_max_str_digits(640)
assert sys.get_int_max_str_digits() == 640
assert error(lambda: str(10 ** 640)) == 'ValueError: Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit'
assert error(lambda: f'{10 ** 700:,}') == 'ValueError: Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit'
assert error(lambda: '%d' % 10 ** 641) == 'ValueError: Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit'
assert error(lambda: repr([10 ** 641])) == 'ValueError: Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit'
assert error(lambda: json.dumps(10 ** 641)) == 'ValueError: Exceeds the limit (640 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit'
assert error(lambda: json.loads('1' * 641)) == 'ValueError: Exceeds the limit (640 digits) for integer string conversion: value has 641 digits; use sys.set_int_max_str_digits() to increase the limit'
assert error(lambda: int('9' * 641, 36)) == 'ValueError: Exceeds the limit (640 digits) for integer string conversion: value has 641 digits; use sys.set_int_max_str_digits() to increase the limit'
assert hex(10 ** 700)[-3:] == '000'
assert int('f' * 2000, 16) == 16 ** 2000 - 1
sys.set_int_max_str_digits(0)
assert sys.get_int_max_str_digits() == 0
big = 7 ** 30000
text = str(big)
assert (len(text), text[:12], text[-12:], text[12000:12012]) == (25353, '873374339264', '538418000001', '749420678783')
assert int(text) == big
assert int('-' + text) == -big
assert str(-big) == '-' + text
assert int(text, 11) % 1000007 == 576377
assert (len(str(10 ** 20000)), str(10 ** 20000).count('0'), str(10 ** 20000 - 1).count('9')) == (20001, 20000, 20000)
assert len(f'{big:,}') == 33803
assert json.loads(json.dumps(big)) == big
assert int('1_000' + '0' * 9000) == 10 ** 9003
sys.set_int_max_str_digits(maxdigits=20000)
assert len(str(10 ** 19999)) == 20000
assert error(lambda: str(10 ** 21000)) == 'ValueError: Exceeds the limit (20000 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit'

# === what sys tells of numbers ===
assert hash(float('inf')) == sys.hash_info.inf
assert hash(1j) == sys.hash_info.imag
assert hash(sys.hash_info.modulus + 5) == 5

# === the limit of the cases that follow ===
sys.set_int_max_str_digits(sys.int_info.default_max_str_digits)
assert sys.get_int_max_str_digits() == 4300
