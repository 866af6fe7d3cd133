using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A class statement at work: its bases, <c>__prepare__</c>, the body, then the metaclass.</summary>
[HeapKind(115)]
internal sealed class ClassFrame : NativeFrame
{
    private static readonly PyStr MroEntries = new("__mro_entries__");
    private static readonly PyStr PrepareName = new("__prepare__");

    private PyValue _body;
    private PyStr? _name;

    /// <summary>As written.</summary>
    private PyTuple? _writtenBases;

    /// <summary>What <c>__mro_entries__</c> makes of them, up to now.</summary>
    private PyValue[] _bases = [];

    /// <summary>Those of the statement, without <c>metaclass</c>.</summary>
    private PyDict? _keywords;
    private PyValue _metaclass;
    private PyValue _names;

    /// <summary>The <c>__class__</c> cell, or None.</summary>
    private PyValue _cell = PyValue.None;
    private int _stage;
    private int _next;

    internal ClassFrame()
    {
    }

    public ClassFrame(PyValue body, PyStr name, PyTuple bases, PyDict? keywords)
    {
        _body = body;
        _name = name;
        _writtenBases = bases;
        _keywords = keywords;
    }

    /// <summary>Which call the frame waits for.</summary>
    private enum Stage
    {
        Bases,
        Prepare,
        Body,
        Cell,
        WrittenBases,
        Metaclass,
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        return (Stage)_stage switch
        {
            Stage.Bases => AddEntries(context, value) ? Run(context) : PyValue.Signal,
            Stage.Prepare => RunBody(context, value),
            Stage.Body => KeepCell(context, value),
            Stage.Cell => KeepWrittenBases(context),
            Stage.WrittenBases => CallMetaclass(context),
            _ => Finish(context, value),
        };
    }

