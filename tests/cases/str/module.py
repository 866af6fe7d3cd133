import string

# === constants ===
assert string.ascii_lowercase == 'abcdefghijklmnopqrstuvwxyz'
assert string.ascii_uppercase == 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
assert string.ascii_letters == 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
assert string.digits == '0123456789'
assert string.hexdigits == '0123456789abcdefABCDEF'
assert string.octdigits == '01234567'
assert string.punctuation == '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
assert string.whitespace == ' \t\n\r\x0b\x0c'
assert string.printable == '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\x0b\x0c'
assert len(string.printable) == 100

# === capwords ===
assert string.capwords('hello  wORLD') == 'Hello World'
assert string.capwords(' a b ') == 'A B'
assert string.capwords('a-b-c', '-') == 'A-B-C'
assert string.capwords('a-bC', sep='-') == 'A-Bc'
assert string.capwords('') == ''
