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
            ? Attributes.GetNamed(context, value, text)
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
}
