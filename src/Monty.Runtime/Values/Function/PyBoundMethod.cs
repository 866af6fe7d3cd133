using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A function with its first argument: <c>instance.method</c> without a call.</summary>
[HeapKind(102)]
internal sealed partial class PyBoundMethod : PyObject
{
    private PyValue _function;
    private PyValue _self;

    internal PyBoundMethod()
    {
    }

    public PyBoundMethod(PyValue function, PyValue self)
    {
        _function = function;
        _self = self;
    }

    /// <summary><c>__func__</c></summary>
    public PyValue Function => _function;

    /// <summary><c>__self__</c></summary>
    public PyValue Self => _self;

    public override PyType Type => MethodType.Type;

    public override bool IsCallable => true;

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
        => context.HasStack() ? Prepending.Call(context, _function, _self, arguments, keywords) : PyValue.Signal;

    public override PyValue Call0(PyContext context, PyValue self) => _function.Ref.Call1(context, _function, _self);

    public override PyValue Call1(PyContext context, PyValue self, PyValue a)
        => _function.Ref.Call2(context, _function, _self, a);

    public override PyValue Call2(PyContext context, PyValue self, PyValue a, PyValue b)
        => _function.Ref.Call3(context, _function, _self, a, b);

    public override PyValue Call3(PyContext context, PyValue self, PyValue a, PyValue b, PyValue c)
        => _function.Ref.Call4(context, _function, _self, a, b, c);

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual) || other.Ref is not PyBoundMethod method)
            return PyValue.NotImplemented;
        bool equal = _function.Is(method._function) && _self.Is(method._self);
        return PyValue.Bool(equal == (op == CompareOperator.Equal));
    }

    public override PyValue Repr(PyContext context, PyValue self)
    {
        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.Repr, self);
        try
        {
            string name = _function.Ref switch
            {
                PyFunction function => function.QualifiedName,
                NativeFunction function => function.QualifiedName,
                BuiltinMethod method => method.QualifiedName,
                PyType type => type.QualifiedName,
                _ => NameOf(context, "__qualname__") ?? NameOf(context, "__name__") ?? "?",
            };
            return StrConcatenation.Around(context, $"<bound method {name} of ", Formatting.ReprText(context, _self), ">");
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    public override PyValue Hash(PyContext context, PyValue self)
        => PyValue.Int(IdentityOf(context, _function) ^ (IdentityOf(context, _self) * 31));

    /// <summary>Other attributes are those of the function.</summary>
    public override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
    {
        if (Type.TryLookup(name.Text, out _))
            return base.GetAttribute(context, self, name);
        return context.HasStack() ? _function.Ref.GetAttribute(context, _function, name) : PyValue.Signal;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _function);
        transfer.Value(ref _self);
        transfer.Require(!_function.IsUnbound && !_self.IsUnbound, "a method that is not bound");
    }

    /// <summary>A name that another callable has.</summary>
    private string? NameOf(PyContext context, string attribute)
    {
        PyValue name = Attributes.Get(context, _function, new PyStr(attribute));
        if (!name.IsSignal)
            return (name.Ref as PyStr)?.Text;
        if (!context.IsRaising(ExceptionTypes.AttributeError))
            throw context.SignalException();
        context.TakeRaised();
        return null;
    }

    private static long IdentityOf(PyContext context, PyValue value)
        => value.Bits != 0 || value.Ref is ImmediateTag ? value.Bits : context.IdentityOf(value.Ref);
}
