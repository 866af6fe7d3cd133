using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary>The builtins that reach attributes by name.</summary>
[PyModule("builtins")]
internal static partial class AttributeBuiltins
{
    [PyFunction("getattr(object, name, default=<unset>, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue GetAttr(PyContext context, PyValue value, PyValue name, PyValue fallback)
    {
        PyStr text = AttributeNames.Check(name);
        return fallback.IsUnbound
            ? Attributes.Get(context, value, text)
            : OptionalAttributeFrame.Get(context, value, text, fallback);
    }

    [PyFunction("hasattr(obj, name, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue HasAttr(PyContext context, PyValue value, PyValue name)
        => OptionalAttributeFrame.Has(context, value, AttributeNames.Check(name));

    [PyFunction("setattr(obj, name, value, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue SetAttr(PyContext context, PyValue target, PyValue name, PyValue value)
        => Attributes.Set(context, target, AttributeNames.Check(name), value);

    [PyFunction("delattr(obj, name, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue DelAttr(PyContext context, PyValue target, PyValue name)
        => Attributes.Delete(context, target, AttributeNames.Check(name));

    [PyFunction("vars(object, /)")]
    private static PyValue Vars(PyContext context, PyValue value)
    {
        PyValue dict = Attributes.Get(context, value, new PyStr("__dict__"));
        if (!dict.IsSignal || !context.IsRaising(ExceptionTypes.AttributeError))
            return dict;
        context.TakeRaised();
        return context.Raise(Errors.TypeError("vars() argument must have __dict__ attribute"));
    }

    [PyFunction("dir(object, /)")]
    private static PyValue Dir(PyContext context, PyValue value)
    {
        PyValue method = value.Ref is PyClassed holder ? holder.Class.Special(context, SpecialMethod.Dir) : default;
        return method.IsUnbound ? AttributeListing.Of(context, value) : Sorted(context, value, method);
    }

    /// <summary>What a <c>__dir__</c> gives, which has to be made without suspending.</summary>
    private static PyValue Sorted(PyContext context, PyValue value, PyValue method)
    {
        context.Pinned++;
        PyValue names = SpecialCalls.Call0(context, method, value);
        context.Pinned--;
        if (names.IsSignal)
            return names;
        return names.Ref is PyList list
            ? AttributeListing.Sorted(context, list.Items)
            : context.Raise(Errors.NotImplementedError("a __dir__ that returns no list is not supported"));
    }
}
