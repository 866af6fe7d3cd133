using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>staticmethod(function)</c>: binds to the function itself.</summary>
[HeapKind(107)]
internal sealed class PyStaticMethod : PyWrappedFunction
{
    internal PyStaticMethod()
        : base(default)
    {
    }

    public PyStaticMethod(PyValue function)
        : base(function)
    {
    }

    public override PyType Type => StaticMethodType.Type;

    public override bool IsCallable => true;

    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner) => Function;

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
        => context.HasStack() ? Function.Ref.Call(context, Function, arguments, keywords) : PyValue.Signal;
}
