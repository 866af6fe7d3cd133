using Monty.Runtime.Core;
using Monty.Runtime.Modules;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>Makes unions of types: flat, each member once, None for its type.</summary>
internal static class UnionMaking
{
    /// <summary><c>a | b</c>; NotImplemented where one of them is no type, unless the other is a union, which takes in anything.</summary>
    public static PyValue Join(PyContext context, PyValue a, PyValue b)
        => a.Ref is PyUnion || b.Ref is PyUnion || (CanJoin(a) && CanJoin(b)) ? Of(context, [a, b]) : PyValue.NotImplemented;

    /// <summary>The union of any values, as <c>Union[…]</c> makes it too: the one member where there is just one.</summary>
    public static PyValue Of(PyContext context, ReadOnlySpan<PyValue> items)
    {
        if (context.Pinned == 0 && MayCallBack(items))
        {
            var all = new PyTuple(items.ToArray());
            return AnyText(items) ? new ForwardImportFrame(all).Start(context) : OfTypes(context, all);
        }

        var members = new PyList();
        foreach (PyValue item in items)
        {
            if (item.Ref is PyTuple)
                return context.Raise(Errors.TypeError($"Union[arg, ...]: each arg must be a type. Got {Abbreviated(context, item)}."));
            bool added = item.Ref is PyUnion union
                ? TryAddAll(context, members, union.Members.Items)
                : TryAdd(context, members, item.IsNone ? NoneTag.NoneType : item.Ref is PyStr ? Forward(context, item) : item);
            if (!added)
                return PyValue.Signal;
        }

        return members.Count == 1 ? members.Items[0] : new PyUnion(new PyTuple(members.Items.ToArray()));
    }

    /// <summary>As <see cref="Of"/>, where nothing has to be imported any more.</summary>
    public static PyValue OfTypes(PyContext context, PyTuple items) => SlotReplay.Run(context, SlotOperation.MakeUnion, items);

    /// <summary>What makes a <c>ForwardRef</c> of a text, or a signal.</summary>
    public static PyValue LoadForward(PyContext context) => LazyNames.LoadFrom(context, "annotationlib", new PyStr("_make_forward_ref"));

    private static bool CanJoin(PyValue value)
        => value.IsNone || value.Ref is PyType or PyGenericAlias or PyUnion or PyTypeParameter or PyTypeAlias;

    /// <summary>Whether comparing the items, or making a reference of a text, calls Python.</summary>
    private static bool MayCallBack(ReadOnlySpan<PyValue> items)
    {
        foreach (PyValue item in items)
        {
            if (!item.IsNone && !(item.Ref is PyType type && ReferenceEquals(type.Type, TypeType.Type)))
                return true;
        }

        return false;
    }

    private static bool AnyText(ReadOnlySpan<PyValue> items)
    {
        foreach (PyValue item in items)
        {
            if (item.Ref is PyStr)
                return true;
        }

        return false;
    }

    /// <summary>A text as the reference to a type that it is: a <c>ForwardRef</c>, or a signal.</summary>
    public static PyValue Forward(PyContext context, PyValue text)
    {
        PyValue make = LoadForward(context);
        return make.IsSignal ? make : make.Ref.Call1(context, make, text);
    }

    /// <summary>What an error shows of a value that is no type.</summary>
    public static string Abbreviated(PyContext context, PyValue item)
    {
        string text = Formatting.ReprText(context, item);
        return text.Length <= 100 ? text : text[..100];
    }

    private static bool TryAddAll(PyContext context, PyList members, ReadOnlySpan<PyValue> items)
    {
        foreach (PyValue item in items)
        {
            if (!TryAdd(context, members, item))
                return false;
        }

        return true;
    }

    private static bool TryAdd(PyContext context, PyList members, PyValue item)
    {
        if (item.IsSignal)
            return false;
        foreach (PyValue member in members.Items)
        {
            context.Meter.ChargeWork(1);
            context.Pinned++;
            PyValue isSame = Compare(context, member, item);
            PyValue truth = isSame.IsSignal ? isSame : Operations.Truth.Of(context, isSame);
            context.Pinned--;
            if (truth.IsSignal)
                return false;
            if (truth.IsTrue)
                return true;
        }

        members.Append(context, item);
        return true;
    }

    /// <summary>Objects of Python classes are told apart by their hash first, as in CPython: what compares as it likes need not be the same.</summary>
    private static PyValue Compare(PyContext context, PyValue member, PyValue item)
    {
        if (member.Ref is PyInstance || item.Ref is PyInstance)
        {
            PyValue one = member.Ref.Hash(context, member);
            PyValue other = one.IsSignal ? one : item.Ref.Hash(context, item);
            if (!other.IsSignal && one.Bits != other.Bits)
                return PyValue.False;
            if (other.IsSignal && context.State != RunState.Raising)
                return other;
            // What has no hash is compared.
            if (other.IsSignal)
                context.TakeRaised();
        }

        return Operations.Comparison.Compare(context, CompareOperator.Equal, member, item);
    }
}