    /// <summary>Replaces the bases that are no classes.</summary>
    protected override PyValue Run(PyContext context)
    {
        _stage = (int)Stage.Bases;
        while (_next < _writtenBases!.Count)
        {
            PyValue item = _writtenBases.Items[_next];
            if (item.Ref is PyType || !Attributes.TryGetOptional(context, item, MroEntries, out PyValue method))
            {
                _bases = [.. _bases, item];
                _next++;
                continue;
            }

            PyValue entries = method.IsSignal ? method : method.Ref.Call1(context, method, _writtenBases);
            if (entries.IsSignal)
                return Leave(context);
            if (!AddEntries(context, entries))
                return PyValue.Signal;
        }

        return Prepare(context);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _body);
        transfer.Object(ref _name);
        transfer.Object(ref _writtenBases);
        transfer.Values(ref _bases);
        transfer.Object(ref _keywords);
        transfer.OptionalValue(ref _metaclass);
        transfer.OptionalValue(ref _names);
        transfer.OptionalValue(ref _cell);
        transfer.Int32(ref _stage);
        transfer.Int32(ref _next);
        transfer.Require(_name is not null && _writtenBases is not null && !_body.IsUnbound, "a class statement without its parts");
        transfer.Require(_stage is >= 0 and <= (int)Stage.Metaclass && _next >= 0, "a class statement at a stage that there is not");
        bool isPrepared = _stage <= (int)Stage.Prepare || !_names.IsUnbound;
        bool isDecided = _stage < (int)Stage.Prepare || !_metaclass.IsUnbound;
        transfer.Require(isPrepared && isDecided && !_cell.IsUnbound, "a class statement without its namespace");
    }

    private bool AddEntries(PyContext context, PyValue entries)
    {
        if (entries.Ref is not PyTuple tuple)
        {
            context.Raise(Errors.TypeError("__mro_entries__ must return a tuple"));
            return false;
        }

        _bases = [.. _bases, .. tuple.Items];
        _next++;
        return true;
    }

    private PyValue Prepare(PyContext context)
    {
        _stage = (int)Stage.Prepare;
        PyValue requested = default;
        _keywords?.Remove(context, PyValue.Str("metaclass"), out requested);
        try
        {
            _metaclass = Metaclasses.OfStatement(new PyTuple(_bases), requested);
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }

        bool hasOwn = Attributes.TryGetOptional(context, _metaclass, PrepareName, out PyValue prepare);
        if (!hasOwn || prepare.Ref is BuiltinMethod { Function.Owner: { } owner } && ReferenceEquals(owner, TypeType.Type))
            return RunBody(context, new PyDict());
        if (prepare.IsSignal)
            return prepare;
        PyValue names = CallWith(context, prepare, [_name!, new PyTuple(_bases)]);
        return names.IsSignal ? Leave(context) : RunBody(context, names);
    }

    private PyValue RunBody(PyContext context, PyValue names)
    {
        _stage = (int)Stage.Body;
        _names = names;
        if (PyDerived.Unwrap(names).Ref is not PyDict && !names.Type.TryLookup("__getitem__", out _))
        {
            string maker = _metaclass.Ref is PyType type ? type.Name : "<metaclass>";
            return context.Raise(Errors.TypeError($"{maker}.__prepare__() must return a mapping, not {names.Type.Name}"));
        }

        PyValue cell = _body.Ref.Call1(context, _body, names);
        return cell.IsSignal ? Leave(context) : KeepCell(context, cell);
    }

    /// <summary>The body may end with the cell that <c>type.__new__</c> is to fill.</summary>
    private PyValue KeepCell(PyContext context, PyValue cell)
    {
        _stage = (int)Stage.Cell;
        _cell = cell;
        if (cell.Ref is PyCell && StoreName(context, ClassNamespace.Cell, cell).IsSignal)
            return Leave(context);
        return KeepWrittenBases(context);
    }

    private PyValue KeepWrittenBases(PyContext context)
    {
        _stage = (int)Stage.WrittenBases;
        bool isSame = _bases.Length == _writtenBases!.Count;
        for (int i = 0; isSame && i < _bases.Length; i++)
            isSame = _bases[i].Is(_writtenBases.Items[i]);
        if (!isSame && StoreName(context, "__orig_bases__", _writtenBases).IsSignal)
            return Leave(context);
        return CallMetaclass(context);
    }

    private PyValue CallMetaclass(PyContext context)
    {
        _stage = (int)Stage.Metaclass;
        PyValue made = CallWith(context, _metaclass, [_name!, new PyTuple(_bases), _names]);
        return made.IsSignal ? Leave(context) : Finish(context, made);
    }

    /// <summary>A metaclass that made a class of another namespace has lost the cell.</summary>
    private PyValue Finish(PyContext context, PyValue made)
    {
        if (_cell.Ref is not PyCell cell || made.Ref is not PyType type || cell.Content.Is(made))
            return made;
        string name = _name!.Text;
        string shown = $"<class '{type.QualifiedTypeName}'>";
        if (cell.Content.IsUnbound)
        {
            return context.Raise(Errors.RuntimeError(
                $"__class__ not set defining '{name}' as {shown}. Was __classcell__ propagated to type.__new__?"));
        }

        PyValue other = Formatting.Repr(context, cell.Content);
        return other.Ref is PyStr text
            ? context.Raise(Errors.TypeError($"__class__ set to {text.Text} defining '{name}' as {shown}"))
            : other;
    }

    private PyValue StoreName(PyContext context, string name, PyValue value)
        => _names.Ref.SetItem(context, _names, PyValue.Str(name), value);

    /// <summary>Calls with the keywords of the statement after the arguments.</summary>
    private PyValue CallWith(PyContext context, PyValue callee, PyValue[] arguments)
    {
        if (_keywords is not { Count: > 0 } keywords)
            return callee.Ref.Call(context, callee, arguments, null);
        return Calling.CallExpanded(context, callee, new PyTuple(arguments), keywords);
    }
}
