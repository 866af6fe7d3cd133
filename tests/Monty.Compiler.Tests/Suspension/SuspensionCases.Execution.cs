namespace Monty.Compiler.Tests.Suspension;

/// <remarks>Code that the script makes, and modules.</remarks>
internal static partial class SuspensionCases
{
    private static readonly SuspensionCase[] Execution =
    [
        new(
            "eval and exec of text",
            """
            a = ask(1)
            names = {}
            exec('def f(x):\n    y = ask(x)\n    return y + 1\nb = f(2)\nprint(b)', names)
            def inside(c):
                return eval('[ask(c + n) for n in (1, 2)]')
            (eval('ask(a) + a'), names['b'], names['f'](5), inside(3), exec(compile('ask(9)', 'f.py', 'eval')))
            """,
            "3\n(2, 3, 6, [4, 5], None)",
            "ask(1) ask(2) ask(1) ask(5) ask(4) ask(5) ask(9)"),
        new(
            "globals, locals and a generator of compiled text",
            """
            space = {}
            exec('def walk(n):\n    for i in range(n):\n        yield ask(i) + step\nstep = 10', space)
            walk = space['walk'](3)
            def seen(x):
                before = locals()
                y = ask(7)
                globals()['made'] = y
                return before, locals()['y']
            (next(walk), seen(1), list(walk), made, sorted(globals())[-4:])
            """,
            "(10, ({'x': 1}, 7), [11, 12], 7, ['made', 'seen', 'space', 'walk'])",
            "ask(0) ask(7) ask(1) ask(2)"),
        new(
            "exec in a mapping of the script's own",
            """
            class Names:
                def __getitem__(self, name):
                    if name == 'known':
                        return ask(name)
                    raise KeyError(name)
                def __setitem__(self, name, value):
                    print(name, ask(value))
            exec('a = known\nb = len(known)', {}, Names())
            """,
            "a known\nb 5\nNone",
            "ask('known') ask('known') ask('known') ask(5)"),
    ];
}
