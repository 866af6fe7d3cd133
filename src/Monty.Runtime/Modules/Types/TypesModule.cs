using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Types;

/// <summary>What <c>types</c> cannot do in Python.</summary>
[PyModule("_types")]
internal static partial class TypesModule
{
    [PyConstant("CodeType")]
    private static readonly PyValue Code = PyCode.CodeType;

    [PyConstant("SimpleNamespace")]
    private static readonly PyValue Namespace = NamespaceType.Type;

    /// <summary>Lets <c>await</c> take the generators of a function; false where it is no generator function.</summary>
    [PyFunction("make_awaitable(function, /)")]
    private static bool MakeAwaitable(PyContext context, PyValue function)
    {
        if (function.Ref is not PyFunction { Code.Kind: CodeKind.Generator or CodeKind.Coroutine } generator)
            return false;
        generator.MakesAwaitables = true;
        return true;
    }

    /// <summary>Whether <c>await</c> takes a value as it is: a coroutine, or a generator of such a function.</summary>
    [PyFunction("is_coroutine(value, /)")]
    private static bool IsCoroutine(PyContext context, PyValue value)
        => value.Ref is Coroutine or PyGenerator { Frame.Function.MakesAwaitables: true };
}
