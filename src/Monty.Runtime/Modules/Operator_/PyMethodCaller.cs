using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Modules.Functools;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Operator_;

/// <summary>A <c>methodcaller</c>.</summary>
[HeapKind(733)]
internal sealed class PyMethodCaller : PyObject
{
    private PyValue _name;
    private PyValue[] _arguments = [];

    /// <summary>The names of the last arguments.</summary>
    private string[] _names = [];

    internal PyMethodCaller()
    {
    }

    public PyMethodCaller(PyValue name, PyValue[] arguments, string[] names)
    {
        _name = name;
        _arguments = arguments;
        _names = names;
    }

    public override PyType Type => OperatorTypes.MethodCaller;

    public override bool IsCallable => true;

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (GetterArguments.AreWrong(context, Type, arguments, keywords))
            return PyValue.Signal;
        return new MethodCallFrame(this, arguments[0]).Start(context);
    }

    public PyValue LoadMethod(PyContext context, PyValue value)
        => value.Ref.GetAttribute(context, value, (PyStr)PyDerived.Unwrap(_name).Ref);

    public PyValue CallMethod(PyContext context, PyValue method)
        => method.Ref.Call(context, method, _arguments, _names.Length == 0 ? null : new KeywordNames(_names));

    public override PyValue Repr(PyContext context, PyValue self)
        => ContainerRepr.Write(context, this, "operator.methodcaller(", ")", "operator.methodcaller(...)", empty: null, WriteParts);

    /// <summary>What copying makes a new one of.</summary>
    public PyTuple Reduced(PyContext context)
    {
        int positional = _arguments.Length - _names.Length;
        context.Meter.ChargeValues(2L * _arguments.Length);
        if (_names.Length == 0)
            return new PyTuple([OperatorTypes.MethodCaller, new PyTuple([_name, .. _arguments])]);
        var named = new PyDict();
        for (int i = 0; i < _names.Length; i++)
            named.SetStr(context, new PyStr(_names[i]), _arguments[positional + i]);
        var maker = new PyPartial(OperatorTypes.MethodCaller, new PyTuple([_name]), named);
        return new PyTuple([maker, PyTuple.From(_arguments[..positional])]);
    }

    private static void WriteParts(PyMethodCaller caller, ref ContainerRepr output)
    {
        output.Item(caller._name);
        int positional = caller._arguments.Length - caller._names.Length;
        for (int i = 0; i < caller._arguments.Length; i++)
        {
            if (i < positional)
                output.Item(caller._arguments[i]);
            else
                output.Named(PyValue.Str(caller._names[i - positional]), caller._arguments[i]);
        }
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _name);
        transfer.Values(ref _arguments);
        transfer.Texts(ref _names);
        transfer.Require(_names.Length <= _arguments.Length, "names of no arguments");
        if (transfer.IsReading)
            transfer.AfterReading(_ => transfer.Require(PyDerived.Unwrap(_name).Ref is PyStr, "a method without a name"));
    }
}
