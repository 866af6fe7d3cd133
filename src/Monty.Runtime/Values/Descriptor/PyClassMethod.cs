using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>classmethod(function)</c>: binds to the function with the class in front.</summary>
[HeapKind(106)]
internal sealed class PyClassMethod : PyWrappedFunction
{
    internal PyClassMethod()
        : base(default)
    {
    }

    public PyClassMethod(PyValue function)
        : base(function)
    {
    }

    public override PyType Type => ClassMethodType.Type;

    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner)
        => new PyBoundMethod(Function, owner);
}
