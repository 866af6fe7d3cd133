using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>Waits for what a namespace is filled from: the dict of its argument, or the new object of <c>__replace__</c>.</summary>
[HeapKind(1200)]
internal sealed class NamespaceFrame : NativeFrame
{
    private PyInstance? _self;
    private PyDict? _given;
    private PyDict? _changes;
    private PyValue _result;
    private bool _copies;

    internal NamespaceFrame()
    {
    }

    private NamespaceFrame(PyInstance self, PyDict given, PyDict changes, PyValue result, bool copies)
    {
        _self = self;
        _given = given;
        _changes = changes;
        _result = result;
        _copies = copies;
    }

    /// <summary><c>__init__</c>: attributes of the items of a mapping, or of pairs, and of keywords.</summary>
    public static PyValue Fill(PyContext context, PyInstance self, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords, PyValue result)
    {
        if (arguments.Length > 1)
            return context.Raise(Errors.TypeError($"{self.Class.SimpleName} expected at most 1 argument, got {arguments.Length}"));
        if (arguments.Length == 0)
        {
            for (int i = 0; i < keywords.Count; i++)
                self.SetOwn(context, new PyStr(keywords.Names[i]), keywords.Values[i]);
            return result;
        }

        var given = new PyDict();
        var frame = new NamespaceFrame(self, given, DictMethods.ToDict(context, keywords), result, copies: false);
        PyValue filled = DictUpdating.Update(context, given, arguments[0], given);
        return filled.IsSignal ? frame.Leave(context) : frame.Resume(context, filled);
    }

    /// <summary><c>__replace__</c>: another object of the class, with the same attributes but for some.</summary>
    public static PyValue Copy(PyContext context, PyInstance self, KeywordArguments changes)
    {
        var frame = new NamespaceFrame(self, new PyDict(), DictMethods.ToDict(context, changes), PyValue.None, copies: true);
        PyObject type = self.Class;
        PyValue made = type.Call0(context, self.Class);
        return made.IsSignal ? frame.Leave(context) : frame.Resume(context, made);
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal ? value : _copies ? FillCopy(context, value) : FillFrom(context, _given!);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    private PyValue FillFrom(PyContext context, PyDict given)
    {
        for (int position = 0; given.MoveNext(ref position, out int row);)
        {
            if (PyStr.Of(given.KeyAt(row)) is null)
                return context.Raise(Errors.TypeError("keywords must be strings"));
        }

        return NamespaceOperations.TryUpdate(context, _self!, given) && NamespaceOperations.TryUpdate(context, _self!, _changes!)
            ? _result
            : PyValue.Signal;
    }

    private PyValue FillCopy(PyContext context, PyValue made)
    {
        if (made.Ref is not PyInstance { Class.IsNamespace: true } copy)
        {
            return context.Raise(Errors.TypeError(
                $"expect {NamespaceType.Type.Name} type, but {_self!.Class.FullyQualifiedName}() returned '{made.Type.Name}' object"));
        }

        return NamespaceOperations.TryUpdate(context, copy, _self!.Dictionary(context)) && NamespaceOperations.TryUpdate(context, copy, _changes!)
            ? made
            : PyValue.Signal;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _self);
        transfer.Object(ref _given);
        transfer.Object(ref _changes);
        transfer.OptionalValue(ref _result);
        transfer.Boolean(ref _copies);
        transfer.Require(_self is not null && _given is not null && _changes is not null && !_result.IsUnbound, "a frame without its namespace");
    }
}
