using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>super(type, object)</c>: attributes as the classes after <c>type</c> in the MRO of the object define them.</summary>
[HeapKind(108)]
internal sealed class PySuper : PyObject
{
    private PyType? _start;

    /// <summary>An instance, or a class in class methods.</summary>
    private PyValue _object;

    /// <summary>The class whose MRO is searched.</summary>
    private PyType? _objectType;

    internal PySuper()
    {
    }

    private PySuper(PyType start, PyValue instance, PyType objectType)
    {
        _start = start;
        _object = instance;
        _objectType = objectType;
    }

    public PyType Start => _start!;

    public PyValue Object => _object;

    public PyType ObjectType => _objectType!;

    public override PyType Type => SuperType.Type;

    /// <summary>A super object or a signal.</summary>
    public static PyValue Make(PyContext context, PyValue start, PyValue instance)
    {
        if (start.Ref is not PyType type)
            return context.Raise(Errors.TypeError($"super() argument 1 must be a type, not {start.Type.Name}"));
        if (instance.Ref is PyType objectType && objectType.IsSubtypeOf(type))
            return new PySuper(type, instance, objectType);
        if (instance.Type.IsSubtypeOf(type))
            return new PySuper(type, instance, instance.Type);
        (string what, string name) = instance.Ref is PyType other ? ("type", other.Name) : ("instance of", instance.Type.Name);
        return context.Raise(Errors.TypeError(
            $"super(type, obj): obj ({what} {name}) is not an instance or subtype of type ({type.Name})."));
    }

    /// <summary><c>super()</c> in a method: the class comes from the <c>__class__</c> cell, the object is the first argument.</summary>
    public static PyValue MakeImplicit(PyContext context, PyValue classCellContent, PyValue self)
    {
        if (classCellContent.IsUnbound)
            return context.Raise(Errors.RuntimeError("super(): empty __class__ cell"));
        return self.IsUnbound
            ? context.Raise(Errors.RuntimeError("super(): arg[0] deleted"))
            : Make(context, classCellContent, self);
    }

    public override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
    {
        ClassAttribute? attribute = Find(name);
        if (attribute is null)
            return base.GetAttribute(context, self, name);
        PyValue value = attribute.Value;
        return value.Ref.BindTo(context, value, IsClass ? default : _object, _objectType!);
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
        => PyValue.Str($"<super: <class '{_start!.Name}'>, <{_objectType!.Name} object>>");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _start);
        transfer.Value(ref _object);
        transfer.Object(ref _objectType);
        transfer.Require(_start is not null && _objectType is not null && !_object.IsUnbound, "a super object without its class");
    }

    private bool IsClass => ReferenceEquals(_object.Ref, _objectType);

    private ClassAttribute? Find(PyStr name) => name.Text == "__class__" ? null : _objectType!.FindAfter(_start!, name.Text);
}
