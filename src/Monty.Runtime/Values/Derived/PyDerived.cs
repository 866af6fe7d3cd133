using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>An instance of a user class that derives from a built-in type with data of its own: <c>class Stack(list)</c>.</summary>
/// <remarks>
/// It holds a plain value of the built-in type. Special methods of the class go first; everything else is done by that value.
/// Native functions receive the plain value (see <see cref="Unwrap"/>), so they need not know.
/// </remarks>
[HeapKind(142)]
internal sealed partial class PyDerived : PyAttributeHolder, IReplayedStep
{
    /// <summary>The value of the built-in type.</summary>
    private PyValue _native;

    internal PyDerived()
        : base(ObjectType.Type)
    {
    }

    public PyDerived(PyType type, PyValue native)
        : base(type)
    {
        _native = native;
    }

    public PyValue Native => _native;

    /// <summary>The plain value where this is one of a derived class.</summary>
    public static PyValue Unwrap(PyValue value) => value.Ref is PyDerived derived ? derived._native : value;

    /// <summary><c>__format__</c> of a built-in type: with nothing to lay out it is <c>str()</c>, which a derived class may define.</summary>
    public static PyValue FormatPlain(PyContext context, PyValue self, PyStr spec)
    {
        PyValue plain = Unwrap(self);
        if (plain.Is(self))
            return plain.Ref.Format(context, plain, spec);
        if (spec.Units == 0)
            return Formatting.Str(context, self);
        PyValue text = self.Ref is PyDerived derived && PyInts.Is(plain) && derived.Defines(context, SpecialMethod.Float)
            ? IntFormat.FormatDerived(context, derived, spec)
            : plain.Ref.Format(context, plain, spec);
        if (text.IsSignal && context.State == RunState.Raising)
            NameClass(context, plain.Type, self.Type);
        return text;
    }

    /// <summary>The layout of an int that asks the class for its <c>__float__</c>.</summary>
    PyValue IReplayedStep.Perform(PyContext context, PyValue a, PyValue b, long n) => FormatPlain(context, this, (PyStr)a.Ref);

    /// <summary>Errors of a layout name the class of the object.</summary>
    private static void NameClass(PyContext context, PyType native, PyType actual)
    {
        string end = $" for object of type '{native.Name}'";
        if (context.Raised!.ArgumentText is not { } message || !message.EndsWith(end, StringComparison.Ordinal))
            return;
        context.TakeRaised();
        context.Raise(Errors.ValueError($"{message[..^end.Length]} for object of type '{actual.Name}'"));
    }

    internal override PyValue NativeRepr(PyContext context, PyValue self)
    {
        if (Class.NativeBase.TryLookup("__repr__", out PyValue method) && method.Ref is NativeFunction { Owner: { } owner } && ReferenceEquals(owner, ObjectType.Type))
            return base.NativeRepr(context, self);
        if (_native.Ref.ShowsDerived(context, this))
            return _native.Ref.ReprDerived(context, self);
        return context.Pinned == 0 ? SlotReplay.Run(context, SlotOperation.Repr, self) : RenamedRepr(context);
    }

    /// <summary>The repr of the built-in value, which the name of the class may be part of.</summary>
    private PyValue RenamedRepr(PyContext context)
    {
        PyValue repr = _native.Ref.Repr(context, _native);
        return repr.Ref is PyStr text ? PyValue.Str(Renamed(text.Text)) : repr;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        TransferHolder(transfer);
        transfer.Value(ref _native);
        transfer.Require(!_native.IsUnbound, "a derived object without its value");
        if (transfer.IsReading)
            transfer.AfterReading(CheckNative);
    }

    private void CheckNative(StateTransfer transfer)
    {
        transfer.Require(_native.Type.IsSubtypeOf(Class.NativeBase), "a derived object of another type");
    }

    /// <summary>Sets and the types of modules print the name of the class.</summary>
    private string Renamed(string text)
    {
        if (text.StartsWith(Class.NativeBase.QualifiedTypeName + "(", StringComparison.Ordinal) && Class.NativeBase.ModuleName == "functools")
            return string.Concat(Class.QualifiedTypeName, text.AsSpan(Class.NativeBase.QualifiedTypeName.Length));
        string name = Class.NativeBase.QualifiedName;
        if (text.StartsWith(name, StringComparison.Ordinal) && text.Length > name.Length && text[name.Length] == '(')
            return string.Concat(Class.Name, text.AsSpan(name.Length));
        return _native.Ref is PySet ? $"{Class.Name}({text})" : text;
    }
}
