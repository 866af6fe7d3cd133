"""Writes src/Monty.Runtime/Values/Str/UnicodeTables.cs on standard output; to be run by a CPython 3.14 (Unicode 16).

The tables hold what .NET's CharUnicodeInfo does not give: case mappings that do not depend on the machine's ICU,
and the few code points where Python's predicates are more than a general category.
"""
import sys
import unicodedata

ALL = [cp for cp in range(0x110000) if not 0xD800 <= cp < 0xE000]


def ranges(points):
    found = []
    for cp in points:
        if found and found[-1][1] == cp - 1:
            found[-1][1] = cp
        else:
            found.append([cp, cp])
    return found


def strided(mapping):
    """Rows (first, last, step, delta) of a one-to-one mapping."""
    rows = []
    for cp in sorted(mapping):
        delta = mapping[cp] - cp
        if rows and rows[-1][3] == delta:
            first, last, step, _ = rows[-1]
            gap = cp - last
            if gap == step or (first == last and gap <= 2):
                rows[-1][1], rows[-1][2] = cp, gap
                continue
        rows.append([cp, cp, 1, delta])
    return rows


def lines(cells, width=8):
    for i in range(0, len(cells), width):
        print('        ' + ' '.join(cell + ',' for cell in cells[i:i + width]))


def span(name, comment, cells, width=8):
    print(f'    /// <summary>{comment}</summary>')
    print(f'    public static ReadOnlySpan<int> {name} =>')
    print('    [')
    lines(cells, width)
    print('    ];')
    print()


def range_table(name, comment, points):
    span(name, comment, [f'0x{a:x}, 0x{b:x}' for a, b in ranges(points)], 6)


def case_table(name, convert, base):
    """What `convert` does beyond `base`: one-to-one rows and expansions."""
    single, many = {}, {}
    for cp in ALL:
        c = chr(cp)
        result = convert(c)
        if result == base(c):
            continue
        if len(result) == 1:
            single[cp] = ord(result)
        else:
            many[cp] = result
    span(name, f'{name}: first, last, step and difference of each run.',
         [f'0x{a:x}, 0x{b:x}, {s}, {d}' for a, b, s, d in strided(single)], 4)
    span(name + 'Expanding', f'The code points whose {name} has more than one code point.', [f'0x{cp:x}' for cp in sorted(many)], 12)
    print(f'    /// <summary>Their expansions, in the same order.</summary>')
    print(f'    public static readonly string[] {name}Expansions =')
    print('    [')
    lines(['"' + ''.join(f'\\u{ord(x):04x}' for x in many[cp]) + '"' for cp in sorted(many)], 6)
    print('    ];')
    print()


def is_ignorable(cp):
    return ('A' + chr(cp) + '\u03a3').lower()[-1] == '\u03c2' and ('1' + chr(cp) + '\u03a3').lower()[-1] != '\u03c2'


def category(cp):
    return unicodedata.category(chr(cp))


ID_START = ('Lu', 'Ll', 'Lt', 'Lm', 'Lo', 'Nl')
ID_PART = ID_START + ('Mn', 'Mc', 'Nd', 'Pc')
same = lambda c: c
print('namespace Monty.Runtime.Values;')
print()
print(f'/// <summary>Unicode {unicodedata.unidata_version} data beyond general categories. Written by tools/unicode_tables.py.</summary>')
print('internal static class UnicodeTables')
print('{')
case_table('Upper', str.upper, same)
case_table('Lower', lambda c: c.lower() if c != '\u03a3' else '\u03c3', same)
case_table('Title', str.title, str.upper)
case_table('Fold', str.casefold, str.lower)
range_table('OtherLowercase', 'Lowercase but not Ll.', [cp for cp in ALL if chr(cp).islower() and category(cp) != 'Ll'])
range_table('OtherUppercase', 'Uppercase but not Lu.', [cp for cp in ALL if chr(cp).isupper() and category(cp) != 'Lu'])
range_table('NumericLetters', 'Letters that are numerals.', [cp for cp in ALL if chr(cp).isnumeric() and category(cp)[0] != 'N'])
range_table('OtherCaseIgnorable', 'Case-ignorable but not Mn, Me, Cf, Lm or Sk.',
            [cp for cp in ALL if is_ignorable(cp) and category(cp) not in ('Mn', 'Me', 'Cf', 'Lm', 'Sk')])
range_table('OtherIdentifierStart', 'XID_Start beyond the categories and _.',
            [cp for cp in ALL if chr(cp).isidentifier() and category(cp) not in ID_START and cp != 0x5F])
range_table('NoIdentifierStart', 'Not XID_Start in spite of the category.',
            [cp for cp in ALL if not chr(cp).isidentifier() and category(cp) in ID_START])
range_table('OtherIdentifierPart', 'XID_Continue beyond the categories.',
            [cp for cp in ALL if ('a' + chr(cp)).isidentifier() and category(cp) not in ID_PART])
range_table('NoIdentifierPart', 'Not XID_Continue in spite of the category.',
            [cp for cp in ALL if not ('a' + chr(cp)).isidentifier() and category(cp) in ID_PART])
not_ignorable = [cp for cp in ALL if not is_ignorable(cp) and category(cp) in ('Mn', 'Me', 'Cf', 'Lm', 'Sk')]
assert not not_ignorable, not_ignorable
print('}', file=sys.stdout)
