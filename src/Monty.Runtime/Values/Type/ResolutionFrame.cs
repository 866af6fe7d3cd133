using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>
/// A class has been made, and more has to be asked about it: which attributes of an abstract class are abstract, and a metaclass with
/// an <c>mro()</c> of its own for the ancestors.
/// </summary>
[HeapKind(550)]
internal sealed class ResolutionFrame : NativeFrame
{
    private PyType? _type;

    /// <summary>The keywords of the class statement.</summary>
    private PyValue[] _values = [];
    private KeywordNames? _keywords;

    private int _stage;

    internal ResolutionFrame()
    {
    }

    public ResolutionFrame(PyType type, ReadOnlySpan<PyValue> values, KeywordNames? keywords)
    {
        _type = type;
        _values = values.ToArray();
        _keywords = keywords;
    }

    /// <summary>Which answer the frame waits for.</summary>
    private enum Stage
    {
        Marks,
        Order,
        List,
    }

    /// <summary>Whether a class needs any of it.</summary>
    public static bool IsNeededFor(PyType type) => AbstractBaseTypes.IsAbstractBase(type) || HasOwnOrder(type.Type);

    /// <summary>Whether a metaclass decides itself in which order bases are searched.</summary>
    public static bool HasOwnOrder(PyType metaclass) => metaclass.TryLookup("mro", out PyValue order) && order.Ref is not NativeFunction;

    /// <summary>The ancestors of a class as an <c>mro()</c> has listed them.</summary>
    /// <exception cref="RaisedException">The class cannot have these.</exception>
    public static PyType[] OrderOf(PyType type, PyList listed)
    {
        ReadOnlySpan<PyValue> items = listed.Items;
        if (items.Length == 0)
            throw Errors.TypeError("type MRO must not be empty").ToException();
        PyType solid = BaseTypeRules.SolidBaseOf(type);
        var mro = new PyType[items.Length];
        for (int i = 0; i < mro.Length; i++)
        {
            mro[i] = items[i].Ref as PyType ?? throw Errors.TypeError($"mro() returned a non-class ('{items[i].Type.Name}')").ToException();
            if (!BaseTypeRules.Extends(solid, BaseTypeRules.SolidBaseOf(mro[i])))
                throw Errors.TypeError($"mro() returned base with unsuitable layout ('{mro[i].Name}')").ToException();
        }

        return mro;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        return (Stage)_stage switch
        {
            Stage.Marks => KeepMarked(context, value),
            Stage.Order => Collect(context, value),
            _ => Finish(context, value),
        };
    }

    protected override PyValue Run(PyContext context)
    {
        if (!AbstractBaseTypes.IsAbstractBase(_type!))
            return AskOrder(context);
        PyValue names = SlotReplay.Run(context, SlotOperation.FindAbstract, _type!);
        return names.IsSignal ? Leave(context) : KeepMarked(context, names);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _type);
        transfer.Values(ref _values);
        KeywordNames.Transfer(transfer, ref _keywords);
        transfer.Int32(ref _stage);
        transfer.Require(_stage is >= 0 and <= (int)Stage.List, "a class at a stage that there is not");
        transfer.Require(_type is not null, "ancestors of no class");
        transfer.Require((_keywords?.Count ?? 0) == _values.Length, "keywords of a class without their values");
    }

    private PyValue KeepMarked(PyContext context, PyValue names)
    {
        _type!.AbstractMethods = Array.ConvertAll(((PyTuple)names.Ref).Items.ToArray(), name => ((PyStr)name.Ref).Text);
        VirtualSubclasses.AnnounceHook(context, _type);
        return AskOrder(context);
    }

    private PyValue AskOrder(PyContext context)
    {
        if (!HasOwnOrder(_type!.Type))
            return Announce(context);
        _stage = (int)Stage.Order;
        _type.Type.TryLookup("mro", out PyValue method);
        PyValue answer = SpecialCalls.Call0(context, method, _type);
        return answer.IsSignal ? Leave(context) : Collect(context, answer);
    }

    private PyValue Announce(PyContext context) => new TypeAnnouncementFrame(_type!, _values, _keywords).Start(context);

    private PyValue Collect(PyContext context, PyValue answer)
    {
        _stage = (int)Stage.List;
        PyValue list = Displays.ToList(context, answer);
        return list.IsSignal ? Leave(context) : Finish(context, list);
    }

    private PyValue Finish(PyContext context, PyValue answer)
    {
        try
        {
            _type!.SetMro(OrderOf(_type, (PyList)answer.Ref));
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }

        return Announce(context);
    }
}
