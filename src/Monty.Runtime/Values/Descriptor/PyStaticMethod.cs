using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>staticmethod(function)</c>: binds to the function itself.</summary>
[HeapKind(107)]
internal sealed class PyStaticMethod : PyObject
{
    private PyValue _function;

    internal PyStaticMethod()
    {
    }

    public PyStaticMethod(PyValue function)
    {
        _function = function;
    }

    public PyValue Function => _function;

    public override PyType Type => StaticMethodType.Type;

    public override bool IsCallable => true;

    public override DescriptorKind Descriptor(PyContext context) => DescriptorKind.NonData;

    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner) => _function;

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
        => context.HasStack() ? _function.Ref.Call(context, _function, arguments, keywords) : PyValue.Signal;

    public override PyValue Repr(PyContext context, PyValue self) => WrappedFunction.Repr(context, "staticmethod", _function);

    public override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
        => WrappedFunction.GetAttribute(context, this, _function, name);

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _function);
        transfer.Require(!_function.IsUnbound, "a staticmethod of nothing");
    }
}
