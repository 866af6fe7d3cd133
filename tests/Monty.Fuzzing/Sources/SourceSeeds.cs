namespace Monty.Fuzzing.Sources;

/// <summary>Sources that use the whole grammar.</summary>
internal static class SourceSeeds
{
    public static readonly string[] Scripts =
    [
        "@d(1)\nasync def f[T: int](a, /, b: int = 1, *c, d=2, **e) -> 'x':\n    async with a as (b, c), d: pass\n    async for x in y: await z\n    return [i async for i in j if k]\n",
        "match p:\n    case [1, -2.5, 'a', None] | (x, *_) if x > 1: pass\n    case {'k': v, **r}: pass\n    case P(a, b=c) as d: pass\n    case a.b: pass\n    case _: pass\n",
        "try:\n    pass\nexcept (A, B) as e:\n    raise C from e\nelse:\n    pass\nfinally:\n    del a, b[0], c.d\ntry:\n    pass\nexcept* A:\n    pass\n",
        "x: int = (y := 1) if a else lambda *a, b=1, **k: a\na, *b = c = d[1:2, ..., ::3]\na += b; c //= d; e @= f; g **= h; i >>= j\n",
        "f'{a!r:>{w}} {b=} {{x}} {f\"{c}\"} {d:%Y-%m}' rf'\\d{e}' b'x' '\\N{BULLET}' '''a\nb'''\n",
        "while a < b <= c != d is not e not in f:\n    if x: continue\n    elif y: break\n    else: pass\nelse:\n    pass\n",
        "class C(A, metaclass=M, **k):\n    'doc'\n    x = {**a, 'b': 1, **c}\n    y = {*a, 1}\n    z = (yield)\n    def f(self): return super().f(*a, b=1, **c)\n",
        "from a.b import (c as d, e,)\nimport f.g as h, i\nfrom . import *\nglobal_ = 0x1F + 0b101 + 0o17 + 1_000 + 1e-3 + 2j\nprint(*a, sep='')\n",
    ];

    /// <summary>The cases of the repository, where it is at hand.</summary>
    public static IEnumerable<string> Cases()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !Directory.Exists(Path.Combine(folder, "tests", "cases")))
            folder = Path.GetDirectoryName(folder);
        if (folder is null)
            return [];
        string[] files = Directory.GetFiles(Path.Combine(folder, "tests", "cases"), "*.py", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return files.Select(File.ReadAllText);
    }
}
