using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>classmethod(function)</c>: binds to the function with the class in front.</summary>
[HeapKind(106)]
internal sealed class PyClassMethod : PyObject
{
    private PyValue _function;

    internal PyClassMethod()
    {
    }

    public PyClassMethod(PyValue function)
    {
        _function = function;
    }

    public PyValue Function => _function;

    public override PyType Type => ClassMethodType.Type;

    public override DescriptorKind Descriptor(PyContext context) => DescriptorKind.NonData;

    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner)
        => new PyBoundMethod(_function, owner);

    public override PyValue Repr(PyContext context, PyValue self) => WrappedFunction.Repr(context, "classmethod", _function);

    public override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
        => WrappedFunction.GetAttribute(context, this, _function, name);

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _function);
        transfer.Require(!_function.IsUnbound, "a classmethod of nothing");
    }
}
