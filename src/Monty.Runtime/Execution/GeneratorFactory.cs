using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The entries of generator and coroutine functions: a call makes the object and runs nothing.</summary>
internal sealed class GeneratorFactory : SlotEntries
{
    public static readonly GeneratorFactory Instance = new();

    protected override PyValue Begin(PyContext context, PyFunction function, PyValue[] slots)
    {
        var frame = new GeneratorFrame(function, slots);
        return function.Code.Kind switch
        {
            CodeKind.Generator => new PyGenerator(frame),
            CodeKind.Coroutine => new PyCoroutine(frame),
            _ => new PyAsyncGenerator(frame),
        };
    }
}
