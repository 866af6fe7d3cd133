namespace Monty.Compiler.Tests.Hosting;

/// <summary>What leads out of the sandbox in CPython does not exist.</summary>
public class AbsentAttributesTests
{
    private const string Script = """
        def f():
            yield
        async def co():
            pass
        class A:
            pass
        generator = f()
        coroutine = co()
        try:
            1 / 0
        except Exception as error:
            trace = error.__traceback__
        names = [
            '__subclasses__', '__globals__', '__code__', '__builtins__', 'gi_frame', 'gi_code', 'cr_frame', 'cr_code',
            'ag_frame', 'ag_code', 'tb_frame', 'f_back', 'f_globals', 'f_locals', 'f_builtins', '__reduce__', '__reduce_ex__',
            '__getstate__', '__sizeof__', '__weakref__', '__basicsize__', '__flags__', '__loader__', '__file__']
        things = [f, A, A(), generator, coroutine, trace, int, type, object, print, [].append, A().__init__, ValueError(), property(), list[int], int | str]
        [(repr(thing), name) for thing in things for name in names if hasattr(thing, name)]
        """;

    [Fact]
    public void Frames_code_and_subclasses_cannot_be_reached()
        => Assert.Equal("[]", MontyProgram.Compile(Script).Run().Output.ToString());
}
