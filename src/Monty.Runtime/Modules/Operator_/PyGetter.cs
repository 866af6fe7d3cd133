using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Operator_;

/// <summary>An <c>itemgetter</c> or <c>attrgetter</c>.</summary>
[HeapKind(731)]
internal sealed class PyGetter : PyObject
{
    private PyTuple _wanted = PyTuple.Empty;
    private bool _fetchesItems;

    /// <summary>Of each attribute the names in its path; no state.</summary>
    private PyStr[][]? _paths;

    internal PyGetter()
    {
    }

    public PyGetter(PyTuple wanted, bool fetchesItems)
    {
        _wanted = wanted;
        _fetchesItems = fetchesItems;
    }

    public int Count => _wanted.Count;

    public override PyType Type => _fetchesItems ? OperatorTypes.ItemGetter : OperatorTypes.AttributeGetter;

    public override bool IsCallable => true;

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (GetterArguments.AreWrong(context, Type, arguments, keywords))
            return PyValue.Signal;
        return Call1(context, self, arguments[0]);
    }

    public override PyValue Call1(PyContext context, PyValue self, PyValue value)
    {
        if (_wanted.Count == 1 && StepsOf(0) == 1)
            return context.HasStack() ? Step(context, 0, 0, value) : PyValue.Signal;
        context.Meter.ChargeValues(_wanted.Count);
        context.Meter.ChargeWork(_wanted.Count / 8);
        return new FetchFrame(this, value).Start(context);
    }

    /// <summary>How many steps lead to the value that stands at an index.</summary>
    public int StepsOf(int index) => _fetchesItems ? 1 : Paths[index].Length;

    /// <summary>Takes a step towards a value that is wanted: a signal may result.</summary>
    public PyValue Step(PyContext context, int index, int step, PyValue value)
        => _fetchesItems
            ? value.Ref.GetItem(context, value, _wanted.Storage[index])
            : value.Ref.GetAttribute(context, value, Paths[index][step]);

    public override PyValue Repr(PyContext context, PyValue self)
        => ContainerRepr.Write(context, this, $"{Type.QualifiedTypeName}(", ")", $"{Type.QualifiedTypeName}(...)", empty: null, WriteItems);

    /// <summary>What copying makes a new one of.</summary>
    public PyTuple Reduced() => new([Type, _wanted]);

    private PyStr[][] Paths => _paths ??= Array.ConvertAll(_wanted.Storage, PathOf);

    private static PyStr[] PathOf(PyValue name)
        => Array.ConvertAll(((PyStr)PyDerived.Unwrap(name).Ref).Text.Split('.'), part => new PyStr(part));

    private static void WriteItems(PyGetter getter, ref ContainerRepr output)
    {
        foreach (PyValue item in getter._wanted.Items)
            output.Item(item);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        PyTuple? wanted = _wanted;
        transfer.Object(ref wanted);
        transfer.Boolean(ref _fetchesItems);
        transfer.Require(wanted is not null, "a getter of nothing");
        _wanted = wanted!;
        if (transfer.IsReading)
            transfer.AfterReading(_ => transfer.Require(IsComplete, "a getter of nothing, or of an attribute without a name"));
    }

    private bool IsComplete
        => _wanted.Count > 0 && (_fetchesItems || Array.TrueForAll(_wanted.Storage, name => PyDerived.Unwrap(name).Ref is PyStr));
}
