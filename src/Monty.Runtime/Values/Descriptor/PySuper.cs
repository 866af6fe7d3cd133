using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>super(type, object)</c>: attributes as the classes after <c>type</c> in the MRO of the object define them.</summary>
[HeapKind(108)]
internal sealed class PySuper : PyObject
{
    private static readonly PyStr ClassName = new("__class__");

    private PyType? _start;

    /// <summary>An instance, or a class in class methods; unbound in <c>super(type)</c>, which is bound later as a descriptor is.</summary>
    private PyValue _object;

    /// <summary>The class whose MRO is searched; null where there is no object.</summary>
    private PyType? _objectType;

    internal PySuper()
    {
    }

    /// <summary>Null in an object that <c>__init__</c> has not filled.</summary>
    public PyType? Start => _start;

    public PyValue Object => _object;

    public PyType? ObjectType => _objectType;

    public override PyType Type => SuperType.Type;

    public override DescriptorKind Descriptor(PyContext context) => DescriptorKind.NonData;

    /// <summary>A super object or a signal.</summary>
    public static PyValue Make(PyContext context, PyValue start, PyValue instance)
    {
        var super = new PySuper();
        return super.Initialize(context, start, instance) ? super : PyValue.Signal;
    }

    /// <summary><c>super.__init__(type, object)</c>, where the object may be unbound or None: whether they fit, else an error is raised.</summary>
    public bool Initialize(PyContext context, PyValue start, PyValue instance)
    {
        if (start.Ref is not PyType type)
        {
            context.Raise(Errors.TypeError($"super() argument 1 must be a type, not {start.Type.Name}"));
            return false;
        }

        PyType? objectType = null;
        if (instance.IsNone)
            instance = default;
        if (!instance.IsUnbound && !TryObjectType(context, type, instance, out objectType))
            return false;
        _start = type;
        _object = instance;
        _objectType = objectType;
        context.Meter.ChargeScan(objectType?.Mro.Length ?? 0);
        return true;
    }

    /// <summary>What <c>super(type)</c> in a class gives an instance: the same with the instance as its object.</summary>
    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner)
        => instance.IsUnbound || instance.IsNone || !_object.IsUnbound || _start is null ? self : Make(context, _start, instance);

    private static bool TryObjectType(PyContext context, PyType type, PyValue instance, out PyType? objectType)
    {
        objectType = instance.Ref as PyType;
        if (objectType is not null && objectType.IsSubtypeOf(type))
            return true;
        objectType = instance.Type;
        if (objectType.IsSubtypeOf(type) || TryClaimedType(context, type, instance, out objectType))
            return true;
        if (context.State == RunState.Raising)
            return false;
        (string what, string name) = instance.Ref is PyType other ? ("type", other.Name) : ("instance of", instance.Type.Name);
        context.Raise(Errors.TypeError(
            $"super(type, obj): obj ({what} {name}) is not an instance or subtype of type ({type.Name})."));
        return false;
    }

    /// <summary>A proxy says by its attribute <c>__class__</c> what it stands for.</summary>
    private static bool TryClaimedType(PyContext context, PyType type, PyValue instance, out PyType? objectType)
    {
        objectType = null;
        context.Pinned++;
        bool found = Attributes.TryGetOptional(context, instance, ClassName, out PyValue claimed);
        context.Pinned--;
        if (!found || claimed.Ref is not PyType claimedType || ReferenceEquals(claimedType, instance.Type) || !claimedType.IsSubtypeOf(type))
            return false;
        objectType = claimedType;
        return true;
    }

    public override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
        => TryGet(context, name, out PyValue value) ? value : base.GetAttribute(context, self, name);

    /// <summary>The attribute as a class after the first one defines it: a value, or a signal of its binding.</summary>
    public bool TryGet(PyContext context, PyStr name, out PyValue value)
    {
        ClassAttribute? attribute = Find(name);
        value = attribute is null
            ? default
            : attribute.Value.Ref.BindTo(context, attribute.Value, IsClass ? default : _object, _objectType!);
        return attribute is not null;
    }

    /// <summary><c>super().name(…)</c> without making a bound method.</summary>
    public PyValue CallMethod(PyContext context, PyStr name, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        ClassAttribute? attribute = Find(name);
        if (attribute is not null && !IsClass && attribute.Value.Ref.Descriptor(context) == DescriptorKind.Method)
            return Prepending.Call(context, attribute.Value, _object, arguments, keywords);
        PyValue callee = GetAttribute(context, this, name);
        return callee.IsSignal
            ? CallLaterFrame.LeaveLookup(context, arguments, keywords)
            : callee.Ref.Call(context, callee, arguments, keywords);
    }

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str(_objectType is null
            ? $"<super: <class '{_start?.Name ?? "NULL"}'>, NULL>"
            : $"<super: <class '{_start!.Name}'>, <{_objectType.Name} object>>");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _start);
        transfer.OptionalValue(ref _object);
        transfer.Object(ref _objectType);
        transfer.Require(_objectType is null == _object.IsUnbound, "a super object without its class");
        transfer.Require(_start is not null || _objectType is null, "a super object that begins nowhere");
    }

    private bool IsClass => ReferenceEquals(_object.Ref, _objectType);

    private ClassAttribute? Find(PyStr name) => _objectType is null || name.Text == "__class__" ? null : _objectType.FindAfter(_start!, name.Text);
}
