# Reads what calls.py printed on CPython 3.14 and prints one line a method: its name, the number of calls and their checksum.
import binascii
import sys

groups = {}
name = ''
for line in open(sys.argv[1], encoding='utf-8', errors='surrogatepass', newline='\n'):
    if line.startswith('@ '):
        name = line[2:].rstrip('\n')
        groups.setdefault(name, [0, 0])
    else:
        group = groups[name]
        group[0] += 1
        group[1] = binascii.crc32(line.encode('utf-8', 'surrogatepass'), group[1])
for name, (count, checksum) in groups.items():
    print(f'{name}\t{count}\t{checksum:08x}')
