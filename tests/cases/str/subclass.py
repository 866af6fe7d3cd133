class Name(str):
    def shout(self):
        return self.upper() + '!'


class Tag(str):
    def __str__(self):
        return '<' + self + '>'


n = Name('abc')

# === methods take and give plain strs ===
assert n.shout() == 'ABC!'
assert type(n.upper()) is str
assert type(n.strip()) is str
assert type(n + 'd') is str
assert type(n[:]) is str
assert n + 'd' == 'abcd'
assert 'x' + n == 'xabc'
assert n * 2 == 'abcabc'
assert n[1] == 'b'
assert len(n) == 3
assert [c for c in n] == ['a', 'b', 'c']

# === as an argument ===
assert ','.join([n, 'x', n]) == 'abc,x,abc'
assert ','.join([n]) == 'abc'
assert type(','.join([n])) is str
assert 'xabcx'.split(n) == ['x', 'x']
assert 'xabcx'.partition(n) == ('x', 'abc', 'x')
assert 'xabcx'.replace(n, n + n) == 'xabcabcx'
assert 'abcx'.startswith(n) is True
assert 'abcx'.startswith(('q', n)) is True
assert 'cba!'.strip(n) == '!'
assert n in 'xabcx'
assert 'b' in n
assert 'xabc'.find(n) == 1
assert '7'.rjust(3, Name('*')) == '**7'
assert ord(Name('a')) == 97
assert str(b'abc', Name('ascii')) == 'abc'

# === equality, order, hash ===
assert n == 'abc' and 'abc' == n
assert n < 'abd' and 'abb' < n
assert hash(n) == hash('abc')
assert {'abc': 1}[n] == 1
assert {n: 1}['abc'] == 1

# === formatting asks __str__ ===
t = Tag('b')
assert str(t) == '<b>'
assert '%s' % t == '<b>'
assert '%r' % t == "'b'"
assert f'{t}' == '<b>'
assert '{}'.format(t) == '<b>'
assert f'{t!s}' == '<b>'
assert '%s %s' % (n, t) == 'abc <b>'
assert 'abc'.join(['1', '2']) == '1abc2'
assert t + '' == 'b'
